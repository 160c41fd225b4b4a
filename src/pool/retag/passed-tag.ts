import type { InstructionSet } from '../code/instruction-set';
import { readUnsigned } from '../values/little-endian';
import { type ConstantLoad, loadAt } from './tag-load';

/** The constant that a call passes in one of its arguments. */
export type PassedConstant =
  | { readonly kind: 'found'; readonly load: ConstantLoad }
  | /** No instruction that loads one reaches the call. */ { readonly kind: 'none' }
  | /** Several do, over different ways. */ { readonly kind: 'several' };

/** Bytes before a call in which its arguments are loaded. */
const REACH = 512;

/**
 * Looks for the instruction that loads an argument of a call, by decoding: each way from the load must
 * be one that a processor can take, and nothing on it may change the constant.
 * @param returnsTo offset of the return address
 * @param argument from 0
 * @param wanted only constants that it accepts
 * @param entry offset at which the function begins, where that is known
 */
export function passedConstant(
  code: Uint8Array,
  returnsTo: number,
  argument: number,
  set: InstructionSet,
  wanted: (value: number) => boolean,
  entry?: number,
): PassedConstant {
  let found: ConstantLoad | undefined;
  const step = set === 'arm64' ? 4 : 1;
  const first = Math.max(entry ?? 0, returnsTo - REACH);
  for (let at = first + ((returnsTo - first) % step); at < returnsTo; at += step) {
    if (set !== 'arm64' && !wanted(readUnsigned(code, at, 4) ?? 0)) continue;
    const load = loadAt(code, at, set, entry);
    const reaches = load?.uses.some(
      (use) => use.returnsTo === returnsTo && use.argument === argument,
    );
    if (!load || !reaches || !wanted(load.value)) continue;
    if (found) return { kind: 'several' };
    found = load;
  }
  return found ? { kind: 'found', load: found } : { kind: 'none' };
}
