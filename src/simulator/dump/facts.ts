import type { ServedImage } from '../image/served-image';
import type { Architecture } from '../targets/spec';

/** What a crash dump says about the machine besides its memory. */
export interface DumpFacts {
  readonly architecture: Architecture;
  readonly build: number;
  readonly image: ServedImage;
  /** Number of the processor that the dump is looked at from first. */
  readonly processor: number;
  /** Where that processor stands. */
  readonly pc: bigint;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds since boot. */
  readonly upTime: number;
}

/** Page frames without a gap between them. */
export interface PageRun {
  readonly first: number;
  readonly count: number;
}

/** Neighbours among page numbers in ascending order, taken together. */
export function runsOf(numbers: readonly number[]): readonly PageRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) last.count++;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

const MILLISECONDS_1601_TO_1970 = 11_644_473_600_000;

/** A time as Windows counts it: in 100 ns, here of a duration. */
export const ticks = (milliseconds: number): bigint => BigInt(Math.round(milliseconds)) * 10_000n;

/** A time as Windows counts it: in 100 ns since 1601. */
export const fileTime = (sinceEpoch: number): bigint =>
  ticks(sinceEpoch + MILLISECONDS_1601_TO_1970);
