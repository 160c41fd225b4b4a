import { type SymbolName, symbolText } from '../../../pool/stacks/frame';
import { matchesWildcard } from '../../../pool/tags/wildcard';
import { printSymbols } from '../../../text/modules/symbols.print';
import { pointerText, toAddress } from '../address-text';
import { Cursor } from '../cursor';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** Symbols by name and by address. */
export const symbolCommands: readonly Command[] = [
  command(/^x(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    while (cursor.take(/^\/\w+(?=\s)/));
    refuseUnknownModule(kd, cursor);
    // Without a module locals are meant, of which there are none.
    const found = cursor.rest.includes('!') ? kd.symbols.matching(cursor.rest) : [];
    const rows = found.map(({ name, address }) => ({
      name,
      address: toAddress(address),
      detail: '= <no type information>',
    }));
    for (const line of printSymbols(rows, kd.pointerSize)) kd.print(line);
  }),
  command(/^ln(?=\s|$)/i, showNearest),
];

/** Names of modules may be patterns. */
function refuseUnknownModule(kd: Kd, cursor: Cursor): void {
  const module = /^([^!\s]*)!/.exec(cursor.rest)?.[1];
  if (module === undefined) return;
  if (kd.symbols.modules.some(({ name }) => matchesWildcard(module, name))) return;
  if (kd.symbols.matching(cursor.rest).length > 0) return;
  const end = cursor.at + module.length;
  cursor.cut(end);
  throw cursor.fail("Couldn't resolve", end + 1);
}

/** The symbols around an address; one that begins right there is an exact match. */
function showNearest(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const location = cursor.rest === '' ? kd.evaluate('@$ip') : cursor.value(kd);
  const address = kd.address(location);
  if (kd.settings.dml) {
    kd.print('Browse module');
    kd.print('Set bu breakpoint');
    kd.print();
  }
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
