import { littleEndian } from '../bytes';
import type { ScriptEngine, TargetView } from '../kd/engine';
import {
  noTargetView,
  notDereferenceable,
  unboundName,
  unreadableMemory,
  untypedSymbol,
} from './errors';
import { type ModelInteger, modelInteger } from './model';
import type { CastType } from './numbers';

/** What expressions see of the target: registers, addresses of symbols, numbers in memory. */

/** @throws ModelError where the engine shows nothing of its target */
export function viewOf(engine: ScriptEngine): TargetView {
  if (!engine.view) throw noTargetView();
  return engine.view;
}

export function pointerBits(engine: ScriptEngine): 32 | 64 {
  return engine.pointerSize === 4 ? 32 : 64;
}

/** `@rax`, of the processor that commands look at. */
export function registerValue(engine: ScriptEngine, name: string): ModelInteger {
  const value = viewOf(engine).processor.registers.get(name.toLowerCase());
  if (value === undefined) throw unboundName(`@${name}`);
  const bits = pointerBits(engine);
  const type = bits === 64 ? 'unsigned __int64' : 'unsigned int';
  return { ...modelInteger(value, bits), type };
}

/** `&nt!PoolHitTag`. */
export function symbolAddress(engine: ScriptEngine, name: string): ModelInteger {
  const address = viewOf(engine).symbols.address(name);
  if (address === undefined) throw unboundName(name);
  return modelInteger(address, pointerBits(engine));
}

/** A public symbol has an address but no type, so that it has no value either. */
export function symbolValue(engine: ScriptEngine, name: string): never {
  throw untypedSymbol(symbolAddress(engine, name).value);
}

/** `*(unsigned int *)address`. */
export function readNumber(engine: ScriptEngine, address: bigint, type: CastType): ModelInteger {
  if (type.kind !== 'integer' && type.kind !== 'pointer') throw notDereferenceable();
  const bits = type.kind === 'pointer' ? pointerBits(engine) : type.bits;
  const bytes = engine.readMemory(address, bits / 8);
  if (bytes.length < bits / 8) throw unreadableMemory(address);
  return modelInteger(littleEndian(bytes), bits, type.kind === 'integer' && type.signed);
}
