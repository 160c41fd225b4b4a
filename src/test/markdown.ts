/** What the tests of the documentation read of a Markdown page. */

/** A table row with the place where it stands. */
export interface TableRow {
  /** Headings above it, the outermost first, without that of the page. */
  readonly headings: readonly string[];
  /** Cells under the titles of their columns. */
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly headings: readonly string[];
  readonly fenced: boolean;
}

/** Lines with the headings above them; what stands between fences is marked. */
function linesOf(page: string): readonly Line[] {
  const headings: string[] = [];
  let fenced = false;
  return page.split('\n').map((text, index) => {
    const isFence = text.startsWith('```');
    if (isFence) fenced = !fenced;
    const [, marks = '', title = ''] = fenced ? [] : (/^(#{2,})\s+(.*)$/.exec(text) ?? []);
    if (marks !== '') headings.splice(marks.length - 2, headings.length, title);
    return { text, number: index + 1, headings: [...headings], fenced: fenced || isFence };
  });
}

/** Rows of all tables, in order. */
export function tableRows(page: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let columns: readonly string[] | undefined;
  for (const { text, number, headings, fenced } of linesOf(page)) {
    if (fenced || !text.startsWith('|')) {
      columns = undefined;
    } else if (columns === undefined) {
      columns = cellsOf(text);
    } else if (!/^\|[-| ]+\|$/.test(text)) {
      const cells = cellsOf(text);
      const titled = columns.map((column, index) => [column, cells[index] ?? ''] as const);
      rows.push({ headings, cells: new Map(titled), line: number });
    }
  }
  return rows;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The text under a heading up to the next one of its level or above. */
export function sectionText(page: string, heading: string): string {
  return linesOf(page)
    .filter(({ headings }) => headings.includes(heading))
    .map(({ text }) => text)
    .join('\n');
}

/** Anchors that a link can name, made of headings as GitHub makes them. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const titles = linesOf(page).flatMap(({ text, fenced }) =>
    fenced ? [] : (/^#+\s+(.*)$/.exec(text)?.[1] ?? []),
  );
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Targets of links: `[text](target)`. */
export const linkTargets = (page: string): readonly string[] =>
  linesOf(page).flatMap(({ text, fenced }) =>
    fenced ? [] : [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  );

/** Everything that stands as code: lines between fences or indented by four, and `inline` code. */
export const codeOf = (page: string): readonly string[] =>
  linesOf(page).flatMap(({ text, fenced }) =>
    fenced || text.startsWith('    ')
      ? [text.trim()]
      : [...text.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, , code = '']) => code.trim()),
  );

/** What stands between two fences. */
export interface FencedBlock {
  /** What is written behind the first fence. */
  readonly language: string;
  readonly lines: readonly string[];
  /** Line of the first fence. */
  readonly line: number;
}

export function fencedBlocks(page: string): readonly FencedBlock[] {
  const lines = page.split('\n');
  const fences = lines.flatMap((text, index) => (text.startsWith('```') ? [index] : []));
  return fences.flatMap((start, index) => {
    if (index % 2 === 1) return [];
    const end = fences[index + 1] ?? lines.length;
    const language = (lines[start] ?? '').slice(3).trim();
    return [{ language, lines: lines.slice(start + 1, end), line: start + 1 }];
  });
}
