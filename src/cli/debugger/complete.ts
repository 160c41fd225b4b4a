import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Completion } from '../../simulator/kd/completion';
import type { WorkerSession } from '../../simulator/worker-session';
import { SCRIPT } from './options';

/** Commands that want a path behind them. */
const PATH = /^\s*\.(?:scriptload|scriptrun|scriptunload|logopen|logappend)\s+(\S*)$/i;

/** Commands, aliases, members, and paths of files where one is wanted. */
export async function completeLine(
  session: Pick<WorkerSession, 'complete'>,
  line: string,
  folder: string,
): Promise<Completion> {
  const path = PATH.exec(line)?.[1];
  return path === undefined ? session.complete(line) : paths(path, folder);
}

/** The script is there under its name, wherever that lies. */
function paths(typed: string, folder: string): Completion {
  const parent = typed.slice(0, typed.lastIndexOf('/') + 1);
  const names = [SCRIPT, ...listed(resolve(folder, parent)).map((name) => parent + name)];
  return { typed, names: [...new Set(names)].filter((name) => name.startsWith(typed)).sort() };
}

/** Folders end in a slash; one that cannot be read has nothing in it. */
function listed(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  } catch (_error) {
    return [];
  }
}
