import { assembleTarget } from './parts/assemble';
import {
  type Components,
  type DriverApi,
  type DriverOptions,
  driverSite,
  leakingDrivers,
} from './parts/drivers';
import { stack } from './parts/frames';
import { inboxComponents } from './parts/inbox';
import {
  type FrameText,
  inRegister,
  inSlot,
  modernSystemCall,
  ntModule,
  path,
  styles,
} from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { bigPageRecords, trackerRecords } from './parts/records';
import { x64System } from './parts/system';
import { systemComponents } from './parts/system-components';

const nt = ntModule({ base: 0xfffff804_1be00000n, size: 0xa71000, timestamp: 0x5c1b2a3d });

const allocate = 'nt!ExAllocatePoolWithTag';
const free = 'nt!ExFreePoolWithTag';

const small: FrameText = [`${allocate}+0xc0d`, 0xd0, ['size', 'tag', 'stale', 'stale']];
const toBig: FrameText = [`${allocate}+0x9f4`, 0xd0, ['size', 'tag', 'stale', 'stale']];
const big: FrameText = ['nt!ExpAllocateBigPool+0x2e5', 0xe0];
const tail: FrameText = ['nt!ExpAllocateBigPool+0x43a', 0xe0];
/** Cold code of ExAllocatePoolWithTag behind ExFreePool: an allocation under a free's name. */
const special: FrameText = [
  'nt!ExFreePool+0x126',
  0xd0,
  ['size', 'tag', 'stale', 'stale'],
  allocate,
];
const freeSmall: FrameText = [`${free}+0x5d2`, 0xc0, ['pointer', 'tag', 'stale', 'stale']];
const toLarge: FrameText = [`${free}+0x7e1`, 0xc0, ['pointer', 'tag', 'stale', 'stale']];
const freeLarge: FrameText = ['nt!ExFreeLargePool+0x20d', 0xa0];
const freeTail: FrameText = ['nt!ExFreeLargePool+0x31c', 0xa0];
const freeSpecial: FrameText = [
  'nt!ExFreePool+0x4a0',
  0xc0,
  ['pointer', 'tag', 'stale', 'stale'],
  free,
];
const wrapper: FrameText = ['nt!ExFreePool+0xb', 0x30];

const api: DriverApi = { allocate, free, call: 'import' };

const options: DriverOptions = {
  tag: 'Pkt1',
  api,
  inboxApi: { ...api, call: 'importPadded' },
  kernelApi: { allocate, free: 'nt!ExFreePool', call: 'direct' },
  systemCall: modernSystemCall,
  firstBase: 0xfffff804_25a00000n,
  cacheAligned: true,
  modern: true,
};

const specialPool: Components = {
  modules: [],
  sites: [
    driverSite(options.api, 'alloc', 'acmeflt!FltGuarded+0x88', { immediate: options.tag }, [
      stack('acmeflt!FltDispatch+0x84', 'nt!IofCallDriver+0x54'),
    ]),
    driverSite(options.api, 'free', 'acmeflt!FltGuardedDone+0x54', { immediate: options.tag }, [
      stack('acmeflt!FltDispatch+0x84', 'nt!IofCallDriver+0x54'),
    ]),
  ],
  workloads: [
    {
      tag: options.tag,
      pool: 'nonPaged',
      allocate: 'acmeflt!FltGuarded+0x88',
      free: 'acmeflt!FltGuardedDone+0x54',
      sizes: [0x64, 0x230],
      leaks: 0,
      lifetime: [1, 4],
      weight: 4,
      special: true,
    },
  ],
};

const freePlaces = [inRegister('rbx', 'header'), inSlot(0, 0x48)];

export const win10_1809X64 = assembleTarget(
  {
    id: 'win10-1809-x64',
    title: 'Windows 10 1809, x64, special pool on for one component',
    facts:
      'The last kernels before the segment heap: big blocks with Frag tails, cold code behind ExFreePool.',
    architecture: 'x64',
    processors: 4,
    build: 17763,
    poolHitTag: { address: 0xfffff804_1c39e0e4n, idle: 0 },
    paths: [
      path('alloc', 'small', allocate, [small], [inRegister('rbx', 'header'), inSlot(0, 0x60)]),
      path('alloc', 'big', allocate, [big, toBig], [inRegister('rdi'), inSlot(0, 0x50)]),
      path('alloc', 'tail', allocate, [tail, toBig], [inRegister('rsi', 'header')]),
      path('alloc', 'special', allocate, [special], [inRegister('r14')]),
      path('free', 'small', free, [freeSmall], freePlaces),
      path('free', 'big', free, [freeLarge, toLarge], [inRegister('rsi')]),
      path('free', 'tail', free, [freeTail, toLarge], [inRegister('r15', 'header')]),
      path('free', 'special', free, [freeSpecial], [inRegister('r14')]),
      path('free', 'small', 'nt!ExFreePool', [freeSmall, wrapper], freePlaces),
      path('free', 'big', 'nt!ExFreePool', [freeLarge, toLarge, wrapper], [inRegister('rsi')]),
      path('free', 'tail', 'nt!ExFreePool', [freeTail, toLarge, wrapper], []),
    ],
    tracker: { ...trackerRecords.x64Counts64, slots: 4096, perProcessor: true, expansion: 64 },
    pool: {
      smallLimit: 0xfe0,
      bigBlocks: 'granules',
      tails: true,
      secondHeader: true,
      segmentHeap: false,
      typeByte: 'bitTwo',
      storesProtectedBit: true,
      freeTagCheck: 'protected',
      nonPagedBase: 0xffff9b0e_3c000000n,
      pagedBase: 0xffffc48d_5e000000n,
      bigPages: bigPageRecords.win10X64,
    },
    objects: kernelObjects.win10_1809,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 3000,
    style: styles.win10,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
  specialPool,
);
