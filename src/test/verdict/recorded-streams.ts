import type { Frame } from '../../pool/stacks/frame';
import { tagFromValue, tagText } from '../../pool/tags/tag';
import { addressFromParts } from '../../pool/values/address';
import { loadRecording } from '../../simulator/targets/recorded/load';
import { frameOf } from '../frames';
import { type Stream, StreamBuilder } from './stream';

/** The events of a recorded kernel, a stream for each tag. */
export function recordedStreams(folder: string): readonly Stream[] {
  const recording = loadRecording(folder);
  const builders = new Map<number, StreamBuilder>();
  for (const { kind, tag, address, blockBytes, stackId } of recording.events) {
    const builder = builders.get(tag) ?? new StreamBuilder();
    builders.set(tag, builder);
    if (kind === 'alloc') builder.alloc(stackId, address, blockBytes, false);
    else builder.free(stackId, address, blockBytes);
  }
  const stacks: (readonly Frame[])[] = [];
  recording.stacks.forEach(({ stackId, pc, sym }) => {
    stacks[stackId] = sym.map((text, n) =>
      frameOf(text, { address: addressFromParts(0xffffffff, Number.parseInt(pc[n] ?? '0', 16)) }),
    );
  });
  return [...builders].map(([value, { events }]) => {
    const tag = tagFromValue(value);
    return { name: JSON.stringify(tagText(tag)), tag, stacks, events };
  });
}
