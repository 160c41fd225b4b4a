import type { Address } from '../pool/address';
import type { SymbolName } from '../pool/frame';
import { kindOfCallTarget } from '../pool/kind';
import { parseCallTarget } from '../text/call-target';
import { parseDisassembly, parsePointerNames } from '../text/disassembly.parse';
import { parseSymbolName } from '../text/symbol-name';
import { instructionBefore, nameOfSlot } from './commands';
import type { Reader } from './ports';

/** What the call before a return address calls. */
export type CallTarget =
  | { readonly kind: 'pool'; readonly of: 'alloc' | 'free' }
  | /** A function whose name is known and is no pool function's. */ { readonly kind: 'notPool' }
  | /** Called through a register, or nothing there that has a name. */ {
      readonly kind: 'undecided';
    };

/**
 * Decodes the call instruction before a return address, and follows its import slot.
 * @throws HostError when the debugger refuses a command
 */
export function callTargetBefore(reader: Reader, returnAddress: Address): CallTarget {
  const instruction = parseDisassembly(reader.query(instructionBefore(returnAddress))).pop();
  if (!instruction) return { kind: 'undecided' };
  const called = parseCallTarget(instruction.text);
  switch (called.kind) {
    case 'symbol':
      return ofSymbol(called.symbol);
    case 'slot':
      return called.import === undefined ? ofSlot(reader, called.address) : ofImport(called.import);
    case 'register':
    case 'none':
      return { kind: 'undecided' };
  }
}

function ofSlot(reader: Reader, slot: Address): CallTarget {
  const row = parsePointerNames(reader.query(nameOfSlot(slot)))[0];
  const symbol = row?.symbol === undefined ? undefined : parseSymbolName(row.symbol);
  return symbol ? ofSymbol(symbol) : { kind: 'undecided' };
}

/** An import is what it is called. */
function ofImport(name: string): CallTarget {
  const of = kindOfCallTarget({ module: 'nt', name, offset: 0 });
  return of ? { kind: 'pool', of } : { kind: 'notPool' };
}

/**
 * A function of a driver that is no pool function may still lead to one by a jump (a tail call
 * leaves no frame); one of the kernel is what it is called.
 */
function ofSymbol(symbol: SymbolName): CallTarget {
  const of = kindOfCallTarget(symbol);
  if (of) return { kind: 'pool', of };
  return { kind: symbol.module.toLowerCase() === 'nt' ? 'notPool' : 'undecided' };
}
