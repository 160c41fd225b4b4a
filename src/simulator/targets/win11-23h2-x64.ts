import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import { modernSystemCall, ntModule, styles } from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { trackerRecords } from './parts/records';
import { x64System } from './parts/system';
import { systemComponents } from './parts/system-components';
import { win11Paths, win11Pool, win11X64Places } from './parts/win11';

const nt = ntModule({ base: 0xfffff804_78400000n, size: 0x144f000, timestamp: 0x6520c8f1 });

const api: DriverApi = {
  allocate: 'nt!ExAllocatePool2',
  free: 'nt!ExFreePoolWithTag',
  call: 'import',
};

const options: DriverOptions = {
  tag: 'Leak',
  api,
  inboxApi: { ...api, call: 'importPadded' },
  kernelApi: { allocate: 'nt!ExAllocatePool2', free: 'nt!ExFreePool', call: 'direct' },
  systemCall: modernSystemCall,
  firstBase: 0xfffff804_8a9a0000n,
  cacheAligned: true,
  modern: true,
};

export const win11_23h2X64 = assembleTarget(
  {
    id: 'win11-23h2-x64',
    title: 'Windows 11 23H2, x64',
    facts: 'ExAllocateHeapPool behind ExAllocatePool2; the free is in line in ExFreePoolWithTag.',
    architecture: 'x64',
    processors: 4,
    build: 22631,
    poolHitTag: { address: 0xfffff804_791f8b34n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 0x8f2,
        heapBig: 0xab7,
        heapRefused: 0x5c3,
        fromNode: 0x5f,
        pool2: 0xdd,
        withTag: 0x83,
        freeSmall: 0x1a0,
        freeBig: 0x3c6,
        freeWrapper: 0xe,
        freeHeap: 0x2f1,
        throughPool2: false,
      },
      win11X64Places('rbx', 'r13'),
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_22h2,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 5000,
    style: styles.win11,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
