import { parsePrompt } from '../lines/prompt';
import { LONGEST_LINE, trimEnd } from '../lines/scan';
import { parseStackRow } from '../stacks/stack.row';
import { UnusualColumns } from '../stacks/unusual-columns';

/** A line and its number, counted from 0. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** A row that is told on several lines, as far as it has come. */
interface Broken {
  readonly lines: readonly NumberedLine[];
  /** What stood between the lines. */
  readonly between: '' | ' ';
  readonly isComplete: (joined: string) => boolean;
  /** Whether a line that does not complete the row can be of it. */
  readonly goesOn: (line: string, joined: string) => boolean;
}

/** Lines of one row; no function has more parameters. */
const MOST_LINES = 64;

/**
 * Brings rows of the less usual `k` commands, and rows that a mail program wrapped, into the form of
 * one usual row. `kp` and `kP` list parameters.
 */
export class StackRejoiner {
  #broken: Broken | undefined;
  readonly #columns = new UnusualColumns();

  /** Takes the next line; returns those that are complete. */
  push(line: NumberedLine): readonly NumberedLine[] {
    if (line.text.length > LONGEST_LINE) return [...this.end(), line];
    if (WRAPPED_HEADING.test(line.text)) return this.end();
    if (this.#broken) return this.#continue(line, this.#broken);
    const text = this.#columns.usual(line.text);
    const broken = breakIn(text);
    if (broken) {
      this.#broken = { ...broken, lines: [{ ...line, text }] };
      return [];
    }
    return [{ ...line, text: withoutParameters(text) }];
  }

  /** Lines that wait for more, when none follows. */
  end(): readonly NumberedLine[] {
    const { lines } = this.#broken ?? { lines: [] };
    this.#broken = undefined;
    return lines;
  }

  #continue(line: NumberedLine, broken: Broken): readonly NumberedLine[] {
    const [first] = broken.lines;
    const lines = [...broken.lines, line];
    const joined = lines.map(({ text }) => text.trim()).join(broken.between);
    if (first && broken.isComplete(joined)) {
      this.#broken = undefined;
      return [{ ...first, text: withoutParameters(joined) }];
    }
    if (broken.goesOn(line.text, joined) && lines.length < MOST_LINES) {
      this.#broken = { ...broken, lines };
      return [];
    }
    return [...this.end(), ...this.push(line)];
  }
}

/** The end of the longest heading, on a line of its own. */
const WRAPPED_HEADING = /^\s*: +Call Site\s*$/;

/** How the row that this line begins goes on; undefined when it begins none, or a whole one. */
function breakIn(line: string): Omit<Broken, 'lines'> | undefined {
  const text = trimEnd(line);
  if (text.endsWith('(') && isRow(text.slice(0, -1))) return PARAMETER_LIST;
  if (text.trim().length === CONSOLE_WIDTH && isRow(text)) return CONSOLE_ROW;
  return FRAME_DATA.test(line) && !isRow(line) ? WRAPPED_ROW : undefined;
}

const isRow = (line: string): boolean => parseStackRow(line, 'frames') !== undefined;

/** `00 ffffd001`51978110 fffff801`0942f55b     ECHO!EchoEvtDeviceAdd(`: `kP` goes on below. */
const PARAMETER_LIST: Omit<Broken, 'lines'> = {
  between: ' ',
  isComplete: (joined) => PARAMETERS_END.test(joined),
  goesOn: (line) => line.trim() !== '' && !isRow(line) && !parsePrompt(line),
};

/** Arguments, wrapped where a line of a mail ends. */
const WRAPPED_ROW: Omit<Broken, 'lines'> = {
  between: ' ',
  isComplete: (joined) => (parseStackRow(joined, 'frames')?.text ?? '') !== '',
  goesOn: (_, joined) =>
    FRAME_DATA.test(joined) && (joined.match(/[0-9a-f`]{8,}/gi) ?? []).length <= MOST_ADDRESSES,
};

const CONSOLE_WIDTH = 80;

/** A row that filled the console to its edge: the rest of the name is below, or nothing. */
const CONSOLE_ROW: Omit<Broken, 'lines'> = {
  between: '',
  isComplete: (joined) => /^(?:\S*\+0x[0-9a-f]+)?$/i.test(restOf(joined)) && isRow(joined),
  goesOn: () => false,
};

/** The word that reaches over the edge; nothing when the row ended there. */
const restOf = (joined: string): string =>
  joined.length === CONSOLE_WIDTH ? '' : joined.slice(joined.lastIndexOf(' ', CONSOLE_WIDTH) + 1);

/** In a row: of the frame, of the caller, and four arguments. */
const MOST_ADDRESSES = 6;

/** A frame's number, two addresses one blank apart, and no name yet. */
const FRAME_DATA =
  /^\s*(?:[0-9a-f]{2,3} )?[0-9a-f]{8}(?:`[0-9a-f]{8})? [0-9a-f]{8}(?:`[0-9a-f]{8})?\s[\s:0-9a-f`]*$/i;

/** The end of a parameter list, with what may stand behind it in a row. */
const PARAMETERS_END =
  /\)((?:\+0x[0-9a-f]+)?(?: \((?:FPO|CONV|Inline Function)[^)]*\))*(?: \[[^[\]]* @ \d+\])?\s*)$/i;

/**
 * `nt!Foo(int n = 0n5, void * p = 0x12)+0x66 [x.c @ 2]` without the values of its parameters: they
 * are of one call, and the name is of all.
 */
function withoutParameters(line: string): string {
  if (!/ = |\(void\)/.test(line) || !isRow(line)) return line;
  const end = PARAMETERS_END.exec(line);
  if (!end) return line;
  const open = opening(line, end.index);
  const inside = line.slice(open + 1, end.index);
  const isList = open > 0 && (inside.trim() === 'void' || inside.includes(' = '));
  return isList ? line.slice(0, open) + end[1] : line;
}

/** Index of the parenthesis that the one at `close` closes, or -1. */
function opening(line: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (line.charAt(at) === ')') depth++;
    else if (line.charAt(at) === '(' && --depth === 0) return at;
  }
  return -1;
}
