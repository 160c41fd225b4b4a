import { type Tag, type TagProblem, tagHex } from '../pool/tags/tag';
import { quote } from './words';

export function tagProblem(text: string, problem: TagProblem): string {
  const given = JSON.stringify(text);
  switch (problem.kind) {
    case 'empty':
      return 'A tag has 1 to 4 characters: "Abc ".';
    case 'tooLong':
      return `${given} has ${problem.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;
    case 'notOneByte':
      return `${given} holds ${JSON.stringify(problem.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;
    case 'protectedBit':
      return `${given} has bit 31 set, which the kernel clears before it compares: use ${forms(problem.plain)}.`;
  }
}

/** The tag as text and by its value, which may be the same. */
const forms = (tag: Tag): string => [...new Set([quote(tag), `"${tagHex(tag)}"`])].join(' or ');

/** The debugger itself refuses single quotes around more than one character. */
export const tagIsNumber = (method: string): string =>
  `A tag goes in double quotes: dx @$pool.${method}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`;

export const tagMissing = (method: string): string =>
  `Which tag? dx @$pool.${method}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`;

export const badCount = (what: string, least: number, most: number, example: string): string =>
  `${what} is a whole number from ${least} ${most < Infinity ? `to ${most}` : 'on'}: ${example}`;

export const badArgument = (given: string, usage: string): string =>
  `${given} does not fit: ${usage}`;

export const tooManyArguments = (given: string, usage: string): string =>
  `${given} is one argument too many: dx @$pool.${usage}`;

export const lookingPast = (patterns: readonly string[]): string =>
  `Looking past ${patterns.join(', ') || 'pool functions only'}.`;

export const nothingFits = (pattern: string): string =>
  ` ${JSON.stringify(pattern)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`;

export const notSkipped = (pattern: string): string =>
  `${JSON.stringify(pattern)} was not looked past. `;

/** @param given as arguments: `"Abc "` with its quotes */
export const didYouMean = (given: readonly string[]): string =>
  `Did you mean ${given.join(' or ')}?`;

/** @param recorded tags of hunts: those that are like the one wanted, or else some of them */
export function noHunt(tag: Tag | undefined, similar: readonly Tag[]): string {
  if (tag === undefined) {
    return 'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").';
  }
  const next =
    similar.length === 0
      ? `Begin with dx @$pool.hitTag(${quote(tag)}).`
      : didYouMean(similar.map(quote));
  return `Nothing has been recorded for ${quote(tag)}. ${next}`;
}
