import { littleEndian } from '../../bytes';
import { CommandError } from '../engine';
import { ExpressionError, expressionError } from '../failures';
import { characterLiteral, numberLiteral } from './literals';
import { binary, type Fault, LEVELS, unary } from './operators';
import {
  type CppType,
  type CppValue,
  converted,
  fitted,
  isTrue,
  named,
  pointerTo,
  typeAt,
} from './types';

/** What names of a C++ expression stand for. */
export interface CppScope {
  readonly pointerSize: 4 | 8;
  /** A register or pseudo-register by its name without `@`, with its type. */
  variable(name: string): CppValue | undefined;
  read(location: bigint, length: number): Uint8Array;
  /** The MASM expression that a text begins with. */
  masm(text: string): { readonly value: bigint; readonly rest: string };
  /** Says that a name without a module has no type. */
  unknownType(name: string): void;
  /** Whether there is a symbol of the name, `known` with a structure's type. */
  symbol(name: string): 'structure' | 'untyped' | undefined;
}

/** The C++ expression that a text begins with, and what stands behind it. */
export function evaluateCpp(
  text: string,
  scope: CppScope,
): { readonly value: CppValue; readonly rest: string } {
  const reader = new Reader(text, scope);
  const value = reader.list();
  return { value, rest: reader.rest };
}

const CASTS = /^(?:static|dynamic|reinterpret|const)_cast\s*</;

class Reader {
  rest: string;
  readonly #scope: CppScope;

  constructor(text: string, scope: CppScope) {
    this.rest = text.trimStart();
    this.#scope = scope;
  }

  list(): CppValue {
    let value = this.#choice();
    while (this.rest.startsWith(',')) {
      this.#skip(1);
      value = this.#choice();
    }
    return value;
  }

