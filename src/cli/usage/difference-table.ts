import { BY_DEBUGGER, hoursText, otherBoot, RAN, ranBetween } from '../../messages/growth';
import { counted } from '../../messages/words';
import type { Changes, Difference, TagDifference } from '../../pool/growth/difference';
import { type Reading, wallTime } from '../../pool/growth/reading';
import { hasAllTags } from '../../pool/growth/series';
import { tagText } from '../../pool/tags/tag';
import { type Column, formatTable, grouped, signed } from '../table';
import { rowsInWords, shortened, type TableView, topOf } from './usage-table';

/** `2.50 hours that the target ran`; undefined where no clock tells. */
export function timeInWords(before: Reading, after: Reading): string | undefined {
  const ran = ranBetween(before, after);
  if (ran > 0) return spanInWords(ran, 'uptime');
  const time = wallTime(before, after);
  return time === undefined ? undefined : spanInWords(time, before.clock);
}

/** @param time in milliseconds */
export function spanInWords(time: number, by: Reading['clock'] | 'uptime'): string {
  const whose = {
    uptime: RAN,
    debugger: BY_DEBUGGER,
    target: "by the target's clock",
    log: 'by the times in the log',
    file: 'by the times of the files',
  };
  return hoursText(time, whose[by ?? 'debugger']);
}

/** What each tag gained or lost. `≥`: counts that may have begun again at 0. */
const differenceColumns = (
  isAtLeast: boolean,
  steps: readonly Changes[],
): readonly Column<TagDifference>[] => {
  const count = (value: number | undefined) =>
    value === undefined ? '' : `${isAtLeast ? '≥ ' : ''}${grouped(value)}`;
  const sum = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a + b;
  return [
    { title: 'Tag', align: 'left', cell: ({ text }) => text },
    { title: 'NonPaged', align: 'right', cell: ({ nonPaged }) => signed(nonPaged.outstanding) },
    { title: 'Bytes', align: 'right', cell: ({ nonPaged }) => signed(nonPaged.bytes) },
    { title: 'Paged', align: 'right', cell: ({ paged }) => signed(paged.outstanding) },
    { title: 'Bytes', align: 'right', cell: ({ paged }) => signed(paged.bytes) },
    {
      title: 'Allocs',
      align: 'right',
      cell: ({ nonPaged, paged }) => count(sum(nonPaged.allocs, paged.allocs)),
    },
    {
      title: 'Frees',
      align: 'right',
      cell: ({ nonPaged, paged }) => count(sum(nonPaged.frees, paged.frees)),
    },
    {
      title: 'Bytes by step',
      align: 'left',
      cell: ({ text }) =>
        steps.length < 2 ? '' : steps.map((step) => stepCell(step, text)).join(' '),
    },
    { title: 'Description', align: 'left', cell: ({ description }) => shortened(description) },
  ];
};

function stepCell({ rows, incomparable }: Changes, text: string): string {
  if (incomparable.includes(text)) return '?';
  return signed(rows.find((row) => row.text === text)?.bytes ?? 0);
}

/**
 * The changed tags below a title, the greatest growth first.
 * @param steps between each two of several readings
 */
export function differenceLines(
  title: string,
  changes: Changes,
  { style, top, tag }: TableView,
  steps: readonly Changes[] = [],
): readonly string[] {
  const wanted = changes.rows.filter(({ text }) => tag === undefined || text === tagText(tag));
  if (wanted.length === 0) {
    const where = changes.incomparable.length === 0 ? '' : ' among the tags that are in both';
    return [`${title}: nothing changed${where}`];
  }
  return [
    `${title}, ${rowsInWords(wanted.length, top)}`,
    ...formatTable(differenceColumns(changes.isAtLeast, steps), topOf(wanted, top), style),
  ];
}

/** What must be known of tags that could not be compared, and of counts. */
export function differenceRemarks(
  { incomparable, boot, isAtLeast, rows }: Changes,
  [before, after]: readonly [Reading, Reading],
): readonly string[] {
  const merged = mergedTexts(before, after);
  const counts = rows.some(
    ({ nonPaged, paged }) => (nonPaged.allocs ?? paged.allocs) !== undefined,
  );
  return [
    ...(incomparable.length === 0
      ? []
      : [
          `Growth of ${counted(incomparable.length, 'tag')} is unknown: ${whyIncomparable(before, after)}: ${someTexts(incomparable)}.`,
        ]),
    ...(merged.length === 0
      ? []
      : [`Several tags print alike and are compared as one: ${someTexts(merged)}.`]),
    ...(boot === 'unknown'
      ? ['Nothing tells whether the target was started again between the listings: .time would.']
      : []),
    ...(isAtLeast && counts
      ? ['≥: counts of 32 bits begin again at 0, and may have done so more than once.']
      : []),
  ];
}

/** The first that is not whole tells. */
function whyIncomparable(before: Reading, after: Reading): string {
  const part = [before, after].find(({ covers }) => covers.kind !== 'all') ?? before;
  const { covers, name } = part;
  return covers.kind === 'pattern'
    ? `${name} was filtered by ${JSON.stringify(covers.pattern)}`
    : `${name} is not the whole table, or nothing shows that it is`;
}

const someTexts = (texts: readonly string[]): string =>
  texts
    .slice(0, 8)
    .map((text) => JSON.stringify(text))
    .join(', ') + (texts.length > 8 ? ' …' : '');

/** Texts that stand for several rows of a listing, where it has only texts. */
function mergedTexts(...readings: readonly Reading[]): readonly string[] {
  if (readings.every(hasAllTags)) return [];
  const merged = readings.flatMap(({ rows }) => {
    const texts = rows.map(({ text }) => text);
    return texts.filter((text, n) => texts.indexOf(text) < n);
  });
  return [...new Set(merged)];
}

/** Why nothing is subtracted. */
export const notSubtracted = (
  { kind }: Exclude<Difference, Changes>,
  before: Reading,
  after: Reading,
): string =>
  kind === 'otherBoot'
    ? otherBoot(before, after)
    : `${before.name} and ${after.name}: one is of a session, so nothing is subtracted.`;
