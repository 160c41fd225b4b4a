import { defaultTarget, findTarget, targets } from '../../simulator/targets/index';
import type { TargetSpec } from '../../simulator/targets/spec';
import { unknownTarget } from '../errors';

/**
 * The target with this name; the usual one when none is named.
 * @throws WrongUse when there is none
 */
export function chooseTarget(name: string | undefined): TargetSpec {
  if (name === undefined) return defaultTarget;
  const found = findTarget(name);
  if (found !== undefined) return found;
  throw unknownTarget(
    name,
    targets.map(({ id }) => id),
  );
}
