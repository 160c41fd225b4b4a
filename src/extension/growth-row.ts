import { TRENDS } from '../messages/growth';
import { bytesOf, type TagGrowth } from '../pool/growth/growth';
import { signed } from './diff-row';
import { decimal, orBlank, rowName } from './rows';
import { usersCell } from './users-cell';

/** How a tag moved over snapshots: bytes and blocks of both pools. */
export class GrowthRow {
  readonly How: string;
  /** Bytes an hour: the median of the slopes of all pairs of snapshots, and their quartiles. */
  readonly PerHour: number | '';
  readonly Half: string;
  readonly Blocks: number;
  /** Bytes held at last, and the place of the tag by them. */
  readonly Held: number;
  readonly Place: number;
  readonly Users: string;
  readonly #growth: TagGrowth;

  constructor(growth: TagGrowth) {
    // One step has no rate.
    const rate = growth.trend === 'step' ? undefined : growth.perHour;
    this.#growth = growth;
    this.How = TRENDS[growth.trend];
    this.PerHour = orBlank(rate?.median);
    this.Half = rate ? `${rate.low} to ${rate.high}` : '';
    this.Blocks = growth.blocks;
    this.Held = bytesOf(growth.last);
    this.Place = growth.place;
    this.Users = usersCell(growth.latest);
  }

  toString(): string {
    return rowName(signed(this.#growth.bytes), this.#growth.latest.text);
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('PerHour', 'Blocks', 'Held', 'Place');
  }
}
