import type { Progress } from './activity';
import type { CodeReader, FunctionEntry } from './code/reader';
import type { Trace, TraceFrame } from './trace';

/** Where breakpoints can be met: the machine runs from call to call, not by instructions. */
export class WatchedCode {
  readonly #code: CodeReader;
  readonly #traces: (() => Iterable<Trace>) | undefined;
  readonly #entries = new Map<bigint, FunctionEntry | undefined>();
  #reached: ReadonlySet<bigint> | undefined;

  /** @param traces every way through the code; absent where they are not known beforehand */
  constructor(code: CodeReader, traces?: () => Iterable<Trace>) {
    this.#code = code;
    this.#traces = traces;
  }

  /** The function of a frame as a call finds it; code of users, and such as has no name, has none. */
  entryOf({ pc, size, user }: TraceFrame): FunctionEntry | undefined {
    if (user) return undefined;
    if (!this.#entries.has(pc)) this.#entries.set(pc, this.#find(pc, size));
    return this.#entries.get(pc);
  }

  /**
   * To the call of the site; where the first instruction of a function on the way is watched, to
   * that one first.
   * @param from the level that control comes from
   */
  wayIn({ frames, siteLevel }: Trace, from: number, breakpoints: ReadonlySet<bigint>): Progress {
    for (let level = from - 1; level >= siteLevel && breakpoints.size > 0; level--) {
      const entry = this.entryOf(frames[level] as TraceFrame);
      if (entry && breakpoints.has(entry.start)) return { at: 'caller', level, entry };
    }
    return { at: 'call' };
  }

  /** Whether a run can come to the address; so it is taken where nobody knows all runs. */
  isReached(address: bigint): boolean {
    if (!this.#traces) return true;
    this.#reached ??= new Set([...this.#traces()].flatMap((trace) => this.#addresses(trace)));
    return this.#reached.has(address);
  }

  #find(pc: bigint, size: number): FunctionEntry | undefined {
    const own = this.#code.functions.find(({ start, end }) => start <= pc && pc < end);
    return own && !own.isCold ? { start: own.start, framedAfter: own.prologue, size } : undefined;
  }

  #addresses({ call, entry, frames, siteLevel }: Trace): readonly bigint[] {
    const callers = frames.slice(siteLevel, -1).map((frame) => this.entryOf(frame)?.start);
    const starts = callers.filter((start): start is bigint => start !== undefined);
    return [call, entry.start, ...frames.map(({ pc }) => pc), ...starts];
  }
}
