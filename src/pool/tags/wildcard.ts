/**
 * Whether the whole text fits a pattern as debuggers use them: `*` any run, `?` one character,
 * case ignored.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  return matchesExactly(pattern.toLowerCase(), text.toLowerCase());
}

/**
 * The same with upper and lower case told apart, as in pool tags. Goes back to the last `*` only,
 * so that it takes time in proportion to both lengths, whatever the pattern.
 */
export function matchesExactly(pattern: string, text: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++;
      starAt = at;
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}
