import type { Address } from '../values/address';
import { arm64CallsEnding, arm64Jump } from './arm64-branch';
import type { Callee } from './callee';
import type { InstructionSet } from './instruction-set';
import { x86CallsEnding, x86Jump } from './x86-branch';

/** Bytes before a return address that hold all of any call, and the load of a bound import's slot. */
export const CALL_BYTES = 16;

/** Bytes of the longest jump that a function consists of. */
export const JUMP_BYTES = 12;

/**
 * Everything that the call before a return address can be. Instructions of x86 and x64 cannot be
 * told apart backwards for certain: with several answers one of them is right; with none, the
 * bytes are no call.
 * @param code what stands right before the return address
 */
export function callsBefore(
  code: Uint8Array,
  returnAddress: Address,
  set: InstructionSet,
): readonly Callee[] {
  return set === 'arm64'
    ? arm64CallsEnding(code, returnAddress)
    : x86CallsEnding(code, returnAddress, set);
}

/**
 * Where a function goes that is a jump and nothing else.
 * @param code what stands at its start
 * @returns undefined where it begins otherwise
 */
export function jumpAt(code: Uint8Array, start: Address, set: InstructionSet): Callee | undefined {
  return set === 'arm64' ? arm64Jump(code, start) : x86Jump(code, start, set);
}

/**
 * Which of several readings the call is: the one that goes to where the function of the next inner
 * frame begins, or the bound import whose slot agrees with it.
 * @param goesTo where a reading leads; undefined where that is not known
 * @param inner where the function of the next inner frame begins, where that is known
 * @returns undefined where the bytes leave it open
 */
export function agreedCall(
  readings: readonly Callee[],
  goesTo: (callee: Callee) => Address | undefined,
  inner: Address | undefined,
): Callee | undefined {
  if (readings.length === 1) return readings[0];
  const agreeing = readings.filter((callee) => {
    const address = goesTo(callee);
    if (address === undefined) return false;
    if (address === inner) return true;
    if (callee.kind !== 'function' || !callee.slot) return false;
    return goesTo({ kind: 'slot', address: callee.slot }) === address;
  });
  return agreeing.length === 1 ? agreeing[0] : undefined;
}
