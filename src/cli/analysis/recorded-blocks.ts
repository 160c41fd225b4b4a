import { siteText } from '../../messages/call-site';
import { huntSummary } from '../../messages/coverage';
import { freedUnseen, goneLater } from '../../messages/held-blocks';
import { processName } from '../../messages/processes';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { type KeptBlock, keptBlocks } from '../../pool/held/held-blocks';
import { noCaller } from '../../pool/stacks/known-caller';
import { hexAddress } from '../../pool/values/address';
import { type Column, counted, formatTable, grouped } from '../table';
import type { TableView } from '../usage/usage-table';
import type { NamedRecording } from './read-recording';

const blockColumns = (hunt: HuntRecord): readonly Column<KeptBlock>[] => [
  { title: 'Block', align: 'left', cell: ({ block }) => hexAddress(block) },
  { title: 'Bytes', align: 'right', cell: ({ charged }) => cell(charged) },
  { title: 'Hits ago', align: 'right', cell: ({ age }) => grouped(age) },
  {
    title: 'Seconds ago',
    align: 'right',
    cell: ({ lived }) => (lived === undefined ? '' : grouped(Math.round(lived / 1000))),
  },
  { title: 'Process', align: 'left', cell: ({ process }) => processName(hunt, process) },
  { title: 'Thread', align: 'left', cell: ({ thread }) => (thread ? hexAddress(thread) : '') },
  {
    title: 'Call site',
    align: 'left',
    cell: ({ site, stack }) => siteText(site, noCaller(hunt.stacks.at(stack))),
  },
];

const cell = (value: number | undefined): string => (value === undefined ? '' : grouped(value));

/** The blocks that each hunt left, the oldest first. */
export function recordedBlocks(
  { recording }: NamedRecording,
  skip: readonly string[],
  { style, top }: TableView,
): readonly (readonly string[])[] {
  return recording.hunts.map((hunt) => {
    const blocks = keptBlocks(hunt, skip);
    const shown = top === 0 ? blocks : blocks.slice(0, top);
    const cut = shown.length < blocks.length ? `the first ${top} shown` : undefined;
    const said = [`of ${huntSummary(hunt)}`, freedUnseen(hunt), goneLater(hunt), cut]
      .filter(Boolean)
      .join('; ');
    return [
      `${counted(blocks.length, 'block')} ${said}; the oldest first`,
      ...formatTable(blockColumns(hunt), shown, style),
    ];
  });
}
