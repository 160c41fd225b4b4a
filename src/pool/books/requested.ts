/**
 * Bytes that callers asked for. Not the bytes that the kernel charges, to which they are never
 * added: what comes on top differs by block, pool and build.
 */
export interface RequestedBytes {
  readonly bytes: number;
  /** Allocations that they are of: those whose size is known. */
  readonly of: number;
}

export const NOTHING_REQUESTED: RequestedBytes = { bytes: 0, of: 0 };

/** @param requested undefined where it is not known */
export const withRequested = (
  { bytes, of }: RequestedBytes,
  requested: number | undefined,
): RequestedBytes =>
  requested === undefined ? { bytes, of } : { bytes: bytes + requested, of: of + 1 };

export const sumOfRequested = (all: readonly RequestedBytes[]): RequestedBytes =>
  all.reduce((a, b) => ({ bytes: a.bytes + b.bytes, of: a.of + b.of }), NOTHING_REQUESTED);
