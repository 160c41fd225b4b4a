import vm from 'node:vm';

/**
 * Makes a realm of ES2017 that of Chakra: what no release of it has is taken out, and what it does in
 * its own way is done so. docs/conformance.md has the sources. Runs inside the realm, so that
 * nothing of ours leaks into it.
 */
export const chakraBuiltins = new vm.Script(
  `'use strict'; (() => {
    const { defineProperty } = Object;
    const define = (object, name, value) =>
      defineProperty(object, name, { value, configurable: true, writable: true, enumerable: false });

    // Not stable above 512 elements: here what compares equal comes in turned order.
    const sort = Array.prototype.sort;
    define(Array.prototype, 'sort', function (compare) {
      if (Array.isArray(this) && this.length > 512) this.reverse();
      return sort.call(this, compare);
    });

    // Lone surrogates stay as they are.
    const stringify = JSON.stringify;
    const raw = (escape, code) =>
      code === undefined ? escape : String.fromCharCode(parseInt(code, 16));
    define(JSON, 'stringify', function (value, replacer, space) {
      const text = stringify(value, replacer, space);
      return text && text.replace(/\\\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, raw);
    });

    const toFixed = Number.prototype.toFixed;
    define(Number.prototype, 'toFixed', function (digits) {
      if (digits > 20) throw new RangeError('The number of fractional digits is out of range');
      return toFixed.call(this, digits);
    });

    // No symbols of regular expressions. They cannot be deleted, so that the function is another.
    const native = Symbol;
    const made = function Symbol(description) {
      if (new.target) throw new TypeError('Function is not a constructor');
      return native(description);
    };
    const absent = ['match', 'matchAll', 'replace', 'search', 'split', 'asyncIterator'];
    for (const key of Reflect.ownKeys(native)) {
      if (['length', 'name', 'prototype'].includes(key) || absent.includes(key)) continue;
      defineProperty(made, key, Reflect.getOwnPropertyDescriptor(native, key));
    }
    defineProperty(made, 'prototype', { value: native.prototype, writable: false });
    define(native.prototype, 'constructor', made);
    define(this, 'Symbol', made);

    // No RegExp.prototype.flags, but what is built in here asks for it.
    const flags = Reflect.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get;
    let depth = 0;
    defineProperty(RegExp.prototype, 'flags', {
      get() { return depth > 0 ? flags.call(this) : undefined; },
    });
    for (const key of ['toString', native.match, native.replace, native.split]) {
      const method = RegExp.prototype[key];
      define(RegExp.prototype, key, function (...args) {
        depth += 1;
        try {
          return method.apply(this, args);
        } finally {
          depth -= 1;
        }
      });
    }
  })();`,
  { filename: 'jsprovider' },
);

/** What an error of V8 says, and what Chakra says of the same; `$1` is a name. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^Cannot read properties of (?:undefined|null) \(reading '(.*)'\)$/,
    "Unable to get property '$1' of undefined or null reference",
  ],
  [
    /^Cannot set properties of (?:undefined|null) \(setting '(.*)'\)$/,
    "Unable to set property '$1' of undefined or null reference",
  ],
  [
    /^(?:undefined|null) is not iterable.*$/,
    "Unable to get property 'Symbol.iterator' of undefined or null reference",
  ],
  [/^.*\.([\w$]+) is not a function$/, "Object doesn't support property or method '$1'"],
  [/^.* is not a function$/, 'Function expected'],
  [/^(\S+) is not defined$/, "'$1' is not defined"],
  [/^Cannot access '.*' before initialization$/, 'Use before declaration'],
  [/^Assignment to constant variable\.$/, 'Assignment to const'],
];

const TOO_DEEP = 'Maximum call stack size exceeded';

/**
 * Gives an error of this Node the text that it has in Chakra, and the class. Texts that are not known
 * stay.
 */
export function asChakraError(error: unknown): void {
  if (!isError(error)) return;
  if (error.name === 'RangeError' && error.message === TOO_DEEP) {
    error.message = 'Out of stack space';
    Object.setPrototypeOf(error, Object.getPrototypeOf(Object.getPrototypeOf(error)));
    return;
  }
  if (error.name !== 'TypeError' && error.name !== 'ReferenceError') return;
  const [pattern, text] = TEXTS.find(([each]) => each.test(error.message)) ?? [];
  if (pattern && text) error.message = error.message.replace(pattern, text);
}

const isError = (value: unknown): value is Error =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'message' in value &&
  typeof value.message === 'string';
