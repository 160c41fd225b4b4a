import type { ListedTag } from '../spec';

/**
 * What listings show from before: common kernel tags, and the ones that listings make hard to read
 * (blanks inside, digits first, NUL and control bytes, a real dot). Those that were allocated again
 * and again still are, by `systemComponents`; the others were at boot.
 */
export const listedTags: readonly ListedTag[] = [
  { tag: 'Thre', pool: 'nonPaged', allocs: 30411, frees: 29187, bytes: 1566720 },
  { tag: 'Proc', pool: 'nonPaged', allocs: 1932, frees: 1811, bytes: 232320 },
  { tag: 'Even', pool: 'nonPaged', allocs: 912334, frees: 905201, bytes: 913024 },
  { tag: 'MmSt', pool: 'paged', allocs: 40110, frees: 31985, bytes: 6614272 },
  { tag: 'CM31', pool: 'paged', allocs: 21107, frees: 1310, bytes: 91705344 },
  { tag: 'Toke', pool: 'paged', allocs: 51873, frees: 49764, bytes: 2598288 },
  { tag: 'Key ', pool: 'paged', allocs: 388120, frees: 386904, bytes: 155648 },
  { tag: '8042', pool: 'nonPaged', allocs: 6, frees: 2, bytes: 3952 },
  { tag: '1394', pool: 'nonPaged', allocs: 1, frees: 0, bytes: 528 },
  { tag: 'ohci', pool: 'nonPaged', allocs: 1, frees: 0, bytes: 144 },
  { tag: 'Dh 1', pool: 'paged', allocs: 310, frees: 304, bytes: 768 },
  { tag: 'rx\0\0', pool: 'nonPaged', allocs: 14, frees: 11, bytes: 1248 },
  { tag: '\x03UMD', pool: 'nonPaged', allocs: 2, frees: 1, bytes: 144 },
  { tag: '.UMD', pool: 'nonPaged', allocs: 9, frees: 4, bytes: 720 },
  { tag: 'AGP ', pool: 'nonPaged', allocs: 3, frees: 0, bytes: 384 },
  { tag: 'Pool', pool: 'nonPaged', allocs: 4, frees: 0, bytes: 413696 },
];
