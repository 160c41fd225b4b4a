import { PROTECTED_POOL, type Tag, tagFromBytes, tagFromValue } from '../../pool/tags/tag';

/** The tag of four characters as target data write it: `'rx\0\0'`, `'Io  '`. */
export function tagOf(text: string): Tag {
  if (text.length !== 4) throw new Error(`A tag in target data has four characters: "${text}"`);
  return tagFromBytes([...text].map((character) => character.charCodeAt(0)));
}

/** The tag as a protected allocation passes it. */
export function protectedTag(tag: Tag): Tag {
  return tagFromValue(tag | PROTECTED_POOL);
}
