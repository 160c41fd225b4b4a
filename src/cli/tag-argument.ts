import { parseTag, type Tag, tagBytes, tagHex } from '../pool/tags/tag';
import { badTag } from './errors';

/**
 * A tag as people type it: characters, bytes in memory order, or value.
 * @throws WrongUse when it is none
 */
export function tagArgument(text: string): Tag {
  const reading = parseTag(text);
  if (reading.ok) return reading.tag;
  throw badTag(text, reading.problem);
}

/** `"Abc "`; bytes that cannot be typed or seen as `\x00`. */
export function quotedTag(tag: Tag): string {
  const text = tagBytes(tag).map((byte) => {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) return `\\x${byte.toString(16).padStart(2, '0')}`;
    return character === '"' || character === '\\' ? `\\${character}` : character;
  });
  return `"${text.join('')}"`;
}

/** The tag as an argument in a `dx` expression: its characters, or its value where those need care. */
export function tagExpression(tag: Tag): string {
  const text = String.fromCharCode(...tagBytes(tag));
  return /^[ -~]{4}$/.test(text) && !/["\\]/.test(text) ? `"${text}"` : `"${tagHex(tag)}"`;
}
