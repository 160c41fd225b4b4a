import vm from 'node:vm';

/** A function that scripts can call, or one of theirs. */
export type ScriptFunction = (this: unknown, ...args: readonly unknown[]) => unknown;

/** Implements a function of the host; `self` is its `this`. */
export type HostFunction = (self: unknown, args: readonly unknown[]) => unknown;

/** Makes the object that `new` returns, or the call without `new`. */
export type HostConstructor = (args: readonly unknown[], prototype: object) => object;

/** Makes objects that belong to the realm, so that no built-in of ours leaks into it by them. */
export interface Makers {
  makeFunction(name: string, call: HostFunction): ScriptFunction;
  makeClass(name: string, build: HostConstructor): ScriptFunction;
  makeGenerator(name: string, start: () => Iterator<unknown>): ScriptFunction;
  /** As {@link makeGenerator}, for values that are all there. */
  makeValues(name: string, values: () => readonly unknown[]): ScriptFunction;
  array(items: Iterable<unknown>): unknown[];
  object(): Record<string, unknown>;
  /** @param bytes length of the buffer under it */
  typedArray(name: string, bytes: number): ArrayBufferView;
  error(className: string, message: string): Error;
  iteratorPrototypes(): readonly object[];
}

/** Evaluates to the {@link Makers} of the realm. */
export const makers = new vm.Script(
  `'use strict'; (() => {
  const typedArrays = {
    Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array,
  };
  const ArrayBufferOfRealm = ArrayBuffer;
  const valuesOf = Function.prototype.call.bind(Array.prototype.values);
  return {
    makeFunction: (name, call) => {
      const made = function (...args) { return call(this, args); };
      return Object.defineProperty(made, 'name', { value: name });
    },
    makeClass: (name, build) => {
      const made = function (...args) {
        return build(args, made.prototype);
      };
      return Object.defineProperty(made, 'name', { value: name });
    },
    makeGenerator: (name, start) => {
      const made = function* () {
        const source = start();
        for (let step = source.next(); !step.done; step = source.next()) yield step.value;
      };
      return Object.defineProperty(made, 'name', { value: name });
    },
    makeValues: (name, values) => {
      const made = function () { return valuesOf(values()); };
      return Object.defineProperty(made, 'name', { value: name });
    },
    array: (items) => Array.from(items),
    object: () => ({}),
    typedArray: (name, bytes) => new typedArrays[name](new ArrayBufferOfRealm(bytes)),
    error: (className, message) => new (this[className] || Error)(message),
    iteratorPrototypes: () => {
      const of = Object.getPrototypeOf;
      const found = [of(function* () {}).prototype, of(of([].values())), of([].values())];
      return [...found, of(new Map().values()), of(new Set().values()), of(''[Symbol.iterator]())];
    },
  }; })()`,
  { filename: 'jsprovider' },
);

/**
 * Names that woven script code calls. Lexical, so that they are neither properties of the global
 * object nor slow to reach. Looking for Ctrl+Break costs little in loops: every 256th time only,
 * which the loop counts itself.
 */
export const woven = {
  steps: '__jsprovider_steps',
  poll: '__jsprovider_poll',
  caught: '__jsprovider_caught',
  runsFinally: '__jsprovider_finally',
} as const;

/**
 * Declares the functions of {@link woven}; takes the Interruption, and what is done to errors before a
 * script sees them, from the global object.
 */
export const helpers = new vm.Script(
  `'use strict'; let ${woven.steps} = 0;
  const { ${woven.poll}, ${woven.caught}, ${woven.runsFinally} } = ((host, told) => {
    return {
      ${woven.poll}: () => host.poll(),
      ${woven.caught}: (error) => { if (host.isAbort(error)) throw error; told(error); },
      ${woven.runsFinally}: () => host.runsFinally(),
    };
  })(this.interruption, this.told); delete this.interruption; delete this.told;`,
  { filename: 'jsprovider' },
);
