/**
 * Inputs of a short run, by what reads them: 50,000 together. A long run has as many times more as
 * the variable POOLTAG_FUZZ says; `npm run test:faults` makes it 50, which is two and a half million: 640,000
 * for 15 parsers, 150,000 for `dx`, 130,000 recordings, 40,000 and 500,000 pieces of machine code, 40,000
 * command lines, 500,000 pieces of a wire and 500,000 requests of a debugger.
 */
export const FUZZ_INPUTS = {
  /** Parsers of debugger output. */
  text: 12_800,
  /** The evaluator of `dx`. */
  dx: 3_000,
  /** The loader of recordings. */
  recordings: 2_600,
  /** The command line of the embedded debugger. */
  commands: 800,
  /** The decoder of machine code. */
  code: 800,
  /** The search for tags in it. */
  retag: 10_000,
  /** The packets of the KD protocol. */
  wire: 10_000,
  /** Requests to a served machine. */
  requests: 10_000,
} as const;

const factor = Number(process.env.POOLTAG_FUZZ ?? 1);

/**
 * How often a property is tried.
 * @param properties among which the inputs are divided
 */
export const fuzzRuns = (of: keyof typeof FUZZ_INPUTS, properties = 1): number =>
  Math.ceil((FUZZ_INPUTS[of] * factor) / properties);

/** Milliseconds that a property may take; at most one in a short run is slow for its compiler. */
export const FUZZ_TIMEOUT = 20_000 + factor * 20_000;
