import type { ListedUser } from '../../pool/owners/tag-user';

/** The binary that `!poolused` printed beside a tag: `Io work items , Binary: nt!io`. */
export function printedUsers(description: string | undefined): readonly ListedUser[] {
  const name = /, Binary\s*:\s*(\S+)/.exec(description || '')?.[1];
  return name === undefined ? [] : [{ grade: 'list', name, place: { kind: 'printed' } }];
}
