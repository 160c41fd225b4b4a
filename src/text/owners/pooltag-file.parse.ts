import { LONGEST_LINE } from '../lines/scan';

/** A row of a pooltag.txt. */
export interface PoolTagLine {
  /** Four characters, or fewer with `*` for any run of them; `?` is any one character. */
  readonly pattern: string;
  /** The binary, or what the line says in words where it names none. */
  readonly name: string;
  readonly description?: string;
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
  if (line.length > LONGEST_LINE) return 'unread';
  const text = line.replace(/^\uFEFF/, '');
  if (/^\s*(?:rem(?!\s*-)|\/\/|;|#\s|$)/i.test(text)) return undefined;
  const [head, long, short] = /^(?:(.{4})[ \t]*|(\S{1,3})[ \t]+)-[ \t]/.exec(text) || [];
  if (head === undefined) return 'unread';
  const pattern = long === undefined ? `${short}` : long;
  const [binary = '', ...words] = text
    .slice(head.length)
    .trim()
    .split(/[ \t]+-(?:[ \t]+|$)/);
  const description = words.join(' - ');
  const name = /^<?unknown>?$|^\?*$/i.test(binary) ? description : binary;
  if (name === '' || (words.length === 0 && /\s/.test(name))) return 'unread';
  return {
    pattern: pattern.includes('*') ? pattern.trim() : pattern.padEnd(4, ' '),
    name,
    ...(description && { description }),
  };
}
