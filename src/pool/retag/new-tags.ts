import { type Tag, tagBytes, tagFromBytes } from '../tags/tag';

/** What a new tag is made of: the kernel wants a letter or a digit among characters that print. */
const CHARACTERS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0';

/** Whether all bytes print and one is a letter or digit, as Driver Verifier wants it. */
export const isUsable = (tag: Tag): boolean =>
  tagBytes(tag).every((byte) => byte >= 0x20 && byte <= 0x7e) &&
  tagBytes(tag).some((byte) => CHARACTERS.includes(String.fromCharCode(byte)));

/**
 * Tags that differ from one in a single byte, the last if possible: of ARM64 code that is one word.
 * @param isTaken asked until enough are found
 */
export function variantsOf(
  tag: Tag,
  count: number,
  isTaken: (candidate: Tag) => boolean,
): readonly Tag[] {
  const found: Tag[] = [];
  for (let place = 3; place >= 0; place -= 1) {
    for (const character of CHARACTERS) {
      if (found.length === count) return found;
      const bytes = [...tagBytes(tag)];
      bytes[place] = character.charCodeAt(0);
      const candidate = tagFromBytes(bytes);
      if (isUsable(candidate) && !isTaken(candidate)) found.push(candidate);
    }
  }
  return found;
}
