/**
 * Whether the whole text fits a pattern as debuggers use them: `*` any run, `?` one character,
 * case ignored. Takes time in proportion to both lengths, whatever the pattern.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < given.length) {
    if (wanted[next] === '*') {
      star = next++;
      starAt = at;
    } else if (wanted[next] === '?' || wanted[next] === given[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (wanted[next] === '*') next++;
  return next === wanted.length;
}
