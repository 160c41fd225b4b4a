import { huntCoverage } from '../../messages/coverage';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { type Tag, tagHex, tagText } from '../../pool/tags/tag';
import { differenceFolded } from '../../report/difference-folded';
import { type SiteChange, siteChanges } from '../../report/site-difference';
import type { Weight } from '../../report/stack-weights';
import type { NamedRecording } from '../analysis/read-recording';
import { badWeight, noCommonTag } from '../errors';
import { type Column, counted, formatTable, grouped, signed } from '../table';
import { type TableView, topOf } from '../usage/usage-table';

/** What `--folded` takes. */
const WEIGHTS: { readonly [name: string]: Weight } = {
  bytes: 'heldBytes',
  blocks: 'held',
  allocs: 'allocs',
  frees: 'frees',
};

/** Two recordings of hunts. */
export interface RecordingPair {
  readonly before: NamedRecording;
  readonly after: NamedRecording;
  readonly skip: readonly string[];
}

/** @throws WrongUse for a weight that there is not */
export function foldedDifference({ before, after }: RecordingPair, weight: string): string {
  const known = WEIGHTS[weight];
  if (known === undefined) throw badWeight(weight, Object.keys(WEIGHTS));
  return differenceFolded(before.recording.hunts, after.recording.hunts, known);
}

/** The tags that both have hunted. @throws Failure when there is none */
export function commonTags({ before, after }: RecordingPair, wanted: Tag | undefined) {
  const old = new Set(before.recording.hunts.map(({ tag }) => tag));
  const tags = [...new Set(after.recording.hunts.map(({ tag }) => tag))].filter(
    (tag) => old.has(tag) && (wanted === undefined || tag === wanted),
  );
  if (tags.length === 0) throw noCommonTag(before.name, after.name);
  return tags;
}

const columns: readonly Column<SiteChange>[] = [
  {
    title: 'Call site',
    align: 'left',
    cell: ({ site, isByFunction }) => (isByFunction ? `${site} *` : site),
  },
  { title: 'Blocks', align: 'right', cell: ({ before }) => grouped(before.held) },
  { title: 'then', align: 'right', cell: ({ after }) => grouped(after.held) },
  {
    title: 'Change',
    align: 'right',
    cell: ({ before, after }) => signed(after.held - before.held),
  },
  {
    title: 'Bytes',
    align: 'right',
    cell: ({ before, after }) => signed(after.heldBytes - before.heldBytes),
  },
  { title: 'Allocs', align: 'right', cell: ({ before }) => grouped(before.allocs) },
  { title: 'then', align: 'right', cell: ({ after }) => grouped(after.allocs) },
  { title: 'Frees', align: 'right', cell: ({ before }) => grouped(before.frees) },
  { title: 'then', align: 'right', cell: ({ after }) => grouped(after.frees) },
];

/** For each tag that both have: its call sites before and after. */
export function siteDifferenceBlocks(
  pair: RecordingPair,
  tags: readonly Tag[],
  { style, top }: TableView,
): readonly (readonly string[])[] {
  return tags.map((tag) => {
    const { old, young, changes } = changesOf(pair, tag);
    const cut = topOf(changes, top).length < changes.length ? `, the first ${top}` : '';
    const isOther = changes.some(({ isByFunction }) => isByFunction);
    return [
      `${JSON.stringify(tagText(tag))}: blocks seen allocated and not freed, ${pair.before.name} (${hitsInWords(old)}), then ${pair.after.name} (${hitsInWords(young)}); ${counted(changes.length, 'call site')}${cut}`,
      ...formatTable(columns, topOf(changes, top), style),
      ...(isOther
        ? ['* another build of the image, or its build was not read: functions are compared']
        : []),
    ];
  });
}

/** The same for machines. */
export const siteDifferenceJson = (pair: RecordingPair, tags: readonly Tag[]): object => ({
  kind: 'sites',
  before: pair.before.name,
  after: pair.after.name,
  tags: tags.map((tag) => ({
    tag: { text: tagText(tag), value: tagHex(tag) },
    sites: changesOf(pair, tag).changes,
  })),
});

/** Whether a call site holds more blocks than before, or fewer. */
export const hasChanged = (pair: RecordingPair, tags: readonly Tag[]): boolean =>
  tags.some((tag) =>
    changesOf(pair, tag).changes.some(({ before, after }) => before.held !== after.held),
  );

function changesOf({ before, after, skip }: RecordingPair, tag: Tag) {
  const huntsOf = ({ recording }: NamedRecording) =>
    recording.hunts.filter((hunt) => hunt.tag === tag);
  const [old, young] = [huntsOf(before), huntsOf(after)];
  return { old, young, changes: siteChanges(old, young, skip) };
}

/** `700 hits, coverage 100 %`: hunts of other lengths hold other numbers. */
function hitsInWords(hunts: readonly HuntRecord[]): string {
  const hits = hunts.reduce((sum, hunt) => {
    const { alloc, free, unknown } = hunt.counts();
    return sum + alloc + free + unknown;
  }, 0);
  const coverage = [...new Set(hunts.map(huntCoverage).filter(Boolean))].join(', ');
  return `${counted(hits, 'hit')}${coverage ? `, coverage ${coverage}` : ''}`;
}
