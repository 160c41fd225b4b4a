import { assembleTarget } from './parts/assemble';
import { type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import {
  type FrameText,
  inRegister,
  inSlot,
  ntModule,
  path,
  styles,
  x86SystemCall,
} from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { olderPool } from './parts/pool';
import { bigPageRecords, trackerRecords } from './parts/records';
import { x86System } from './parts/system';
import { systemComponents } from './parts/system-components';

const nt = ntModule({
  base: 0x82a3d000n,
  size: 0x412000,
  timestamp: 0x4ce78a09,
  image: 'ntkrpamp.exe',
});

const allocate = 'nt!ExAllocatePoolWithTag';
const free = 'nt!ExFreePoolWithTag';
const verifiedAllocate = 'nt!VerifierExAllocatePoolWithTag';
const verifiedFree = 'nt!VerifierExFreePoolWithTag';

const small: FrameText = [`${allocate}+0x881`, 0x54, ['type', 'size', 'tag']];
const big: FrameText = [`${allocate}+0x9d7`, 0x54, ['type', 'size', 'tag']];
const freeSmall: FrameText = [`${free}+0x649`, 0x5c, ['pointer', 'tag', 'stale']];
const freeBig: FrameText = [`${free}+0x7b2`, 0x5c, ['pointer', 'tag', 'stale']];
const wrapper: FrameText = ['nt!ExFreePool+0xf', 0x14, ['pointer', 'stale', 'stale']];
const inVerifier: readonly FrameText[] = [
  ['nt!ExAllocatePoolWithTagPriority+0x196', 0x28, ['verifierType', 'size', 'tag']],
  ['nt!VeAllocatePoolWithTagPriority+0x1a7', 0x34, ['verifierType', 'size', 'tag']],
  [`${verifiedAllocate}+0x1e`, 0x1c, ['type', 'callerSize', 'tag']],
];
const inVerifierFree: FrameText = [`${verifiedFree}+0x30`, 0x14, ['pointer', 'tag', 'stale']];
const verifier = { verifier: true };

const options: DriverOptions = {
  tag: 'Smpl',
  api: { allocate: verifiedAllocate, free: verifiedFree, call: 'import' },
  /** Only the third-party drivers are verified. */
  inboxApi: { allocate, free, call: 'register' },
  kernelApi: { allocate, free: 'nt!ExFreePool', call: 'direct' },
  systemCall: x86SystemCall,
  firstBase: 0x9a400000n,
  cacheAligned: false,
  modern: false,
};

const blockSlot = inSlot(0, -0x20);
const freePlaces = [inRegister('edi', 'header'), inSlot(0, -0x14)];

export const win7X86 = assembleTarget(
  {
    id: 'win7-x86',
    title: 'Windows 7 SP1, x86, Driver Verifier on for third-party drivers',
    facts: 'Break in line in ExAllocatePoolWithTag and ExFreePoolWithTag; verifier frames above.',
    architecture: 'x86',
    processors: 2,
    build: 7601,
    poolHitTag: { address: 0x82b37df4n, idle: 0xffffff0f },
    paths: [
      path('alloc', 'small', allocate, [small], [inRegister('esi', 'header'), blockSlot]),
      path('alloc', 'big', allocate, [big], [inRegister('ebx'), inSlot(0, -0x28)]),
      path('free', 'small', free, [freeSmall], freePlaces),
      path('free', 'big', free, [freeBig], [inSlot(0, -0x14)]),
      path('free', 'small', 'nt!ExFreePool', [freeSmall, wrapper], freePlaces),
      path('free', 'big', 'nt!ExFreePool', [freeBig, wrapper], [inSlot(0, -0x14)]),
      path(
        'alloc',
        'small',
        verifiedAllocate,
        [[small[0], small[1], ['verifierType', 'size', 'tag']], ...inVerifier],
        [inRegister('esi', 'header'), blockSlot],
        verifier,
      ),
      path(
        'alloc',
        'big',
        verifiedAllocate,
        [[big[0], big[1], ['verifierType', 'size', 'tag']], ...inVerifier],
        [inRegister('ebx'), inSlot(0, -0x28)],
        verifier,
      ),
      path('free', 'small', verifiedFree, [freeSmall, inVerifierFree], freePlaces),
      path('free', 'big', verifiedFree, [freeBig, inVerifierFree], [inSlot(0, -0x14)]),
    ],
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: true, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 0xff0,
      nonPagedBase: 0x84000000n,
      pagedBase: 0x91c00000n,
      bigPages: bigPageRecords.win7X86,
    },
    objects: kernelObjects.win7X86,
    system: x86System,
    leak: options.tag,
    eventsPerSecond: 1500,
    style: styles.win7X86,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
