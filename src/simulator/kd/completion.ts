import { evaluateExpression } from '../dx/dx';
import { ModelError } from '../dx/model';
import { COMMAND_NAMES } from './commands/help';
import type { Kd } from './kd';

/** What can stand at the end of a line that is being typed. */
export interface Completion {
  /** The end of the line that they replace. */
  readonly typed: string;
  readonly names: readonly string[];
}

/** Commands, aliases of scripts, members of objects. Paths are the business of who reads the line. */
export function complete(kd: Kd, line: string): Completion {
  const [typed = ''] = /[^\s;]*$/.exec(line) ?? [];
  const isFirst = /(?:^|;)\s*$/.test(line.slice(0, line.length - typed.length));
  if (isFirst) return fitting(typed, [...COMMAND_NAMES, ...aliasNames(kd)]);
  const dot = typed.lastIndexOf('.');
  if (!/^\s*dx\s/i.test(line) || typed.startsWith('"')) return { typed: '', names: [] };
  return dot < 0
    ? fitting(typed, ['@$pool', '@$cursession', '@$curprocess', '@$scriptContents', 'Debugger'])
    : members(kd, typed.slice(0, dot), typed.slice(dot + 1));
}

function fitting(typed: string, names: readonly string[]): Completion {
  return { typed, names: names.filter((name) => name.startsWith(typed)) };
}

const aliasNames = (kd: Kd): readonly string[] => kd.scripts.aliases().map((name) => `!${name}`);

/** An expression with a call in it is not evaluated: that might arm and run. */
function members(kd: Kd, object: string, typed: string): Completion {
  if (/[()]/.test(object)) return { typed: '', names: [] };
  try {
    const value = evaluateExpression(kd, object);
    const names = value.kind === 'object' ? value.keys() : [];
    return fitting(typed, [...names].sort());
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { typed: '', names: [] };
  }
}
