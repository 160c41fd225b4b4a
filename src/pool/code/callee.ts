import { type Address, narrowAddress, offsetAddress } from '../values/address';
import type { InstructionSet } from './instruction-set';

/** Where a call or jump goes, as far as its bytes say. */
export type Callee =
  | {
      readonly kind: 'function';
      readonly address: Address;
      /**
       * The import slot that was loaded right before, as the kernel writes it into drivers whose
       * imports it has bound: its content is the function too.
       */
      readonly slot?: Address;
    }
  | /** Through a pointer that lies at a fixed address. */ {
      readonly kind: 'slot';
      readonly address: Address;
    }
  | /** Through a register: the bytes do not say where to. */ { readonly kind: 'computed' };

export const COMPUTED: Callee = { kind: 'computed' };

/** `address + delta` as the processor adds: 32-bit code stays within 32 bits. */
export const reached = (address: Address, delta: number, set: InstructionSet): Address =>
  narrowAddress(offsetAddress(address, delta), set === 'x86' ? 4 : 8);
