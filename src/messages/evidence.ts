import type { HuntRecord, Site } from '../pool/books/hunt-record';
import type { Growth } from '../pool/growth/growth';
import { pairsInStep } from '../pool/growth/in-step';
import type { Reading } from '../pool/growth/reading';
import { blocksOf, both, seriesOf } from '../pool/growth/series';
import type { PoolTotals } from '../pool/growth/totals';
import { driverUses } from '../pool/held/driver-use';
import type { Stack } from '../pool/hit';
import type { ListedUser } from '../pool/owners/tag-user';
import { type Tag, tagText } from '../pool/tags/tag';
import type { PoolUse } from '../pool/tags/tag-usage';
import { distance } from '../pool/values/address';
import { hex32 } from '../pool/values/hex';
import { sorted } from '../pool/values/sorted';
import { verdictOf } from '../pool/verdict/verdict';
import { siteText } from './call-site';
import { coverageMeaning, huntSummary } from './coverage';
import { holderText } from './drivers';
import { TRENDS } from './growth';
import { ceilingText, verdictText } from './verdict';
import { bytesText, counted, quote } from './words';

/** One thing that is known of a tag: what, how much, and the command that said so. */
export interface EvidenceRow {
  readonly what: string;
  readonly found: string;
  readonly by: string;
}

/** A call site that allocates, with the whole stack of one of its paths. */
export interface EvidenceSite {
  readonly text: string;
  readonly frames: Stack;
}

/** Call sites, and drivers, that are told: the sheet is to be read. */
const TOLD = 3;

/** How a reading was taken. */
const takenBy = ({ isRecords }: Reading): string =>
  isRecords ? 'dx @$pool.snapshot()' : '!poolused';

/**
 * What the tag held at last, how much of it is freed, how it grew and with which others.
 * @param span for how long the readings tell of it; empty where no clock does
 * @param totals pool in all, where that was read too
 */
export function growthRows(
  growth: Growth,
  tag: Tag,
  span: string,
  totals: PoolTotals = {},
): readonly EvidenceRow[] {
  const { readings } = growth;
  const last = readings[readings.length - 1];
  const text = tagText(tag);
  const use = last && seriesOf([last]).find(({ latest }) => latest.text === text)?.uses[0];
  if (!last || !use) return [];
  const source = takenBy(last);
  const rows: EvidenceRow[] = [];
  const add = (what: string, found: string) => rows.push({ what, found, by: source });
  const pool = (name: string, { bytes }: PoolUse, all = 0) =>
    bytes > 0
      ? `, ${name} ${bytesText(bytes)}${bytes <= all ? `, ${percent(bytes / all)} of it` : ''}`
      : '';
  add(
    'Holds',
    counted(blocksOf(use), 'block') +
      pool('nonpaged', use.nonPaged, totals.nonPaged) +
      pool('paged', use.paged, totals.paged),
  );
  const allocs = both(use.nonPaged.allocs, use.paged.allocs);
  const frees = both(use.nonPaged.frees, use.paged.frees);
  if (allocs && frees !== undefined && frees <= allocs) {
    const wraps = last.isWide ? '' : ', if no count of 32 bits has begun again';
    add(
      'Freed',
      `${percent(frees / allocs)}: ${frees} of ${counted(allocs, 'allocation')} since boot${wraps}`,
    );
  }
  if (readings.length < 2) return rows;
  const over = `${counted(readings.length, 'reading')}, ${span || 'times unknown'}`;
  const row = growth.rows.find(({ latest }) => latest.text === text);
  if (!row) {
    add('Growth', `none over ${over}`);
    return rows;
  }
  const rate = row.trend === 'step' ? undefined : row.perHour;
  add(
    'Growth',
    [
      `${signed(row.bytes)} bytes, ${signed(row.blocks)} blocks over ${over}`,
      ...(TRENDS[row.trend] ? [TRENDS[row.trend]] : []),
      ...(rate
        ? [
            `${signed(rate.median)} bytes/h (half of the slopes ${signed(rate.low)} to ${signed(rate.high)})`,
          ]
        : []),
    ].join('; '),
  );
  for (const { texts, ratio, constancy } of pairsInStep(readings)) {
    if (!texts.includes(text)) continue;
    const other = texts[texts[0] === text ? 1 : 0];
    add(
      'In step with',
      `${JSON.stringify(other)}, ${ratio.toFixed(3)} blocks of ${JSON.stringify(texts[1])} for each of ${JSON.stringify(texts[0])}, ${percent(constancy)} constant`,
    );
  }
  return rows.slice(0, 2 * TOLD);
}

