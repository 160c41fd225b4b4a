/**
 * The built-ins of ECMAScript 2017 by name: what every script engine of the debuggers has. Global
 * objects that are not listed here do not exist in a script's realm; `all` keeps what Node has.
 */
interface Builtin {
  /** Own members of the object itself, besides `length`, `name` and `prototype`. */
  readonly own: 'all' | string;
  /** Members of its prototype, besides `constructor`. */
  readonly prototype?: 'all' | string;
}

const error: Builtin = { own: 'stackTraceLimit', prototype: 'message name toString' };

const typedArray: Builtin = { own: 'BYTES_PER_ELEMENT', prototype: 'BYTES_PER_ELEMENT' };

export const globals: Readonly<Record<string, Builtin>> = {
  Object: {
    own: 'assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values',
    prototype:
      'hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__',
  },
  Function: { own: '', prototype: 'apply arguments bind call caller toString' },
  Array: {
    own: 'from isArray of',
    prototype:
      'concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values',
  },
  String: {
    own: 'fromCharCode fromCodePoint raw',
    prototype:
      'anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf italics lastIndexOf link localeCompare match normalize padEnd padStart repeat replace search slice small split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf',
  },
  Number: {
    own: 'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
    prototype: 'toExponential toFixed toLocaleString toPrecision toString valueOf',
  },
  Boolean: { own: '', prototype: 'toString valueOf' },
  Symbol: {
    own: 'for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables',
    prototype: 'toString valueOf',
  },
  Date: { own: 'UTC now parse', prototype: 'all' },
  Promise: { own: 'all race reject resolve', prototype: 'catch then' },
  RegExp: {
    own: 'all',
    prototype: 'compile exec flags global ignoreCase multiline source sticky test toString unicode',
  },
  Error: error,
  EvalError: error,
  RangeError: error,
  ReferenceError: error,
  SyntaxError: error,
  TypeError: error,
  URIError: error,
  Math: { own: 'all' },
  JSON: { own: 'parse stringify' },
  Reflect: {
    own: 'apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf',
  },
  Proxy: { own: 'revocable' },
  Map: { own: '', prototype: 'clear delete entries forEach get has keys set size values' },
  Set: { own: '', prototype: 'add clear delete entries forEach has keys size values' },
  WeakMap: { own: '', prototype: 'delete get has set' },
  WeakSet: { own: '', prototype: 'add delete has' },
  ArrayBuffer: { own: 'isView', prototype: 'byteLength slice' },
  DataView: {
    own: '',
    prototype:
      'buffer byteLength byteOffset getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 getUint8 setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8',
  },
  Int8Array: typedArray,
  Uint8Array: typedArray,
  Uint8ClampedArray: typedArray,
  Int16Array: typedArray,
  Uint16Array: typedArray,
  Int32Array: typedArray,
  Uint32Array: typedArray,
  Float32Array: typedArray,
  Float64Array: typedArray,
};

/** The common parent of the typed arrays, which has no global name. */
const typedArrayParent: Builtin = {
  own: 'from of',
  prototype:
    'buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values',
};

/** Global functions and constants. */
export const globalValues: ReadonlySet<string> = new Set(
  'Infinity NaN undefined decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt unescape'.split(
    ' ',
  ),
);

/** Symbols that key members of built-ins; `matchAll` and `asyncIterator` came later. */
const symbols: ReadonlySet<symbol> = new Set([
  Symbol.hasInstance,
  Symbol.isConcatSpreadable,
  Symbol.iterator,
  Symbol.match,
  Symbol.replace,
  Symbol.search,
  Symbol.species,
  Symbol.split,
  Symbol.toPrimitive,
  Symbol.toStringTag,
  Symbol.unscopables,
]);

/** Takes everything newer than ECMAScript 2017, and everything of Node, out of a realm. */
export function reduceToEs2017(global: object): void {
  for (const name of Object.getOwnPropertyNames(global)) {
    const builtin = globals[name];
    if (builtin) keepOnly(Reflect.get(global, name), builtin);
    else if (!globalValues.has(name)) Reflect.deleteProperty(global, name);
  }
  keepOnly(Object.getPrototypeOf(Reflect.get(global, 'Uint8Array')), typedArrayParent);
}

function keepOnly(object: unknown, { own, prototype }: Builtin): void {
  if (!isObject(object)) return;
  if (own !== 'all') deleteOthers(object, new Set(['length', 'name', 'prototype', ...names(own)]));
  const prototypeObject = Reflect.get(object, 'prototype');
  if (prototype === undefined || prototype === 'all' || !isObject(prototypeObject)) return;
  deleteOthers(prototypeObject, new Set(['constructor', 'length', 'name', ...names(prototype)]));
}

function deleteOthers(object: object, kept: ReadonlySet<string>): void {
  for (const key of Reflect.ownKeys(object)) {
    const stays = typeof key === 'string' ? kept.has(key) : symbols.has(key);
    if (!stays) Reflect.deleteProperty(object, key);
  }
}

const names = (list: string): readonly string[] => list.split(' ').filter((name) => name !== '');

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
