import { similarTags } from '../../pool/tags/similar';
import { reversedTag, type Tag, tagFromValue } from '../../pool/tags/tag';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import { readTagCounters, readTags } from './tracker';

/** Whether the tag tracker has ever seen a tag. */
export type TagPresence =
  | {
      readonly kind: 'seen';
      /** The tag that differs in a last byte of blank or NUL, and is in use too. */
      readonly twin?: Tag;
    }
  | {
      readonly kind: 'unseen';
      /** Tags in use for which this one can be a slip. */
      readonly meant: readonly Tag[];
    }
  | /** The tracker could not be read. */ { readonly kind: 'unknown' };

/** Looks the tag and its look-alikes up in the tracker. */
export function tagPresence(reader: Reader, target: Target, tag: Tag): TagPresence {
  const tracker = target.tracker;
  if (!tracker) return { kind: 'unknown' };
  const isSeen = (candidate: Tag | undefined): boolean =>
    candidate !== undefined && readTagCounters(reader, tracker, candidate).kind === 'found';
  const own = readTagCounters(reader, tracker, tag);
  if (own.kind === 'unreadable' || own.kind === 'overflow') return { kind: 'unknown' };
  const twin = twinOf(tag);
  if (own.kind === 'found') return { kind: 'seen', twin: isSeen(twin) ? twin : undefined };
  const turned = [reversedTag(tag), twin].find(isSeen);
  const meant = turned === undefined ? similarTags(tag, readTags(reader, tracker) ?? []) : [turned];
  return { kind: 'unseen', meant };
}

/** `Abc\0` for `Abc ` and the other way round: C code with a short literal leaves a NUL. */
function twinOf(tag: Tag): Tag | undefined {
  const last = tag >>> 24;
  if (last !== 0x20 && last !== 0) return undefined;
  return tagFromValue((tag & 0xffffff) | ((last === 0 ? 0x20 : 0) << 24));
}
