import { FunctionShapes } from '../../kernel/code/function-shapes';
import type { CodeFunction } from '../../kernel/code/reader';
import type { SymbolTable } from '../../kernel/symbol-table';
import type { FunctionStarts } from '../../kernel/trace';
import type { TargetSpec } from '../spec';
import { recordedPaths } from './paths';
import type { Recording } from './recording';

/** Bytes at the end of nt for functions that only invented frames need. */
const INVENTED_CODE = 0xc000n;
const INVENTED_FUNCTION = 0x800n;
/** Of the names that come with a recording, those of functions; the others are variables. */
const FUNCTION_NAME = /^nt!(Ex|Dbg)/;

/** The functions of a recorded kernel, as far as the recording or an invented frame names them. */
export class RecordedFunctions implements FunctionStarts {
  readonly #starts = new Map<string, bigint>();
  /** All of them: a name may stand for several, as those of static functions do. */
  readonly #named: { readonly name: string; readonly start: bigint }[] = [];
  readonly #known = new Set<string>();
  readonly #variables = new Set<string>();
  readonly #spec: TargetSpec;
  readonly #symbols: SymbolTable;
  #sorted: readonly CodeFunction[] | undefined;

  /**
   * Names every function that a recorded stack shows, at its return address less its offset, and
   * puts the functions of nt that only invented frames need behind the recorded ones.
   */
  constructor(recording: Recording, spec: TargetSpec, symbols: SymbolTable) {
    this.#spec = spec;
    this.#symbols = symbols;
    for (const [text, address] of Object.entries(recording.modules.symbols)) {
      this.#name(text, BigInt(`0x${address}`));
      if (!FUNCTION_NAME.test(text)) this.#variables.add(text);
    }
    for (const { pc, sym } of recording.stacks.values()) {
      sym.forEach((text, index) => {
        const plus = text.lastIndexOf('+0x');
        if (plus < 0) return;
        this.#name(text.slice(0, plus), BigInt(`0x${pc[index]}`) - BigInt(text.slice(plus + 1)));
      });
    }
    let next = kernelEnd(spec) - INVENTED_CODE;
    for (const frame of [
      ...Object.values(spec.system).flat(),
      ...recordedPaths.flatMap((path) => path.frames),
    ]) {
      if (this.#starts.has(frame.function)) continue;
      this.#name(frame.function, next);
      next += INVENTED_FUNCTION;
    }
  }

  start(text: string): bigint {
    const start = this.#starts.get(text);
    if (start === undefined) throw new Error(`The recording does not name ${text}`);
    return start;
  }

  /** The last function that begins at or before the address, as a debugger names it. */
  holding(address: bigint): CodeFunction | undefined {
    this.#sorted ??= this.all;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? 0n) <= address) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low - 1];
  }

  /** In ascending order; each reaches to the next one, as far as anybody knows. */
  get all(): readonly CodeFunction[] {
    const shapes = new FunctionShapes(this.#spec);
    const sorted = this.#named
      .filter(({ name }) => !this.#variables.has(name))
      .sort(({ start: a }, { start: b }) => (a < b ? -1 : a > b ? 1 : 0));
    return sorted.flatMap(({ name, start }, index) => {
      const end = sorted[index + 1]?.start ?? start + INVENTED_FUNCTION;
      if (end === start) return [];
      return [{ name, start, end, prologue: 0, isCold: false, shape: shapes.of(name) }];
    });
  }

  #name(text: string, address: bigint): void {
    const mark = text.indexOf('!');
    const id = `${text} ${address}`;
    if (mark < 0 || this.#known.has(id)) return;
    this.#known.add(id);
    this.#named.push({ name: text, start: address });
    if (!this.#starts.has(text)) this.#starts.set(text, address);
    this.#symbols.add(text.slice(0, mark), text.slice(mark + 1), address);
  }
}

export function kernelEnd({ modules }: TargetSpec): bigint {
  const nt = modules.find((module) => module.name === 'nt');
  return nt ? nt.base + BigInt(nt.size) : 0n;
}
