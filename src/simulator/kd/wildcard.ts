/** A pattern with `*` and `?` as a test of whole texts. */
export function wildcard(pattern: string, letters: 'exactCase' | 'anyCase'): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, letters === 'anyCase' ? 'is' : 's');
}
