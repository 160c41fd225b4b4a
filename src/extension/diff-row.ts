import type { TagDifference } from '../pool/growth/difference';
import { PoolRow } from './pool-row';
import { rowName } from './rows';
import { usersCell } from './users-cell';

/** A number with its sign. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;

/** What a tag gained between two snapshots; negative where it shrank. */
export class DiffRow extends PoolRow {
  readonly Users: string;
  readonly #change: TagDifference;

  constructor(change: TagDifference) {
    super(change.nonPaged, change.paged);
    this.#change = change;
    this.Users = usersCell(change);
  }

  override toString(): string {
    const { bytes, text } = this.#change;
    return rowName(signed(bytes), text);
  }
}
