import { assembleTarget } from './parts/assemble';
import { type DriverApi, type DriverOptions, leakingDrivers } from './parts/drivers';
import { inboxComponents } from './parts/inbox';
import { modernSystemCall, ntModule, styles } from './parts/kernel';
import { kernelObjects } from './parts/objects';
import { trackerRecords } from './parts/records';
import { x64System } from './parts/system';
import { systemComponents } from './parts/system-components';
import { win11Paths, win11Pool, win11X64Places } from './parts/win11';

const nt = ntModule({ base: 0xfffff805_41a00000n, size: 0x144f000, timestamp: 0x66c2f3a1 });

const api: DriverApi = {
  allocate: 'nt!ExAllocatePoolWithTag',
  free: 'nt!ExFreePoolWithTag',
  call: 'import',
};

const options: DriverOptions = {
  tag: 'Leak',
  api,
  inboxApi: { ...api, call: 'importRewritten' },
  kernelApi: { allocate: 'nt!ExAllocatePool2', free: 'nt!ExFreePool', call: 'direct' },
  systemCall: modernSystemCall,
  firstBase: 0xfffff805_62c80000n,
  cacheAligned: true,
  modern: true,
};

export const win11_24h2X64 = assembleTarget(
  {
    id: 'win11-24h2-x64',
    title: 'Windows 11 24H2, x64',
    facts:
      'ExAllocatePoolWithTag goes through ExAllocatePool2; the free is in line in ExFreePoolWithTag.',
    architecture: 'x64',
    processors: 4,
    build: 26100,
    poolHitTag: { address: 0xfffff805_426fb9c8n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 0x8b6,
        heapBig: 0xa41,
        heapRefused: 0x5c3,
        fromNode: 0x52,
        pool2: 0x99,
        withTag: 0xa7,
        freeSmall: 0x29c,
        freeBig: 0x41d,
        freeWrapper: 0xe,
        freeHeap: 0x2f1,
        throughPool2: true,
      },
      win11X64Places('r12', 'rdi'),
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_24h2,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 5000,
    style: styles.win11,
  },
  inboxComponents(options, nt),
  leakingDrivers(options),
  systemComponents(options),
);
