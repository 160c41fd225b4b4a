import { type Address, addressParts, NULL_ADDRESS } from '../../pool/values/address';
import { addressAt, LONGEST_LINE, skipBlanks } from '../lines/scan';

/** What a line of a log says of the block of a hit. */
export type BlockLine =
  | /** A script begins to tell of a hit. */ {
      readonly kind: 'event';
      readonly of: 'alloc' | 'free';
    }
  | { readonly kind: 'eventEnd' }
  | /** What the function returned that was stepped out of: eax, rax. */ {
      readonly kind: 'result';
      readonly value: Address;
    }
  | /** The first parameter of the function at which the machine stands. */ {
      readonly kind: 'parameter';
      readonly value: Address;
    };

/**
 * Lines that people and scripts print of the block of a hit:
 *
 *     eax=85c26130
 *     rax=ffffa00b4c2d1f10 rbx=0000000000000000 rcx=fffff80541a05550
 *     >>malloc
 *     -> rax=ffffa00b4c2d1f10
 *     >>free
 *             Parameter[0] = ffffa00b4c2d1f10
 *     <<
 *
 * The latter are of poolHitTagHelper.js (Jacana).
 */
export function parseBlockLine(line: string): BlockLine | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const start = skipBlanks(line, 0);
  const first = line.charAt(start);
  if (!'->er<P'.includes(first) || first === '') return undefined;
  const text = line.slice(start).trim();
  if (text === '>>malloc') return { kind: 'event', of: 'alloc' };
  if (text === '>>free') return { kind: 'event', of: 'free' };
  if (text === '<<') return { kind: 'eventEnd' };
  const register = /^(?:-> +)?[er]ax=(?=[0-9a-f`]{8,17}(?:\s|$))/i.exec(text);
  if (register) return valued('result', text, register[0].length);
  const parameter = /^Parameter\[0\] = (?=[0-9a-f`]{8,17}$)/i.exec(text);
  return parameter ? valued('parameter', text, parameter[0].length) : undefined;
}

function valued(kind: 'result' | 'parameter', text: string, at: number): BlockLine | undefined {
  const value = addressAt(text, at)?.address;
  if (value === undefined || value === NULL_ADDRESS) return undefined;
  // Blocks are aligned to their headers.
  return addressParts(value).low % 8 === 0 ? { kind, value } : undefined;
}
