import type { ScriptEngine, TargetView } from '../kd/engine';
import type { MachineSymbols, Processor } from '../kernel/machine';
import { dx } from './dx';
import { notWritable } from './errors';
import {
  type Metadata,
  type ModelElement,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  modelInteger,
  modelMethod,
} from './model';

/** A debugger made of plain values, for the tests of this folder. */

export interface ObjectParts {
  /** String conversion. */
  readonly text?: string;
  /** A function is a getter, run at each look. */
  readonly members?: Readonly<Record<string, ModelValue | (() => ModelValue)>>;
  readonly metadata?: Readonly<Record<string, Metadata>>;
  readonly elements?: () => Iterable<ModelElement>;
  readonly compare?: (other: ModelValue) => number | undefined;
  readonly writable?: boolean;
}

export function object(parts: ObjectParts = {}): ModelObject {
  const members = new Map(Object.entries(parts.members ?? {}));
  const refuseUnlessWritable = () => {
    if (parts.writable !== true) throw notWritable();
  };
  return {
    kind: 'object',
    display: () => parts.text,
    keys: () => [...members.keys()],
    get(name) {
      const member = members.get(name);
      return typeof member === 'function' ? member() : member;
    },
    metadata: (name) => parts.metadata?.[name] ?? {},
    isMethod(name) {
      const member = members.get(name);
      return typeof member === 'object' && member.kind === 'method';
    },
    set(name, value) {
      refuseUnlessWritable();
      members.set(name, value);
    },
    remove(name) {
      refuseUnlessWritable();
      members.delete(name);
    },
    elements: () => parts.elements?.(),
    at: () => undefined,
    compare: (other) => parts.compare?.(other),
  };
}

export const number = (value: number | bigint) => modelInteger(value);

export const text = (value: string): ModelValue => ({ kind: 'string', value });

export const list = (...values: readonly ModelValue[]): ModelObject =>
  object({ elements: () => values.map((value) => ({ value })) });

/** Elements with indexes of their own, as processes have their ids. */
export const keyed = (...pairs: readonly (readonly [ModelValue, ModelValue])[]): ModelObject =>
  object({ elements: () => pairs.map(([index, value]) => ({ index: [index], value })) });

export const method = (
  name: string,
  call: (args: readonly ModelValue[]) => ModelValue,
  metadata: Metadata = {},
): ModelMethod => modelMethod(name, call, metadata);

export interface DebuggerParts {
  readonly aliases?: Readonly<Record<string, ModelMethod>>;
  readonly debuggerVariables?: Readonly<Record<string, ModelValue>>;
  readonly utility?: ModelObject;
  readonly scripts?: ModelObject;
  readonly target?: Partial<TargetParts>;
}

/** What expressions see of the target and of the person in front of it. */
export interface TargetParts extends Pick<ScriptEngine, 'readMemory' | 'takeBreak'> {
  readonly registers: Readonly<Record<string, bigint>>;
  readonly symbols: Readonly<Record<string, bigint>>;
}

const emptyTarget: TargetParts = {
  registers: {},
  symbols: {},
  readMemory: () => new Uint8Array(0),
  takeBreak: () => false,
};

export function debuggerOf(parts: DebuggerParts = {}): ScriptEngine {
  const state = object({
    members: {
      UserVariables: object({ writable: true }),
      FunctionAliases: object({ members: parts.aliases ?? {} }),
      DebuggerVariables: object({ members: parts.debuggerVariables ?? {} }),
      Scripts: parts.scripts ?? object(),
    },
  });
  const namespace = object({
    members: { State: state, Utility: parts.utility ?? object() },
  });
  const { registers, symbols, readMemory, takeBreak } = { ...emptyTarget, ...parts.target };
  const processor: Partial<Processor> = { registers: new Map(Object.entries(registers)) };
  const addresses = new Map(Object.entries(symbols));
  const known: Partial<MachineSymbols> = { address: (name) => addresses.get(name) };
  const view: Partial<TargetView> = {
    symbols: known as MachineSymbols,
    processor: processor as Processor,
  };
  const engine: Partial<ScriptEngine> = {
    namespace,
    view: view as TargetView,
    pointerSize: 8,
    dml: true,
    readMemory,
    takeBreak,
  };
  return engine as ScriptEngine;
}

/** Runs `dx` as typed and returns its output as one text. */
export function shown(engine: ScriptEngine, argument: string): string {
  return dx(engine, argument).lines.join('\n');
}
