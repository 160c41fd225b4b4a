import { TRENDS } from '../../messages/growth';
import { counted } from '../../messages/words';
import type { Growth } from '../../pool/growth/growth';
import { type InStep, pairsInStep } from '../../pool/growth/in-step';
import { seriesOf } from '../../pool/growth/series';
import { tagText } from '../../pool/tags/tag';
import { isLookedAt, sparkline } from '../bars';
import { type Column, formatTable, signed, sized } from '../table';
import { spanInWords } from './difference-table';
import { type ToldGrowth, toldGrowth } from './told-growth';
import { rowsInWords, shortened, type TableView, topOf } from './usage-table';

/** @param curveOf what stands beside a tag; nothing where nobody looks */
const growthColumns = (curveOf: (text: string) => string): readonly Column<ToldGrowth>[] => [
  { title: 'Tag', align: 'left', cell: ({ text }) => text },
  { title: 'How', align: 'left', cell: ({ trend }) => TRENDS[trend] },
  { title: 'Curve', align: 'left', cell: ({ text }) => curveOf(text) },
  { title: 'Gained', align: 'right', cell: ({ bytes }) => signed(bytes) },
  { title: 'Bytes/h', align: 'right', cell: (row) => hourly(row, ({ median }) => signed(median)) },
  {
    title: 'Half of the slopes',
    align: 'right',
    cell: (row) =>
      row.readings < 3 ? '' : hourly(row, ({ low, high }) => `${signed(low)} to ${signed(high)}`),
  },
  { title: 'Share', align: 'right', cell: ({ share }) => shareCell(share) },
  { title: 'Blocks', align: 'right', cell: ({ blocks }) => signed(blocks) },
  { title: 'Held', align: 'right', cell: ({ held }) => sized(held) },
  { title: 'Place', align: 'right', cell: ({ place }) => String(place) },
  { title: 'Freed', align: 'right', cell: ({ freed }) => freedCell(freed) },
  { title: 'Description', align: 'left', cell: ({ description }) => shortened(description) },
];

const stepColumns: readonly Column<InStep>[] = [
  { title: 'Tag', align: 'left', cell: ({ texts }) => texts[0] },
  { title: 'With', align: 'left', cell: ({ texts }) => texts[1] },
  { title: 'Ratio', align: 'right', cell: ({ ratio }) => ratio.toFixed(3) },
  { title: 'Constant', align: 'right', cell: (pair) => constancyText(pair) },
];

/** One step has no rate. */
const hourly = (
  { perHour, trend }: ToldGrowth,
  said: (rate: NonNullable<ToldGrowth['perHour']>) => string,
): string => (perHour === undefined || trend === 'step' ? '' : said(perHour));

/** Rounded down: 100.0% is all. */
const constancyText = ({ constancy }: InStep): string =>
  `${(Math.floor(constancy * 1000) / 10).toFixed(1)}%`;

const shareCell = (share: number | undefined): string =>
  share === undefined ? '' : `${signed(Math.round(share * 100))}%`;

/** Rounded down: 100% is all. */
const freedCell = (freed: number | undefined): string =>
  freed === undefined ? '' : `${Math.floor(freed * 100)}%`;

/** How tags moved over the readings, and which ones did so together. */
export function growthBlocks(
  growth: Growth,
  { style, top, tag }: TableView,
): readonly (readonly string[])[] {
  const { readings, hours, by } = growth;
  const inStep = pairsInStep(readings);
  const rows = growth.rows.map(toldGrowth);
  const text = tag === undefined ? undefined : tagText(tag);
  const wanted = rows.filter((row) => text === undefined || row.text === text);
  const pairs = inStep.filter(({ texts }) => text === undefined || texts.includes(text));
  const [first, last] = [readings[0]?.name, readings.at(-1)?.name];
  const span = hours === undefined ? '' : `, ${spanInWords(hours * 3_600_000, by)}`;
  const title = `Growth over ${counted(readings.length, 'reading')}, ${first} to ${last}${span}`;
  if (wanted.length === 0) return [[`${title}: nothing changed`]];
  return [
    [
      `${title}, ${rowsInWords(wanted.length, top)}`,
      ...formatTable(growthColumns(curves(growth, style)), topOf(wanted, top), style),
    ],
    pairs.length === 0
      ? []
      : [
          'Blocks gained in step: so many of the second for each of the first',
          ...formatTable(stepColumns, topOf(pairs, top), style),
        ],
  ];
}

/** The bytes of a tag over the readings, on a terminal. */
function curves({ readings }: Growth, style: TableView['style']): (text: string) => string {
  if (!isLookedAt(style)) return () => '';
  const series = new Map(seriesOf(readings).map(({ latest, uses }) => [latest.text, uses]));
  return (text) =>
    sparkline((series.get(text) ?? []).map((use) => use && use.nonPaged.bytes + use.paged.bytes));
}

/** What a careful reader must know of the figures. */
export function growthRemarks({ leftOut, boot, hours, rows }: Growth): readonly string[] {
  return [
    ...(leftOut === 0
      ? []
      : [
          `${counted(leftOut, 'reading')} before them left out: the target was started again since, or another table was listed.`,
        ]),
    ...(hours === undefined
      ? [
          'No rates: not every listing has a time of one clock. .time at each one gives it; --file-times takes when files were written.',
        ]
      : []),
    ...(boot === 'unknown'
      ? ['Nothing tells whether the target was started again between the listings: .time would.']
      : []),
    ...(rows.some(({ trend }) => trend === 'few')
      ? ['How a tag moves is told from five readings of it on.']
      : []),
  ];
}

/** For machines: the same numbers, and the places of tags by what they gained and by its share. */
export function growthJson({ readings, rows, ...growth }: Growth): object {
  const told = rows.map(toldGrowth);
  const byBytes = ranks(told, ({ bytes }) => bytes);
  const byShare = ranks(told, ({ bytes, share = bytes > 0 ? Infinity : 0 }) => share);
  return {
    ...growth,
    inStep: pairsInStep(readings),
    readings: readings.map(({ rows: _, ...reading }) => reading),
    rows: told.map((row) => ({
      ...row,
      rank: { held: row.place, bytes: byBytes.get(row), share: byShare.get(row) },
    })),
  };
}

/** Places from 1 on by a value, the greatest first. */
function ranks<T>(items: readonly T[], value: (item: T) => number): ReadonlyMap<T, number> {
  const order = [...items].sort((a, b) => value(b) - value(a));
  return new Map(order.map((item, n) => [item, n + 1] as const));
}
