import type { ScriptEngine } from '../kd/engine';
import { AnonymousObject } from './anonymous';
import {
  improperArguments,
  noAddress,
  notAssignable,
  notCallable,
  notDereferenceable,
  notIndexable,
  systemError,
  tooComplex,
  unboundName,
  undefinedVariable,
} from './errors';
import { breakInterrupt, type Interrupt } from './interrupt';
import { elementAt, readItems, Sequence } from './linq/sequence';
import { memberOf } from './members';
import type { Metadata, ModelMethod, ModelObject, ModelValue } from './model';
import { nothing } from './model';
import { pointerBits, readNumber, registerValue, symbolAddress, symbolValue } from './native';
import { castNumber } from './numbers';
import { binary, unary } from './operators';
import type { Expression, MemberExpression, UnaryOperator } from './syntax';
import { isTrue } from './values';
import { namespaceVariables, type VariableStore } from './variables';

/** Nested evaluations, calls of lambdas included. */
const DEEPEST = 250;

/** What a property says of itself where it is the whole expression; lengths of strings have help. */
function helpOf(object: ModelValue, name: string): Metadata {
  return object.kind === 'string' && name === 'Length' ? { Help: '' } : {};
}

/** A variable keeps no radix. */
function withoutMetadata(value: ModelValue): ModelValue {
  if (!('metadata' in value) || value.kind === 'object' || value.kind === 'method') return value;
  const { metadata: _, ...plain } = value;
  return plain;
}

/** The parameters of the lambdas around an expression. */
interface Scope {
  readonly names: ReadonlyMap<string, ModelValue>;
  readonly outer: Scope | undefined;
}

/** Computes expressions against one debugger. */
export class Evaluator {
  readonly engine: ScriptEngine;
  readonly interrupt: Interrupt;
  readonly #variables: VariableStore;
  #depth = 0;

  constructor(engine: ScriptEngine) {
    this.engine = engine;
    this.interrupt = breakInterrupt(engine);
    this.#variables = namespaceVariables(engine.namespace);
  }

  /** The value of a whole expression, with the metadata of the member that it names. */
  evaluate(expression: Expression): { readonly value: ModelValue; readonly metadata: Metadata } {
    if (expression.kind !== 'member') {
      return { value: this.#value(expression, undefined), metadata: {} };
    }
    const object = this.#value(expression.object, undefined);
    const value = this.#member(object, expression.name);
    const own = object.kind === 'object' ? object.metadata(expression.name) : {};
    const ofMethod = value.kind === 'method' ? value.metadata : {};
    return { value, metadata: { ...helpOf(object, expression.name), ...ofMethod, ...own } };
  }

  #value(expression: Expression, scope: Scope | undefined): ModelValue {
    if (this.#depth >= DEEPEST) throw tooComplex();
    this.#depth += 1;
    try {
      return this.#compute(expression, scope);
    } finally {
      this.#depth -= 1;
    }
  }

  #compute(expression: Expression, scope: Scope | undefined): ModelValue {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'name':
        return this.#name(expression.name, scope);
      case 'symbol':
        return symbolValue(this.engine, expression.name);
      case 'variable':
        return this.#variable(expression.name);
      case 'register':
        return registerValue(this.engine, expression.name);
      case 'member':
        return this.#member(this.#value(expression.object, scope), expression.name);
      case 'index':
        return this.#element(
          this.#value(expression.object, scope),
          expression.keys.map((key) => this.#value(key, scope)),
        );
      case 'call':
        return this.#call(expression.callee, expression.args, scope);
      case 'lambda':
        return this.#lambda(expression.parameters, expression.body, scope);
      case 'anonymous':
        return new AnonymousObject(
          new Map(expression.fields.map(({ name, value }) => [name, this.#value(value, scope)])),
        );
      case 'unary':
        return this.#unary(expression.operator, expression.operand, scope);
      case 'binary':
        return binary(
          expression.operator,
          this.#value(expression.left, scope),
          this.#value(expression.right, scope),
        );
      default:
        return this.#control(expression, scope);
    }
  }

  /** The forms that decide which of their parts are computed, or change something. */
  #control(
    expression: Extract<
      Expression,
      { kind: 'and' | 'or' | 'conditional' | 'cast' | 'assign' | 'comma' }
    >,
    scope: Scope | undefined,
  ): ModelValue {
    switch (expression.kind) {
      case 'and':
      case 'or': {
        const decided = isTrue(this.#value(expression.left, scope));
        const known = decided === (expression.kind === 'or');
        return {
          kind: 'boolean',
          value: known ? decided : isTrue(this.#value(expression.right, scope)),
        };
      }
      case 'conditional': {
        const holds = isTrue(this.#value(expression.test, scope));
        return this.#value(holds ? expression.yes : expression.no, scope);
      }
      case 'cast':
        return castNumber(
          this.#value(expression.operand, scope),
          expression.type,
          pointerBits(this.engine),
        );
      case 'comma':
        this.#value(expression.first, scope);
        return this.#value(expression.second, scope);
      case 'assign': {
        const { target } = expression;
        const before = expression.before === true ? this.#value(target, scope) : undefined;
        if (target.kind !== 'variable') return this.#assignMember(target, expression.value, scope);
        const value = withoutMetadata(this.#value(expression.value, scope));
        this.#variables.set(target.name, value);
        return before ?? value;
      }
    }
  }

  #assignMember(target: MemberExpression, source: Expression, scope: Scope | undefined) {
    const object = this.#value(target.object, scope);
    const value = this.#value(source, scope);
    if (object.kind !== 'object') throw systemError('0x80004001');
    if (object.get(target.name)?.kind === 'method') throw notAssignable();
    object.set(target.name, value);
    return value;
  }

  #name(name: string, scope: Scope | undefined): ModelValue {
    for (let at = scope; at !== undefined; at = at.outer) {
      const value = at.names.get(name);
      if (value !== undefined) return value;
    }
    if (name === 'Debugger') return this.engine.namespace;
    return symbolValue(this.engine, name);
  }

  #variable(name: string): ModelValue {
    const value = this.#variables.get(name);
    if (value === undefined) throw undefinedVariable();
    return value;
  }

  #member(object: ModelValue, name: string): ModelValue {
    const value = memberOf(object, name, this.interrupt);
    if (value === undefined) throw unboundName(name);
    if (object.kind !== 'object' || value.kind === 'object' || value.kind === 'nothing')
      return value;
    const { PreferredRadix } = object.metadata(name);
    // The radix that a member asks for goes with its value, through queries and new objects.
    if (PreferredRadix === undefined || value.kind === 'method') return value;
    return { ...value, metadata: { PreferredRadix, ...value.metadata } };
  }

  #element(object: ModelValue, keys: readonly ModelValue[]): ModelValue {
    if (object.kind !== 'object') throw notIndexable();
    if (object.elements() === undefined) throw notIndexable();
    const value = object.at(keys) ?? this.#found(object, keys);
    if (value === undefined) throw systemError(missing(object, keys));
    return value;
  }

