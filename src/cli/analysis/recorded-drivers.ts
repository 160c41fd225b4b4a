import { holderText, pastText } from '../../messages/drivers';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { type DriverUse, driverUses, framesPast } from '../../pool/held/driver-use';
import { type Column, formatTable, grouped } from '../table';
import type { TableView } from '../usage/usage-table';

const columns = (floor: string): readonly Column<DriverUse>[] => {
  const cell = (value: number | undefined) =>
    value === undefined ? '' : `${floor}${grouped(value)}`;
  return [
    { title: 'Driver', align: 'left', cell: ({ holder }) => holderText(holder) },
    { title: 'Blocks', align: 'right', cell: ({ holding }) => cell(holding?.blocks) },
    { title: 'Bytes', align: 'right', cell: ({ holding }) => cell(holding?.bytes) },
    { title: 'Allocs', align: 'right', cell: ({ allocs }) => grouped(allocs) },
    { title: 'Past', align: 'right', cell: (use) => pastText(framesPast(use)) },
    { title: 'Stacks', align: 'right', cell: ({ stacks }) => grouped(stacks.length) },
  ];
};

/** What a hunt left, by the driver for which it was allocated; nothing where nothing is held. */
export function driverLines(
  hunt: HuntRecord,
  skip: readonly string[],
  { style, top }: TableView,
): readonly string[] {
  const uses = driverUses(hunt, skip);
  if (uses.length === 0) return [];
  const shown = top === 0 ? uses : uses.slice(0, top);
  return formatTable(columns(hunt.isWhole() ? '' : '≥ '), shown, style);
}

/** The same for machines. */
export function driversJson(hunt: HuntRecord, skip: readonly string[]): readonly object[] {
  return driverUses(hunt, skip).map((use) => {
    const { kind } = use.holder;
    const [least, most] = framesPast(use) ?? [];
    return {
      kind,
      ...(use.holder.kind === 'driver' && { module: use.holder.module }),
      allocations: use.allocs,
      outstanding: use.holding && { blocks: use.holding.blocks, bytes: use.holding.bytes },
      framesPast: least === undefined ? undefined : { least, most },
      stacks: use.stacks.length,
    };
  });
}
