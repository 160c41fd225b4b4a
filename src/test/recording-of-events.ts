import type { RecordedFrame, RecordingEntry } from '../pool/recording/recording';
import { tagFromValue } from '../pool/tags/tag';
import { addressFromParts } from '../pool/values/address';
import { loadRecording } from '../simulator/targets/recorded/load';
import { addressOf, symbolOf } from './frames';
import { armedAt, header, linesOf, start } from './recordings';

const low = (value: number) => addressFromParts(0, value);

/**
 * What a hunt would record that sees every event of a tag, with its block and its size; the stop in
 * the allocator is invented.
 */
export function recordingOfEvents(folder: string, tag: string): readonly string[] {
  const { events, stacks, modules } = loadRecording(folder);
  const value = tagFromValue(Buffer.from(tag.padEnd(4), 'latin1').readUInt32LE());
  const before = { allocs: 0, frees: 0 };
  const seen = { allocs: 0, frees: 0 };
  const known = new Set<string>();
  const indexOf = new Map<string, number>();
  const lines: RecordingEntry[] = [
    header,
    { ...start, tag: value, target: { pointerSize: 4, description: 'recorded' } },
    {
      type: 'modules',
      modules: modules.modules.map(({ name, base, size }) => ({
        name,
        start: addressOf(base),
        end: low(Number.parseInt(base, 16) + size),
      })),
    },
    { type: 'counters', at: 'armed', counts: before },
    armedAt(low(0x80800000)),
  ];
  for (const { tag: own, kind, address, blockBytes, stackId } of events) {
    if (own !== value) continue;
    const id = `${kind} ${stackId}`;
    const index = indexOf.get(id) ?? indexOf.size;
    indexOf.set(id, index);
    if (!known.has(id)) lines.push({ type: 'stack', index, frames: framesOf(kind, stackId) });
    known.add(id);
    seen[kind === 'alloc' ? 'allocs' : 'frees']++;
    const number = seen.allocs + seen.frees;
    const block = low(address);
    lines.push({ type: 'hit', number, kind, stack: index, block, charged: blockBytes });
  }
  lines.push({ type: 'counters', at: 'stopped', counts: seen });
  return linesOf(lines);

  function framesOf(kind: 'alloc' | 'free', stackId: number): readonly RecordedFrame[] {
    const { pc = [], sym = [] } = stacks.get(stackId) ?? {};
    const stop = kind === 'alloc' ? 'nt!ExAllocatePoolWithTag+0x1' : 'nt!ExFreePoolWithTag+0x1';
    return [
      { text: stop, address: low(0x80800001), symbol: symbolOf(stop) },
      ...pc.map((address, n) => {
        const text = sym[n] ?? '';
        return { text, address: addressOf(address), symbol: symbolOf(text) };
      }),
    ];
  }
}
