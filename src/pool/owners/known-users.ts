import { type Tag, tagFromBytes } from '../tags/tag';
import table from './known-users.txt';
import type { ListedUser } from './tag-user';

let users: Map<Tag, ListedUser[]> | undefined;

/** Whom public sources name as users of the tag. The table is unpacked at the first question. */
export function knownUsers(tag: Tag): readonly ListedUser[] {
  return byTag().get(tag) || [];
}

/** The tags that have one. */
export const knownTags = (): Iterable<Tag> => byTag().keys();

function byTag(): ReadonlyMap<Tag, readonly ListedUser[]> {
  if (users === undefined) users = unpacked(table);
  return users;
}

/**
 * Lines of the table: a source with a note on its binaries, and names with their tags.
 *
 *     =virtio-win/kvm-guest-drivers-windows
 *     viostor.sys	VioB
 *     =microsoft/Windows-driver-samples	sample
 *     toaster	Toas
 *
 * A tag has four characters; a backslash in it is a byte of zero.
 */
function unpacked(text: string): Map<Tag, ListedUser[]> {
  const all = new Map<Tag, ListedUser[]>();
  let source = '';
  let note = '';
  for (const line of text.split('\n')) {
    const [first = '', second = ''] = line.split('\t');
    if (first[0] === '=') {
      source = first.slice(1);
      note = second && ` (${second})`;
      continue;
    }
    const user: ListedUser = {
      grade: 'list',
      name: first + note,
      place: { kind: 'table', source },
    };
    for (let at = 0; at < second.length; at += 4) {
      const tag = tagFromBytes([0, 1, 2, 3].map((n) => byteAt(second, at + n)));
      const others = all.get(tag);
      if (others) others.push(user);
      else all.set(tag, [user]);
    }
  }
  return all;
}

const byteAt = (text: string, at: number): number => (text[at] === '\\' ? 0 : text.charCodeAt(at));
