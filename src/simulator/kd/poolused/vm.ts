import { printVm, type VmAmount } from '../../../text/vm/vm.print';
import type { Kd } from '../kd';
import { readTrackerTables } from './tracker-tables';

const PAGE = 0x1000;
/** Of the pages of pool, what headers, free blocks and rests of pages take. */
const AROUND = 1.03;
/** Of memory, what neither pool nor anybody who asks for it has: the kernel, file cache, processes. */
const OTHERS = 0.25;

/**
 * `!vm`: memory and pool in all. Pool is what the tracker has booked, in whole pages, and a little
 * around it. Processes, which it lists without flag 1, are not simulated.
 */
export function vm(kd: Kd): void {
  const { memory, style, build } = kd.machine.spec;
  const { sums } = readTrackerTables(kd, () => kd.takeBreak());
  const pagesOf = (pool: 'nonPaged' | 'paged') => {
    const bytes = sums.reduce((sum, use) => sum + Number(use[pool].bytes), 0);
    return Math.ceil((Math.max(0, bytes) * AROUND) / PAGE);
  };
  const [nonPaged, paged] = [pagesOf('nonPaged'), pagesOf('paged')];
  const inUse = nonPaged + paged + Math.floor(memory.pages * OTHERS);
  const available = Math.max(0, memory.pages - inUse);
  const hasNx = build >= FIRST_WITH_NX;
  const executable = hasNx ? Math.ceil(nonPaged / 50) : nonPaged;
  const rows: VmAmount[] = [
    ['Physical Memory', memory.pages],
    ['Available Pages', available],
    ['ResAvail Pages', Math.floor(available * 0.9)],
    ['Modified Pages', Math.floor(memory.pages / 100)],
    ['NonPagedPool Usage', executable],
    ...(hasNx ? [['NonPagedPoolNx Usage', nonPaged - executable] as const] : []),
    ['NonPagedPool Max', memory.nonPagedMaximum],
    ['PagedPool Usage', paged],
    ['PagedPool Maximum', memory.pagedMaximum],
    ['Committed pages', inUse],
    ['Commit limit', 2 * memory.pages],
  ];
  for (const line of printVm(rows, style.poolUsed)) kd.print(line);
}

/** Windows 8 has nonpaged pool that cannot be executed. */
const FIRST_WITH_NX = 9200;