  /** Objects without an indexer are searched. */
  #found(object: ModelObject, keys: readonly ModelValue[]): ModelValue | undefined {
    return elementAt(readItems(object, this.interrupt), keys)?.value;
  }

  #call(callee: Expression, args: readonly Expression[], scope: Scope | undefined): ModelValue {
    const receiver = callee.kind === 'member' ? this.#value(callee.object, scope) : nothing;
    const method =
      callee.kind === 'member' ? this.#member(receiver, callee.name) : this.#value(callee, scope);
    if (method.kind !== 'method') throw notCallable();
    return method.call(
      receiver,
      args.map((argument) => this.#value(argument, scope)),
    );
  }

  #lambda(parameters: readonly string[], body: Expression, outer: Scope | undefined): ModelMethod {
    return {
      kind: 'method',
      name: '',
      metadata: {},
      call: (_receiver, args) => {
        const names = new Map<string, ModelValue>();
        parameters.forEach((parameter, position) => {
          const value = args[position];
          if (value === undefined) throw improperArguments('lambda');
          names.set(parameter, value);
        });
        return this.#value(body, { names, outer });
      },
    };
  }

  #unary(operator: UnaryOperator, operand: Expression, scope: Scope | undefined): ModelValue {
    if (operator === '&') {
      if (operand.kind !== 'symbol' && operand.kind !== 'name') throw noAddress();
      return symbolAddress(this.engine, operand.name);
    }
    if (operator !== '*') return unary(operator, this.#value(operand, scope));
    if (operand.kind !== 'cast' || operand.type.kind !== 'pointer' || operand.type.to === 'void') {
      throw notDereferenceable();
    }
    const address = this.#value(operand, scope);
    if (address.kind !== 'integer') throw notDereferenceable();
    return readNumber(this.engine, address.value, operand.type.to);
  }
}

/** An array says of what it has not that it fails, and of what is no place that it is wrong. */
function missing(object: ModelObject, [key, ...more]: readonly ModelValue[]) {
  if (!(object instanceof Sequence) || object.values === undefined) return '0x8000000b';
  const isPlace = more.length === 0 && key?.kind === 'integer' && key.value >= 0n;
  return isPlace ? '0x80004005' : '0x80070057';
}
