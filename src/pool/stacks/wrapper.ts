import type { Stack } from '../hit';
import { functionText } from './frame';

/** Whether the code before a call site's return address holds the tag as a constant. */
export type TagInCode = 'yes' | 'no' | 'unreadable';

/** A stack and the number of the frame in it that is the call site. */
export interface SiteStack {
  readonly stack: Stack;
  readonly depth: number;
}

/** What a call site looks like. A mark to show, never a reason to book elsewhere. */
export type SiteNature =
  | { readonly kind: 'owner' }
  | {
      readonly kind: 'probableWrapper';
      /** Functions that its callers, at most three frames up, branch into. */
      readonly fanOut: number;
      /** `fanOutOnly`: the code could not be read, so owners with many callers look the same. */
      readonly evidence: 'noTagInCode' | 'fanOutOnly';
      /** The pattern to type into `skip`; absent when the site's function has no name. */
      readonly skip?: string;
    };

const FRAMES_ABOVE = 3;
const BRANCHES_OF_A_WRAPPER = 8;

/**
 * Whether a call site is probably a wrapper: many different functions stand above it, and the
 * tag does not stand in its own code but was handed in.
 * @param stacks the unique stacks of one call site
 */
export function siteNature(
  stacks: readonly SiteStack[],
  tagInCode: TagInCode = 'unreadable',
): SiteNature {
  const branches = fanOut(stacks);
  if (branches < BRANCHES_OF_A_WRAPPER || tagInCode === 'yes') return { kind: 'owner' };
  const evidence = tagInCode === 'no' ? 'noTagInCode' : 'fanOutOnly';
  const symbol = stacks[0]?.stack[stacks[0].depth]?.symbol;
  const skip = symbol && symbol.name !== '' ? { skip: functionText(symbol) } : {};
  return { kind: 'probableWrapper', fanOut: branches, evidence, ...skip };
}

/** The most functions that the paths above a site branch into at one, two or three frames up. */
export function fanOut(stacks: readonly SiteStack[]): number {
  const widths = Array.from({ length: FRAMES_ABOVE }, (_, level) => {
    const functions = new Set<string>();
    for (const { stack, depth } of stacks) {
      const frame = stack[depth + 1 + level];
      if (frame) functions.add(frame.symbol ? functionText(frame.symbol) : frame.text);
    }
    return functions.size;
  });
  return Math.max(...widths);
}