  #choice(): CppValue {
    const condition = this.#level(LEVELS.length - 1);
    if (/^(?:[-+*/%&|^]|<<|>>)?=(?!=)/.test(this.rest))
      throw expressionError('Type conflict error at', this.rest);
    if (!this.rest.startsWith('?')) return condition;
    this.#skip(1);
    const yes = this.#choice();
    this.#expect(':');
    const no = this.#choice();
    return isTrue(condition) ? yes : no;
  }

  #level(level: number): CppValue {
    const operators = LEVELS[level];
    if (!operators) return this.#prefix();
    let value = this.#level(level - 1);
    for (;;) {
      const operator = this.#operator(operators);
      if (operator === undefined) return value;
      value = this.#checked(binary(operator, value, this.#level(level - 1)));
    }
  }

  #operator(operators: readonly string[]): string | undefined {
    const found = /^(?:<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%<>&|^](?!=))/.exec(this.rest)?.[0];
    if (found === undefined || !operators.includes(found)) return undefined;
    this.#skip(found.length);
    return found;
  }

  #checked(value: CppValue | Fault): CppValue {
    if (value === 'operand') throw expressionError('Operand error at', this.rest);
    if (value === 'type conflict') throw expressionError('Type conflict error at', this.rest);
    return value;
  }

  #prefix(): CppValue {
    const operator = /^(?:\+\+|--|[-+!~*&])/.exec(this.rest)?.[0];
    if (operator === undefined) return this.#postfix();
    this.#skip(operator.length);
    const operand = this.#prefix();
    if (operator === '*') return this.#target(operand);
    if (operator === '&') throw expressionError('No address for operator&', this.rest);
    if (operator.length === 2) throw expressionError('Memory access error at', this.rest);
    return this.#checked(unary(operator, operand));
  }

  /** What a pointer points to. */
  #target({ type: { to }, value }: CppValue): CppValue {
    if (!to) throw expressionError('No pointer for operator*', this.rest);
    const bytes = this.#scope.read(BigInt(value), to.size);
    if (to.size === 0 || bytes.length < to.size)
      throw expressionError('Memory access error at', this.rest);
    const bits = littleEndian(bytes);
    return {
      type: to,
      value: to.kind === 'floating' ? floatOf(bytes) : fitted({ type: to, value: bits }),
    };
  }

  #postfix(): CppValue {
    const value = this.#operand();
    const { rest } = this;
    if (/^(?:\+\+|--)/.test(rest)) throw expressionError('Memory access error at', rest);
    if (rest.startsWith('->')) throw expressionError('Type is not pointer for operator->', rest);
    if (/^\.[a-z_]/i.test(rest)) {
      throw expressionError('Type is not struct/class/union for operator.', rest);
    }
    if (!rest.startsWith('[')) return value;
    if (value.type.kind !== 'pointer') {
      throw expressionError('Type is not an array or pointer for operator[]', rest);
    }
    this.#skip(1);
    const index = this.list();
    this.#expect(']');
    return this.#target(this.#checked(binary('+', value, index)));
  }

  #operand(): CppValue {
    const cast = this.#cast();
    if (cast) return cast;
    if (this.rest.startsWith('(')) {
      this.#skip(1);
      const value = this.list();
      this.#expect(')');
      return value;
    }
    const size = /^sizeof\b/.exec(this.rest);
    if (size) {
      this.#skip('sizeof'.length);
      return this.#size();
    }
    const literal = numberLiteral(this.rest) ?? characterLiteral(this.rest);
    if (literal) {
      this.#skip(literal.length);
      return literal.value;
    }
    return this.#other();
  }

  /** `(type)value`, `static_cast<type>(value)` */
  #cast(): CppValue | undefined {
    const named = CASTS.exec(this.rest)?.[0];
    if (named !== undefined) {
      this.#skip(named.length);
      const type = this.#type();
      this.#expect('>');
      return this.#converted(this.#operand(), type);
    }
    if (!this.rest.startsWith('(') || !typeAt(this.rest.slice(1).trimStart())) return undefined;
    this.#skip(1);
    const type = this.#type();
    this.#expect(')');
    return this.#converted(this.#prefix(), type);
  }

  #converted(value: CppValue, type: CppType): CppValue {
    return this.#checked(converted(value, type) ?? 'type conflict');
  }

  #type(): CppType {
    const found = typeAt(this.rest);
    if (!found) return this.#failName();
    this.#skip(found.length);
    let { type } = found;
    while (this.rest.startsWith('*')) {
      this.#skip(1);
      type = pointerTo(type, this.#scope.pointerSize);
    }
    return type;
  }

  #size(): CppValue {
    const of = (size: number): CppValue => ({ type: named('unsigned int64'), value: BigInt(size) });
    if (!this.rest.startsWith('(') || !typeAt(this.rest.slice(1).trimStart())) {
      return of(this.#prefix().type.size);
    }
    this.#skip(1);
    const { size } = this.#type();
    this.#expect(')');
    return of(size);
  }

  #other(): CppValue {
    this.rest = withMacro(this.rest);
    const { rest } = this;
    const name = /^@([$\w.]*)(?!@)/.exec(rest)?.[1];
    if (rest.startsWith('@@')) return this.#elsewhere();
    if (name !== undefined) {
      const value = this.#scope.variable(name);
      if (!value) throw expressionError('Bad register error at', rest);
      this.#skip(name.length + 1);
      return value;
    }
    if (rest.startsWith('"')) {
      const isOpen = !/^"[^"]*"/.test(rest);
      throw expressionError(isOpen ? 'EOF in literal' : 'String literals not allowed in', rest);
    }
    if (/^[$\\]/.test(rest)) throw expressionError('Unexpected character in', rest);
    if (typeAt(rest)) {
      this.#type();
      throw expressionError('Unexpected token', this.rest);
    }
    if (!/^[a-z_]/i.test(rest)) throw expressionError('Syntax error at', rest);
    return this.#failName();
  }

  /** Names without a module are not looked for; of others only structures have a type. */
  #failName(): never {
    const { rest } = this;
    const name = /^(?:(?:un)?signed\s+)?[\w$]+(?:![\w$:]+)?/.exec(rest)?.[0] ?? rest;
    const symbol = name.includes('!') ? this.#scope.symbol(name) : undefined;
    if (symbol === 'structure') throw new CommandError(`not simulated here: ?? ${name}`);
    const lines =
      symbol === 'untyped'
        ? `Type information missing error for ${name.replace(/^.*!/, '')}\n`
        : '';
    if (!name.includes('!') && name !== 'this') this.#scope.unknownType(name);
    throw new ExpressionError(`${lines}Couldn't resolve error at`, rest);
  }

  /** `@@masm(…)`, `@@c++(…)`; `@@(…)` is the other evaluator. */
  #elsewhere(): CppValue {
    const { rest } = this;
    const open = /^@@(masm|c\+\+|)\(/i.exec(rest);
    const inner = open ? rest.slice(open[0].length) : '';
    if (!open || inner.trim() === '')
      throw expressionError('EOF in alternate evaluator expression', rest);
    if (/^\s*\)/.test(inner)) throw expressionError('Syntax error at', inner);
    const isCpp = open[1]?.toLowerCase() === 'c++';
    const found = isCpp ? evaluateCpp(inner, this.#scope) : this.#scope.masm(inner);
    if (!found.rest.startsWith(')'))
      throw expressionError('EOF in alternate evaluator expression', rest);
    this.rest = found.rest;
    this.#skip(1);
    const { value } = found;
    return typeof value === 'bigint' ? { type: named('unsigned int64'), value } : value;
  }

  #expect(token: string): void {
    if (!this.rest.startsWith(token)) throw expressionError('Unexpected token', this.rest);
    this.#skip(1);
  }

  #skip(length: number): void {
    this.rest = this.rest.slice(length).trimStart();
  }
}

/** Macros that the evaluator knows; their arguments are texts. */
const MACROS: Readonly<Record<string, string>> = {
  FIELD_OFFSET: '((long)&(($1 *)0)->$2))',
  CONTAINING_RECORD: '(($2 *)((char*)($1) - (int64)(&(($2 *)0)->$3)))',
  RTL_CONTAINS_FIELD: '(((char*)(&($1)->$3)) + sizeof(($1)->$3)) <= ((char*)($1))+($2)))',
};

/** The text with the macro that it begins with replaced. */
const withMacro = (text: string): string =>
  text.replace(/^#(\w+)\(([^()]*)\)/, (whole, name: string, given: string) => {
    const parts = given.split(',').map((part) => part.trim());
    return MACROS[name]?.replace(/\$(\d)/g, (_, at) => parts[Number(at) - 1] ?? '') ?? whole;
  });

function floatOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
}