/** Rounded down: 100 % is all. */
const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`;

const signed = (value: number): string => (value > 0 ? `+${value}` : `${value}`);

/** Whom lists name: never more than a hint. */
export function userRows(users: readonly ListedUser[], tag: Tag): readonly EvidenceRow[] {
  if (users.length === 0) return [];
  const names = users.slice(0, TOLD).map(({ name }) => `?${name}`);
  const more = users.length > TOLD ? ` +${users.length - TOLD}` : '';
  const found = `${names.join(', ')}${more}: by lists, not seen here`;
  return [{ what: 'Known users', found, by: `dx @$pool.who(${quote(tag)})` }];
}

/** What a hunt says: who allocates, what stays, and how much of what happened was seen. */
export function huntRows(hunt: HuntRecord, skip: readonly string[]): readonly EvidenceRow[] {
  const { alloc, free, unknown } = hunt.counts();
  const verdict = verdictText(hunt, verdictOf(hunt, skip));
  const last = hunt.rechecks[hunt.rechecks.length - 1];
  const tag = quote(hunt.tag);
  const by = `dx @$pool.hitTag(${tag})`;
  const floor = hunt.isWhole() ? '' : 'at least ';
  return [
    { what: 'Target', found: hunt.start.target.description, by: 'vertarget' },
    {
      what: 'Hunt',
      found: `${huntSummary(hunt)}${coverageMeaning(hunt)}; ${counted(alloc, 'allocation')}, ${counted(free, 'free')}${unknown > 0 ? `, ${unknown} of unknown kind` : ''}`,
      by,
    },
    ...(last
      ? [
          {
            what: 'Survivors',
            found: `${last.there.length} of ${last.there.length + last.gone.length + last.unreadable.length} blocks ${ceilingText(last)}`,
            by: `dx @$pool.recheck(${tag})`,
          },
        ]
      : []),
    ...(verdict === ''
      ? []
      : [{ what: 'Verdict', found: verdict, by: last ? `dx @$pool.recheck(${tag})` : by }]),
    ...driverUses(hunt, skip)
      .slice(0, TOLD)
      .map(({ holder, holding, allocs }) => ({
        what: 'Driver',
        found: `${holderText(holder)}${holder.kind === 'driver' ? imageText(hunt, holder.module) : ''}: ${holding ? `${floor}${counted(holding.blocks, 'block')}, ${holding.bytes} bytes stay` : 'what stays is not known'} of ${counted(allocs, 'allocation')}`,
        by: `dx @$pool.drivers(${tag})`,
      })),
  ];
}

/** What tells the build of a driver: ` (image of 196608 bytes, time stamp 65a1b2c3)`. */
function imageText({ modules, entries }: HuntRecord, name: string): string {
  const module = modules.find((each) => each.name === name);
  const size = module && distance(module.start, module.end);
  if (!module || !size) return '';
  const image = entries.find((each) => each.type === 'image' && each.start === module.start);
  const stamp = image?.type === 'image' ? `, time stamp ${hex32(image.timestamp)}` : '';
  return ` (image of ${size} bytes${stamp})`;
}

/** The call sites that hold most, each with its busiest stack. */
export function huntSites(hunt: HuntRecord, skip: readonly string[]): readonly EvidenceSite[] {
  const floor = hunt.isWhole() ? '' : 'at least ';
  const hits = new Map(hunt.stackUses().map((use) => [use.stack, use.hits.alloc]));
  const bytes = ({ holding }: Site) => holding?.bytes ?? -1;
  const sites = hunt.sites(skip).filter(({ use }) => use.allocs > 0);
  return sorted(sites, (a, b) => bytes(b) - bytes(a) || b.use.allocs - a.use.allocs)
    .slice(0, TOLD)
    .map(({ use, holding }) => ({
      text: `${siteText(use.site, use.noSite)}: ${counted(use.allocs, 'allocation')}, ${holding ? `${floor}${counted(holding.blocks, 'block')} and ${holding.bytes} bytes stay` : 'what stays is not known'}`,
      frames: hunt.stacks.at(
        sorted(use.stacks, (a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0))[0] ?? 0,
      ),
    }));
}
