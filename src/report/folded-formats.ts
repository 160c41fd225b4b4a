import type { ExportSource } from './export-source';
import { foldedText } from './folded';
import type { Weight } from './stack-weights';

/** A file that other tools read. */
export interface ExportFormat {
  readonly name: string;
  /** What it is, in a few words. */
  readonly help: string;
  make(source: ExportSource): string | Uint8Array;
}

/** One of text, which a debugger can write too. */
export interface TextFormat extends ExportFormat {
  make(source: ExportSource): string;
}

const folded =
  (weight: Weight) =>
  ({ hunts }: ExportSource): string =>
    foldedText(
      hunts.map(({ hunt }) => hunt),
      weight,
    );

/** What is written inside a debugger too, where room is scarce. */
export const FOLDED_FORMATS: readonly TextFormat[] = [
  { name: 'folded', help: 'folded stacks, by bytes that stay', make: folded('heldBytes') },
  { name: 'folded-blocks', help: 'folded stacks, by blocks that stay', make: folded('held') },
  { name: 'folded-allocs', help: 'folded stacks, by allocations', make: folded('allocs') },
  { name: 'folded-frees', help: 'folded stacks, by frees', make: folded('frees') },
];
