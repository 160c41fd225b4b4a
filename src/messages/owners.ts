import type { ListedUser, ListPlace } from '../pool/owners/tag-user';

/**
 * Known users of a tag in a cell: the question mark says that a list names them and nothing was
 * seen; `?viostor.sys +2` has two more.
 */
export function usersText(users: readonly ListedUser[]): string {
  const [first] = users;
  if (first === undefined) return '';
  return `?${first.name}${users.length > 1 ? ` +${users.length - 1}` : ''}`;
}

/** Where a list says so: what to open to see for oneself. */
export function placeText(place: ListPlace): string {
  switch (place.kind) {
    case 'table':
      return `github.com/${place.source}`;
    case 'file':
      return `${place.file}:${place.line}`;
    case 'printed':
      return 'printed by the debugger';
  }
}
