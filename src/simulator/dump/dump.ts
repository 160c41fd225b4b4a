import { type DumpFacts, runsOf } from './facts';
import { header32, MOST_RUNS_32 } from './header32';
import { header64, MOST_RUNS_64 } from './header64';

/**
 * A complete kernel crash dump, piece by piece: the header, then every present page in the order of
 * its physical address. The page tables are among the pages, so that a debugger translates.
 * @throws Error when the pages lie in more pieces than the header has room for
 */
export function* dumpPieces(facts: DumpFacts): Generator<Uint8Array, void> {
  const pages = facts.image.physical.pages();
  const runs = runsOf(pages.map(({ number }) => number));
  const isWide = facts.architecture !== 'x86';
  if (runs.length > (isWide ? MOST_RUNS_64 : MOST_RUNS_32)) {
    throw new Error(`Physical memory lies in ${runs.length} pieces: too many for a dump`);
  }
  yield isWide ? header64(facts, runs, pages.length) : header32(facts, runs, pages.length);
  for (const page of pages) yield page.read();
}
