import { littleEndian } from '../../bytes';
import { expressionError, nothingToEvaluate } from '../failures';
import { type Radix, readCharacters, readNumber } from './number';
import { binaryOperators } from './operators';

/** What the names and operators of an expression stand for. */
export interface Scope {
  readonly radix: Radix;
  readonly pointerSize: 4 | 8;
  /** Value of a register or pseudo-register, sign-extended where the debugger does so. */
  register(name: string): bigint | undefined;
  symbol(name: string): bigint | undefined;
  /** @param location 64 bits; how a 32-bit target's addresses are extended makes a difference */
  read(location: bigint, length: number): Uint8Array;
}

export interface Evaluation {
  /** Unsigned, 64 bits. */
  readonly value: bigint;
  /** What stands behind the expression, without blanks before it. */
  readonly rest: string;
}

const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);

/**
 * The MASM expression at the beginning of the text.
 * @throws CommandError with the debugger's text
 */
export function evaluatePrefix(text: string, scope: Scope): Evaluation {
  const reader = new Reader(text, scope);
  const value = reader.expression();
  return { value, rest: reader.rest };
}

/** The text as one MASM expression. @throws CommandError with the debugger's text */
export function evaluate(text: string, scope: Scope): bigint {
  const { value, rest } = evaluatePrefix(text, scope);
  if (rest !== '') throw expressionError('Extra character', rest);
  return value;
}

const SYMBOL = /^(?:[A-Za-z_?$][\w$?]*)?(?:!(?:[\w$?@~]|::)+)|^[A-Za-z_?][\w$?]*/;

/** Parentheses and signs within each other. */
const DEEPEST = 200;

/** Bytes read by the operators that look into memory. */
const readers = new Map<string, number>([
  ['by', 1],
  ['wo', 2],
  ['dwo', 4],
  ['qwo', 8],
]);

class Reader {
  rest: string;
  /** The last character that was taken, and all behind it: what failing operands quote. */
  #tail = '';
  readonly #scope: Scope;
  /** Operands within operands at this moment. */
  #depth = 0;

  constructor(text: string, scope: Scope) {
    this.rest = text.trim();
    this.#scope = scope;
  }

  expression(level = binaryOperators.length - 1): bigint {
    const operators = binaryOperators[level];
    if (!operators) return this.#unary();
    let value = this.expression(level - 1);
    for (;;) {
      const name = this.#operator(operators);
      if (name === undefined) return value;
      const right = this.expression(level - 1);
      const result = operators.get(name)?.(value, right) ?? 'operandError';
      if (result === 'operandError') throw expressionError('Operand', this.#tail);
      value = unsigned(result);
    }
  }

  /** Consumes an operator of this level; a longer one of another level is not taken apart. */
  #operator(operators: ReadonlyMap<string, unknown>): string | undefined {
    if (this.rest === '') return undefined;
    const found = /^(?:>>>|<<|>>|==|!=|<=|>=|[-+*/%&^|=<>]|(?:mod|and|xor|or)\b)/i.exec(this.rest);
    const name = found?.[0].toLowerCase();
    if (name === undefined || !operators.has(name)) return undefined;
    this.#skip(name.length);
    return name;
  }

  #unary(): bigint {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw expressionError('Overflow', this.rest);
    const value = this.#operand();
    this.#depth -= 1;
    return value;
  }

  #operand(): bigint {
    if (this.rest === '') throw nothingToEvaluate();
    const sign = this.rest[0];
    if (sign === '+' || sign === '-') {
      this.#skip(1);
      const value = this.#unary();
      return sign === '-' ? unsigned(-value) : value;
    }
    if (sign === '~') {
      this.#skip(1);
      return this.#word('not', this.#unary());
    }
    const word = /^(not|hi|low|by|wo|dwo|qwo|poi)(?=[\s(])/i.exec(this.rest)?.[1]?.toLowerCase();
    if (word === undefined) return this.#primary();
    this.#skip(word.length);
    return this.#word(word, this.#unary());
  }

  #word(word: string, value: bigint): bigint {
    if (word === 'not') return value === 0n ? 1n : 0n;
    if (word === 'hi') return (value >> 16n) & 0xffffn;
    if (word === 'low') return value & 0xffffn;
    const { pointerSize } = this.#scope;
    const length = readers.get(word) ?? pointerSize;
    const bytes = this.#scope.read(value, length);
    if (bytes.length < length) throw expressionError('Memory access', this.#tail);
    const read = littleEndian(bytes);
    return word === 'poi' && pointerSize === 4 ? unsigned(BigInt.asIntN(32, read)) : read;
  }

  #primary(): bigint {
    const open = /^(?:(?:@@masm)?\(|\[)/i.exec(this.rest)?.[0];
    if (open !== undefined) {
      this.#skip(open.length);
      const value = this.expression();
      if (!this.rest.startsWith(open === '[' ? ']' : ')'))
        throw expressionError('Syntax', this.rest || '<EOL>');
      this.#skip(1);
      return value;
    }
    const constant = readCharacters(this.rest) ?? readNumber(this.rest, this.#scope.radix);
    if (constant) {
      this.#skip(constant.length);
      return constant.value;
    }
    return this.#name();
  }

  #name(): bigint {
    const register = /^(?:@[$\w]+|\$\w+(?![\w!])|\.(?=\s|$))/.exec(this.rest)?.[0];
    if (register !== undefined) {
      const name = register === '.' ? '$ip' : register.replace('@', '');
      const value = this.#scope.register(name);
      if (value === undefined) throw expressionError('Bad register', this.rest);
      this.#skip(register.length);
      return value;
    }
    const symbol = SYMBOL.exec(this.rest)?.[0];
    if (/^[)*/%<>=&|^,]/.test(this.rest)) throw nothingToEvaluate(this.rest);
    if (symbol === undefined) throw expressionError('Syntax', this.rest);
    const value = this.#bareRegister(symbol) ?? this.#scope.symbol(symbol.replace(/^!/, ''));
    if (value === undefined) throw expressionError("Couldn't resolve", this.rest);
    this.#skip(symbol.length);
    return value;
  }

  #bareRegister(name: string): bigint | undefined {
    return name.includes('!') ? undefined : this.#scope.register(name);
  }

  #skip(length: number): void {
    this.#tail = this.rest.slice(Math.max(length - 1, 0));
    this.rest = this.rest.slice(length).trimStart();
  }
}
