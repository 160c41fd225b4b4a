import type { Covers } from '../../pool/growth/reading';
import { type PoolUsedListing, totalOf } from './poolused';
import type { PoolUsedCommand } from './poolused.command';

/** So many tags every kernel has; a listing of fewer may have been limited to its first lines. */
const MANY = 100;

/**
 * Of which tags a listing tells. One that was filtered prints a TOTAL too, of what it shows: it is
 * the whole table only where the command says so, or where no pattern can have made it.
 * @param command as typed; absent where the log does not show it
 */
export function coversOf(listing: PoolUsedListing, command: PoolUsedCommand | undefined): Covers {
  if (totalOf(listing) !== 'whole' || listing.unread.length > 0) return { kind: 'rows' };
  if (!command) return isUnfiltered(listing) ? { kind: 'all' } : { kind: 'rows' };
  if (command.isPart) return { kind: 'rows' };
  return command.pattern === undefined
    ? { kind: 'all' }
    : { kind: 'pattern', pattern: command.pattern };
}

/** A pattern that leaves tags out has a character, which every tag that fits it has too. */
function isUnfiltered({ rows }: PoolUsedListing): boolean {
  const [first, ...others] = rows;
  if (!first || rows.length < MANY) return false;
  return [...first.text].every((character) => others.some(({ text }) => !text.includes(character)));
}
