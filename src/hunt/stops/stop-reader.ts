import type { Frame } from '../../pool/stacks/frame';
import { KnownStacks } from '../../pool/stacks/known-stacks';
import type { Address } from '../../pool/values/address';
import { parseRegisters } from '../../text/memory/registers.parse';
import { parseModules } from '../../text/modules/modules.parse';
import type { StopReport } from '../../text/stops/stop';
import { FunctionRules } from '../code/function-rules';
import { listLoadedModules, readProcessorBlock, readTop, walkStack } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';
import type { Observer } from '../events';
import type { Target } from '../target/target';
import {
  processorOf,
  readStopAt,
  STACK_DEPTH,
  type StopOutcome,
  type StopTop,
  stackOf,
  topOf,
  unreadable,
} from './read-stop';

/** Where images lie, and the rows that said so, which change when symbols are loaded. */
interface Images {
  readonly listing: readonly string[];
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
  readonly #known: KnownStacks;
  readonly #rules: FunctionRules;
  /** Processors by where their descriptor table is: each has its own, from the start of Windows on. */
  readonly #processors = new Map<Address, number>();
  /** Undefined where stacks are always walked. */
  #images: Images | undefined;

  /** @param depth frames of the stack to read */
  constructor(reader: Reader, target: Target, observer: Observer, depth = STACK_DEPTH) {
    this.#reader = reader;
    this.#target = target;
    this.#observer = observer;
    this.#depth = depth;
    this.#known = new KnownStacks(target.pointerSize);
    this.#rules = new FunctionRules(reader, target.pointerSize);
  }

  /** Before the capture lets the target run: what is loaded now. */
  begin(): void {
    if (!this.#set) return;
    const lines = answerOf(this.#reader, listLoadedModules);
    this.#images = imagesIn(lines.slice(firstRow(lines)));
  }

  /**
   * @param report what the resuming command said of the stop, where it did
   * @throws HostError when the debugger refuses
   */
  read(report: StopReport | undefined): StopOutcome {
    const lines = this.#known.isEmpty ? [] : this.#topLines();
    const first = firstRow(lines);
    const told = topOf(lines.slice(0, first), this.#target);
    if (!told) return this.#readAll(report);
    const top = { ...told, processor: told.processor ?? this.#processor(told.registers) };
    this.#compareImages(lines.slice(first));
    const stackBytes = this.#stackBytes(top);
    const known = stackBytes && this.#known.recognise(top, stackBytes);
    if (known) return { kind: 'read', reading: { report, ...top, stack: known, stackBytes } };
    return this.#walk(report, top, stackBytes);
  }

  #readAll(report: StopReport | undefined): StopOutcome {
    const outcome = readStopAt(this.#reader, this.#target, report, this.#depth);
    if (outcome.kind === 'read') this.#learn(outcome.reading, outcome.reading.stack);
    return outcome;
  }

  /** None where they cannot be had in the cheap way. */
  #topLines(): readonly string[] {
    const { contextRegisters } = this.#target;
    return this.#set ? answerOf(this.#reader, readTop(this.#set, contextRegisters)) : [];
  }

  /** Undefined where stacks are always walked. */
  get #set(): 'x86' | 'x64' | undefined {
    const { instructionSet } = this.#target;
    return instructionSet === 'arm64' ? undefined : instructionSet;
  }

  #processor(registers: StopTop['registers']): number | undefined {
    const table = registers.get('gdtr');
    const known = table && this.#processors.get(table);
    if (known !== undefined || !this.#target.contextRegisters.includes('$prcb')) return known;
    const named = parseRegisters(answerOf(this.#reader, readProcessorBlock));
    const processor = processorOf(named, this.#target);
    if (table && processor !== undefined) this.#processors.set(table, processor);
    return processor;
  }

  #walk(
    report: StopReport | undefined,
    top: StopTop,
    stackBytes: Uint8Array | undefined,
  ): StopOutcome {
    const lines = this.#reader.query(walkStack(this.#depth, this.#target.pointerSize === 4));
    const stack = stackOf(lines, top.ip);
    if (!stack) return unreadable('stack', lines);
    const checked = stackBytes && this.#known.check(top, stackBytes, stack);
    const doubted = checked === 'same' ? undefined : checked;
    if (doubted) this.#observer({ kind: 'stacksDiffer' });
    if (!checked) this.#learn(top, stack);
    return { kind: 'read', reading: { report, ...top, stack, stackBytes }, doubted };
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
    const listing = this.#images?.listing;
    const isSame = lines.every((line, at) => line === listing?.[at]);
    if (isSame && lines.length === listing?.length) return;
    const images = imagesIn(lines);
    if (images?.places !== this.#images?.places) {
      this.#known.clear();
      this.#rules.clear();
    }
    this.#images = images;
  }
}

const ROW = /^\s*[0-9a-f`]{8,17}\s/i;

/** Where the list of images begins. */
function firstRow(lines: readonly string[]): number {
  const first = lines.findIndex((line) => ROW.test(line));
  return first < 0 ? lines.length : first;
}

function imagesIn(lines: readonly string[]): Images | undefined {
  const rows = parseModules(lines);
  if (rows.length === 0) return undefined;
  const places = rows.map(({ start, end, name }) => `${start} ${end} ${name}`).join();
  return { listing: lines, places };
}
