import type { HuntRecord } from '../pool/books/hunt-record';
import { type KeptBlock, latestLook } from '../pool/held/held-blocks';
import { commandAddress, offsetAddress } from '../pool/values/address';
import { sinceText } from './verdict';
import { counted, hex } from './words';

const PAGE = 0x1000;

/** Bytes of a block that the command to type shows at most. */
const SHOWN_BYTES = 0x100;

/** What is not known of blocks that were not seen freed. */
export function freedUnseen(hunt: HuntRecord): string | undefined {
  if (hunt.coverage().kind === 'unknown') {
    return 'none of them was seen freed; how many frees were not seen is not known';
  }
  const { count } = hunt.unpaired();
  return count === 0 ? undefined : `up to ${count} of them may have been freed unseen`;
}

/** What a later look has taken from the list; undefined where nobody looked. */
export function goneLater(hunt: HuntRecord): string | undefined {
  const gone = latestLook(hunt)?.gone.length;
  return gone === undefined ? undefined : `${gone} more gone ${sinceText(hunt)}`;
}

/** Whether one block is known to be there: when the hunt ended, and at the latest look. */
export function fateOf(hunt: HuntRecord, block: KeptBlock): string {
  const later = block.wasThereLater ? `; there ${sinceText(hunt)}, it or a like one` : '';
  return fateAtEnd(hunt, block) + later;
}

function fateAtEnd(hunt: HuntRecord, { block, isDoubtful }: KeptBlock): string {
  if (hunt.asked.there.has(block) && !isDoubtful) {
    return 'allocated still when the hunt ended: memory showed it';
  }
  if (hunt.coverage().kind === 'unknown') return 'not seen freed; frees may have been missed';
  const { count } = hunt.unpaired();
  return isDoubtful
    ? `not seen freed; ${counted(count, 'free')} of which the block is not known can have been of it`
    : 'not freed: every free was seen';
}

/** Lines that show the block on the boot of the hunt; its header stands there unless it has none. */
export function lookCommands(hunt: HuntRecord, { block, charged }: KeptBlock): readonly string[] {
  const { pointerSize } = hunt.start.target;
  const at = (delta: number) => commandAddress(offsetAddress(block, delta), pointerSize);
  const isPage = Number.parseInt(block.slice(-4), 16) % PAGE === 0;
  const header = pointerSize * 2;
  return [
    `!pool ${at(0)}`,
    `db ${at(0)} L${hex(Math.min(charged ?? SHOWN_BYTES, SHOWN_BYTES))}`,
    ...(isPage ? [] : [`dt nt!_POOL_HEADER ${at(-header)}`]),
  ];
}

/** @param sites texts of call sites that hold blocks */
export function noSuchSite(given: string, sites: readonly string[]): string {
  const known =
    sites.length === 0
      ? 'No call site holds blocks'
      : `Those that hold blocks: ${sites.join(', ')}`;
  return `${JSON.stringify(given)} fits no call site that holds blocks. ${known}.`;
}
