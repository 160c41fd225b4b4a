/**
 * The debugger's object model as everything in the simulator sees it: what `dx` evaluates and
 * prints, and what scripts reach through `host.namespace`.
 *
 * Values are immutable data; objects answer questions. A question may run script code and so may
 * throw {@link ModelError} (an error that `dx` prints and goes on) or ScriptAbort (nothing catches it).
 */

/** Bits of a number that fits in no type: the debugger has no bound, and nobody types so many. */
export const UNLIMITED = 4096;

/** A plain value may carry its own metadata (`host.metadata.valueWithMetadata`). */
interface Annotated {
  readonly metadata?: Metadata;
  /** `unsigned short`: the type that a cast or a register gave it, which is shown. */
  readonly type?: string;
}

/** An integer with the size and sign of its type; they decide how it prints and compares. */
export interface ModelInteger extends Annotated {
  readonly kind: 'integer';
  readonly value: bigint;
  readonly bits: 8 | 16 | 32 | 64 | typeof UNLIMITED;
  readonly signed: boolean;
}

export interface ModelDouble extends Annotated {
  readonly kind: 'double';
  readonly value: number;
}

export interface ModelBoolean extends Annotated {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface ModelString extends Annotated {
  readonly kind: 'string';
  readonly value: string;
}

/** The result of a function that returns nothing; `dx` then prints only the expression. */
export interface ModelNothing {
  readonly kind: 'nothing';
}

/** Metadata of a member or value; the keys are those of the documentation. */
export interface Metadata {
  readonly Help?: string;
  readonly PreferredRadix?: 2 | 8 | 10 | 16;
  readonly PreferShow?: boolean;
  readonly ActionName?: string;
  readonly ActionDescription?: string;
  /** Levels that are listed below the value where none are asked for. */
  readonly PreferredExpansionDepth?: number;
  /** Elements that are listed. */
  readonly PreferredLength?: number;
  readonly PreferTabularFormat?: boolean;
  readonly ActionIsDefault?: boolean;
}

/** A callable member. `receiver` is what stands before the dot. */
export interface ModelMethod {
  readonly kind: 'method';
  readonly name: string;
  readonly metadata: Metadata;
  call(receiver: ModelValue, args: readonly ModelValue[]): ModelValue;
}

/** One element of an iteration, with the index under which it is shown (`[0x4]`, `["name"]`). */
export interface ModelElement {
  readonly value: ModelValue;
  /** Absent: the position counts. */
  readonly index?: readonly ModelValue[];
  readonly metadata?: Metadata;
}

/** Anything with members. */
export interface ModelObject {
  readonly kind: 'object';
  /** String conversion; undefined when the object has none. */
  display(): string | undefined;
  /** Names of the members in the order in which they are listed, methods included. */
  keys(): readonly string[];
  /** The member, or undefined when there is none. May run a getter. */
  get(name: string): ModelValue | undefined;
  /** Metadata of the member, without evaluating it. */
  metadata(name: string): Metadata;
  /** Whether the member is a method, without evaluating it. */
  isMethod(name: string): boolean;
  /** Writes or adds a member; throws {@link ModelError} where that is not allowed. */
  set(name: string, value: ModelValue): void;
  /** Removes a member; throws {@link ModelError} where that is not allowed. */
  remove(name: string): void;
  /** The elements, afresh at each call; undefined when the object is not iterable. */
  elements(): Iterable<ModelElement> | undefined;
  /** The element under this index; undefined when the object has no indexer or no such element. */
  at(index: readonly ModelValue[]): ModelValue | undefined;
  /** Negative, zero, positive; undefined when the object does not compare. */
  compare(other: ModelValue): number | undefined;
  /** What lies behind the object when it crosses back to its own side (a script object). */
  readonly origin?: unknown;
}

export type ModelValue =
  | ModelInteger
  | ModelDouble
  | ModelBoolean
  | ModelString
  | ModelNothing
  | ModelMethod
  | ModelObject;

/** An error that crosses the object model: `dx` prints `Error: message`. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export const nothing: ModelNothing = { kind: 'nothing' };

export const modelString = (value: string): ModelString => ({ kind: 'string', value });

export const modelBoolean = (value: boolean): ModelBoolean => ({ kind: 'boolean', value });

export const modelDouble = (value: number): ModelDouble => ({ kind: 'double', value });

/** An integer of `bits` bits; the value is wrapped to fit. */
export function modelInteger(
  value: bigint | number,
  bits: ModelInteger['bits'] = 64,
  signed = false,
): ModelInteger {
  const wrapped = signed ? BigInt.asIntN(bits, BigInt(value)) : BigInt.asUintN(bits, BigInt(value));
  return { kind: 'integer', value: wrapped, bits, signed };
}

/** A method made of a function that does not look at its receiver. */
export function modelMethod(
  name: string,
  call: (args: readonly ModelValue[]) => ModelValue,
  metadata: Metadata = {},
): ModelMethod {
  return { kind: 'method', name, metadata, call: (_receiver, args) => call(args) };
}
