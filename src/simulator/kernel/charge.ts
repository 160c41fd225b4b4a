import type { PoolSpec } from '../targets/spec';
import { PAGE_SIZE } from './memory';

/** Bytes of a small block: the request and its header, rounded to the granularity. */
export function smallCharge(request: number, granularity: number): number {
  return Math.ceil((Math.max(request, 1) + granularity) / granularity) * granularity;
}

/**
 * Bytes that the tag is charged for a block without header: whole pages, or in later kernels the
 * size rounded to 16 when that is below 64 KB and leaves a usable rest of the last page.
 */
export function bigCharge(request: number, rule: PoolSpec['bigBlocks']): number {
  const granules = Math.ceil(request / 16) * 16;
  const rest = granules % PAGE_SIZE;
  if (rule === 'granules' && granules < 0x10000 && rest >= 1 && rest <= 0xfc0) return granules;
  return Math.ceil(request / PAGE_SIZE) * PAGE_SIZE;
}
