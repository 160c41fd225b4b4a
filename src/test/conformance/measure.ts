import { MemoryFiles } from '../../simulator/kd/memory-files';
import { openSession } from '../../simulator/open-session';
import type { DebugSession } from '../../simulator/session';
import { findTarget } from '../../simulator/targets';
import {
  type Answer,
  type Asked,
  inOrder,
  type Kind,
  readAnswers,
  sessionOf,
  unanswerable,
} from './answers';
import { mine } from './data-model';

/** `.prefer_dml 0`, as kd starts, and 1, as WinDbg has it. */
export const FORMS = ['plain', 'windbg'] as const;

export type Form = (typeof FORMS)[number];

/** Answers that are the same, and all that count. */
export type Score = readonly [same: number, total: number];

/** One answer of the embedded debugger beside the real one. */
export interface Compared {
  readonly answer: Answer;
  readonly kind: Kind;
  readonly form: Form;
  readonly expected: readonly string[];
  readonly shown: readonly string[];
  readonly same: boolean;
}

/** What comes of files of recorded answers. */
export interface Conformance {
  readonly compared: readonly Compared[];
  /** Numbers of the answers that do not count. */
  readonly left: readonly string[];
}

/** Puts all commands of the files to the embedded debugger. @param texts of the files */
export function conformanceOf(texts: readonly string[]): Conformance {
  return compare(texts.map(readAnswers));
}

export function compare(files: readonly Asked[]): Conformance {
  const dx = inOrder(files, 'dx');
  const commands = inOrder(files, 'commands');
  const runs = [
    ...FORMS.flatMap((form) => run(dx, 'dx', form)),
    ...run(commands, 'commands', 'plain'),
  ];
  const uncounted = new Set([...unanswerable(dx), ...unanswerable(commands)]);
  return {
    compared: runs.filter(({ answer }) => !uncounted.has(answer)),
    left: [...uncounted].map(({ id }) => id),
  };
}

function run(answers: readonly Answer[], kind: Kind, form: Form): readonly Compared[] {
  let session: DebugSession | undefined;
  let number: string | undefined;
  let list: string | undefined;
  return answers.map((answer) => {
    if (!session || sessionOf(answer.id) !== number) session = open(form);
    number = sessionOf(answer.id);
    if (kind === 'dx') {
      session.execute(preference(form));
      // Each list was put to an engine of its own, but for its variables.
      if (answer.class !== list) session.execute('n 16');
      list = answer.class;
    }
    const shown = linesOf(session.execute(answer.command)).map(comparable);
    const real = (form === 'windbg' ? answer.realWinDbg : undefined) ?? answer.real;
    const expected = real.map((line) => comparable(kind === 'dx' ? withPrompt(line) : line));
    const same = JSON.stringify(shown) === JSON.stringify(expected);
    return { answer, kind, form, expected, shown, same };
  });
}

const preference = (form: Form): string => `.prefer_dml ${form === 'windbg' ? 1 : 0}`;

function open(form: Form): DebugSession {
  const target = findTarget('win11-24h2-x64');
  if (!target) throw new Error('the target is not there');
  const session = openSession({
    target,
    files: new MemoryFiles(),
    switches: { kdexts: false, modulesListed: true },
  });
  session.execute(preference(form));
  give(session);
  return session;
}

/** Puts the objects in their places. */
function give({ engine }: DebugSession): void {
  const under = (...path: readonly string[]) => {
    let at = engine.namespace;
    for (const name of path) {
      const next = at.get(name);
      if (next?.kind !== 'object') throw new Error(`no ${name}`);
      at = next;
    }
    return at;
  };
  under('State', 'UserVariables').set('mine', mine);
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/, '').split('\n');

/**
 * What is of the system that the engine ran on: the words before a code in brackets, and the
 * characters that its code page lacks.
 */
const comparable = (line: string): string =>
  line
    .replace(/^Error: .*\((0x[0-9a-f]{8})\)$/i, 'Error: ($1)')
    .replace(/\u2192/g, '.')
    .replace(/[^\0-\x7f]/g, '?');

/** The host that asked about `dx` showed no prompt: carets stand one column further there. */
const withPrompt = (line: string): string => line.replace(/^ (?= +\^ )/, '');

/** The score of each class, and of all, by kind and form. */
export function scores(compared: readonly Compared[]): {
  readonly dx: Readonly<Record<Form, Score>>;
  readonly commands: Score;
  readonly classes: Readonly<Record<string, Score>>;
} {
  const of = (kind: Kind, form: Form) => compared.filter((c) => c.kind === kind && c.form === form);
  const classes: Record<string, Score> = {};
  for (const kind of ['dx', 'commands'] as const) {
    for (const form of FORMS) {
      const those = of(kind, form);
      for (const name of [...new Set(those.map(({ answer }) => classOf(kind, answer)))].sort()) {
        const label = kind === 'dx' ? `dx ${form}: ${name}` : `commands: ${name}`;
        classes[label] = score(those.filter(({ answer }) => classOf(kind, answer) === name));
      }
    }
  }
  return {
    dx: { plain: score(of('dx', 'plain')), windbg: score(of('dx', 'windbg')) },
    commands: score(of('commands', 'plain')),
    classes,
  };
}

/** Commands are told apart by what they are about; the file's own classes say how another fared. */
const classOf = (kind: Kind, { id, class: name }: Answer): string =>
  kind === 'dx' ? name : (id.split('-')[0] ?? '');

function score(compared: readonly Compared[]): Score {
  return [compared.filter(({ same }) => same).length, compared.length];
}
