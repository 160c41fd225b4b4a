/**
 * Who may be behind a tag. What a list says is no observation: two drivers can use one tag, and a
 * tag can be copied with the sample that it came from. Each grade of knowledge is a kind of its
 * own, so that none passes for another.
 */

/** Where a list names somebody. */
export type ListPlace =
  /** The table that the script brings: the public repository that it was read from. */
  | { readonly kind: 'table'; readonly source: string }
  /** A line of a pooltag.txt. */
  | { readonly kind: 'file'; readonly file: string; readonly line: number }
  /** What the debugger printed beside the tag; it looks that up in its own pooltag.txt. */
  | { readonly kind: 'printed' };

/** Somebody whom a list names as a user of a tag. */
export interface ListedUser {
  readonly grade: 'list';
  /** A binary, a part of one (`nt!mm`) or a product; what the list says in words where it knows none. */
  readonly name: string;
  readonly place: ListPlace;
  /** What the list says of the tag. */
  readonly description?: string;
}

/**
 * Lists in the order of what is closer to the machine, the table last; of those that name the same
 * the first one counts. ReactOS is named only where nobody else is: it has the tags of Windows' own
 * components, and runs on no Windows.
 */
export function mergedUsers(lists: readonly (readonly ListedUser[])[]): readonly ListedUser[] {
  const byName = new Map<string, ListedUser>();
  for (const list of lists) {
    for (const user of list) {
      const key = user.name.toLowerCase();
      const isOther = byName.size > 0 && key.endsWith('(reactos)');
      if (!isOther && !byName.has(key)) byName.set(key, user);
    }
  }
  return [...byName.values()];
}
