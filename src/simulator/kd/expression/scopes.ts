import { notSimulated } from '../commands/not-simulated';
import { type CppScope, evaluateCpp } from '../cplusplus/read';
import { unknownTypeLines } from '../cplusplus/type-banner';
import { type CppValue, fitted, named, pointerTo } from '../cplusplus/types';
import { CommandError } from '../engine';
import type { Kd } from '../kd';
import { variableIndex } from '../registers';
import { type Evaluation, evaluatePrefix, type Scope } from './evaluate';

/** Pseudo-registers that hold what was put there, and no address of the target. */
const PLAIN_NUMBER = /^\$(?:t\d+|exp|p)$/i;

/** Pseudo-registers that the C++ evaluator takes for pointers to structures. */
const STRUCTURES = /^\$(?:proc|thread)$/i;

/** What `$name` is to the C++ evaluator where it is no number. */
const POINTERS = /^\$(?:ip|scopeip|eventip|ra|csp|retreg|retreg64|peb|teb|exentry|ea)$/i;

const NARROW = /^(?:efl|\$(?:ptrsize|pagesize|bug_code|exr_code|exr_chance|exr_numparams))$/i;

/** Where the code of a module begins, and where it is entered. */
const FIRST_CODE = 0x1000n;

/** The expression that a text begins with, by the evaluator that `.expr` has set. */
export function evaluateIn(kd: Kd, text: string): Evaluation {
  return kd.settings.evaluator === 'masm' ? evaluatePrefix(text, masmScope(kd)) : wholeOf(kd, text);
}

/** The C++ expression that a text begins with, with its type. */
export const typedPrefix = (kd: Kd, text: string) => evaluateCpp(text, cppScope(kd));

function wholeOf(kd: Kd, text: string): Evaluation {
  const { value, rest } = typedPrefix(kd, text);
  return { value: BigInt.asUintN(64, plainValue(value)), rest };
}

/** What MASM expressions take a typed value for. */
export const plainValue = (value: CppValue): bigint =>
  typeof value.value === 'number'
    ? fitted({ type: named('int64'), value: value.value })
    : fitted(value);

function masmScope(kd: Kd): Scope {
  const extended = (value: bigint) =>
    kd.pointerSize === 4 ? BigInt.asUintN(64, BigInt.asIntN(32, value)) : value;
  return {
    radix: kd.settings.radix,
    pointerSize: kd.pointerSize,
    register: (name) => {
      const value = kd.register(name);
      return value === undefined || PLAIN_NUMBER.test(name) ? value : extended(value);
    },
    symbol: (name) => {
      const value = kd.symbols.address(name);
      return value === undefined ? undefined : extended(value);
    },
    read: (location, length) => kd.readAt(location, length),
    entry: (name) => {
      const base = kd.symbols.modules.find((module) => module.name === name)?.base;
      return base === undefined ? undefined : base + FIRST_CODE;
    },
    cpp: (text) => wholeOf(kd, text),
  };
}

function cppScope(kd: Kd): CppScope {
  return {
    pointerSize: kd.pointerSize,
    variable: (name) => variable(kd, name),
    read: (location, length) => kd.readAt(location, length),
    masm: (text) => evaluatePrefix(text, masmScope(kd)),
    unknownType: (name) => {
      for (const line of unknownTypeLines(name)) kd.print(line);
    },
    symbol: (name) => {
      if (kd.symbols.structure(name)) return 'structure';
      return kd.symbols.address(name) === undefined ? undefined : 'untyped';
    },
  };
}

function variable(kd: Kd, name: string): CppValue | undefined {
  const typed = kd.typed[variableIndex(name) ?? -1];
  if (typed) return typed;
  const value = kd.register(name);
  if (value === undefined) return undefined;
  if (STRUCTURES.test(name)) throw new CommandError(notSimulated(`?? @${name}`));
  if (POINTERS.test(name))
    return { type: pointerTo(named('unsigned char'), kd.pointerSize), value };
  return { type: named(NARROW.test(name) ? 'unsigned int' : 'unsigned int64'), value };
}
