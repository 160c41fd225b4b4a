import vm from 'node:vm';
import { ModelError } from '../dx/model';
import type { JavaScriptEngine } from '../switches';
import { asChakraError, chakraBuiltins } from './chakra';
import { reduceToEs2017 } from './es2017';
import type { Interruption } from './interruption';
import {
  type HostConstructor,
  type HostFunction,
  helpers,
  type Makers,
  makers,
  type ScriptFunction,
} from './realm-code';
import { oldRegExp } from './regexp';
import { virtualDate } from './virtual-date';

/** Stacks of host calls are deep and the script's own frames must still be on them. */
const STACK_FRAMES = 60;

/** What this Node has beside the language, and what is for threads. */
const NOT_OF_THE_LANGUAGE = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** The global object of one script and the built-ins of its engine. */
export class Realm {
  readonly global: object;
  /** Prototypes whose members are the language's own and never the script's. */
  readonly builtinPrototypes: ReadonlySet<object>;
  /** `Symbol.metadataDescriptor`. */
  readonly metadataDescriptor: symbol = Symbol('metadataDescriptor');
  readonly #context: vm.Context;
  readonly #makers: Makers;

  /** What becomes of an error of the engine before anyone sees it: it reads as in that engine. */
  readonly told: (error: unknown) => void;

  /** @param now milliseconds since 1970 of the clock that scripts see */
  constructor(interruption: Interruption, now: () => number, engine: JavaScriptEngine) {
    this.told = engine === 'chakra' ? asChakraError : () => undefined;
    const given = { interruption, told: this.told };
    this.#context = vm.createContext(given, { microtaskMode: 'afterEvaluate' });
    helpers.runInContext(this.#context);
    this.#makers = makers.runInContext(this.#context);
    this.global = vm.runInContext('this', this.#context);
    if (engine === 'chakra') this.#becomeChakra();
    for (const name of NOT_OF_THE_LANGUAGE) Reflect.deleteProperty(this.global, name);
    const present = () => Math.floor(now());
    this.#replace('Date', virtualDate(this.builtin('Date') as DateConstructor, present));
    Object.defineProperty(this.builtin('Symbol'), 'metadataDescriptor', {
      value: this.metadataDescriptor,
    });
    Reflect.set(this.builtin('Error'), 'stackTraceLimit', STACK_FRAMES);
    this.builtinPrototypes = new Set([...this.#prototypes(), ...this.#makers.iteratorPrototypes()]);
  }

  run(script: vm.Script): void {
    script.runInContext(this.#context);
  }

  /** A built-in of the realm: `Error`, `Uint8Array`. */
  builtin(name: string): object {
    const found: unknown = Reflect.get(this.global, name);
    if (typeof found === 'function' || (typeof found === 'object' && found !== null)) return found;
    throw new Error(`The realm has no ${name}`);
  }

  /** Whether the value was made by this constructor of the realm. */
  is(value: unknown, builtin: 'Error' | 'Array'): boolean {
    return value instanceof (this.builtin(builtin) as new () => object);
  }

  /** Runs code of ours for a script: errors of the object model become Errors of the realm. */
  guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof ModelError) throw this.error('Error', error.message);
      throw error;
    }
  }

  function(name: string, call: HostFunction): ScriptFunction {
    return this.#makers.makeFunction(name, (self, args) => this.guard(() => call(self, args)));
  }

  hostClass(name: string, build: HostConstructor): ScriptFunction {
    return this.#makers.makeClass(name, (args, prototype) =>
      this.guard(() => build(args, prototype)),
    );
  }

  generator(name: string, start: () => Iterator<unknown>): ScriptFunction {
    return this.#makers.makeGenerator(name, start);
  }

  values(name: string, values: () => readonly unknown[]): ScriptFunction {
    return this.#makers.makeValues(name, values);
  }

  array(items: Iterable<unknown>): unknown[] {
    return this.#makers.array(items);
  }

  object(): Record<string, unknown> {
    return this.#makers.object();
  }

  error(className: 'Error' | 'RangeError' | 'SyntaxError' | 'TypeError', message: string): Error {
    return this.#makers.error(className, message);
  }

  /** An array over bytes: `Uint8Array`, `Int32Array`. */
  typedArray(name: string, bytes: Uint8Array): object {
    const array = this.#makers.typedArray(name, bytes.length);
    new Uint8Array(array.buffer).set(bytes);
    return array;
  }

  #becomeChakra(): void {
    reduceToEs2017(this.global);
    chakraBuiltins.runInContext(this.#context);
    const regExp = this.builtin('RegExp') as RegExpConstructor;
    const old = oldRegExp(regExp, (message) => this.error('SyntaxError', message));
    this.#replace('RegExp', old);
  }

  #replace(name: string, value: unknown): void {
    Object.defineProperty(this.global, name, { value, writable: true, enumerable: false });
  }

  *#prototypes(): Iterable<object> {
    for (const name of Object.getOwnPropertyNames(this.global)) {
      const value: unknown = Reflect.get(this.global, name);
      const prototype: unknown = typeof value === 'function' && Reflect.get(value, 'prototype');
      if (typeof prototype === 'object' && prototype !== null) yield prototype;
    }
    yield Object.getPrototypeOf(Reflect.get(this.builtin('Uint8Array'), 'prototype'));
    yield Reflect.get(this.builtin('Function'), 'prototype');
  }
}
