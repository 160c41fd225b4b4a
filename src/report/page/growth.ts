import { TRENDS } from '../../messages/growth';
import type { TagGrowth } from '../../pool/growth/growth';
import { growthOver } from '../../pool/growth/growth';
import type { Reading } from '../../pool/growth/reading';
import { blocksOf, type Series, seriesOf } from '../../pool/growth/series';
import { readingOfSnapshot } from '../../pool/growth/snapshot-reading';
import type { TagUsage } from '../../pool/tags/tag-usage';
import type { EmbeddedRecording } from './data';
import { element, legend, section } from './dom';
import { bytesText, grouped, ticksTo } from './numbers';
import { line, plot, type Tick } from './plot';
import { type PageColumn, pageTable } from './table';

/** Curves that are told apart. */
const CURVES = 6;
const HEIGHT = 180;
/** Marks of an axis stand at least this part of it apart. */
const CLOSEST = 0.06;

/** How tags moved over the snapshots of a recording; nothing where there are no two. */
export function growthSection({ recording }: EmbeddedRecording): HTMLElement | undefined {
  if (recording.snapshots.length < 2) return undefined;
  const growth = growthOver(recording.snapshots.map(readingOfSnapshot));
  const { readings, rows } = growth;
  if (rows.length === 0) {
    return section('growth', 'Tags', element('p', {}, 'No tag changed between the snapshots.'));
  }
  const top = rows.slice(0, CURVES).map(({ latest }) => latest.text);
  const curves = top.flatMap((text) => {
    const found = seriesOf(readings).find(({ latest }) => latest.text === text);
    return found ? [{ text, points: gainsOf(found) }] : [];
  });
  const all = curves.flatMap(({ points }) => points.map(({ gained }) => gained));
  const [least, most] = [Math.min(0, ...all), Math.max(1, ...all)];
  const times = timesOf(readings);
  const place = (reading: number): number => times?.[reading] ?? reading / (readings.length - 1);
  const height = (gained: number): number => (gained - least) / (most - least);
  const drawing = plot({
    description: `Bytes that the tags gained which changed most, over ${readings.length} snapshots: ${rows
      .slice(0, CURVES)
      .map(({ latest, bytes }) => `${latest.text} ${bytes > 0 ? '+' : ''}${bytesText(bytes)}`)
      .join(', ')}.`,
    height: HEIGHT,
    x: {
      title: times ? 'snapshots, by the time that the target ran' : 'snapshots',
      ticks: readings.map(({ name }, at) => ({ at: place(at), text: name })).filter(isApart()),
    },
    y: binaryTicks(most).map((tick) => ({
      at: height(tick),
      text: tick === 0 ? '0' : `+${bytesText(tick)}`,
    })),
    content: curves.map(({ points }, n) =>
      line(
        points.map(({ reading, gained }) => [place(reading), height(gained)] as const),
        HEIGHT,
        `curve curve${n}`,
      ),
    ),
  });
  return section(
    'growth',
    'Tags',
    element(
      'p',
      { class: 'hint' },
      `${readings.length} snapshots of the kernel's own counters${spanText(growth.hours)}: bytes gained since the first, of both pools.`,
    ),
    drawing,
    legend(...curves.map(({ text }, n) => [`curve${n}`, `"${text}"`] as const)),
    pageTable('Tags that changed', COLUMNS, rows),
  );
}

interface Gain {
  readonly reading: number;
  readonly gained: number;
}

/** Bytes of a tag less those of the first snapshot that tells of it. */
function gainsOf({ uses }: Series): readonly Gain[] {
  const first = bytesIn(uses.find((use) => use !== undefined));
  return uses.flatMap((use, reading) =>
    use === undefined ? [] : [{ reading, gained: bytesIn(use) - first }],
  );
}

/** Where the snapshots stand between the first and the last; nothing where a time is not known. */
function timesOf(readings: readonly Reading[]): readonly number[] | undefined {
  const uptimes = readings.map(({ uptime }) => uptime ?? Number.NaN);
  const [first = 0, last = 0] = [uptimes[0], uptimes.at(-1)];
  const isKnown = last > first && uptimes.every((uptime, n) => uptime >= (uptimes[n - 1] ?? 0));
  return isKnown ? uptimes.map((uptime) => (uptime - first) / (last - first)) : undefined;
}

/** Leaves marks out that would stand on each other. */
function isApart(): (tick: Tick) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ at }) => {
    if (at - last < CLOSEST) return false;
    last = at;
    return true;
  };
}

/** Round in units of 1024. */
function binaryTicks(most: number): readonly number[] {
  const unit = 1024 ** Math.max(0, Math.floor(Math.log2(most / 4) / 10));
  return ticksTo(most / unit)
    .map((tick) => tick * unit)
    .filter((tick) => tick <= most);
}

function spanText(hours: number | undefined): string {
  if (hours === undefined) return '';
  return hours < 1 ? ` over ${(hours * 60).toFixed(1)} minutes` : ` over ${hours.toFixed(1)} hours`;
}

const bytesIn = (use: TagUsage | undefined): number =>
  use === undefined ? 0 : use.nonPaged.bytes + use.paged.bytes;

const signed = (value: number): string =>
  `${value > 0 ? '+' : ''}${value < 0 ? '-' : ''}${grouped(Math.abs(value))}`;

const COLUMNS: readonly PageColumn<TagGrowth>[] = [
  { title: 'Tag', value: ({ latest }) => latest.text },
  { title: 'Trend', value: ({ trend }) => TRENDS[trend] || '(too few snapshots)' },
  {
    title: 'Gained bytes',
    isNumber: true,
    value: ({ bytes }) => bytes,
    text: ({ bytes }) => signed(bytes),
  },
  {
    title: 'Gained blocks',
    isNumber: true,
    value: ({ blocks }) => blocks,
    text: ({ blocks }) => signed(blocks),
  },
  {
    title: 'Bytes an hour',
    isNumber: true,
    value: ({ perHour }) => perHour?.median,
    text: ({ perHour }) => (perHour ? signed(perHour.median) : ''),
  },
  {
    title: 'Held blocks',
    isNumber: true,
    value: ({ last }) => blocksOf(last),
    text: ({ last }) => grouped(blocksOf(last)),
  },
  {
    title: 'Held bytes',
    isNumber: true,
    value: ({ last }) => bytesIn(last),
    text: ({ last }) => grouped(bytesIn(last)),
  },
];
