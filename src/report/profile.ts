import type { HuntRecord } from '../pool/books/hunt-record';
import type { Stack } from '../pool/hit';
import type { Frame } from '../pool/stacks/frame';
import type { Tag } from '../pool/tags/tag';
import { distance, hexAddress } from '../pool/values/address';
import { type Image, imageKey } from './image';
import { frameName, GAP, type Weight, weighedStacks } from './stack-weights';

/** A frame in terms that all machines have in common. */
export interface ProfileFrame {
  /** `acmeflt!FltReadDone`; `acmeflt+0x1174` where no function is known; else as it was printed. */
  readonly name: string;
  /** Equal for equal instructions of one build, on any machine. */
  readonly key: string;
  /** Where its instruction lies; absent where the image is not known. */
  readonly place?: { readonly image: Image; readonly offset: number };
  readonly inline: boolean;
  readonly source?: Frame['source'];
}

/** What was seen on a stack of one tag; see {@link StackWeights}. */
export interface Sample extends Record<Weight, number> {
  readonly tag: Tag;
  /** Innermost first. */
  readonly frames: readonly ProfileFrame[];
}

/** Stacks of any number of hunts, equal ones of all machines together. */
export interface Profile {
  readonly samples: readonly Sample[];
  /** Allocations, and blocks that stay, that count no bytes: their size is not known. */
  readonly unsized: { readonly allocs: number; readonly held: number };
}

/** The stacks of the hunts, in the order in which they were first seen. */
export function profileOf(hunts: readonly HuntRecord[]): Profile {
  const samples = new Map<string, Sample>();
  const unsized = { allocs: 0, held: 0 };
  for (const hunt of hunts) {
    const frameOf = frameReader(hunt);
    for (const { stack, weights } of weighedStacks(hunt)) {
      const sample = sampleFor(samples, hunt.tag, withGaps(stack, frameOf));
      for (const weight of WEIGHTS) sample[weight] += weights[weight];
      unsized.allocs += weights.unsized.allocs;
      unsized.held += weights.unsized.held;
    }
  }
  return { samples: [...samples.values()], unsized };
}

const NOTHING = { allocs: 0, allocBytes: 0, frees: 0, held: 0, heldBytes: 0, survivors: 0 };
const WEIGHTS = Object.keys(NOTHING) as readonly Weight[];

function sampleFor(
  samples: Map<string, Sample>,
  tag: Tag,
  frames: readonly ProfileFrame[],
): Sample {
  const key = [tag, ...frames.map((frame) => frame.key)].join('\n');
  const known = samples.get(key);
  if (known) return known;
  const sample = { tag, frames, ...NOTHING };
  samples.set(key, sample);
  return sample;
}

const MISSING: ProfileFrame = { name: GAP, key: '', inline: false };

function withGaps(stack: Stack, frameOf: (frame: Frame) => ProfileFrame): readonly ProfileFrame[] {
  const frames: ProfileFrame[] = [];
  for (const frame of stack) {
    if (frame.afterGap) frames.push(MISSING);
    frames.push(frameOf(frame));
  }
  return frames;
}

/** Names frames of a hunt; an instruction that many stacks share is looked up once. */
export function frameReader(hunt: HuntRecord): (frame: Frame) => ProfileFrame {
  const timestamps = new Map<string, number>();
  for (const entry of hunt.entries) {
    if (entry.type === 'image') timestamps.set(entry.start, entry.timestamp);
  }
  const images = hunt.modules.map(({ name, start, end }): Image => {
    const size = distance(start, end);
    return { name, start, end, size, timestamp: timestamps.get(start) };
  });
  const known = new Map<string, ProfileFrame>();
  return (frame) => {
    const id = `${frame.address} ${frame.text}`;
    const found = known.get(id) ?? profileFrame(frame, images);
    known.set(id, found);
    return found;
  };
}

function profileFrame(frame: Frame, images: readonly Image[]): ProfileFrame {
  const { address, text, inline, source } = frame;
  const image = address && images.find(({ start, end }) => start <= address && address < end);
  const offset = image && address && distance(image.start, address);
  const name = frameName(frame) || (address ? hexAddress(address) : '?');
  const rest = { inline, ...(source && { source }) };
  if (!image || offset === undefined)
    return { name, key: address ? `${hexAddress(address)} ${name}` : text, ...rest };
  const key = `${imageKey(image)}+${offset}${inline ? ` ${name}` : ''}`;
  return { name, key, place: { image, offset }, ...rest };
}
