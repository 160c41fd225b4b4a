import type { ListedUser } from '../../pool/owners/tag-user';
import { type Tag, tagBytes } from '../../pool/tags/tag';
import { matchesExactly } from '../../pool/tags/wildcard';
import { type PoolTagLine, parsePoolTagLine } from './pooltag-file.parse';

/** A pooltag.txt, the form in which debuggers and PoolMon keep who uses which tag. */
export class PoolTagFile {
  /** Numbers of the lines that are neither rows nor comments, the first one is 1. */
  readonly unread: number[] = [];
  /** By which its lines are cited. */
  readonly name: string;
  readonly #rows: (PoolTagLine & { readonly line: number })[] = [];
  #lines = 0;

  constructor(name: string) {
    this.name = name;
  }

  push(text: string): void {
    this.#lines += 1;
    const row = parsePoolTagLine(text);
    if (row === 'unread') this.unread.push(this.#lines);
    else if (row) this.#rows.push({ ...row, line: this.#lines });
  }

  isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /**
   * Whom it names for the tag: of all lines that fit, those with the most characters that are no
   * wildcard.
   */
  usersOf(tag: Tag): readonly ListedUser[] {
    const text = String.fromCharCode(...tagBytes(tag));
    const fitting = this.#rows.filter(({ pattern }) => matchesExactly(pattern, text));
    const most = Math.max(...fitting.map(exactness));
    return fitting
      .filter((row) => exactness(row) === most)
      .map(({ name, description, line }) => ({
        grade: 'list',
        name,
        place: { kind: 'file', file: this.name, line },
        description,
      }));
  }
}

/** A `?` is one character at least, a `*` none. */
const exactness = ({ pattern }: PoolTagLine): number =>
  pattern.replace(/[*?]/g, '').length - (pattern.includes('*') ? 0.5 : 0);
