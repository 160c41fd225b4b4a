import type { Workload } from '../spec';
import { type Components, type DriverOptions, driverSite } from './drivers';
import { stack } from './frames';

/**
 * What the kernel itself allocates and frees now and then under the tags that listings show as the
 * largest: threads, processes, events, sessions, sections, the registry, tokens.
 */
export function systemComponents({ kernelApi, systemCall }: DriverOptions): Components {
  const sites = BUSY.flatMap(({ tag, allocate, free, above = [] }) => [
    driverSite(kernelApi, 'alloc', allocate, { immediate: tag }, [
      [...stack(...above), ...systemCall],
    ]),
    driverSite(kernelApi, 'free', free, { none: true }, [
      [...stack('nt!ObpRemoveObjectRoutine+0x80', 'nt!ObfDereferenceObject+0x9c'), ...systemCall],
    ]),
  ]);
  const workloads = BUSY.map(({ tag, pool, allocate, free, sizes, weight }) => ({
    ...{ tag, pool, allocate, free, sizes, weight },
    leaks: 0,
    lifetime: [1, 40] as const,
    background: true,
  }));
  return { modules: [], sites, workloads };
}

interface Busy extends Pick<Workload, 'tag' | 'pool' | 'allocate' | 'free' | 'sizes' | 'weight'> {
  /** Functions between the call site and the system call. */
  readonly above?: readonly string[];
}

const BUSY: readonly Busy[] = [
  {
    tag: 'Even',
    pool: 'nonPaged',
    allocate: 'nt!NtCreateEvent+0xb4',
    free: 'nt!ObpFreeEvent+0x5c',
    sizes: [0x70],
    weight: 8,
  },
  {
    tag: 'Thre',
    pool: 'nonPaged',
    allocate: 'nt!PspAllocateThread+0x128',
    free: 'nt!PspThreadDelete+0x1e4',
    above: ['nt!PspCreateThread+0x23c', 'nt!NtCreateThreadEx+0x1a0'],
    sizes: [0x4f0],
    weight: 4,
  },
  {
    tag: 'Proc',
    pool: 'nonPaged',
    allocate: 'nt!PspAllocateProcess+0x16c',
    free: 'nt!PspProcessDelete+0x2a8',
    above: ['nt!NtCreateUserProcess+0x6e4'],
    sizes: [0x770],
    weight: 2,
  },
  {
    tag: 'Pool',
    pool: 'nonPaged',
    allocate: 'nt!MiInitializeSessionDescriptors+0x74',
    free: 'nt!MiReleaseSessionDescriptors+0x48',
    above: ['nt!MiSessionCreate+0x1f0'],
    sizes: [0x1c40],
    weight: 1,
  },
  {
    tag: 'MmSt',
    pool: 'paged',
    allocate: 'nt!MiCreatePrototypePtes+0x9c',
    free: 'nt!MiSegmentDelete+0x158',
    above: ['nt!MiCreateSection+0x2b4', 'nt!NtCreateSection+0x60'],
    sizes: [0x200, 0x430],
    weight: 4,
  },
  {
    tag: 'CM31',
    pool: 'paged',
    allocate: 'nt!CmpAllocateBin+0x34',
    free: 'nt!CmpFreeBin+0x20',
    above: ['nt!HvpAddBin+0xd0', 'nt!CmSetValueKey+0x308'],
    sizes: [0x1000, 0x2000],
    weight: 2,
  },
  {
    tag: 'Toke',
    pool: 'paged',
    allocate: 'nt!SepDuplicateToken+0x90',
    free: 'nt!SepTokenDeleteMethod+0xac',
    above: ['nt!NtDuplicateToken+0x118'],
    sizes: [0x4c0],
    weight: 4,
  },
  {
    tag: 'Key ',
    pool: 'paged',
    allocate: 'nt!CmpDoOpen+0x1c4',
    free: 'nt!CmpDeleteKeyObject+0x9c',
    above: ['nt!CmpParseKey+0x54c', 'nt!NtOpenKeyEx+0x90'],
    sizes: [0x70],
    weight: 8,
  },
];
