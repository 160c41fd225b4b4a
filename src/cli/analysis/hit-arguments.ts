import { poolLayout } from '../../pool/blocks/pool-header';
import type { Frame } from '../../pool/stacks/frame';
import { poolArguments } from '../../pool/stacks/pool-arguments';
import { type Tag, tagFromValue, withoutProtectedBit } from '../../pool/tags/tag';
import { type Address, addressParts } from '../../pool/values/address';
import type { OwnWords } from '../../text/logs/own-words';
import type { StackListing } from '../../text/stacks/stack';

/** What the arguments printed with a hit's stack tell. What they do not tell is absent. */
export interface HitArguments {
  readonly tag?: Tag;
  /** Bytes asked for. */
  readonly requested?: number;
  /** The block that was being freed. */
  readonly freed?: Address;
}

/** Which printed word of a pool function is the tag. */
const TAG_ARGUMENT: readonly { readonly functions: RegExp; readonly index: number }[] = [
  { functions: /AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/, index: 2 },
  { functions: /FreePoolWithTag$/, index: 1 },
  { functions: /^Exp(?:Insert|Remove)PoolTracker$/, index: 0 },
];

/**
 * Reads the arguments that `kb` and `kv` print, where they are arguments: on 32-bit targets.
 * Elsewhere the words are home slots that may hold anything.
 */
export function hitArguments(listing: StackListing, { args }: OwnWords): HitArguments {
  if (args.length === 0) return NONE;
  const poolFrames = args.flatMap((words, n) => {
    const frame = listing.frames[n];
    return frame ? [{ ...frame, args: words }] : [];
  });
  const tag = tagOf(poolFrames);
  const layout = poolLayout(4, false);
  const { requested, freed } = poolArguments(poolFrames, tag ?? tagFromValue(0), layout);
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(requested === undefined ? {} : { requested }),
    ...(freed === undefined ? {} : { freed }),
  };
}

const NONE: HitArguments = {};

/** The tag on which all frames agree that were given one; a free may be given none, 0. */
function tagOf(poolFrames: readonly Frame[]): Tag | undefined {
  const tags = poolFrames.flatMap((frame) => tagArgument(frame) ?? []);
  return tags.every((tag) => tag === tags[0]) ? tags[0] : undefined;
}

function tagArgument({ symbol, args, doubtful }: Frame): Tag | undefined {
  const name = symbol?.name ?? '';
  const place = TAG_ARGUMENT.find(({ functions }) => functions.test(name));
  const word = place && !doubtful ? args[place.index] : undefined;
  const tag = word && withoutProtectedBit(tagFromValue(addressParts(word).low));
  return tag === 0 ? undefined : tag;
}
