import type { Machine } from '../kernel/machine';
import { notDereferenceable, unboundName, unreadableMemory, untypedSymbol } from './errors';
import { type ModelInteger, modelInteger } from './model';
import type { CastType } from './numbers';

/** What expressions see of the target: registers, addresses of symbols, numbers in memory. */

export function pointerBits(machine: Machine): 32 | 64 {
  return machine.spec.architecture === 'x86' ? 32 : 64;
}

/** `@rax`, of the current processor. */
export function registerValue(machine: Machine, name: string): ModelInteger {
  const processor = machine.processors[machine.current];
  const value = processor?.registers.get(name.toLowerCase());
  if (value === undefined) throw unboundName(`@${name}`);
  return modelInteger(value, pointerBits(machine));
}

/** `&nt!PoolHitTag`. */
export function symbolAddress(machine: Machine, name: string): ModelInteger {
  const address = machine.symbols.address(name);
  if (address === undefined) throw unboundName(name);
  return modelInteger(address, pointerBits(machine));
}

/** A public symbol has an address but no type, so that it has no value either. */
export function symbolValue(machine: Machine, name: string): never {
  throw untypedSymbol(symbolAddress(machine, name).value);
}

/** `*(unsigned int *)address`. */
export function readNumber(machine: Machine, address: bigint, type: CastType): ModelInteger {
  if (type.kind !== 'integer' && type.kind !== 'pointer') throw notDereferenceable();
  const bits = type.kind === 'pointer' ? pointerBits(machine) : type.bits;
  const bytes = machine.memory.read(address, bits / 8);
  if (bytes.length < bits / 8) throw unreadableMemory(address);
  const value = bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
  return modelInteger(value, bits, type.kind === 'integer' && type.signed);
}
