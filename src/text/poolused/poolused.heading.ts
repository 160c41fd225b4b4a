import { skipBlanks } from '../lines/scan';
import type { PoolUsedLayout, PoolUsedSort } from './poolused';
import { columnNames, columnWidths, TAG_WIDTH } from './poolused.layout';

/** What the heading of a listing tells about the rows below it. */
export interface PoolUsedHeading {
  readonly layout: PoolUsedLayout;
  readonly sort?: PoolUsedSort;
  /** Column of the tag's first character. */
  readonly tagColumn: number;
  /** Absent where blanks were collapsed, as web pages do: rows are read word by word then. */
  readonly widths?: readonly number[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Watches lines for the heading of a listing. The two heading lines decide about the layout: the
 * same Windows prints differently under debuggers of different age.
 */
export class PoolUsedHeadingFinder {
  #sort: PoolUsedSort | undefined;
  /** Column of the word NonPaged in the line above, when that was a heading line. */
  #nonPagedColumn: number | undefined;

  /** Forgets what came before: another command begins. */
  reset(): void {
    this.#sort = undefined;
    this.#nonPagedColumn = undefined;
  }

  /** @returns the heading when this line completes one. */
  read(line: string): PoolUsedHeading | undefined {
    const start = skipBlanks(line, 0);
    if (line.length - start > 160) return undefined;
    if (line.startsWith('Sorting by', start)) {
      this.#sort = sortOf(line);
    } else if (line.startsWith('NonPaged', start)) {
      this.#nonPagedColumn = /^NonPaged +Paged$/.test(line.trim()) ? start : undefined;
    } else if (line.startsWith('Tag', start)) {
      return this.#heading(line);
    }
    return undefined;
  }

  #heading(line: string): PoolUsedHeading | undefined {
    const [tag, ...columns] = words(line);
    if (tag?.text !== 'Tag') return undefined;
    const names = columns.map((word) => word.text).join(' ');
    const verbose = names === columnNames.verbose.join(' ');
    if (!verbose && names !== columnNames.summary.join(' ')) return undefined;
    const widths = columns.map(
      (word, index) => word.end - (columns[index - 1]?.end ?? tag.start + TAG_WIDTH),
    );
    const layout = verbose ? 'verbose' : this.#summaryLayout(widths, tag.start);
    const sort = this.#sort;
    this.reset();
    return {
      layout,
      tagColumn: tag.start,
      sort,
      widths: widths.join() === columnWidths[layout].join() ? widths : undefined,
    };
  }

  /** `oldest` and `old` differ in where the tags stand below the word NonPaged. */
  #summaryLayout(widths: readonly number[], tagColumn: number): PoolUsedLayout {
    if (widths.join() === columnWidths.current.join()) return 'current';
    if (widths.join() !== columnWidths.oldest.join()) return 'old';
    const nonPaged = this.#nonPagedColumn;
    const oldest = nonPaged === undefined ? tagColumn === 0 : nonPaged - tagColumn === 12;
    return oldest ? 'oldest' : 'old';
  }
}

/** ` Sorting by NonPaged Pool Consumed`, `   Sorting by  Tag`, `Sorting by Session Tag` */
function sortOf(line: string): PoolUsedSort | undefined {
  const said = /^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(line.trim());
  switch (said?.[1]) {
    case 'Tag':
      return 'tag';
    case 'NonPaged':
      return 'nonPaged';
    case 'Paged':
      return 'paged';
    case 'Session Tag':
      return 'sessionTag';
    default:
      return undefined;
  }
}

function words(line: string): Word[] {
  const found: Word[] = [];
  let start = skipBlanks(line, 0);
  while (start < line.length) {
    const blank = line.indexOf(' ', start);
    const end = blank < 0 ? line.length : blank;
    found.push({ text: line.slice(start, end), start, end });
    start = skipBlanks(line, end);
  }
  return found;
}
