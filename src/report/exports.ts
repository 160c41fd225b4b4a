import { coverageMeaning, huntSummary } from '../messages/coverage';
import { counted } from '../messages/words';
import type { ExportSource } from './export-source';
import { firefoxText } from './firefox';
import { type ExportFormat, FOLDED_FORMATS } from './folded-formats';
import { pprofBytes } from './pprof';
import { type Profile, profileOf } from './profile';
import { EXPORT_VERSION, type SiteRow, siteRows } from './site-rows';
import { speedscopeText } from './speedscope';
import { csvText, jsonLinesText, rowObject } from './table-text';

const profileIn = ({ hunts }: ExportSource): Profile => profileOf(hunts.map(({ hunt }) => hunt));

const rowsIn = ({ hunts, skip }: ExportSource): readonly SiteRow[] => siteRows(hunts, skip);

/** Formats of text and bytes; Parquet, which takes a package, is apart. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...FOLDED_FORMATS,
  {
    name: 'speedscope',
    help: 'for speedscope.app',
    make: (source) => speedscopeText(profileIn(source), source.name, source.tool),
  },
  { name: 'csv', help: 'call sites, for a spreadsheet', make: (source) => csvText(rowsIn(source)) },
  {
    name: 'jsonl',
    help: 'call sites, an object a line',
    make: (source) => jsonLinesText(rowsIn(source)),
  },
  {
    name: 'json',
    help: 'call sites, one object',
    make: (source) =>
      `${JSON.stringify({
        format: 'pooltag export',
        version: EXPORT_VERSION,
        tool: source.tool,
        sites: rowsIn(source).map(rowObject),
      })}\n`,
  },
  { name: 'pprof', help: 'for pprof, Pyroscope, Parca', make: pprof },
  { name: 'firefox', help: 'for profiler.firefox.com', make: firefoxText },
];

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

/** Hunts that are named one by one. */
const MOST_NAMED = 8;

/** What must be known of the numbers: how far they were seen, and what counts for nothing in them. */
function exportRemarks({ hunts }: ExportSource, { unsized }: Profile): readonly string[] {
  const { allocs, held } = unsized;
  return [
    ...(hunts.length > MOST_NAMED
      ? [
          `${hunts.length} hunts; of ${hunts.filter(({ hunt }) => !hunt.isWhole()).length} of them numbers are at least so much`,
        ]
      : hunts.map(
          ({ recording, hunt }) => `${recording}: ${huntSummary(hunt)}${coverageMeaning(hunt)}`,
        )),
    ...(allocs > 0
      ? [
          `${counted(allocs, 'allocation')} of unknown size count no bytes; ${counted(held, 'block')} of them stayed`,
        ]
      : []),
  ];
}
