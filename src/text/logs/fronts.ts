import { parsePrompt } from '../lines/prompt';
import { LONGEST_LINE, skipBlanks } from '../lines/scan';
import { parseStackHeading } from '../stacks/stack.heading';
import { parseStackRow } from '../stacks/stack.row';
import { openingOf } from '../stops/stop.opening';

/** What stands in front of lines, as a form: numbers in it differ from line to line. */
interface Front {
  readonly form: RegExp;
  /** It is a number alone, which counts the lines. */
  readonly isCounter: boolean;
  /** It begins the cell of a table, which is closed at the end of the line. */
  readonly isCell: boolean;
}

/** Fronts that were seen once and are believed when they come again. */
const MOST_CANDIDATES = 16;

/** Longer ones nobody puts in front of each line. */
const LONGEST_FRONT = 80;

/** A counter that misses so many lines is none. */
const MOST_MISSED = 1_000;

/**
 * Finds what programs and people put in front of the lines of a log: quotes, numbers, times of any
 * form, names of machines, cells of tables. There is no list of such fronts: where a line that
 * nobody can read ends in something that only a debugger prints, the rest of it is the front, and
 * lines that begin in the same form have it too.
 */
export class Fronts {
  readonly #candidates = new Set<string>();
  readonly #taken = new Map<string, number>();
  #front: Front | undefined;
  #counter = -1;

  #isSwayed = false;

  /** Whether no front is expected. */
  get isAtRest(): boolean {
    return this.#front === undefined;
  }

  /** Whether what may be a front was met since this was last asked. */
  takeSwayed(): boolean {
    const isSwayed = this.#isSwayed;
    this.#isSwayed = false;
    return isSwayed;
  }

  /** Fronts that were taken away, each as it first stood, with the number of lines. */
  get taken(): ReadonlyMap<string, number> {
    return this.#taken;
  }

  /** The line without its front. */
  without(line: string): string {
    if (line.length > LONGEST_LINE) return line;
    const known = this.#front && this.#strip(line, this.#front);
    if (known !== undefined) return known;
    const at = anchorIn(line);
    if (at <= 0 || at > LONGEST_FRONT || isWhole(line)) return line;
    const text = line.slice(0, at);
    const front = frontOf(text);
    if (front) this.#isSwayed = true;
    if (!front || !this.#believes(text, front)) return line;
    this.#front = front;
    this.#counter = -1;
    return this.#strip(line, front) ?? line;
  }

  #strip(line: string, { form, isCounter, isCell }: Front): string | undefined {
    const found = form.exec(line);
    if (!found) return undefined;
    const digits = /\d+/.exec(found[0])?.[0] ?? '';
    const count = Number(digits);
    // Rows begin with numbers too, but those do not go on counting the lines.
    const isCount = isCounter && digits === String(this.#counter + 1);
    if (!isCount && isWhole(line)) return undefined;
    if (isCounter) {
      const isNext = count > this.#counter && count - this.#counter <= MOST_MISSED;
      if (this.#counter >= 0 && !isNext) return undefined;
      this.#counter = count;
    }
    const shown = found[0].trim().replace(/\d+/g, '0');
    this.#taken.set(shown, (this.#taken.get(shown) ?? 0) + 1);
    const rest = line.slice(found[0].length);
    return isCell ? rest.replace(/\s+\|(?:\s.*)?$/, '') : rest;
  }

  /** Words in front of a prompt may be somebody's sentence: they have to come twice. */
  #believes(text: string, { form }: Front): boolean {
    const words = text.replace(TIME_WORDS, '');
    if (!/[a-z]{2}/i.test(words) || /\d\d:\d\d:\d\d/.test(text)) return true;
    if (this.#candidates.has(form.source)) return true;
    if (this.#candidates.size < MOST_CANDIDATES) this.#candidates.add(form.source);
    return false;
  }
}

/** What only a debugger and what it loads print, wherever it stands in a line. */
const ANCHOR =
  /(?:\d{1,4}: ?)?\bl?kd(?::\w{1,8})?> ?|Break instruction exception - code 80000003|\bBreakpoint \d+ hit|\*{3} Fatal System Error: |# +(?:Memory +)?(?:Child(?:EBP|-SP)|RetAddr|Call Site)|(?:Memory +)?Child(?:EBP|-SP) +RetAddr|RetAddr +:|Sorting by +\w|NonPaged +Paged$|Tag +(?:Type +)?Allocs +|\b(?:[0-9a-f]{2,3} +)?(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{8}) [0-9a-f]{8}.*!/i;

/** Each anchor has one of these, in any case; most lines have none. */
const MARK = /!|kd|break|fatal|# |retaddr|sorting|paged$|allocs/i;

/** Where in the line something begins that only a debugger prints; -1 for none. */
function anchorIn(line: string): number {
  const found = MARK.test(line) ? ANCHOR.exec(line) : null;
  if (!found) return -1;
  if (found.index === 0) return 0;
  const isOfRow = /^[0-9a-f]/i.test(found[0]) && found[0].includes('!');
  return isOfRow && !parseStackRow(line.slice(found.index), 'frames') ? -1 : found.index;
}

/** A break of a program, and one that is told again. */
const OTHER_BREAK = /^\s*(?:\([0-9a-f]+\.[0-9a-f]+\): |Last event: )/i;

/** Whether the line is one of a debugger as it stands. */
function isWhole(line: string): boolean {
  if (parsePrompt(line) || parseStackHeading(line) || OTHER_BREAK.test(line)) return true;
  const opening = openingOf(line);
  if (opening && opening.kind !== 'other') return true;
  if (skipBlanks(line, 0) === line.length) return false;
  return parseStackRow(line, 'frames') !== undefined;
}

const TIME_WORDS =
  /\b(?:[AP]M|T|Z|UTC|GMT|CES?T|[ECMP][DS]T|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|(?:\d)T(?=\d)|(?:\d)Z\b/gi;

/** The form of a front; undefined for what can be none. */
function frontOf(text: string): Front | undefined {
  const core = text.trim();
  if (core === '' || /[0-9a-f]{9,}|[a-f][0-9a-f]{7}|`|!|\\/i.test(core)) return undefined;
  const parts = core.match(/\d+|\s+|[a-z]+|[^a-z\d\s]/gi) ?? [];
  const source = parts.map(partForm).join('');
  const end = /[a-z\d]$/i.test(core) ? '(?:[ \\t]|$)' : '[ \\t]?';
  return {
    form: new RegExp(`^\\s*${source}${end}`),
    isCounter: /^\d+[^a-z\d]{0,2}$/i.test(core),
    isCell: core.startsWith('|'),
  };
}

function partForm(part: string): string {
  if (/^\d/.test(part)) return '\\d+';
  if (/^\s/.test(part)) return '\\s+';
  if (/^[AP]M$/i.test(part)) return '[AaPp][Mm]';
  if (
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/i.test(part)
  ) {
    return '[A-Za-z]{3}';
  }
  return part.replace(/[^a-z]/gi, '\\$&');
}
