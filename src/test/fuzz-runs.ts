/**
 * How often a property is tried: few times at every run of the tests, more often when somebody asks
 * for a long one (`POOLTAG_FUZZ=20 npm test`).
 *
 * @param count of runs in a short one
 */
export const fuzzRuns = (count: number): number => count * Number(process.env.POOLTAG_FUZZ ?? 1);
