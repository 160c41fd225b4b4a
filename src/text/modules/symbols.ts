import type { Address } from '../../pool/values/address';

/** One row of `x module!pattern`: ``fffff800`016530fc nt!PoolHitTag = <no type information>``. */
export interface SymbolRow {
  readonly address: Address;
  readonly name: string;
  /** What stands behind the name: `= <no type information>`, `(<no parameter info>)`. */
  readonly detail?: string;
}
