import type { HeldBlock } from '../pool/books/books';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { Stack } from '../pool/hit';
import { type Frame, functionText } from '../pool/stacks/frame';
import type { Tag } from '../pool/tags/tag';
import { distance, hexAddress } from '../pool/values/address';
import { type Image, imageKey } from './image';

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

/** What was seen on a stack of one tag. */
export interface Sample {
  readonly tag: Tag;
  /** Innermost first. */
  readonly frames: readonly ProfileFrame[];
  allocs: number;
  /** Charged bytes of the allocations whose size is known. */
  allocBytes: number;
  frees: number;
  /** Blocks seen allocated here and not seen freed, but for those that memory showed to be gone. */
  held: number;
  /** Charged bytes of those whose size is known. */
  heldBytes: number;
  /** Blocks that were there at the latest look after the hunt. */
  survivors: number;
}

/** Stacks of any number of hunts, equal ones of all machines together. */
export interface Profile {
  readonly samples: readonly Sample[];
  /** Allocations, and blocks that stay, that count no bytes: their size is not known. */
  readonly unsized: { readonly allocs: number; readonly held: number };
}

/** Stands where frames are missing: what follows need not have called what is before. */
const GAP: ProfileFrame = { name: '(frames missing)', key: '', inline: false };

/** The stacks of the hunts, in the order in which they were first seen. */
export function profileOf(hunts: readonly HuntRecord[]): Profile {
  const samples = new Map<string, Sample>();
  const unsized = { allocs: 0, held: 0 };
  for (const hunt of hunts) {
    const frameOf = frameReader(hunt);
    const blocks = heldBlocks(hunt);
    const there = new Set(hunt.rechecks[hunt.rechecks.length - 1]?.there);
    for (const { stack, hits, sizes } of hunt.stackUses()) {
      const frames = withGaps(hunt.stacks.at(stack), frameOf);
      const sample = sampleFor(samples, hunt.tag, frames);
      const held = blocks.get(stack) ?? [];
      sample.allocs += hits.alloc;
      sample.allocBytes += sizes.bytes;
      sample.frees += hits.free;
      sample.held += held.length;
      unsized.allocs += hits.alloc - sizes.count;
      for (const { block, charged } of held) {
        if (there.has(block)) sample.survivors++;
        if (charged === undefined) unsized.held++;
        else sample.heldBytes += charged;
      }
    }
  }
  return { samples: [...samples.values()], unsized };
}

/** Blocks that were not seen freed, by stack, but for those that memory showed to be gone. */
function heldBlocks(hunt: HuntRecord): ReadonlyMap<number, readonly HeldBlock[]> {
  const { gone } = hunt.asked;
  const byStack = new Map<number, readonly HeldBlock[]>();
  hunt.held().forEach((blocks, stack) => {
    byStack.set(
      stack,
      blocks.filter(({ block }) => !gone.has(block)),
    );
  });
  return byStack;
}

function sampleFor(
  samples: Map<string, Sample>,
  tag: Tag,
  frames: readonly ProfileFrame[],
): Sample {
  const key = [tag, ...frames.map((frame) => frame.key)].join('\n');
  const known = samples.get(key);
  if (known) return known;
  const sample = {
    tag,
    frames,
    allocs: 0,
    allocBytes: 0,
    frees: 0,
    held: 0,
    heldBytes: 0,
    survivors: 0,
  };
  samples.set(key, sample);
  return sample;
}

function withGaps(stack: Stack, frameOf: (frame: Frame) => ProfileFrame): readonly ProfileFrame[] {
  const frames: ProfileFrame[] = [];
  for (const frame of stack) {
    if (frame.afterGap) frames.push(GAP);
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
  const { address, symbol, text, inline, source } = frame;
  const image = address && images.find(({ start, end }) => start <= address && address < end);
  const offset = image && address && distance(image.start, address);
  const name =
    symbol && symbol.name !== ''
      ? functionText(symbol)
      : text || (address ? hexAddress(address) : '?');
  const rest = { inline, ...(source && { source }) };
  if (!image || offset === undefined)
    return { name, key: address ? `${hexAddress(address)} ${name}` : text, ...rest };
  const key = `${imageKey(image)}+${offset}${inline ? ` ${name}` : ''}`;
  return { name, key, place: { image, offset }, ...rest };
}
