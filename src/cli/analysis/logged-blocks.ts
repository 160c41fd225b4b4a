import { siteText } from '../../messages/call-site';
import { callSite } from '../../pool/stacks/call-site';
import { noCaller } from '../../pool/stacks/known-caller';
import { type Address, hexAddress } from '../../pool/values/address';
import { sorted } from '../../pool/values/sorted';
import type { Style } from '../style';
import { type Column, counted, formatTable, grouped } from '../table';
import type { LoggedBlock, LoggedBlocks } from './result';

/** More blocks than this are not kept. */
const MOST_BLOCKS = 200_000;

/** Pairs the hits of one log by address. */
export class BlockPairing {
  readonly #held = new Map<Address, LoggedBlock>();
  #allocations = 0;
  #freed = 0;

  allocated(block: LoggedBlock): void {
    this.#allocations += 1;
    // One that is there already was freed unseen.
    this.#held.delete(block.address);
    if (this.#held.size < MOST_BLOCKS) this.#held.set(block.address, block);
  }

  freed(address: Address): void {
    if (this.#held.delete(address)) this.#freed += 1;
  }

  result(): LoggedBlocks {
    return {
      held: [...this.#held.values()],
      allocations: this.#allocations,
      freed: this.#freed,
    };
  }
}

/** The blocks of several boots: those of one are not those of another. */
export const sumOfBlocks = (all: readonly LoggedBlocks[]): LoggedBlocks => ({
  held: all.flatMap(({ held }) => held),
  allocations: all.reduce((sum, { allocations }) => sum + allocations, 0),
  freed: all.reduce((sum, { freed }) => sum + freed, 0),
});

interface Held {
  readonly site: string;
  readonly blocks: number;
  readonly requested: number | undefined;
}

/** Blocks that stay by call site. */
function heldBySite({ held }: LoggedBlocks, skip: readonly string[]): readonly Held[] {
  const sites = new Map<string, Held>();
  for (const block of held) {
    const site = siteOf(block, skip);
    const known = sites.get(site) ?? { site, blocks: 0, requested: 0 };
    const isKnown = known.requested !== undefined && block.requested !== undefined;
    const requested = isKnown ? (known.requested ?? 0) + (block.requested ?? 0) : undefined;
    sites.set(site, { site, blocks: known.blocks + 1, requested });
  }
  return sorted([...sites.values()], (a, b) => b.blocks - a.blocks || (a.site < b.site ? -1 : 1));
}

const siteOf = ({ stack }: LoggedBlock, skip: readonly string[]): string => {
  const site = callSite(stack, [], skip);
  return siteText(site, site ? undefined : noCaller(stack));
};

const SITES: readonly Column<Held>[] = [
  { title: 'Call site', align: 'left', cell: ({ site }) => site },
  { title: 'Blocks', align: 'right', cell: ({ blocks }) => grouped(blocks) },
  {
    title: 'Requested',
    align: 'right',
    cell: ({ requested }) => (requested === undefined ? '' : grouped(requested)),
  },
];

/** What stays of the blocks whose address the log shows. */
export function loggedBlockLines(
  blocks: LoggedBlocks,
  skip: readonly string[],
  { style, isEach }: { readonly style: Style; readonly isEach: boolean },
): readonly string[] {
  const { held, allocations } = blocks;
  return [
    `${counted(held.length, 'block')} not seen freed, of ${counted(allocations, 'allocation')} whose block the log shows`,
    ...(held.length === 0 ? [] : formatTable(SITES, heldBySite(blocks, skip), style)),
    ...(isEach
      ? held.map(
          (block) =>
            `  ${hexAddress(block.address)} ${siteOf(block, skip)}, ${block.place.file}:${block.place.line}`,
        )
      : []),
  ];
}

/** For machines. */
export const loggedBlocksJson = (
  { held, allocations, freed }: LoggedBlocks,
  skip: readonly string[],
): object => ({
  allocations,
  freed,
  held: held.map((block) => ({
    address: hexAddress(block.address),
    site: siteOf(block, skip),
    ...(block.requested === undefined ? {} : { requested: block.requested }),
    ...block.place,
  })),
});
