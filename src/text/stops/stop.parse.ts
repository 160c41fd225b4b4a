import { parseInstruction } from '../code/instruction.parse';
import { isLast, type LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { LONGEST_LINE, skipBlanks } from '../lines/scan';
import { isRemark } from '../lines/unquote';
import { splitCallSite } from '../stacks/stack.suffix';
import { parseSymbolName } from '../stacks/symbol-name';
import type { StopPlace, StopReport } from './stop';
import { openingOf, parametersIn, type StopOpening } from './stop.opening';

/**
 * Reads what a resuming command printed about the stop that ended it: the last one in the lines.
 * Text before it (DbgPrint output, stops that a breakpoint command went on from) is passed over.
 * @returns undefined when nothing in the lines tells of a stop.
 */
export function parseStop(lines: readonly string[]): StopReport | undefined {
  let reader: StopReader | undefined;
  for (const line of lines) {
    if (reader && reader.push(line) !== 'after') continue;
    const opening = openingOf(line);
    if (opening) reader = new StopReader(opening);
  }
  return reader?.report() ?? placeAlone(lines);
}

/** Steps and `gu` print a place and nothing else. */
function placeAlone(lines: readonly string[]): StopReport | undefined {
  const place = new PlaceReader();
  for (const line of lines) place.push(line);
  return place.place.instruction ? { kind: 'stepped', ...place.place } : undefined;
}

/** Lines between the opening of a stop and its place that are none of the known ones. */
const MOST_OTHER_LINES = 24;

/** Collects the lines of one stop. */
export class StopReader {
  #opening: StopOpening;
  readonly #place = new PlaceReader();
  #others = 0;
  #ended: boolean;

  constructor(opening: StopOpening) {
    this.#opening = opening;
    this.#ended = opening.kind === 'targetGone';
  }

  /** Takes the next line; once one came after the stop, all do. */
  push(line: string): LineFate {
    const fate = this.#ended ? 'after' : this.#take(line);
    this.#ended = isLast(fate);
    return fate;
  }

  report(): StopReport {
    const opening = this.#opening;
    return opening.kind === 'targetGone' ? opening : { ...opening, ...this.#place.place };
  }

  #take(line: string): LineFate {
    if (line.length > LONGEST_LINE) return this.#other();
    const opening = openingOf(line);
    if (opening) return this.#takesOpening(opening) ? 'taken' : 'after';
    if (isExplanation(line)) {
      this.#explain(line.trim());
      return 'taken';
    }
    if (parsePrompt(line)) return 'after';
    const read = this.#place.push(line);
    if (read === 'instruction') return 'last';
    return read === 'symbol' ? 'taken' : this.#other();
  }

  /** A bugcheck announces itself first and then breaks: one stop. */
  #takesOpening(opening: StopOpening): boolean {
    const ofBugcheck = this.#opening.kind === 'bugcheck' && opening.kind === 'breakInstruction';
    return ofBugcheck && this.#place.place.symbol === undefined;
  }

  #explain(line: string): void {
    const opening = this.#opening;
    if (opening.kind === 'bugcheck' && opening.parameters.length === 0) {
      this.#opening = { ...opening, parameters: parametersIn(line) };
    } else if (opening.kind === 'breakInstruction') {
      if (line.includes('You are seeing this message because')) {
        this.#opening = { kind: 'manualBreak' };
      } else if (line.startsWith(FATAL)) {
        this.#opening = { kind: 'other', event: line };
      }
    }
  }

  #other(): LineFate {
    this.#others++;
    return this.#others > MOST_OTHER_LINES ? 'after' : 'other';
  }
}

/** After a break: a bugcheck whose own first line did not come through. */
const FATAL = 'A fatal system error has occurred';

const EXPLANATIONS = ['*', '(0x', FATAL];

/** Lines that explain a stop before its place: blank ones, boxes, the words of a bugcheck. */
function isExplanation(line: string): boolean {
  const start = skipBlanks(line, 0);
  if (start === line.length || isRemark(line)) return true;
  return EXPLANATIONS.some((text) => line.startsWith(text, start));
}

/** Reads the symbol line and the instruction line below it. */
class PlaceReader {
  #symbol: string | undefined;
  place: StopPlace = {};

  push(line: string): 'symbol' | 'instruction' | 'other' {
    const instruction = parseInstruction(line);
    if (instruction) {
      const symbol = this.#symbol;
      this.place = { symbol, instruction };
      return 'instruction';
    }
    const symbol = symbolLine(line);
    if (symbol === undefined) return 'other';
    this.#symbol = symbol;
    this.place = { symbol };
    return 'symbol';
  }
}

/** `nt!ExAllocatePoolWithTag+0x881:`, with private symbols `nt!KeBugCheckEx [path @ 122]:` */
function symbolLine(line: string): string | undefined {
  const text = line.trim();
  if (!text.endsWith(':')) return undefined;
  const site = splitCallSite(text.slice(0, -1));
  return parseSymbolName(site.text) && site.text;
}
