import type { RegisterListing } from '../../text/memory/registers';
import { printIntegerRegisters, printRegisters } from '../../text/memory/registers.print';
import { toAddress } from './address-text';
import type { Kd } from './kd';

/** The registers of the current processor, as `r` and as `rM 1` list them. */
export const allRegisters = (kd: Kd): readonly string[] =>
  printRegisters(listing(kd), kd.machine.spec.architecture);

export const integerRegisters = (kd: Kd): readonly string[] =>
  printIntegerRegisters(listing(kd), kd.machine.spec.architecture);

const listing = (kd: Kd): RegisterListing =>
  new Map([...kd.processor.registers].map(([name, value]) => [name, toAddress(value)] as const));
