import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import { type FrameText, inSlot, ntModule, path, styles, x86SystemCall } from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { olderPool } from './parts/pool';
import { bigPageRecords, trackerRecords } from './parts/records';
import { x86System } from './parts/system';
import { systemComponents } from './parts/system-components';

const nt = ntModule({
  base: 0x804d7000n,
  size: 0x1f7580,
  timestamp: 0x41108004,
  image: 'ntoskrnl.exe',
});

const allocate: FrameText = ['nt!ExAllocatePoolWithTag+0x2e9', 0x48, ['type', 'size', 'tag']];
const allocateBig: FrameText = ['nt!ExAllocatePoolWithTag+0x4c1', 0x48, ['type', 'size', 'tag']];
const free: FrameText = ['nt!ExFreePoolWithTag+0x2d1', 0x60, ['pointer', 'tag', 'stale']];
const freeBig: FrameText = ['nt!ExFreePoolWithTag+0x1c6', 0x60, ['pointer', 'tag', 'stale']];
const insert: FrameText = ['nt!ExpInsertPoolTracker+0x7e', 0x40, ['tag', 'charged', 'type']];
const remove: FrameText = ['nt!ExpRemovePoolTracker+0x5c', 0x40, ['tag', 'charged', 'type']];
const stop: FrameText = ['nt!DbgBreakPoint', 8];
const wrapper: FrameText = ['nt!ExFreePool+0x19', 0x10, ['pointer', 'stale', 'stale']];
const kernelAllocate = 'nt!ExAllocatePoolWithTag';
const kernelFree = 'nt!ExFreePoolWithTag';

const api: DriverApi = { allocate: kernelAllocate, free: kernelFree, call: 'import' };

const options: DriverOptions = {
  tag: 'Abc ',
  api,
  inboxApi: { ...api, call: 'register' },
  kernelApi: { allocate: kernelAllocate, free: 'nt!ExFreePool', call: 'direct' },
  systemCall: x86SystemCall,
  firstBase: 0xf8400000n,
  cacheAligned: false,
  modern: false,
};

export const xpX86 = assembleTarget(
  {
    id: 'xp-x86',
    title: 'Windows XP, x86, one processor',
    facts:
      'Breaks in DbgBreakPoint, called from the tracker routines or from where they are inlined.',
    architecture: 'x86',
    processors: 1,
    build: 2600,
    poolHitTag: { address: 0x80559da4n, idle: 0xffffff0f },
    paths: [
      path('alloc', 'small', kernelAllocate, [stop, allocate], [inSlot(1, -0x24)]),
      path('alloc', 'big', kernelAllocate, [stop, insert, allocateBig], [inSlot(2, -0x30)]),
      path('free', 'small', kernelFree, [stop, free], [inSlot(1, -0x1c, 'header')]),
      path('free', 'big', kernelFree, [stop, remove, freeBig], [inSlot(2, -0x10)]),
      path('free', 'small', 'nt!ExFreePool', [stop, free, wrapper], [inSlot(1, -0x1c, 'header')]),
      path('free', 'big', 'nt!ExFreePool', [stop, remove, freeBig, wrapper], [inSlot(2, -0x10)]),
    ],
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: false, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 0xff0,
      nonPagedBase: 0x82c00000n,
      pagedBase: 0xe1000000n,
      bigPages: bigPageRecords.xpX86,
    },
    objects: kernelObjects.xpX86,
    system: x86System,
    leak: options.tag,
    eventsPerSecond: 900,
    style: styles.xp,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
