import { hexAddress } from '../../pool/values/address';
import { sorted } from '../../pool/values/sorted';
import type { VerifierListing } from '../../text/verifier/verifier';
import type { Style } from '../style';
import { type Column, counted, formatTable, grouped, sized, visible } from '../table';
import type { VerifierTable } from './result';

/** What one caller allocated with one tag and nobody freed. */
export interface CallerUse {
  /** By name, or by its address where the listing has none. */
  readonly caller: string;
  readonly tag: string;
  readonly blocks: number;
  /** Asked for. */
  readonly bytes: number;
}

/** The callers of a listing, the most bytes first. */
export function callersOf({ blocks }: VerifierListing): readonly CallerUse[] {
  const callers = new Map<string, CallerUse>();
  for (const { symbol, caller, text, bytes } of blocks) {
    const name = symbol ?? hexAddress(caller);
    const key = `${text}${name}`;
    const known = callers.get(key) ?? { caller: name, tag: text, blocks: 0, bytes: 0 };
    callers.set(key, { ...known, blocks: known.blocks + 1, bytes: known.bytes + bytes });
  }
  return sorted(
    [...callers.values()],
    (a, b) => b.bytes - a.bytes || (a.caller + a.tag < b.caller + b.tag ? -1 : 1),
  );
}

const COLUMNS: readonly Column<CallerUse>[] = [
  { title: 'Caller', align: 'left', cell: ({ caller }) => visible(caller) },
  { title: 'Tag', align: 'left', cell: ({ tag }) => tag },
  { title: 'Blocks', align: 'right', cell: ({ blocks }) => grouped(blocks) },
  { title: 'Bytes', align: 'right', cell: ({ bytes }) => sized(bytes) },
];

/** What Driver Verifier lists of a driver, by caller. */
export function verifierLines(table: VerifierTable, style: Style): readonly string[] {
  const { listing, place } = table;
  const of = listing.module === undefined ? '' : ` of ${visible(listing.module)}`;
  return [
    `Blocks${of} that stay, as Driver Verifier lists them, ${place.file}:${place.line}: ${counted(listing.blocks.length, 'block')}`,
    ...formatTable(COLUMNS, callersOf(listing), style),
  ];
}

/** Whether the list is all that the driver holds, as far as its statistics tell. */
export function verifierRemarks({ listing }: VerifierTable): readonly string[] {
  const { count, blocks, module = 'the driver' } = listing;
  if (count === undefined || count === blocks.length) return [];
  return [
    `Driver Verifier counts ${grouped(count)} allocations of ${visible(module)}, the log lists ${grouped(blocks.length)} of them.`,
  ];
}
