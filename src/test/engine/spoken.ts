/** What a hunt says without the times it took, which are another machine's each time. */
export const timeless = (said: string): string =>
  said
    // Only the embedded debugger says of its machine what it is.
    .replace(/ \(simulated\)/g, '')
    .replace(/^pooltag: \d+ of \d+ hits, .*\n/gm, '')
    .replace(/^ +Length +: 0x[0-9a-f]+\n/gm, '')
    .replace(/ (in|after) \d+(\.\d+)? (s|min)\b/g, ' $1 N s')
    .replace(/ \d+(\.\d+)? hits a (second|minute)/g, ' N hits a second');

/** The last line that an effect of `@$pool` said, without the expression before it. */
export const outcome = (said: string): string =>
  said
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^.*?\)\s+: /, '') ?? '';
