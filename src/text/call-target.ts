import { type Address, parseAddress } from '../pool/address';
import type { SymbolName } from '../pool/frame';
import { parseSymbolName } from './symbol-name';

/** What a call instruction calls, as far as its text tells. */
export type CallTarget =
  | { readonly kind: 'symbol'; readonly symbol: SymbolName }
  | {
      /** Through a pointer in memory: what lies there tells. */
      readonly kind: 'slot';
      readonly address: Address;
      /** The imported function, where symbols name the slot: `ExAllocatePoolWithTag`. */
      readonly import?: string;
    }
  | { readonly kind: 'register'; readonly register: string }
  | /** No call, or one whose text names nothing. */ { readonly kind: 'none' };

const NONE: CallTarget = { kind: 'none' };

/**
 * Reads the text of an instruction:
 *
 *     call nt!ExAllocatePool2 (fffff802`1a2b3c40)
 *     call qword ptr [Driver!_imp_ExAllocatePoolWithTag (fffff807`3d052068)]
 *     call qword ptr [Driver+0x2068 (fffff807`3d052068)]
 *     call dword ptr [Drv!_imp__ExAllocatePoolWithTag@12 (9b694044)]
 *     call esi    bl nt!ExFreePool (fffff802`1a2b3c40)    blr x8
 */
export function parseCallTarget(text: string): CallTarget {
  const operand = /^(?:bnd )?(?:call|blr?) +(.+)$/.exec(text.trim())?.[1];
  if (operand === undefined || operand.length > 4096) return NONE;
  const slot = /^(?:[qd]word ptr )?\[(.+)\]$/.exec(operand)?.[1];
  if (slot !== undefined) return slotTarget(slot);
  if (/^[a-z][a-z0-9]{1,2}$/.test(operand)) return { kind: 'register', register: operand };
  const symbol = parseSymbolName(withAddress(operand).text);
  return symbol ? { kind: 'symbol', symbol } : NONE;
}

/** Inside the brackets; a slot without an address in parentheses hangs on a register. */
function slotTarget(inside: string): CallTarget {
  const { text, address } = withAddress(inside);
  if (!address) return NONE;
  const imported = importName(parseSymbolName(text)?.name ?? '');
  return { kind: 'slot', address, import: imported };
}

/** `name (address)` taken apart. */
function withAddress(text: string): { readonly text: string; readonly address?: Address } {
  const open = text.lastIndexOf(' (');
  const address = text.endsWith(')') ? parseAddress(text.slice(open + 2, -1)) : undefined;
  return open >= 0 && address ? { text: text.slice(0, open), address } : { text };
}

/** `_imp_Name` on 64-bit targets; `_imp__Name@12` on x86, where stdcall decorates names. */
function importName(symbol: string): string | undefined {
  return /^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(symbol)?.[1];
}
