import { constantsIn } from '../../pool/code/constants';
import { type Tag, tagBytes } from '../../pool/tags/tag';
import { NULL_ADDRESS } from '../../pool/values/address';
import type { ImageFile } from './image-file';
import { type PeImage, type Section, sectionAt } from './pe-image';
import { type TagUse, TagUses } from './tag-use';

/** A place in a file that holds a tag. */
export interface TagMatch {
  /** Offset in the file. */
  readonly offset: number;
  /** Absent in the headers and behind the last section. */
  readonly section?: Section;
  /**
   * In an executable section; of ARM64 as the constant of decoded instructions, which is there in
   * halves; or elsewhere.
   */
  readonly kind: 'code' | 'constant' | 'data';
  /** What the code does with it, where that could be decoded. */
  readonly use?: TagUse;
}

/** Of a file that is full of them the first so many are told. */
const MOST_KEPT = 1000;

/** Pieces in which a file is read. */
const PIECE = 1 << 20;

/** Bytes of a tag less one: a tag may lie across two pieces. */
const TAG_CARRY = 3;

/** Instructions before the second half of a constant in which the first one is looked for. */
const APART = 16;
const WORD = 4;
const CODE_CARRY = APART * WORD;

/** @param fresh index of the first byte that no piece before had */
type Look = (bytes: Buffer, offset: number, fresh: number) => void;

export class TagSearch {
  readonly #tag: Tag;
  readonly #needle: Buffer;
  readonly #piece = Buffer.alloc(CODE_CARRY + PIECE);

  constructor(tag: Tag) {
    this.#tag = tag;
    this.#needle = Buffer.from(tagBytes(tag));
  }

  /** @returns the places, in their order, and how many there are in all */
  find(
    file: ImageFile,
    image: PeImage | undefined,
  ): { readonly matches: readonly TagMatch[]; readonly count: number } {
    const matches: TagMatch[] = [];
    let count = 0;
    const add = (offset: number, kind: 'constant' | 'bytes') => {
      count += 1;
      if (matches.length >= MOST_KEPT) return;
      const section = image && sectionAt(image, offset);
      const bytes = section?.isCode ? 'code' : 'data';
      matches.push({ offset, section, kind: kind === 'constant' ? kind : bytes });
    };
    this.#pieces(file, 0, file.size, TAG_CARRY, (bytes, offset) => {
      for (let at = bytes.indexOf(this.#needle); at >= 0; ) {
        add(offset + at, 'bytes');
        at = bytes.indexOf(this.#needle, at + 1);
      }
    });
    for (const { isCode, offset: start, fileSize } of image?.sections ?? []) {
      if (!isCode || image?.machine !== 'arm64') continue;
      this.#pieces(file, start, start + fileSize, CODE_CARRY, (bytes, offset, fresh) => {
        for (const at of arm64Loads(bytes, fresh, this.#tag)) add(offset + at, 'constant');
      });
    }
    matches.sort((a, b) => a.offset - b.offset);
    if (image === undefined || matches.every(({ kind }) => kind === 'data'))
      return { matches, count };
    const uses = new TagUses(file, image);
    return {
      matches: matches.map((match) =>
        match.kind === 'data' || !match.section
          ? match
          : { ...match, use: uses.at(match.offset, match.section) },
      ),
      count,
    };
  }

  /** Pieces of a part of the file, each with the last bytes of the one before. */
  #pieces(file: ImageFile, start: number, end: number, carry: number, look: Look): void {
    let kept = 0;
    for (let at = start; at < end; ) {
      const room = this.#piece.subarray(kept, kept + Math.min(PIECE, end - at));
      const count = file.fill(room, at);
      if (count === 0) return;
      const have = kept + count;
      look(this.#piece.subarray(0, have), at - kept, kept);
      at += count;
      this.#piece.copyWithin(0, Math.max(0, have - carry), have);
      kept = Math.min(carry, have);
    }
  }
}

/**
 * `movz` and `movk` that make up the tag, whatever stands between.
 * @returns offsets of the instruction that completes it
 */
function* arm64Loads(code: Buffer, from: number, tag: Tag): Generator<number> {
  // movk w,#high,lsl #16 and movk w,#low, of any register
  const high = 0x72a00000 | ((tag >>> 16) << 5);
  const low = 0x72800000 | ((tag & 0xffff) << 5);
  const words = new Uint32Array(code.buffer, code.byteOffset, Math.floor(code.length / WORD));
  for (let n = from / WORD; n < words.length; n += 1) {
    const word = (words[n] ?? 0) & ~31;
    if (word !== high && word !== low) continue;
    const at = n * WORD;
    const window = code.subarray(Math.max(0, at - CODE_CARRY), at + WORD);
    const last = constantsIn(window, NULL_ADDRESS, 'arm64').at(-1);
    if (last?.kind === 'immediate' && last.value === tag) yield at;
  }
}
