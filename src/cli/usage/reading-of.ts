import type { Moment, Reading } from '../../pool/growth/reading';
import type { PoolUse } from '../../pool/tags/tag-usage';
import type { PoolUsedListing } from '../../text/poolused/poolused';
import { parsePoolUsedCommand } from '../../text/poolused/poolused.command';
import { coversOf } from '../../text/poolused/poolused.covers';

/** A listing in a log, with what the log says of how it came about. */
export interface Listed {
  readonly listing: PoolUsedListing;
  /** As typed. */
  readonly command?: string;
}

/** What a listing of `!poolused` says as a reading. */
export function readingOf({ listing, command }: Listed, name: string, moment: Moment): Reading {
  const asked = parsePoolUsedCommand(command ?? '');
  const isSession = asked?.isSession === true || listing.sort === 'sessionTag';
  return {
    ...moment,
    name,
    table: isSession ? 'session' : 'system',
    covers: coversOf(listing, asked),
    isRecords: false,
    isWide: listing.rows.some(({ nonPaged, paged }) => isWide(nonPaged) || isWide(paged)),
    rows: listing.rows,
  };
}

/** A listing does not say how many bits its counts have; one that is larger has more than 32. */
const isWide = ({ allocs = 0, frees = 0 }: PoolUse): boolean => Math.max(allocs, frees) >= 2 ** 32;
