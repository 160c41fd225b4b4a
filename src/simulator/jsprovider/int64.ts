import { invalidArgument } from '../dx/errors';
import { ModelError } from '../dx/model';
import type { Switches } from '../switches';
import { conversionMethods, type Methods, sharedMethods } from './int64-methods';
import type { Realm } from './realm';
import type { ScriptFunction } from './realm-code';

/** Widest number of 64 bits without sign, plus one. */
export const LIMIT = 1n << 64n;

/** Values used last that are certain to be the same object when they come up again. */
const INTERNED = 32_768;

/**
 * 64-bit values of one realm. Equal values are the same object, so that `==` compares them; which
 * objects are still alive cannot be known without keeping them alive, so the values used last
 * are kept instead.
 */
export class Int64s {
  /** `host.Int64`. */
  readonly constructorFunction: ScriptFunction;
  readonly #prototype: object;
  readonly #values = new WeakMap<object, bigint>();
  #young = new Map<bigint, object>();
  #old = new Map<bigint, object>();

  constructor(realm: Realm, switches: Switches) {
    this.constructorFunction = realm.hostClass('Int64', (args) => this.#make(args));
    this.#prototype = Reflect.get(this.constructorFunction, 'prototype');
    const shared = sharedMethods(this, switches);
    this.#install(realm, this.#prototype, { ...shared, ...conversionMethods(switches) });
    this.#install(realm, Reflect.get(realm.builtin('Number'), 'prototype'), shared);
    const constants = { Min: -(1n << 63n), Max: (1n << 63n) - 1n };
    for (const [name, value] of Object.entries(constants)) {
      Object.defineProperty(this.constructorFunction, name, { value: this.of(value) });
    }
  }

  /** The object for a value from -2^63 to 2^64 - 1. Negative values are signed, others are not. */
  of(value: bigint): object {
    const interned = this.#young.get(value) ?? this.#old.get(value) ?? this.#create(value);
    this.#young.set(value, interned);
    if (this.#young.size >= INTERNED) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return interned;
  }

  /** The value of an Int64; undefined for anything else. */
  value(object: unknown): bigint | undefined {
    return typeof object === 'object' && object !== null ? this.#values.get(object) : undefined;
  }

  /** The value of an Int64 or of an integral number in its range; undefined for anything else. */
  ordinal(operand: unknown): bigint | undefined {
    if (typeof operand !== 'number') return this.value(operand);
    if (!Number.isInteger(operand)) return undefined;
    const value = BigInt(operand);
    return value >= -(LIMIT / 2n) && value < LIMIT ? value : undefined;
  }

  #install(realm: Realm, prototype: object, methods: Methods): void {
    for (const [name, method] of Object.entries(methods)) {
      const call = realm.function(name, (self, args) => {
        const value = this.ordinal(self);
        if (value === undefined) throw new ModelError(`Illegal call to method '${name}'`);
        return method(value, args);
      });
      Object.defineProperty(prototype, name, { value: call, writable: true, configurable: true });
    }
  }

  #create(value: bigint): object {
    const object: object = Object.create(this.#prototype);
    this.#values.set(object, value);
    return object;
  }

  #make([value, high]: readonly unknown[]): object {
    const low = this.ordinal(value);
    const upper = high === undefined ? 0n : this.ordinal(high);
    if (low === undefined || upper === undefined) {
      throw invalidArgument('Int64');
    }
    if (high === undefined) return this.of(low);
    return this.of((BigInt.asUintN(32, upper) << 32n) | BigInt.asUintN(32, low));
  }
}

const DIGITS: Readonly<Record<number, RegExp>> = {
  2: /^[01]+$/,
  8: /^[0-7]+$/,
  10: /^\d+$/,
  16: /^[\da-f]+$/i,
};
const PREFIXES: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 16: '0x' };

/** `host.parseInt64`; undefined where the text is no number of 64 bits in this radix. */
export function parseInt64(text: string, radix = 10): bigint | undefined {
  const [, sign = '', prefix = '', digits = ''] = /^(-?)(0x)?(\w+)$/i.exec(text.trim()) ?? [];
  const base = prefix === '' ? radix : 16;
  if (![2, 8, 10, 16].includes(radix) || digits === '') return undefined;
  if (!DIGITS[base]?.test(digits)) return undefined;
  const value = base === 10 ? BigInt(digits) : BigInt((PREFIXES[base] ?? '') + digits);
  if (value >= LIMIT) return undefined;
  return sign === '-' ? BigInt.asIntN(64, -value) : value;
}
