import type { Address } from '../../pool/values/address';

/**
 * What `r` prints: values by lower-case name without `@`, pseudo-registers with their `$`
 * (`rip`, `x19`, `$thread`). Flags and segment registers are read too.
 */
export type RegisterListing = ReadonlyMap<string, Address>;
