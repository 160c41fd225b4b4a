import { sorted } from '../values/sorted';
import { type Tag, tagText } from './tag';
import { matchesExactly, matchesWildcard } from './wildcard';

/** Suggestions: more would be a list to choose from. */
const MOST = 3;

/**
 * Those of the known texts of tags for which this one can be a slip: a pattern that they fit, other
 * case, blanks, or one letter. Only those of the first kind that has any.
 */
export function similarTexts(wanted: string, known: Iterable<string>): readonly string[] {
  const others = [...new Set(known)].filter((text) => text !== wanted);
  const pattern = wanted.trim();
  const kinds: readonly ((text: string) => boolean)[] = [
    ...(/[*?]/.test(pattern)
      ? [(text: string) => matchesExactly(pattern, text) || matchesWildcard(pattern, text.trim())]
      : []),
    (text) => text.trim().toLowerCase() === pattern.toLowerCase(),
    (text) => isOneLetterAway(wanted.padEnd(4), text.padEnd(4)),
    (text) => isOneLetterAway(wanted.padEnd(4).toLowerCase(), text.padEnd(4).toLowerCase()),
  ];
  for (const isSimilar of kinds) {
    const similar = others.filter(isSimilar);
    if (similar.length > 0) return sorted(similar, (a, b) => (a < b ? -1 : 1)).slice(0, MOST);
  }
  return [];
}

/** The same for tags; those that print alike count as one text. */
export function similarTags(wanted: Tag, known: Iterable<Tag>): readonly Tag[] {
  const byText = new Map([...known].map((tag) => [tagText(tag), tag] as const));
  const similar = similarTexts(tagText(wanted), byText.keys());
  return similar.map((text) => byText.get(text)).filter((tag): tag is Tag => tag !== undefined);
}

/** Another letter in one place, a letter too many or too few, or two neighbours exchanged. */
function isOneLetterAway(a: string, b: string): boolean {
  const differing = [0, 1, 2, 3].filter((at) => a[at] !== b[at]);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  if (differing.length === 2 && second === first + 1)
    return a[first] === b[second] && a[second] === b[first];
  return isWithoutOne(a.trim(), b.trim()) || isWithoutOne(b.trim(), a.trim());
}

/** Whether the longer text is the shorter one with a letter put in. */
const isWithoutOne = (longer: string, shorter: string): boolean =>
  [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
