import type { PoolPath } from '../spec';
import { allocationFrames, BLOCK_SLOT, freeFrames, PAGES_SLOT } from './invented';

/** The way from ExAllocatePoolWithTag to the break, for small blocks and for whole pages. */
export const allocationPaths = { small: allocationPath(false), pages: allocationPath(true) };

/** The ways from ExFreePoolWithTag, by size and whether the caller passed a tag. */
export const freePaths = {
  small: { tagPassed: freePath(false, true), noTag: freePath(false, false) },
  pages: { tagPassed: freePath(true, true), noTag: freePath(true, false) },
};

export const recordedPaths: readonly PoolPath[] = [
  allocationPaths.small,
  allocationPaths.pages,
  ...Object.values(freePaths.small),
  ...Object.values(freePaths.pages),
];

function allocationPath(pages: boolean): PoolPath {
  return {
    name: `alloc/${pages ? 'pages' : 'small'}`,
    kind: 'alloc',
    entry: 'nt!ExAllocatePoolWithTag',
    serves: pages ? 'big' : 'small',
    frames: allocationFrames(pages),
    places: [{ at: { frame: 2, offset: pages ? PAGES_SLOT : BLOCK_SLOT }, holds: 'block' }],
  };
}

function freePath(pages: boolean, tagPassed: boolean): PoolPath {
  return {
    name: `free/${pages ? 'pages' : 'small'}/${tagPassed ? 'tag' : 'noTag'}`,
    kind: 'free',
    entry: 'nt!ExFreePoolWithTag',
    serves: pages ? 'big' : 'small',
    frames: freeFrames(pages, tagPassed),
    places: [],
  };
}
