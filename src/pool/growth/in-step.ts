import { sorted } from '../values/sorted';
import type { Reading } from './reading';
import { blocksOf, type Series, seriesOf } from './series';

/**
 * Two tags of which one gains blocks when the other one does, in the same ratio. The owner of the
 * biggest tag is often the victim: what grows in step with it may be of the driver that holds it.
 */
export interface InStep {
  /** The one that gained more blocks comes first. */
  readonly texts: readonly [string, string];
  /** Blocks of the second for each of the first, over all readings; at most 1. */
  readonly ratio: number;
  /** 1 where every interval had that ratio; less by the share of blocks that do not fit it. */
  readonly constancy: number;
}

/** Gains that are less can be in step by chance. */
const LEAST_GAIN = 10;
/** Intervals in which both move. */
const LEAST_INTERVALS = 2;
const CONSTANT = 0.95;
/** Whatever grows evenly keeps a ratio to whatever else does: that says nothing, save of equal gains. */
const EVEN = 0.05;
/** Tags that are compared with each other: those that gained most. */
const MOST_TAGS = 200;
/** Pairs that are told: the most constant ones. */
const MOST_PAIRS = 50;

/** Pairs of tags that grow in step, the most constant first. Two readings alone show none. */
export function pairsInStep(readings: readonly Reading[]): readonly InStep[] {
  const moving = sorted(seriesOf(readings).map(gainsOf).filter(isMoving), (a, b) => b.sum - a.sum);
  const pairs: InStep[] = [];
  moving.slice(0, MOST_TAGS).forEach((greater, n) => {
    for (const lesser of moving.slice(n + 1, MOST_TAGS)) {
      const pair = pairOf(greater, lesser);
      if (pair) pairs.push(pair);
    }
  });
  return sorted(pairs, (a, b) => b.constancy - a.constancy || b.ratio - a.ratio).slice(
    0,
    MOST_PAIRS,
  );
}

interface Gains {
  readonly text: string;
  readonly gains: readonly number[];
  readonly sum: number;
}

function gainsOf({ latest, uses }: Series): Gains | undefined {
  const gains: number[] = [];
  let sum = 0;
  for (let n = 1; n < uses.length; n += 1) {
    const [before, after] = [uses[n - 1], uses[n]];
    if (!before || !after) return undefined;
    const gain = blocksOf(after) - blocksOf(before);
    gains.push(gain);
    sum += gain;
  }
  return { text: latest.text, gains, sum };
}

const isMoving = (gains: Gains | undefined): gains is Gains =>
  gains !== undefined && gains.sum >= LEAST_GAIN;

function pairOf(greater: Gains, lesser: Gains): InStep | undefined {
  const ratio = lesser.sum / greater.sum;
  let apart = 0;
  let moved = 0;
  let together = 0;
  greater.gains.forEach((gain, n) => {
    const other = lesser.gains[n] ?? 0;
    apart += Math.abs(other - ratio * gain);
    moved += Math.abs(other);
    if (gain !== 0 && other !== 0) together += 1;
  });
  const constancy = 1 - apart / moved;
  if (together < LEAST_INTERVALS || constancy < CONSTANT) return undefined;
  if (isEven(greater) && ratio < CONSTANT) return undefined;
  return { texts: [greater.text, lesser.text], ratio, constancy };
}

const isEven = ({ gains, sum }: Gains): boolean =>
  Math.max(...gains) - Math.min(...gains) <= EVEN * (sum / gains.length);
