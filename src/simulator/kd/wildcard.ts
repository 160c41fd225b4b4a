/** A pattern with `*` (any run) and `?` (any one character) as a test of whole texts. */
export interface Wildcard {
  test(text: string): boolean;
}

export function wildcard(pattern: string, letters: 'exactCase' | 'anyCase'): Wildcard {
  const fold = (text: string) => (letters === 'anyCase' ? text.toLowerCase() : text);
  const folded = fold(pattern);
  return { test: (text) => matches(folded, fold(text)) };
}

/** Goes back to the last `*` only, so that no pattern takes more than pattern times text steps. */
function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length; ) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      resume = index;
    } else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
