import type { Frame } from '../pool/frame';
import { KnownStacks } from '../pool/known-stacks';
import { parseModules } from '../text/modules.parse';
import type { StopReport } from '../text/stop';
import { listLoadedModules, readTop, walkStack } from './commands';
import type { Observer } from './events';
import { FunctionRules } from './function-rules';
import { type Reader, unlessRefused } from './ports';
import {
  readStopAt,
  STACK_DEPTH,
  type StopOutcome,
  type StopTop,
  stackOf,
  topOf,
  unreadable,
} from './read-stop';
import type { Target } from './target';

/** Where images lie, and the rows that said so, which change when symbols are loaded. */
interface Images {
  readonly listing: string;
  readonly places: string;
}

/**
 * Reads the stops of one capture. To walk a stack takes a debugger one to five requests a frame, so
 * that a stack which is known is recognised by its memory instead, in one read.
 */
export class StopReader {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #observer: Observer;
  readonly #depth: number;
  readonly #known = new KnownStacks();
  readonly #rules: FunctionRules;
  /** Undefined where stacks are always walked. */
  #images: Images | undefined;

  /** @param depth frames of the stack to read */
  constructor(reader: Reader, target: Target, observer: Observer, depth = STACK_DEPTH) {
    this.#reader = reader;
    this.#target = target;
    this.#observer = observer;
    this.#depth = depth;
    this.#rules = new FunctionRules(reader);
  }

  /** Before the capture lets the target run: what is loaded now. */
  begin(): void {
    if (this.#target.instructionSet !== 'x64') return;
    const lines = unlessRefused(
      () => this.#reader.query(listLoadedModules),
      () => [],
    );
    this.#images = imagesIn(lines);
  }

  /**
   * @param report what the resuming command said of the stop, where it did
   * @throws HostError when the debugger refuses
   */
  read(report: StopReport | undefined): StopOutcome {
    if (this.#known.isEmpty) {
      const outcome = readStopAt(this.#reader, this.#target, report, this.#depth);
      if (outcome.kind === 'read') this.#learn(outcome.reading, outcome.reading.stack);
      return outcome;
    }
    const lines = this.#reader.query(readTop(this.#target.contextRegisters));
    const top = topOf(lines, this.#target);
    if (!top) return unreadable('registers', lines);
    this.#compareImages(lines);
    const stackBytes = this.#stackBytes(top);
    const known = stackBytes && this.#known.recognise(top, stackBytes);
    if (known) return { kind: 'read', reading: { report, ...top, stack: known, stackBytes } };
    return this.#walk(report, top, stackBytes);
  }

  #walk(
    report: StopReport | undefined,
    top: StopTop,
    stackBytes: Uint8Array | undefined,
  ): StopOutcome {
    const lines = this.#reader.query(walkStack(this.#depth));
    const stack = stackOf(lines, top.ip);
    if (!stack) return unreadable('stack', lines);
    if (stackBytes && !this.#known.confirms(top, stackBytes, stack)) {
      this.#observer({ kind: 'stacksDiffer' });
    }
    this.#learn(top, stack);
    return { kind: 'read', reading: { report, ...top, stack, stackBytes } };
  }

  #learn(top: StopTop, stack: readonly Frame[]): void {
    if (!this.#images) return;
    this.#known.learn(top, stack, this.#depth, (address) => this.#rules.ruleOf(address));
  }

  #stackBytes(top: StopTop): Uint8Array | undefined {
    const length = this.#known.bytesToRead(top);
    return length === undefined ? undefined : this.#reader.readMemory(top.sp, length);
  }

  /** An image that came or went can have put other code at a known address. */
  #compareImages(lines: readonly string[]): void {
    if (listingOf(lines) === this.#images?.listing) return;
    const images = imagesIn(lines);
    if (images?.places !== this.#images?.places) {
      this.#known.clear();
      this.#rules.clear();
    }
    this.#images = images;
  }
}

const ROW = /^\s*[0-9a-f`]{16,17}\s/i;

const listingOf = (lines: readonly string[]): string =>
  lines.filter((line) => ROW.test(line)).join();

function imagesIn(lines: readonly string[]): Images | undefined {
  const rows = parseModules(lines);
  if (rows.length === 0) return undefined;
  const places = rows.map(({ start, end, name }) => `${start} ${end} ${name}`).join();
  return { listing: listingOf(lines), places };
}
