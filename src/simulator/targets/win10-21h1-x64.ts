import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import {
  type FrameText,
  inRegister,
  inSlot,
  ntModule,
  path,
  styles,
  systemCallFromUser,
} from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { bigPageRecords, trackerRecords } from './parts/records';
import { x64System } from './parts/system';
import { systemComponents } from './parts/system-components';

const allocate = 'nt!ExAllocatePoolWithTag';
const allocate2 = 'nt!ExAllocatePool2';
/** ExFreePoolWithTag and ExFreePool are one function here; debuggers show the latter name. */
const free = 'nt!ExFreePool';

const nt = ntModule({
  base: 0xfffff802_43c00000n,
  size: 0x1046000,
  timestamp: 0x6076d4b0,
  aliases: { ExFreePoolWithTag: 'ExFreePool' },
});

const small: FrameText = ['nt!ExAllocateHeapPool+0x1b1381', 0x140];
const big: FrameText = ['nt!ExAllocateHeapPool+0x1b1724', 0x140];
const freeSmall: FrameText = ['nt!ExFreeHeapPool+0x362', 0xb0];
const freeBig: FrameText = ['nt!ExFreeHeapPool+0x4d8', 0xb0];
const withTag: FrameText = [`${allocate}+0x64`, 0x50];
const fromNode: FrameText = ['nt!ExpAllocatePoolWithTagFromNode+0x5f', 0x50];
const pool2: FrameText = [`${allocate2}+0xdd`, 0xb0];
const wrapper: FrameText = [`${free}+0x9`, 0x30];

const api: DriverApi = { allocate, free, freeImports: 'ExFreePoolWithTag', call: 'import' };

const options: DriverOptions = {
  tag: 'Leak',
  api,
  inboxApi: { ...api, call: 'importRewritten' },
  kernelApi: { allocate: allocate2, free, call: 'direct' },
  systemCall: systemCallFromUser,
  firstBase: 0xfffff802_51a00000n,
  cacheAligned: true,
  modern: true,
};

const smallPlaces = [inRegister('r14', 'header'), inSlot(0, 0x70)];
const bigPlaces = [inRegister('rsi')];

export const win10_21h1X64 = assembleTarget(
  {
    id: 'win10-21h1-x64',
    title: 'Windows 10 21H1, x64',
    facts: 'Segment heap pool: ExAllocateHeapPool with cold code far away, ExFreeHeapPool.',
    architecture: 'x64',
    processors: 4,
    build: 19043,
    poolHitTag: { address: 0xfffff802_448fb0f0n, idle: 0 },
    paths: [
      path('alloc', 'small', allocate, [small, withTag], smallPlaces),
      path('alloc', 'big', allocate, [big, withTag], bigPlaces),
      path('alloc', 'small', allocate2, [small, fromNode, pool2], smallPlaces),
      path('alloc', 'big', allocate2, [big, fromNode, pool2], bigPlaces),
      path('free', 'small', free, [freeSmall, wrapper], [inRegister('rbx'), inSlot(0, 0x48)]),
      path('free', 'big', free, [freeBig, wrapper], [inSlot(0, 0x58)]),
    ],
    tracker: { ...trackerRecords.x64Counts64, slots: 4096, perProcessor: true, expansion: 64 },
    pool: {
      smallLimit: 0xfe0,
      bigBlocks: 'granules',
      tails: false,
      secondHeader: true,
      segmentHeap: true,
      typeByte: 'bitTwo',
      storesProtectedBit: true,
      freeTagCheck: 'never',
      nonPagedBase: 0xffffda0f_e0000000n,
      pagedBase: 0xffffb780_b0000000n,
      bigPages: bigPageRecords.win10X64,
    },
    objects: kernelObjects.win10_2004,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 4000,
    style: styles.win10,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
