import { type Command, command } from './command';

/** What the cache says of itself when nothing is in it. */
const EMPTY = [
  '',
  'Max cache size is       : 1048576 bytes (0x400 KB) ',
  'Total memory in cache   : 0 bytes (0 KB) ',
  'Number of regions cached: 0',
  '0 full reads broken into 0 partial reads',
  '    counts: 0 cached/0 uncached, 0.00% cached',
  '    bytes : 0 cached/0 uncached, 0.00% cached',
  '** Transition PTEs are implicitly decoded',
  '** Prototype PTEs are implicitly decoded',
];

/** `.cache flushall`: what was read of the target's memory is read anew from then on. */
export const cacheCommands: readonly Command[] = [
  command(/^\.cache(?=\s+flushall\s*$)/i, (kd) => {
    kd.target.dropCache();
    for (const line of EMPTY) kd.print(line);
  }),
];
