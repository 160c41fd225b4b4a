import type { HuntRecord } from '../pool/books/hunt-record';
import { foldedWeights } from './folded';
import type { Weight } from './stack-weights';

/**
 * Stacks of both with two weights each, as difffolded.pl writes them and flamegraph.pl draws them red and
 * blue: `[Leak];nt!NtReadFile;acmeflt!FltRead 100 9664`.
 */
export function differenceFolded(
  before: readonly HuntRecord[],
  after: readonly HuntRecord[],
  weight: Weight,
): string {
  const [old, young] = [foldedWeights(before, weight), foldedWeights(after, weight)];
  const stacks = new Set([...old.keys(), ...young.keys()]);
  return Array.from(
    stacks,
    (stack) => `${stack} ${old.get(stack) ?? 0} ${young.get(stack) ?? 0}\n`,
  ).join('');
}
