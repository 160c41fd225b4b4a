import { coverageMeaning, huntSummary } from '../messages/coverage';
import { counted } from '../messages/words';
import type { ExportSource } from './export-source';
import { firefoxText } from './firefox';
import { foldedText, type Weight } from './folded';
import { pprofBytes } from './pprof';
import { type Profile, profileOf } from './profile';
import { EXPORT_VERSION, siteRows } from './site-rows';
import { speedscopeText } from './speedscope';
import { csvText, jsonLinesText, rowObject } from './table-text';

/** A file that other tools read. */
export interface ExportFormat {
  readonly name: string;
  /** What it is, in a few words. */
  readonly help: string;
  make(source: ExportSource): string | Uint8Array;
}

const folded = (weight: Weight) => (source: ExportSource) => foldedText(profileIn(source), weight);

const profileIn = ({ hunts }: ExportSource): Profile => profileOf(hunts.map(({ hunt }) => hunt));

/** Formats of plain text and bytes; Parquet, which takes a package, is apart. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: 'folded', help: 'folded stacks, by bytes that stay', make: folded('heldBytes') },
  { name: 'folded-blocks', help: 'folded stacks, by blocks that stay', make: folded('held') },
  { name: 'folded-allocs', help: 'folded stacks, by allocations', make: folded('allocs') },
  { name: 'folded-frees', help: 'folded stacks, by frees', make: folded('frees') },
  {
    name: 'speedscope',
    help: 'for speedscope.app',
    make: (source) => speedscopeText(profileIn(source), source.name, source.tool),
  },
  { name: 'pprof', help: 'for pprof, Pyroscope, Parca', make: pprof },
  { name: 'firefox', help: 'for profiler.firefox.com', make: firefoxText },
  { name: 'csv', help: 'call sites, for a spreadsheet', make: (source) => csvText(rowsIn(source)) },
  { name: 'json', help: 'hunts and call sites, one object', make: json },
  {
    name: 'jsonl',
    help: 'call sites, an object a line',
    make: (source) => jsonLinesText(rowsIn(source)),
  },
];

const rowsIn = ({ hunts, skip }: ExportSource) => siteRows(hunts, skip);

function pprof(source: ExportSource): Uint8Array {
  const profile = profileIn(source);
  const starts = source.hunts.map(({ hunt }) => hunt.start.time);
  const spans = source.hunts.map(({ hunt }) => (hunt.endTime ?? hunt.start.time) - hunt.start.time);
  return pprofBytes(profile, {
    ...(starts.length > 0 && { time: Math.min(...starts) }),
    duration: spans.reduce((sum, span) => sum + Math.max(0, span), 0),
    comments: [`pooltag ${source.tool}`, ...exportRemarks(source, profile)],
  });
}

/** What must be known of the numbers: how far they were seen, and what counts for nothing in them. */
function exportRemarks({ hunts }: ExportSource, { unsized }: Profile): readonly string[] {
  const { allocs, held } = unsized;
  return [
    ...hunts.map(
      ({ recording, hunt }) => `${recording}: ${huntSummary(hunt)}${coverageMeaning(hunt)}`,
    ),
    ...(allocs > 0
      ? [
          `${counted(allocs, 'allocation')} of unknown size count no bytes; ${counted(held, 'block')} of them stayed`,
        ]
      : []),
  ];
}

function json(source: ExportSource): string {
  return `${JSON.stringify({
    format: 'pooltag export',
    version: EXPORT_VERSION,
    tool: source.tool,
    sites: rowsIn(source).map(rowObject),
  })}\n`;
}
