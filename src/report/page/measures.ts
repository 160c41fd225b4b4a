import type { HuntRecord } from '../../pool/books/hunt-record';
import { type Profile, profileOf } from '../profile';
import type { Weight } from '../stack-weights';
import { bytesText, grouped } from './numbers';

/** What stacks can be weighed by. */
export interface Measure {
  readonly weight: Weight;
  readonly title: string;
  /** `9,664 bytes` */
  text(value: number): string;
}

const blocks = (value: number): string =>
  `${grouped(value)} block${Math.abs(value) === 1 ? '' : 's'}`;

export const MEASURES: readonly Measure[] = [
  { weight: 'heldBytes', title: 'bytes that stay', text: bytesText },
  { weight: 'held', title: 'blocks that stay', text: blocks },
  { weight: 'survivors', title: 'blocks there at the last look', text: blocks },
  { weight: 'allocBytes', title: 'bytes allocated', text: bytesText },
  { weight: 'allocs', title: 'blocks allocated', text: blocks },
  { weight: 'frees', title: 'blocks freed, by who freed them', text: blocks },
];

const profiles = new WeakMap<HuntRecord, Profile>();

/** The stacks of a hunt, put together once. */
export function profileOfHunt(hunt: HuntRecord): Profile {
  const known = profiles.get(hunt) ?? profileOf([hunt]);
  profiles.set(hunt, known);
  return known;
}

/** Whether anything of it was seen. */
export const isSeen = (hunt: HuntRecord, { weight }: Measure): boolean =>
  profileOfHunt(hunt).samples.some((sample) => sample[weight] > 0);
