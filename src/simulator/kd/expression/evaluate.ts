import { littleEndian } from '../../bytes';
import { CommandError } from '../engine';
import { expressionError } from '../failures';
import { isWithoutValue } from '../registers';
import { FUNCTIONS, readTexts } from './functions';
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
  /** Where the module of this name begins to run; undefined when there is none. */
  entry(module: string): bigint | undefined;
  /** The C++ expression that a text begins with. */
  cpp(text: string): Evaluation;
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

const SYMBOL = /^(?:[A-Za-z_?$][\w$?]*)?(?:!(?:[\w$?@~]|::)+)|^[A-Za-z_?$][\w$?]*/;

/** How `@@` names the evaluator of what stands in parentheses. */
const ELSEWHERE = /^@@(?:masm|c\+\+|)\(/i;

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
      if (result === 'operandError') throw expressionError('Operand error at', this.#tail);
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
    if (this.#depth > DEEPEST) throw expressionError('Overflow error at', this.rest);
    const value = this.#operand();
    this.#depth -= 1;
    return value;
  }

  #operand(): bigint {
    if (/^#/.test(this.rest)) this.#skip(1);
    if (this.rest === '') throw missing('');
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
    const word = /^(not|hi|low|by|wo|dwo|qwo|poi)(?![\w!$])/i.exec(this.rest)?.[1]?.toLowerCase();
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
    if (bytes.length < length) throw expressionError('Memory access error at', this.#tail);
    const read = littleEndian(bytes);
    return word === 'poi' && pointerSize === 4 ? unsigned(BigInt.asIntN(32, read)) : read;
  }

  #primary(): bigint {
    if (this.rest.startsWith('@@')) return this.#elsewhere();
    const open = /^[([]/.exec(this.rest)?.[0];
    if (open !== undefined) {
      this.#skip(1);
      const value = this.expression();
      if (!this.rest.startsWith(open === '[' ? ']' : ')')) {
        throw expressionError('Syntax error at', this.rest);
      }
      this.#skip(1);
      return value;
    }
    const name = /^\$([a-z]+)(?=\s*(?:\(|$))/i.exec(this.rest)?.[1] ?? '';
    if (FUNCTIONS.has(name)) return this.#function(name);
    const constant = readCharacters(this.rest) ?? readNumber(this.rest, this.#scope.radix);
    if (constant) {
      this.#skip(constant.length);
      return constant.value;
    }
    return this.#name();
  }

  /** `@@(…)` is C++; `@@masm(…)` and `@@c++(…)` say which. */
  #elsewhere(): bigint {
    const { rest } = this;
    const open = ELSEWHERE.exec(rest)?.[0];
    if (open === undefined) throw expressionError('Syntax error at', rest);
    const inner = rest.slice(open.length);
    const scope = this.#scope;
    const found = /^@@m/i.test(open) ? evaluatePrefix(inner, scope) : scope.cpp(inner);
    if (!found.rest.startsWith(')')) throw expressionError('Syntax error at', rest);
    this.rest = found.rest;
    this.#skip(1);
    return found.value;
  }

  /** `$scmp("a","b")`: texts, or addresses and the name of a module. */
  #function(name: string): bigint {
    this.#skip(name.length + 1);
    if (name === 'vvalid') return this.#isValid();
    if (name === 'iment') return this.#entry();
    const { values, rest } = readTexts(this.rest);
    this.rest = rest;
    return FUNCTIONS.get(name)?.(values[0], values[1]) ?? 0n;
  }

  /** `$vvalid(address, length)` */
  #isValid(): bigint {
    this.#expect('(');
    const address = this.expression();
    this.#expect(',');
    const length = this.expression();
    this.#expect(')');
    const bytes = this.#scope.read(address, Number(length & 0xffffn));
    return length > 0n && bytes.length >= Number(length & 0xffffn) ? 1n : 0n;
  }

  /** `$iment(module)` */
  #entry(): bigint {
    this.#expect('(');
    const module = /^[^)]*/.exec(this.rest)?.[0] ?? '';
    this.#skip(module.length);
    this.#expect(')');
    const value = this.#scope.entry(module.trim());
    if (value === undefined) throw new CommandError(`Unknown image error in '${module}'`);
    return value;
  }

  #expect(character: string): void {
    if (!this.rest.startsWith(character)) throw expressionError('Syntax error at', this.rest);
    this.#skip(1);
  }

  #name(): bigint {
    const { rest } = this;
    if (/^[)\]*/%<>=&|^,;]/.test(rest))
      throw missing(rest.length === 1 && /[&%]/.test(rest) ? '' : rest);
    if (rest.startsWith('.')) return this.#taken('.', this.#scope.register('$ip'));
    const register = /^@(?:\$[\w.]*|\w*)/.exec(rest)?.[0];
    if (register !== undefined) {
      const value = this.#scope.register(register.slice(1));
      if (value === undefined) throw expressionError('Bad register error at', rest);
      return this.#taken(register, value);
    }
    const symbol = SYMBOL.exec(rest)?.[0];
    const value =
      symbol === undefined || ENDS_AT_MODULE.test(rest) ? undefined : this.#named(symbol);
    if (symbol !== undefined && isWithoutValue(symbol)) {
      throw expressionError('Bad register error at', rest);
    }
    if (symbol === undefined || value === undefined) throw expressionError(unknown(rest), rest);
    return this.#taken(symbol, value);
  }

  #taken(name: string, value: bigint | undefined): bigint {
    this.#skip(name.length);
    return value ?? 0n;
  }

  #named(name: string): bigint | undefined {
    const register = name.includes('!') ? undefined : this.#scope.register(name);
    return register ?? this.#scope.symbol(name.replace(/^!/, ''));
  }

  #skip(length: number): void {
    this.#tail = this.rest.slice(Math.max(length - 1, 0));
    this.rest = this.rest.slice(length).trimStart();
  }
}

/** `nt!`, and nothing behind it. */
const ENDS_AT_MODULE = /^[\w$?]+!(?![\w$?@~:])/;

/** What begins like a name was looked for. */
const unknown = (rest: string) =>
  (/^(?:[A-Za-z_$?]|!\w)/.test(rest) || /^[0-9a-f]+!/i.test(rest)) && !ENDS_AT_MODULE.test(rest)
    ? "Couldn't resolve error at"
    : 'Syntax error at';

const missing = (rest: string): CommandError =>
  expressionError('Numeric expression missing from', rest);
