import { improperArguments, invalidArgument, tooLong } from './errors';
import { listOf } from './linq/sequence';
import type { ModelMethod, ModelString, ModelValue } from './model';
import { modelBoolean, modelInteger, modelString } from './model';
import { LONGEST_STRING } from './operators';

/** The members that every string has in expressions. */

interface StringMethod {
  /** Parameters as shown in help; those in brackets may be left out. */
  readonly parameters: readonly string[];
  readonly run: (text: string, args: Arguments) => ModelValue;
}

/** The arguments of one call, by position. */
class Arguments {
  readonly method: string;
  readonly #values: readonly ModelValue[];

  constructor(method: string, values: readonly ModelValue[]) {
    this.method = method;
    this.#values = values;
  }

  text(position: number): string {
    const value = this.#values[position];
    if (value?.kind !== 'string') throw invalidArgument(this.method);
    return value.value;
  }

  /** A position or length; `missing` when the argument was left out. */
  count(position: number, missing?: number): number {
    const value = this.#values[position];
    if (value === undefined && missing !== undefined) return missing;
    if (value?.kind !== 'integer' || value.value < 0n) throw invalidArgument(this.method);
    const count = Number(value.value);
    if (count > LONGEST_STRING) throw tooLong();
    return count;
  }
}

const int = (value: number) => modelInteger(value, 32, true);

/** Positions and lengths behind the end of a string are errors, not empty results. */
function within(text: string, method: string, start: number, length: number): void {
  if (start > text.length || length > text.length - start) throw invalidArgument(method);
}

const methods: Readonly<Record<string, StringMethod>> = {
  Contains: {
    parameters: ['OtherString'],
    run: (text, args) => modelBoolean(text.includes(args.text(0))),
  },
  EndsWith: {
    parameters: ['OtherString'],
    run: (text, args) => modelBoolean(text.endsWith(args.text(0))),
  },
  IndexOf: {
    parameters: ['OtherString'],
    run: (text, args) => int(text.indexOf(args.text(0))),
  },
  LastIndexOf: {
    parameters: ['OtherString'],
    run: (text, args) => int(text.lastIndexOf(args.text(0))),
  },
  PadLeft: {
    parameters: ['TotalWidth'],
    run: (text, args) => modelString(text.padStart(args.count(0))),
  },
  PadRight: {
    parameters: ['TotalWidth'],
    run: (text, args) => modelString(text.padEnd(args.count(0))),
  },
  Remove: {
    parameters: ['StartPos', '[Length]'],
    run: (text, args) => {
      const start = args.count(0);
      const length = args.count(1, Math.max(text.length - start, 0));
      within(text, args.method, start, length);
      return modelString(text.slice(0, start) + text.slice(start + length));
    },
  },
  Replace: {
    parameters: ['SearchString', 'ReplaceString'],
    run: (text, args) => {
      const pieces = args.text(0) === '' ? [text] : text.split(args.text(0));
      const length = text.length + (pieces.length - 1) * args.text(1).length;
      if (length > LONGEST_STRING) throw tooLong();
      return modelString(pieces.join(args.text(1)));
    },
  },
  Split: {
    parameters: ['Separator'],
    run: (text, args) => {
      if (args.text(0) === '') throw invalidArgument(args.method);
      return listOf(text.split(args.text(0)).map(modelString));
    },
  },
  StartsWith: {
    parameters: ['OtherString'],
    run: (text, args) => modelBoolean(text.startsWith(args.text(0))),
  },
  Substring: {
    parameters: ['StartPos', '[Length]'],
    run: (text, args) => {
      const start = args.count(0);
      const length = args.count(1, Math.max(text.length - start, 0));
      within(text, args.method, start, length);
      return modelString(text.slice(start, start + length));
    },
  },
  ToLower: { parameters: [], run: (text) => modelString(text.toLowerCase()) },
  ToUpper: { parameters: [], run: (text) => modelString(text.toUpperCase()) },
};

/** `Length`, or a method bound to the string; undefined when strings have no such member. */
export function stringMember(text: ModelString, name: string): ModelValue | undefined {
  if (name === 'Length') return modelInteger(text.value.length);
  return stringMethods.find((method) => method.name === name);
}

/** The methods of strings, for listings with their help; the receiver is the string. */
export const stringMethods: readonly ModelMethod[] = Object.entries(methods).map(
  ([name, { parameters, run }]) => ({
    kind: 'method',
    name,
    metadata: { Help: `${name}(${parameters.join(', ')})` },
    call(receiver, args) {
      const required = parameters.filter((parameter) => !parameter.startsWith('[')).length;
      if (args.length < required || args.length > parameters.length) throw improperArguments(name);
      if (receiver.kind !== 'string') throw invalidArgument(name);
      return run(receiver.value, new Arguments(name, args));
    },
  }),
);
