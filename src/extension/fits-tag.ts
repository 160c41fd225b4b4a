import { matchesWildcard } from '../pool/tags/wildcard';

/** Patterns with commas between them; those behind a minus leave tags out. */
export function fitsTag(patterns: string, text: string): boolean {
  const fits = (pattern: string) =>
    matchesWildcard(pattern, text) || matchesWildcard(pattern, text.trim());
  const all = patterns.split(',');
  const isWanted = (pattern: string) => pattern[0] !== '-';
  const wanted = all.filter(isWanted);
  return (
    (wanted.length === 0 || wanted.some(fits)) &&
    all.every((pattern) => isWanted(pattern) || !fits(pattern.slice(1)))
  );
}
