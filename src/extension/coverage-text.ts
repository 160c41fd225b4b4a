import { coverage } from '../errors';
import type { Evidence } from '../hunt/evidence';

/** How much of what happened stands behind the numbers of a hunt. */
export const coverageOf = (evidence: Evidence): string =>
  coverage(evidence.coverage(), evidence.openHits());
