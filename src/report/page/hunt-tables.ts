import { NO_SITE } from '../../messages/call-site';
import { holderText } from '../../messages/drivers';
import { processName } from '../../messages/processes';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { type DriverUse, driverUses, framesPast } from '../../pool/held/driver-use';
import { type KeptBlock, keptBlocks } from '../../pool/held/held-blocks';
import { noCaller } from '../../pool/stacks/known-caller';
import { hexAddress } from '../../pool/values/address';
import type { NamedHunt } from '../export-source';
import { buildOf } from '../image';
import { type SiteRow, siteRows } from '../site-rows';
import { element, section } from './dom';
import { grouped } from './numbers';
import { type PageColumn, pageTable } from './table';

/** The tables of a hunt: call sites, drivers, blocks. */
export function tablesSection(named: NamedHunt, skip: readonly string[]): HTMLElement {
  const { hunt } = named;
  const parts: HTMLElement[] = [
    pageTable('Call sites', siteColumns(hunt), siteRows([named], skip)),
  ];
  const drivers = driverUses(hunt, skip);
  if (drivers.length > 0) {
    parts.push(
      pageTable('Drivers for which was allocated what stays', driverColumns(hunt), drivers),
    );
  }
  const blocks = keptBlocks(hunt, skip);
  if (blocks.length > 0) {
    parts.push(pageTable('Blocks that stay, the oldest first', blockColumns(hunt), blocks));
  }
  const floor = hunt.isWhole()
    ? 'All events of the tag were seen: these numbers are all there is.'
    : 'Not all events of the tag are in the books: numbers with ≥ are at least so much.';
  return section('tables', 'Tables', element('p', { class: 'hint' }, floor), ...parts);
}

type Value = number | undefined;

const shown = (value: Value): string => (value === undefined ? '' : grouped(value));

/** A number that may be more in truth says so. */
const atLeast = (hunt: HuntRecord, value: Value): string =>
  value === undefined ? '' : `${hunt.isWhole() ? '' : '≥ '}${grouped(value)}`;

function number<Row>(
  title: string,
  help: string,
  value: (row: Row) => Value,
  text: (value: Value) => string = shown,
): PageColumn<Row> {
  return { title, help, isNumber: true, value, text: (row) => text(value(row)) };
}

const siteColumns = (hunt: HuntRecord): readonly PageColumn<SiteRow>[] => {
  const floor = (value: Value) => atLeast(hunt, value);
  return [
    {
      title: 'Call site',
      value: ({ site: { use } }) => use.site?.frame.text ?? NO_SITE[use.noSite ?? 'noStack'],
    },
    {
      title: 'Leaks',
      help: 'the verdict names it',
      value: ({ leaks }) => (leaks ? 'LEAKS' : undefined),
    },
    number('Blocks', 'that stay', ({ site }) => site.holding?.blocks, floor),
    number('Bytes', 'that stay', ({ site }) => site.holding?.bytes, floor),
    number('Old', 'older than what it frees usually lives', ({ site }) => site.holding?.old, floor),
    number('Still there', 'at the last look after the hunt', ({ evidence }) =>
      hunt.rechecks.length > 0 ? evidence?.there : undefined,
    ),
    number('of', 'blocks that were looked at', ({ evidence }) =>
      hunt.rechecks.length > 0 ? evidence?.asked : undefined,
    ),
    number('Allocs', 'allocations seen', ({ site }) => site.use.allocs),
    number('Frees', 'frees seen at this site, of whosever blocks', ({ site }) => site.use.frees),
    number('Stacks', 'unique ones', ({ site }) => site.use.stacks.length),
    { title: 'Module', value: ({ site }) => site.use.site?.module },
    {
      title: 'Build',
      help: 'TimeDateStamp and size, as symbol servers have it',
      value: ({ frame }) => (frame?.place && buildOf(frame.place.image)) || undefined,
    },
  ];
};

const driverColumns = (hunt: HuntRecord): readonly PageColumn<DriverUse>[] => {
  const floor = (value: Value) => atLeast(hunt, value);
  return [
    { title: 'Driver', value: ({ holder }) => holderText(holder) },
    number('Blocks', 'that stay', ({ holding }) => holding?.blocks, floor),
    number('Bytes', 'that stay', ({ holding }) => holding?.bytes, floor),
    number('Allocs', 'on its stacks', ({ allocs }) => allocs),
    number('Past', 'frames of Windows that were looked past', (use) => framesPast(use)?.[1]),
    number('Stacks', 'unique ones', ({ stacks }) => stacks.length),
  ];
};

const blockColumns = (hunt: HuntRecord): readonly PageColumn<KeptBlock>[] => [
  { title: 'Block', value: ({ block }) => hexAddress(block) },
  number('Bytes', 'charged', ({ charged }) => charged),
  number('Age', 'in hits of the tag', ({ age }) => age),
  number('Seconds', 'of the debugger', ({ lived }) =>
    lived === undefined ? undefined : Math.round(lived / 1000),
  ),
  { title: 'Process', value: ({ process }) => processName(hunt, process) || undefined },
  {
    title: 'Call site',
    value: ({ site, stack }) => site?.frame.text ?? NO_SITE[noCaller(hunt.stacks.at(stack))],
  },
  {
    title: 'May be freed',
    help: 'a free that nobody saw can have been about it',
    value: ({ isDoubtful }) => (isDoubtful ? 'may be freed' : undefined),
  },
];
