import { type Address, narrowAddress, type PointerSize } from '../../pool/values/address';
import { parseSymbols } from '../../text/modules/symbols.parse';
import { findSymbol, type KernelSymbol } from './commands';
import { type Reader, unlessRefused } from './ports';

/** Where a symbol of nt is. */
export type SymbolReading =
  | { readonly kind: 'found'; readonly address: Address }
  | /** The symbols have no such name, or nt is not known. */ { readonly kind: 'absent' }
  | {
      readonly kind: 'unknown';
      /** What was answered instead. */
      readonly said: string;
    };

export type Locate = (name: KernelSymbol) => SymbolReading;

/** Looks a symbol of nt up. A name that symbols do not have is answered with nothing. */
export function findSymbolOf(reader: Reader, name: KernelSymbol, size: PointerSize): SymbolReading {
  const wanted = `nt!${name}`.toLowerCase();
  return unlessRefused<SymbolReading>(
    () => {
      const lines = reader.query(findSymbol(name));
      const row = parseSymbols(lines).find((each) => each.name.toLowerCase() === wanted);
      if (row) return { kind: 'found', address: narrowAddress(row.address, size) };
      const said = lines.find((line) => line.trim() !== '');
      return said === undefined ? { kind: 'absent' } : { kind: 'unknown', said: said.trim() };
    },
    ({ message }) => ({ kind: 'unknown', said: message }),
  );
}

/** The address of a symbol of nt; undefined when nothing tells it. */
export function symbolAddress(
  reader: Reader,
  name: KernelSymbol,
  size: PointerSize,
): Address | undefined {
  const reading = findSymbolOf(reader, name, size);
  return reading.kind === 'found' ? reading.address : undefined;
}
