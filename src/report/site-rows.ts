import type { Site } from '../pool/books/hunt-record';
import { tagHex, tagText } from '../pool/tags/tag';
import { sorted } from '../pool/values/sorted';
import { type SiteEvidence, siteEvidence } from '../pool/verdict/site-evidence';
import { verdictOf } from '../pool/verdict/verdict';
import type { NamedHunt } from './export-source';
import { buildOf } from './image';
import { frameReader, type ProfileFrame } from './profile';

/** Grows when a column comes to mean something else; new columns may come at the end. */
export const EXPORT_VERSION = 1;

/** A value of a table; absent is what was not observed. */
export type Cell = string | number | boolean | undefined;

/** What a call site did in one hunt. */
export interface SiteRow {
  readonly named: NamedHunt;
  readonly site: Site;
  readonly evidence?: SiteEvidence;
  readonly frame?: ProfileFrame;
  /** A verdict names it as leaking. */
  readonly leaks: boolean;
}

/** A column: every cell that is there has its type. */
export interface ExportColumn {
  readonly name: string;
  readonly type: 'text' | 'count' | 'share' | 'flag';
  cell(row: SiteRow): Cell;
}

/** All call sites of the hunts: those that hold the most bytes first, hunt by hunt. */
export function siteRows(hunts: readonly NamedHunt[], skip: readonly string[]): readonly SiteRow[] {
  const rows: SiteRow[] = [];
  for (const named of hunts) {
    const { hunt } = named;
    const frameOf = frameReader(hunt);
    const verdict = verdictOf(hunt, skip);
    const accused = new Set(
      verdict.kind === 'leaks' ? verdict.sites.map(({ use }) => use.site?.key) : [],
    );
    const evidence = new Map(siteEvidence(hunt, skip).map((each) => [each.use.site?.key, each]));
    const bytes = ({ holding }: Site) => holding?.bytes ?? -1;
    const hits = ({ use }: Site) => use.allocs + use.frees + use.unknown;
    const sites = sorted(hunt.sites(skip), (a, b) => bytes(b) - bytes(a) || hits(b) - hits(a));
    for (const site of sites) {
      const { site: callSite, allocs } = site.use;
      const key = callSite?.key;
      rows.push({
        named,
        site,
        evidence: key !== undefined && allocs > 0 ? evidence.get(key) : undefined,
        frame: callSite && frameOf(callSite.frame),
        leaks: key !== undefined && accused.has(key),
      });
    }
  }
  return rows;
}

const wasAsked = ({ named }: SiteRow): boolean => named.hunt.rechecks.length > 0;

/** `2024-11-12T09:30:02.323000Z`: six digits are what DuckDB reads as a time. */
const timeText = (time: number): string => new Date(time).toISOString().replace('Z', '000Z');

/** The columns of CSV, JSON, JSON Lines and Parquet. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: 'format', type: 'count', cell: () => EXPORT_VERSION },
  { name: 'recording', type: 'text', cell: ({ named }) => named.recording },
  { name: 'hunt', type: 'count', cell: ({ named }) => named.number },
  { name: 'began', type: 'text', cell: ({ named }) => timeText(named.hunt.start.time) },
  { name: 'tag', type: 'text', cell: ({ named }) => tagText(named.hunt.tag) },
  { name: 'tag_value', type: 'text', cell: ({ named }) => tagHex(named.hunt.tag) },
  { name: 'target_build', type: 'count', cell: ({ named }) => named.hunt.start.target.build },
  { name: 'pointer_size', type: 'count', cell: ({ named }) => named.hunt.start.target.pointerSize },
  { name: 'coverage', type: 'share', cell: ({ named }) => named.hunt.booked() },
  { name: 'whole', type: 'flag', cell: ({ named }) => named.hunt.isWhole() },
  { name: 'site', type: 'text', cell: ({ site }) => site.use.site?.frame.text },
  { name: 'function', type: 'text', cell: ({ frame }) => frame?.name },
  { name: 'module', type: 'text', cell: ({ site }) => site.use.site?.module },
  {
    name: 'module_build',
    type: 'text',
    cell: ({ frame }) => frame?.place && buildOf(frame.place.image),
  },
  { name: 'module_offset', type: 'text', cell: ({ frame }) => hexOf(frame?.place?.offset) },
  { name: 'allocations', type: 'count', cell: ({ site }) => site.use.allocs },
  { name: 'frees', type: 'count', cell: ({ site }) => site.use.frees },
  { name: 'unknown', type: 'count', cell: ({ site }) => site.use.unknown },
  { name: 'held_blocks', type: 'count', cell: ({ site }) => site.holding?.blocks },
  { name: 'held_bytes', type: 'count', cell: ({ site }) => site.holding?.bytes },
  { name: 'old_blocks', type: 'count', cell: ({ site }) => site.holding?.old },
  { name: 'seen_freed', type: 'count', cell: ({ evidence }) => evidence?.freed },
  {
    name: 'rechecked',
    type: 'count',
    cell: (row) => (wasAsked(row) ? row.evidence?.asked : undefined),
  },
  {
    name: 'still_there',
    type: 'count',
    cell: (row) => (wasAsked(row) ? row.evidence?.there : undefined),
  },
  { name: 'leaks', type: 'flag', cell: ({ leaks }) => leaks },
  { name: 'stacks', type: 'count', cell: ({ site }) => site.use.stacks.length },
];

const hexOf = (offset: number | undefined): string | undefined =>
  offset === undefined ? undefined : `0x${offset.toString(16)}`;
