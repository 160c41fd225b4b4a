import { type SymbolName, symbolText } from '../../../pool/stacks/frame';
import { printSymbols } from '../../../text/modules/symbols.print';
import { pointerText, toAddress } from '../address-text';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** Symbols by name and by address. */
export const symbolCommands: readonly Command[] = [
  command(/^x(?=\s)/i, (kd, { argument }) => {
    const found = kd.symbols.matching(argument.replace(/^(?:\/\w+\s+)+/, ''));
    const rows = found.map(({ name, address }) => ({
      name,
      address: toAddress(address),
      detail: '= <no type information>',
    }));
    for (const line of printSymbols(rows, kd.pointerSize)) kd.print(line);
  }),
  command(/^ln(?=\s)/i, showNearest),
];

/** The symbols around an address; one that begins right there is an exact match. */
function showNearest(kd: Kd, invocation: Invocation): void {
  const location = kd.evaluateArgument(invocation);
  const address = kd.address(location);
  const symbol: SymbolName | undefined = kd.symbols.nearest(address);
  if (!symbol || kd.symbolAt(location) === undefined) return;
  const start = address - BigInt(symbol.offset);
  const text = pointerText(start, kd.pointerSize);
  const next = following(kd, symbol.module, address);
  const after = next ? `   |  (${pointerText(next.address, kd.pointerSize)})   ${next.name}` : '';
  kd.print(`(${text})   ${symbolText(symbol)}${after}`);
  if (symbol.offset === 0) {
    kd.print('Exact matches:');
    kd.print(`    ${symbolText(symbol)} = <no type information>`);
  }
}

function following(kd: Kd, module: string, address: bigint) {
  return kd.symbols
    .matching(`${module}!*`)
    .filter((symbol) => symbol.address > address)
    .reduce<{ readonly name: string; readonly address: bigint } | undefined>(
      (nearest, symbol) => (!nearest || symbol.address < nearest.address ? symbol : nearest),
      undefined,
    );
}
