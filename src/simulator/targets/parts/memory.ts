import type { Architecture, MemorySpec } from '../spec';

const PAGE = 0x1000;
const MB = 2 ** 20;
const GB = 2 ** 30;
const TB = 2 ** 40;

/** First build whose limits are those of the address space alone: Windows 8.1. */
const UNLIMITED = 9600;

/**
 * Memory of a machine, and how much pool it may have. Source: Microsoft, "Memory Limits for Windows
 * and Windows Server Releases"; which of the ways they depend on the machine's memory is ours.
 */
export function memoryOf(architecture: Architecture, build: number): MemorySpec {
  if (architecture === 'x86') {
    return pages(GB, build < 6000 ? 256 * MB : 768 * MB, build < 6000 ? 352 * MB : 2 * GB);
  }
  return build < UNLIMITED ? pages(4 * GB, 3 * GB, 128 * GB) : pages(4 * GB, 16 * TB, 16 * TB);
}

const pages = (physical: number, nonPaged: number, paged: number): MemorySpec => ({
  pages: physical / PAGE,
  nonPagedMaximum: nonPaged / PAGE,
  pagedMaximum: paged / PAGE,
});
