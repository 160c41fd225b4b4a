import type { WorkerSession } from '../../simulator/worker-session';
import { linesOf } from '../debugger/transcript';

/** A row of a list: its name, and its members that have a value. */
export interface ListedRow {
  readonly name: string;
  readonly members: ReadonlyMap<string, string>;
}

/** A list as `dx -r2` shows it. */
export interface ListedRows {
  /** What the list says of itself. */
  readonly title: string;
  readonly rows: readonly ListedRow[];
}

/**
 * Reads a list of `@$pool` with `dx`, as a person would. Only members that look are read: they
 * change nothing.
 * @param expression `@$pool.leaks("Leak")`
 * @returns undefined when the script answers with an error
 */
export async function readRows(
  session: WorkerSession,
  expression: string,
): Promise<ListedRows | undefined> {
  const typed = `${expression},d`;
  const [head = '', ...lines] = linesOf(await session.execute(`dx -r2 ${typed}`));
  const title = head.startsWith(typed) ? valueIn(head.slice(typed.length)) : undefined;
  if (title === undefined) return undefined;
  const rows: { name: string; members: Map<string, string> }[] = [];
  for (const line of lines) {
    const value = valueIn(line);
    if (value === undefined) continue;
    //     [0]              : 9/12 larkdrv!LarkOpenNest+0x71
    //         Blocks           : 9
    if (/^ {4}\[\d+\]/.test(line)) rows.push({ name: value, members: new Map() });
    else rows.at(-1)?.members.set(line.slice(0, line.indexOf(' : ')).trim(), value);
  }
  return { title, rows };
}

/**
 * The whole name of a call site whose row shows it cut in the middle.
 * @param row `@$pool.leaks("Leak")[0]`
 * @returns undefined when the script does not tell
 */
export async function readSiteName(
  session: WorkerSession,
  row: string,
): Promise<string | undefined> {
  const typed = `${row}.details()`;
  const [line = ''] = linesOf(await session.execute(`dx ${typed}`));
  // @$pool.leaks("Leak")[0].details() : larkdrv!LarkOpenNest+0x71 (larkdrv+0x1071), tag "Leak"
  const shown = line.startsWith(typed) ? valueIn(line.slice(typed.length)) : undefined;
  return /^(.*) \(\S+\+0x[0-9a-f]+\), tag "/.exec(shown ?? '')?.[1];
}

/** A member's value; undefined where it is blank. */
function valueIn(line: string): string | undefined {
  const mark = line.indexOf(' : ');
  return mark < 0 ? undefined : line.slice(mark + 3).trim();
}

/** A member that is a count; undefined where it is blank. */
export function countOf({ members }: ListedRow, member: string): number | undefined {
  const text = members.get(member);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
