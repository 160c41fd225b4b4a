import { type Address, narrowAddress, type PointerSize } from '../../pool/values/address';
import { parseRegisters } from '../../text/memory/registers.parse';
import { type ContextRegister, readContextRegister } from './commands';
import { type Reader, unlessRefused } from './ports';

/** The pseudo-registers that tell where the debugger looks. */
export const CONTEXT_REGISTERS: readonly ContextRegister[] = ['$thread', '$prcb', '$proc'];

/**
 * One of them, of the processor that commands look at; undefined where this debugger does not have
 * it. Asking for one that does not exist is an error, which may be thrown.
 */
export const readContext = (
  reader: Reader,
  size: PointerSize,
  name: ContextRegister,
): Address | undefined =>
  unlessRefused(
    () => {
      const value = parseRegisters(reader.query(readContextRegister(name))).get(name);
      return value && narrowAddress(value, size);
    },
    () => undefined,
  );
