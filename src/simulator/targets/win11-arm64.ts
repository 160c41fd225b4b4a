import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import { modernSystemCall, ntModule, styles } from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { trackerRecords } from './parts/records';
import { arm64System } from './parts/system';
import { systemComponents } from './parts/system-components';
import { win11Arm64Places, win11Paths, win11Pool } from './parts/win11';

const nt = ntModule({ base: 0xfffff803_ba400000n, size: 0x144f000, timestamp: 0x63a1b2c5 });

const api: DriverApi = {
  allocate: 'nt!ExAllocatePool2',
  free: 'nt!ExFreePoolWithTag',
  call: 'import',
};

const options: DriverOptions = {
  tag: 'Leak',
  api,
  inboxApi: { ...api, call: 'import' },
  kernelApi: { allocate: 'nt!ExAllocatePool2', free: 'nt!ExFreePool', call: 'direct' },
  systemCall: modernSystemCall,
  firstBase: 0xfffff803_c0a20000n,
  cacheAligned: true,
  modern: true,
};

export const win11Arm64 = assembleTarget(
  {
    id: 'win11-arm64',
    title: 'Windows 11 22H2, ARM64',
    facts:
      'The functions of the x64 kernel; breaks are brk #0xF000, tags stand in two instructions.',
    architecture: 'arm64',
    processors: 4,
    build: 22621,
    poolHitTag: { address: 0xfffff803_bb0a4d10n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 0x9e8,
        heapBig: 0xb5c,
        heapRefused: 0x5c4,
        fromNode: 0x64,
        pool2: 0xd8,
        withTag: 0x8c,
        freeSmall: 0x1b4,
        freeBig: 0x3f0,
        freeWrapper: 0x18,
        freeHeap: 0x2f0,
        throughPool2: false,
      },
      win11Arm64Places,
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_22h2,
    system: arm64System,
    leak: options.tag,
    eventsPerSecond: 5000,
    style: styles.win11,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
