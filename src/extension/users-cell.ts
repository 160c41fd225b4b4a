import { usersText } from '../messages/owners';
import { knownUsers } from '../pool/owners/known-users';
import { mergedUsers } from '../pool/owners/tag-user';
import type { TagUsage } from '../pool/tags/tag-usage';
import { printedUsers } from '../text/owners/printed-user';
import { plain } from './plain';

/** Whom lists name, those of the debugger first. */
export const usersCell = ({ tag, description }: Pick<TagUsage, 'tag' | 'description'>): string =>
  plain(
    usersText(mergedUsers([printedUsers(description), tag === undefined ? [] : knownUsers(tag)])),
  );
