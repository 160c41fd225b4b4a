import { hex32 } from '../values/hex';

/**
 * Pool tags.
 *
 * A tag is four bytes of memory; read as the kernel's little-endian 32-bit number, its first
 * character is the low byte: "Abc " is 41 62 63 20 in memory and 0x20636241 as a number. The
 * text is only a rendering: two tags can print alike.
 */
export type Tag = number & { readonly __tag: never };

/** Bit 31 of a tag argument; not part of what PoolHitTag is compared with. */
export const PROTECTED_POOL = 0x80000000;

/** Why a text is no tag. */
export type TagProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly length: number }
  | { readonly kind: 'notOneByte'; readonly character: string }
  | { readonly kind: 'protectedBit'; readonly plain: Tag };

export type TagReading =
  | { readonly ok: true; readonly tag: Tag }
  | { readonly ok: false; readonly problem: TagProblem };

/** The tag with this value; only the low 32 bits count. */
export function tagFromValue(value: number): Tag {
  return (value >>> 0) as Tag;
}

/** The tag whose bytes lie in memory in this order. */
export function tagFromBytes(bytes: ArrayLike<number>): Tag {
  const at = (index: number) => (bytes[index] ?? 0) & 0xff;
  return tagFromValue(at(0) | (at(1) << 8) | (at(2) << 16) | (at(3) << 24));
}

/** The four bytes in memory order. */
export function tagBytes(tag: Tag): readonly [number, number, number, number] {
  return [tag & 0xff, (tag >>> 8) & 0xff, (tag >>> 16) & 0xff, (tag >>> 24) & 0xff];
}

/** One to four characters, each one byte, padded with blanks: `"Abc"` is `"Abc "`. */
export function tagFromCharacters(text: string): TagReading {
  if (text.length === 0) return { ok: false, problem: { kind: 'empty' } };
  if (text.length > 4) return { ok: false, problem: { kind: 'tooLong', length: text.length } };
  const wide = /[^\0-\xff]/.exec(text);
  if (wide) return { ok: false, problem: { kind: 'notOneByte', character: wide[0] } };
  return plain(tagFromBytes([...text.padEnd(4, ' ')].map((character) => character.charCodeAt(0))));
}

/**
 * A tag as people type it: its characters, its bytes (`"41 62 63 20"`) or its value
 * (`"0x20636241"`). The two long forms cannot be mistaken for characters: they are over four.
 */
export function parseTag(text: string): TagReading {
  if (/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(text)) {
    return plain(tagFromBytes(text.split(' ').map((byte) => Number.parseInt(byte, 16))));
  }
  if (/^0x[0-9a-f]{3,8}$/i.test(text)) return plain(tagFromValue(Number.parseInt(text, 16)));
  return tagFromCharacters(text);
}

/** PoolHitTag is compared with bit 31 cleared, so a tag that has it set could never hit. */
function plain(tag: Tag): TagReading {
  if (tag < PROTECTED_POOL) return { ok: true, tag };
  return { ok: false, problem: { kind: 'protectedBit', plain: withoutProtectedBit(tag) } };
}

/** The tag as the kernel books and compares it. */
export function withoutProtectedBit(tag: Tag): Tag {
  return tagFromValue(tag & ~PROTECTED_POOL);
}

/** Four characters; what cannot be printed is a dot, as in the debugger's listings. */
export function tagText(tag: Tag): string {
  const printable = (byte: number) => byte >= 0x20 && byte <= 0x7e;
  return tagBytes(tag)
    .map((byte) => (printable(byte) ? String.fromCharCode(byte) : '.'))
    .join('');
}

/** `0x20636241`: the form that every command takes, whatever the bytes. */
export function tagHex(tag: Tag): string {
  return `0x${hex32(tag)}`;
}

/** The tag read from its other end, as a byte-order mistake produces it. */
export function reversedTag(tag: Tag): Tag {
  return tagFromBytes([...tagBytes(tag)].reverse());
}

/** Whether {@link tagText} is ambiguous: some byte is no printable character, or is a real dot. */
export function hasAmbiguousText(tag: Tag): boolean {
  return tagText(tag).includes('.');
}
