import type { HitKind, Stack } from '../../pool/hit';
import { poolRun } from '../../pool/stacks/pool-function';
import { hitKind, hitKindWithoutStop } from './sighting';

/** What is asked of a stack at each stop that has it. */
export interface StackFacts {
  readonly kind: HitKind | undefined;
  /** The kind where no stop explains the stack. */
  readonly kindWithoutStop: HitKind | undefined;
  /** Leading frames that are functions of the allocator. */
  readonly poolRun: number;
}

/** Known stacks come as the same object each time: all this is worked out once. */
const known = new WeakMap<Stack, StackFacts>();

export function factsOf(stack: Stack): StackFacts {
  const found = known.get(stack);
  if (found) return found;
  const facts = {
    kind: hitKind(stack),
    kindWithoutStop: hitKindWithoutStop(stack),
    poolRun: poolRun(stack),
  };
  known.set(stack, facts);
  return facts;
}
