import {
  hasAmbiguousText,
  reversedTag,
  type Tag,
  tagBytes,
  tagHex,
  tagText,
} from '../../pool/tags/tag';
import { type ListedUserJson, usersJson } from '../analysis/json';
import type { Arguments, Command, ExitCode } from '../command';
import { type CommandIo, writeLines } from '../io';
import { styleFor } from '../style';
import { quotedTag, tagArgument } from '../tag-argument';
import { type KnownUsers, poolTagOption, readKnownUsers } from '../usage/known-users';

/** A tag in all the forms in which the debugger takes or shows it. */
interface TagForms {
  readonly tag: string;
  /** In memory order, as `db` shows them. */
  readonly bytes: string;
  readonly value: string;
  /** The tag that a byte-order mistake makes of it. */
  readonly reversed: string;
  readonly arm: string;
  /** The documented form with a character constant; absent where quoting could break it. */
  readonly armQuoted?: string;
  readonly check: string;
  /** What the check shows behind the address. */
  readonly shown: string;
  /** Absent where the listing cannot be asked for exactly these bytes. */
  readonly listing?: string;
  /** Whom lists name; never certain. */
  readonly knownUsers: readonly ListedUserJson[];
  /** Tags that lists have, where they have not this one: a slip perhaps. */
  readonly alike: readonly string[];
}

function tagForms(tag: Tag, known: KnownUsers): TagForms {
  const users = known.of({ tag });
  const bytes = tagBytes(tag)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ');
  const text = tagText(tag);
  const plain = !hasAmbiguousText(tag) && !/['"\\;]/.test(text);
  const pattern = text.replace(/ /g, '?');
  return {
    tag: quotedTag(tag),
    bytes,
    value: tagHex(tag),
    reversed: `${quotedTag(reversedTag(tag))}, ${tagHex(reversedTag(tag))}`,
    arm: `ed nt!PoolHitTag ${tagHex(tag)}`,
    ...(plain ? { armQuoted: `ed nt!PoolHitTag '${tagText(reversedTag(tag))}'` } : {}),
    check: 'db nt!PoolHitTag L4',
    shown: `${bytes}  ${text}`,
    ...(plain && !/[*?]/.test(text) ? { listing: `!poolused 1 ${pattern}` } : {}),
    knownUsers: usersJson(users),
    alike: users.length === 0 ? alikeOf(tag, known) : [],
  };
}

async function runTag(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const tag = tagArgument(args.operands[0] ?? '');
  const users = await readKnownUsers(args, io);
  const forms = tagForms(tag, users);
  writeLines(io.remarks, users.remarks());
  if (args.has('json')) {
    writeLines(io.out, [JSON.stringify(forms)]);
    return 0;
  }
  const style = styleFor(io.out);
  const line = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`${style.faint(label.padEnd(16))}  ${text}`];
  writeLines(io.out, [
    ...line('tag', forms.tag),
    ...line('bytes in memory', forms.bytes),
    ...line('value', forms.value),
    ...line('read backwards', forms.reversed),
    ...line('arm', forms.arm),
    ...line('  or', forms.armQuoted),
    ...line('check', forms.check),
    ...line('  shows', forms.shown),
    ...line('usage', forms.listing),
    ...userLines(forms).flatMap((text, n) => line(n === 0 ? 'known users' : '', text)),
    ...line('in the lists', alikeText(forms)),
  ]);
  return 0;
}

/** `?viostor.sys  github.com/virtio-win/kvm-guest-drivers-windows` */
function userLines({ knownUsers }: TagForms): readonly string[] {
  if (knownUsers.length === 0) return ['none in the lists'];
  const width = Math.max(...knownUsers.map(({ name }) => name.length));
  return knownUsers.map(({ name, place }) => `?${name.padEnd(width)}  ${place}`);
}

/** Read backwards, as byte orders are mistaken, or else with a slip. */
function alikeOf(tag: Tag, known: KnownUsers): readonly string[] {
  const turned = reversedTag(tag);
  return known.of({ tag: turned }).length > 0 ? [tagText(turned)] : known.alike(tag);
}

const alikeText = ({ alike }: TagForms): string | undefined =>
  alike.length === 0
    ? undefined
    : `${alike.map((text) => JSON.stringify(text)).join(', ')}: pooltag tag ${JSON.stringify(alike[0])}, should that be meant`;

export const tag: Command = {
  name: 'tag',
  summary:
    'A pool tag in every form: byte orders, value, the commands that arm and check it, known users.',
  usage: 'TAG [--pooltag FILE] [--json]',
  operands: { least: 1, most: 1 },
  options: [poolTagOption, { name: 'json', help: 'one JSON object' }],
  notes: [
    'Known users are whom public lists and sources name, with where they do: a hint, never certain.',
    'TAG is 1 to 4 characters ("Abc" is "Abc "), four bytes ("41 62 63 20") or a value (0x20636241).',
    'A command that arms holds until it is undone: write the value back that db showed before.',
  ],
  run: runTag,
};
