import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
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
import { olderPool } from './parts/pool';
import { bigPageRecords, trackerRecords } from './parts/records';
import { x64System } from './parts/system';
import { systemComponents } from './parts/system-components';

const nt = ntModule({ base: 0xfffff800_01412000n, size: 0x5dd000, timestamp: 0x4ce7951a });

const allocate = 'nt!ExAllocatePoolWithTag';
const free = 'nt!ExFreePoolWithTag';
/** Cold code lies behind string literals, and their label is the nearest symbol. */
const cold = "nt! ?? ::FNODOBFM::`string'";

const inAllocate = (text: string): FrameText => [
  text,
  0xb0,
  ['size', 'tag', 'stale', 'stale'],
  allocate,
];
const inFree = (text: string): FrameText => [
  text,
  0x90,
  ['pointer', 'tag', 'stale', 'stale'],
  free,
];

const small = inAllocate(`${cold}+0x24a2a`);
const big = inAllocate(`${cold}+0x24a91`);
const freeSmall = inFree(`${cold}+0x24b63`);
const freeBig = inFree(`${cold}+0x24bd5`);
const wrapper: FrameText = ['nt!ExFreePool+0xb', 0x30];

const api: DriverApi = { allocate, free, call: 'import' };

const options: DriverOptions = {
  tag: 'Leak',
  api,
  inboxApi: { ...api, call: 'import' },
  kernelApi: { allocate, free: 'nt!ExFreePool', call: 'direct' },
  systemCall: modernSystemCall,
  firstBase: 0xfffff880_04960000n,
  cacheAligned: false,
  modern: false,
};

export const win7X64 = assembleTarget(
  {
    id: 'win7-x64',
    title: 'Windows 7 SP1, x64',
    facts: 'Break in a cold block; frame 0 is a string label for allocations and frees alike.',
    architecture: 'x64',
    processors: 2,
    build: 7601,
    poolHitTag: { address: 0xfffff800_016530fcn, idle: 0xffffff0f },
    paths: [
      path('alloc', 'small', allocate, [small], [inRegister('rbx', 'header'), inSlot(0, 0x58)]),
      path('alloc', 'big', allocate, [big], [inRegister('rsi'), inSlot(0, 0x40)]),
      path('free', 'small', free, [freeSmall], [inRegister('rdi', 'header'), inSlot(0, 0x38)]),
      path('free', 'big', free, [freeBig], [inRegister('rbp')]),
      path('free', 'small', 'nt!ExFreePool', [freeSmall, wrapper], [inRegister('rdi', 'header')]),
      path('free', 'big', 'nt!ExFreePool', [freeBig, wrapper], [inRegister('rbp')]),
    ],
    tracker: { ...trackerRecords.x64Counts32, slots: 2048, perProcessor: true, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 0xfe0,
      nonPagedBase: 0xfffffa80_18000000n,
      pagedBase: 0xfffff8a0_00100000n,
      bigPages: bigPageRecords.win7X64,
    },
    objects: kernelObjects.win7X64,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 2500,
    style: styles.win7X64,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
