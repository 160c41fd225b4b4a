import { tagOf } from '../../kernel/tag-bytes';
import { styles } from '../parts/kernel';
import { memoryOf } from '../parts/memory';
import { kernelObjects } from '../parts/objects';
import { olderPool } from '../parts/pool';
import { bigPageRecords, trackerRecords } from '../parts/records';
import { x86System } from '../parts/system';
import type { ModuleSpec, TargetSpec } from '../spec';
import type { ImageLine, ModulesFile } from './format';
import { loadRecording } from './load';
import { recordedPaths } from './paths';
import type { Recording } from './recording';

/** The id under which a recording is a target: `recorded:FOLDER`. */
const PREFIX = 'recorded:';

/** The folder in a target id, or undefined when it names no recording. */
export function recordingFolder(id: string): string | undefined {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;
}

const parseHex = (text: string): bigint => BigInt(`0x${text}`);

/** Where it was recorded, or else in the last bytes of the kernel. */
function poolHitTag({ nt, symbols }: ModulesFile): bigint {
  const known = symbols['nt!PoolHitTag'];
  return known === undefined ? parseHex(nt.base) + BigInt(nt.size) - 16n : parseHex(known);
}

/** What the machine of a recording is, apart from its events. */
export function recordedTarget(folder: string): TargetSpec {
  const recording = loadRecording(folder);
  const { modules } = recording;
  return {
    id: `${PREFIX}${folder}`,
    title: `Recording of ${recording.events.length} pool events`,
    facts: 'A real NT 5.2-compatible kernel: what it allocated and freed, in order.',
    architecture: 'x86',
    processors: 1,
    build: 3790,
    memory: memoryOf('x86', 3790),
    poolHitTag: { address: poolHitTag(modules), idle: 0 },
    paths: recordedPaths,
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: false, expansion: 0 },
    pool: {
      ...olderPool,
      freeTagCheck: 'never',
      smallLimit: 0xff0,
      nonPagedBase: 0xb0000000n,
      pagedBase: 0xe1000000n,
      bigPages: bigPageRecords.xpX86,
    },
    objects: kernelObjects.xpX86,
    system: x86System,
    modules: [...modules.modules, ...modules.userImages].map(moduleSpec),
    unloaded: [],
    sites: [],
    workloads: [],
    listed: [],
    leak: mostOutstanding(recording),
    recording: folder,
    onlyTags: recording.complete,
    eventsPerSecond: 1000,
    style: styles.xp,
  };
}

function moduleSpec({ name, image, base, size }: ImageLine): ModuleSpec {
  return { name, image, base: parseHex(base), size, timestamp: 0x602a5c00, symbols: 'pdb' };
}

/** The tag with the most blocks left at the end: what a hunt looks at when nobody names one. */
function mostOutstanding({ events }: Recording): string {
  const counts = new Map<number, number>();
  for (const { tag, kind } of events) {
    counts.set(tag, (counts.get(tag) ?? 0) + (kind === 'alloc' ? 1 : -1));
  }
  const [most = tagOf('Io  ')] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(most);
  return bytes.toString('latin1');
}
