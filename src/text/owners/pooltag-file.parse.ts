import { LONGEST_LINE } from '../lines/scan';

/** A row of a pooltag.txt. */
export interface PoolTagLine {
  /** Four characters, or fewer with `*` for any run of them; `?` is any one character. */
  readonly pattern: string;
  /** The binary, or what the line says in words where it names none. */
  readonly name: string;
  /** Empty where there is none. */
  readonly description: string;
}

/**
 * Reads a line of the public form, whose columns people keep loosely:
 *
 *     rem  a comment, // also
 *     Leak - leaky.sys    - buffers of a request
 *     Lk*  - nt!leak      - everything else of it
 *     Lnk - <unknown>     - links
 *
 * @returns undefined for comments and blank lines, `unread` for what is neither
 */
export function parsePoolTagLine(line: string): PoolTagLine | 'unread' | undefined {
  const pattern = line.slice(0, 4);
  const rest = line.slice(4, LONGEST_LINE).trim();
  const words = rest.slice(1);
  const end = words.search(/\s-(?:\s|$)/);
  const description = end < 0 ? '' : words.slice(end + 2).trim();
  const binary = (end < 0 ? words : words.slice(0, end)).trim();
  const name = binary === '<unknown>' ? description : binary;
  // One without a description is a single word.
  if (rest[0] !== '-' || !name || (end < 0 && /\s/.test(name))) {
    return /^\s*(?:rem\b|\/\/|;|$)/i.test(line) ? undefined : 'unread';
  }
  return { pattern: pattern.includes('*') ? pattern.trim() : pattern, name, description };
}
