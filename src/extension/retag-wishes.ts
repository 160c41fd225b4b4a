import type { SiteWish } from '../hunt/retag/plan-patches';
import { noSuchWish } from '../messages/retag';
import type { HuntRecord } from '../pool/books/hunt-record';
import type { Frame } from '../pool/stacks/frame';
import { VERIFIER } from '../pool/stacks/pool-function';
import type { Tag } from '../pool/tags/tag';
import { offsetAddress, parseAddress } from '../pool/values/address';
import { tagArgument, WrongUse } from './arguments';

/** The allocating call sites of a hunt. */
export function wishesOf(hunt: HuntRecord, skip: readonly string[]): readonly SiteWish[] {
  const wishes: SiteWish[] = [];
  for (const { use } of hunt.sites(skip)) {
    const { site, stacks, allocs } = use;
    if (!site?.frame.address || allocs === 0) continue;
    const { address, symbol, text } = site.frame;
    const isLayer = ({ symbol }: Frame) => symbol !== undefined && VERIFIER.test(symbol.name);
    const { depth } = site;
    wishes.push({
      returnsTo: address,
      site: text,
      tag: hunt.tag,
      entry: symbol?.name ? offsetAddress(address, -symbol.offset) : undefined,
      isVerified: stacks.some((at) => hunt.stacks.at(at).slice(0, depth).some(isLayer)),
    });
  }
  return wishes;
}

/** The site that a person means: one of a hunt by its text, or a return address. */
export function wishArgument(
  given: unknown,
  hunts: readonly HuntRecord[],
  skip: readonly string[],
): SiteWish {
  const text = `${given}`;
  const at = parseAddress(text);
  const known: string[] = [];
  for (const hunt of hunts) {
    for (const wish of wishesOf(hunt, skip)) {
      if (wish.site === text || wish.returnsTo === at) return wish;
      known.push(wish.site);
    }
  }
  if (!at || text.length < 8) throw new WrongUse(noSuchWish(JSON.stringify(text), known));
  return { returnsTo: at, site: text };
}

/** What stands behind the site or the tag: a new tag, and the word that moves several calls together. */
export function retagOptions(
  member: string,
  given: readonly unknown[],
): { readonly isTogether: boolean; readonly newTag: Tag | undefined } {
  const [newTag] = given.filter((each) => each !== TOGETHER);
  return {
    isTogether: given.includes(TOGETHER),
    newTag: newTag === undefined ? undefined : tagArgument(member, newTag),
  };
}

const TOGETHER = 'together';
