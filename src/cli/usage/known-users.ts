import { knownTags, knownUsers } from '../../pool/owners/known-users';
import { type ListedUser, mergedUsers } from '../../pool/owners/tag-user';
import { similarTexts } from '../../pool/tags/similar';
import { type Tag, tagText } from '../../pool/tags/tag';
import type { TagUsage } from '../../pool/tags/tag-usage';
import { PoolTagFile } from '../../text/owners/pooltag-file';
import { printedUsers } from '../../text/owners/printed-user';
import type { Arguments, OptionSpec } from '../command';
import { noPoolTagFile } from '../errors';
import type { CommandIo } from '../io';
import { logLines, logName } from '../log-files';

/** Of commands that name the known users of tags. */
export const poolTagOption: OptionSpec = {
  name: 'pooltag',
  value: 'FILE',
  multiple: true,
  help: 'a pooltag.txt, whose names come before all others; may be repeated',
};

/** Whom lists name: files that were given, what a log has beside the tag, the table of pooltag. */
export class KnownUsers {
  readonly #files: readonly PoolTagFile[];

  constructor(files: readonly PoolTagFile[]) {
    this.#files = files;
  }

  of({ tag, description }: Pick<TagUsage, 'tag' | 'description'>): readonly ListedUser[] {
    const printed = printedUsers(description);
    if (tag === undefined) return printed;
    return mergedUsers([...this.#files.map((file) => file.usersOf(tag)), printed, knownUsers(tag)]);
  }

  /**
   * Texts of tags that the table of pooltag has in other case or padding, or that fit a pattern. Not
   * those a letter away: of so many tags some always are.
   */
  alike(tag: Tag): readonly string[] {
    const wanted = tagText(tag);
    const isNear = (text: string) =>
      /[*?]/.test(wanted) || text.trim().toLowerCase() === wanted.trim().toLowerCase();
    return similarTexts(wanted, [...knownTags()].map(tagText).filter(isNear));
  }

  /** What was not read of the files. */
  remarks(): readonly string[] {
    return this.#files.filter(({ unread }) => unread.length > 0).map(unreadRemark);
  }
}

/** Whether a file is a list of tags by its name, as the debuggers have it. */
export const isPoolTagFile = (path: string): boolean => /(?:^|[\\/])pooltag\w*\.txt$/i.test(path);

/**
 * Reads the files of `--pooltag`.
 * @param more files that are read like these
 * @throws WrongUse when one cannot be read or has no row
 */
export async function readKnownUsers(
  args: Arguments,
  io: CommandIo,
  more: readonly string[] = [],
): Promise<KnownUsers> {
  const files: PoolTagFile[] = [];
  for (const path of [...args.texts(poolTagOption.name), ...more]) {
    const file = new PoolTagFile(logName(path));
    for await (const line of logLines(path, io)) file.push(line);
    if (file.isEmpty()) throw noPoolTagFile(path);
    files.push(file);
  }
  return new KnownUsers(files);
}

/** Line numbers that a remark names. */
const NAMED_LINES = 8;

function unreadRemark({ name, unread }: PoolTagFile): string {
  const more = unread.length > NAMED_LINES ? ' …' : '';
  const which = unread.length === 1 ? '1 line was' : `${unread.length} lines were`;
  return `${name}: ${which} not read as tag - binary - description: ${unread.slice(0, NAMED_LINES).join(', ')}${more}.`;
}
