import type { ListedUsers } from '../hunt/owners/listed-users';
import type { ListedUser, ListPlace } from '../pool/owners/tag-user';
import type { Tag } from '../pool/tags/tag';
import type { ModuleDetails } from '../text/modules/module-details';
import { counted, quote } from './words';

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

/** `4.2.118.0, Acme Storage Ltd., linked Jan 12 2024` */
export function moduleText({ version, company, linked }: Partial<ModuleDetails>): string {
  const day = linked && `linked ${linked.replace(/^\w+ (\w+) +(\d+) .*?(\d+)$/, '$1 $2 $3')}`;
  return [version, company?.slice(0, 24), day].filter(Boolean).join(', ');
}

/** What stands above the known users of a tag. */
export function whoTitle(tag: Tag, { users, read, failed }: ListedUsers): string {
  const found = users.length === 0 ? 'no known user' : counted(users.length, 'known user');
  const others = failed === undefined ? '' : `, no other: ${failed}`;
  return `${quote(tag)}: ${found} in lists (${["pooltag's table", ...read].join(', ')}${others}); seen at work by dx @$pool.hitTag(${quote(tag)})`;
}
