import type { TagDifference } from '../pool/growth/difference';
import { PoolRow } from './pool-row';
import { rowName } from './rows';

/** A number with its sign. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;

/** What a tag gained between two snapshots; negative where it shrank. */
export class DiffRow extends PoolRow {
  readonly #change: TagDifference;

  constructor(change: TagDifference) {
    super(change.nonPaged, change.paged);
    this.#change = change;
  }

  override toString(): string {
    const { bytes, text } = this.#change;
    return rowName(signed(bytes), text);
  }
}
