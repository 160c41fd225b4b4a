/** A command, and what Microsoft's engine answered to it. */
export interface Answer {
  readonly id: string;
  readonly command: string;
  /** Under `.prefer_dml 0`, as kd and cdb start. */
  readonly real: readonly string[];
  /** Under `.prefer_dml 1`, as in WinDbg; absent where it is the same, or was not asked. */
  readonly realWinDbg?: readonly string[];
  readonly class: string;
  readonly cause?: string;
}

/** Where answers come from decides on what they are about, and what their carets count from. */
export type Kind = 'dx' | 'commands';

/** All answers of one kind, in the order in which they were given. */
export interface Asked {
  readonly kind: Kind;
  readonly answers: readonly Answer[];
}

/** @throws Error when the text is no file of recorded answers */
export function readAnswers(text: string): Asked {
  const parsed: unknown = JSON.parse(text);
  if (Array.isArray(parsed)) return { kind: 'commands', answers: parsed };
  const { entries } = parsed as { readonly entries?: unknown };
  if (!Array.isArray(entries)) throw new Error('no recorded answers in it');
  return { kind: 'dx', answers: entries };
}

/** The answers of several files of a kind, as they were given: files may hold parts of a session. */
export function inOrder(files: readonly Asked[], kind: Kind): readonly Answer[] {
  return files
    .filter((file) => file.kind === kind)
    .flatMap(({ answers }) => answers)
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** `expr-3.1` is the second line of the session `expr-3`; what has no number is of one session. */
const LINE = /^(.*)\.(\d+)$/;

export const sessionOf = (id: string): string => LINE.exec(id)?.[1] ?? '';

/** The answers that cannot be expected of anybody who was asked only what the files hold. */
export function unanswerable(answers: readonly Answer[]): ReadonlySet<Answer> {
  const ids = new Set(answers.map(({ id }) => id));
  const defined = new Set(['mine']);
  const found = new Set<Answer>();
  for (const answer of answers) {
    if (ofItsHost(answer) || followsMissing(answer.id, ids) || usesUnknown(answer, defined)) {
      found.add(answer);
    }
    const name = /^dx (?:-\S+ )*@\$(\w+)\s*=[^=>]/.exec(answer.command)?.[1];
    if (name !== undefined) defined.add(name);
  }
  return found;
}

const ofItsHost = (answer: Answer): boolean =>
  answer.cause === 'host-only' || answer.class.startsWith('dump only');

function followsMissing(id: string, ids: ReadonlySet<string>): boolean {
  const [, session, line] = LINE.exec(id) ?? [];
  if (session === undefined) return false;
  for (let before = 0; before < Number(line); before += 1) {
    if (!ids.has(`${session}.${before}`)) return true;
  }
  return false;
}

/** Variables that the debugger has of itself. */
const OWN = /^(?:vars|cur\w+|scripts|scriptContents|debuggerRootNamespace|teb|peb|ip|ra|t\d+)$/;

/** Uses a variable that lines set which are not here; that there is none may be the answer. */
function usesUnknown({ command, real }: Answer, defined: ReadonlySet<string>): boolean {
  if (!command.startsWith('dx ') || real.some((line) => line.includes('undefined variable'))) {
    return false;
  }
  const set = new Set([...command.matchAll(/@\$(\w+)\s*=[^=>]/g)].map(([, name]) => name));
  return [...command.matchAll(/@\$(\w+)/g)].some(([, name = '']) => {
    return !OWN.test(name) && !set.has(name) && !defined.has(name);
  });
}
