import type { Kd } from '../kd';

/** One progress dot for so many records. */
const RECORDS_PER_DOT = 200;

/** Debuggers of this time told how they set their cache for the walk. */
const LAST_CACHE_BANNER_BUILD = 7601;

/**
 * What the extension prints while it reads the tables, the first time what it does to the cache;
 * the oldest ones print nothing.
 */
export function preamble(kd: Kd, records: number): readonly string[] {
  const { style, build } = kd.machine.spec;
  if (style.poolUsed === 'old') return [];
  const dots = '.'.repeat(Math.max(1, Math.floor(records / RECORDS_PER_DOT)));
  if (build > LAST_CACHE_BANNER_BUILD || kd.cacheRaised) return [dots];
  kd.cacheRaised = true;
  return [
    'Using a machine size of fff7d pages to configure the kd cache',
    '',
    '*** CacheSize too low - increasing to 81 MB',
    '',
    'Max cache size is       : 85884928 bytes (0x147a0 KB) ',
    'Number of regions cached: 2283',
    '52044 full reads broken into 52083 partial reads',
    '    counts: 49797 cached/2286 uncached, 95.61% cached',
    '** Transition PTEs are implicitly decoded',
    '** Prototype PTEs are implicitly decoded',
    dots,
  ];
}
