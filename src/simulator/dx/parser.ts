import { castAt } from './casts';
import { expected, tooComplex, unexpected } from './errors';
import { type Token, tokenize } from './lexer';
import { type ModelValue, modelBoolean, modelInteger } from './model';
import { sizeOf } from './numbers';
import type { BinaryOperator, Expression, Field, Target, UnaryOperator } from './syntax';

/** Nesting of parentheses, lambdas and unary operators beyond any written by hand. */
const DEEPEST = 256;

/** Binary operators by how tightly they bind; `||` and `&&` stand below all of them. */
const precedence: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '<=': 7,
  '>': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

const unaryOperators = new Set(['+', '-', '!', '~', '*', '&']);

/** An expression and where it ends. */
export interface Parsed {
  readonly expression: Expression;
  /** Offset of the first character that is no longer expression: a specifier's comma, or the end. */
  readonly end: number;
}

/**
 * Parses a whole command argument. Commas on the outermost level are comma operators unless
 * `isSpecifier` takes the rest of the text for format specifiers.
 */
export function parse(source: string, isSpecifier: (rest: string) => boolean): Parsed {
  return new Parser(source).whole(isSpecifier);
}

/** C++'s words for types and values, which the debugger drops behind a dot: `x.long` shows `x`. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'bool char short int long signed unsigned float double void wchar_t __int8 __int16 __int32 __int64 true false new sizeof nullptr'.split(
    ' ',
  ),
);

const CONSTANTS: Readonly<Record<string, ModelValue>> = {
  true: modelBoolean(true),
  false: modelBoolean(false),
  nullptr: modelInteger(0),
};

/** `=`, and `+=` and the like with their operator. */
const ASSIGNING = /^([-+*/%&|^]|<<|>>|)=$/;

const ONE: Expression = { kind: 'literal', value: modelInteger(1, 32, true) };

const isTarget = (expression: Expression): expression is Target =>
  expression.kind === 'variable' || expression.kind === 'member';

const changed = (target: Target, operator: string, by: Expression): Expression => ({
  kind: 'binary',
  operator: operator as BinaryOperator,
  left: target,
  right: by,
});

class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }

  whole(isSpecifier: (rest: string) => boolean): Parsed {
    let expression = this.#assignment();
    while (this.#peek().text === ',' && this.#peek().kind === 'punctuator') {
      const comma = this.#next();
      if (isSpecifier(this.#source.slice(comma.end))) return { expression, end: comma.start };
      expression = { kind: 'comma', first: expression, second: this.#assignment() };
    }
    if (this.#peek().kind !== 'end') throw unexpected(this.#rest());
    return { expression, end: this.#source.length };
  }

  #peek(ahead = 0): Token {
    // The last token is of kind `end` and is never passed.
    const token = this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw unexpected('');
    return token;
  }

  /** What the errors quote. */
  #rest(token = this.#peek()): string {
    return this.#source.slice(token.start);
  }

  #next(): Token {
    const token = this.#peek();
    this.#position += 1;
    return token;
  }

  #is(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.kind === 'punctuator' && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#position += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw expected(`'${text}'`, this.#rest());
  }

  #nested<T>(read: () => T): T {
    if (this.#depth >= DEEPEST) throw tooComplex();
    this.#depth += 1;
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #assignment(): Expression {
    return this.#nested(() => {
      const parameters = this.#lambdaParameters();
      if (parameters !== undefined) {
        return { kind: 'lambda', parameters, body: this.#assignment() };
      }
      const target = this.#conditional();
      const operator = ASSIGNING.exec(this.#peek().text)?.[1];
      if (operator === undefined || this.#peek().kind !== 'punctuator') return target;
      if (!isTarget(target)) throw unexpected(this.#rest());
      this.#next();
      const value = this.#assignment();
      return {
        kind: 'assign',
        target,
        value: operator === '' ? value : changed(target, operator, value),
      };
    });
  }

  /** `x =>` or `(x, y) =>`, consumed; undefined and nothing consumed when it is something else. */
  #lambdaParameters(): readonly string[] | undefined {
    const first = this.#peek();
    if (first.kind === 'name' && this.#is('=>', 1)) {
      this.#position += 2;
      return [first.name];
    }
    if (!this.#is('(')) return undefined;
    const names: string[] = [];
    let ahead = 1;
    while (!this.#is(')', ahead)) {
      if (names.length > 0 && !this.#is(',', ahead++)) return undefined;
      const token = this.#peek(ahead++);
      if (token.kind !== 'name') return undefined;
      names.push(token.name);
    }
    if (!this.#is('=>', ahead + 1)) return undefined;
    this.#position += ahead + 2;
    return names;
  }

  #conditional(): Expression {
    const test = this.#binary(1);
    if (!this.#take('?')) return test;
    const yes = this.#assignment();
    this.#expect(':');
    return { kind: 'conditional', test, yes, no: this.#assignment() };
  }

  #binary(lowest: number): Expression {
    let left = this.#unary();
    for (;;) {
      const token = this.#peek();
      const level = token.kind === 'punctuator' ? precedence[token.text] : undefined;
      if (level === undefined || level < lowest) return left;
      this.#next();
      const right = this.#binary(level + 1);
      if (token.text === '&&') left = { kind: 'and', left, right };
      else if (token.text === '||') left = { kind: 'or', left, right };
      else left = { kind: 'binary', operator: token.text as BinaryOperator, left, right };
    }
  }

  #unary(): Expression {
    return this.#nested(() => {
      const token = this.#peek();
      if (token.kind === 'punctuator' && unaryOperators.has(token.text)) {
        this.#next();
        return { kind: 'unary', operator: token.text as UnaryOperator, operand: this.#unary() };
      }
      const cast = this.#is('(') ? castAt(this.#tokens, this.#position) : undefined;
      if (cast !== undefined) {
        this.#position = cast.next;
        return { kind: 'cast', type: cast.type, operand: this.#unary() };
      }
      return this.#postfix(this.#primary());
    });
  }

  #postfix(start: Expression): Expression {
    let object = start;
    for (;;) {
      if (this.#take('.') || this.#take('->')) {
        const token = this.#next();
        if (token.kind !== 'name') throw unexpected(this.#rest(token));
        const isDropped = !token.quoted && KEYWORDS.has(token.name);
        if (!isDropped) object = { kind: 'member', object, name: token.name };
      } else if (this.#take('(')) {
        object = { kind: 'call', callee: object, args: this.#list(')') };
      } else if (this.#take('[')) {
        const keys = this.#list(']');
        if (keys.length === 0)
          throw expected('expression', this.#rest(this.#tokens[this.#position - 1]));
        object = { kind: 'index', object, keys };
      } else if (isTarget(object) && (this.#is('++') || this.#is('--'))) {
        const value = changed(object, this.#next().text.charAt(0), ONE);
        object = { kind: 'assign', target: object, value, before: true };
      } else return object;
    }
  }

  /** Expressions with commas between them, up to and including `close`. */
  #list(close: string): readonly Expression[] {
    const found: Expression[] = [];
    if (this.#take(close)) return found;
    do found.push(this.#assignment());
    while (this.#take(','));
    this.#expect(close);
    return found;
  }

  #primary(): Expression {
    const token = this.#next();
    switch (token.kind) {
      case 'literal':
        return { kind: 'literal', value: token.value };
      case 'symbol':
      case 'variable':
      case 'register':
        return { kind: token.kind, name: token.name };
      case 'name':
        if (!token.quoted && token.name === 'new') return this.#anonymous();
        if (!token.quoted && KEYWORDS.has(token.name)) return this.#keyword(token);
        return { kind: 'name', name: token.name };
      default:
        if (token.text === '(') return this.#parenthesized();
        throw expected('expression', this.#rest(token));
    }
  }

  #keyword(token: Extract<Token, { kind: 'name' }>): Expression {
    const value = CONSTANTS[token.name];
    if (value) return { kind: 'literal', value };
    const cast = token.name === 'sizeof' ? castAt(this.#tokens, this.#position) : undefined;
    if (!cast) throw expected('expression', this.#rest(token));
    this.#position = cast.next;
    return { kind: 'literal', value: modelInteger(sizeOf(cast.type)) };
  }

  #parenthesized(): Expression {
    let inner = this.#assignment();
    while (this.#take(',')) {
      inner = { kind: 'comma', first: inner, second: this.#assignment() };
    }
    this.#expect(')');
    return inner;
  }

  #anonymous(): Expression {
    this.#expect('{');
    const fields: Field[] = [];
    if (!this.#take('}')) {
      do {
        const token = this.#peek();
        if (token.kind !== 'name' || (!token.quoted && KEYWORDS.has(token.name))) break;
        this.#next();
        this.#expect('=');
        const name = token.quoted ? token.text : token.name;
        fields.push({ name, value: this.#assignment() });
      } while (this.#take(','));
      this.#expect('}');
    }
    return { kind: 'anonymous', fields };
  }
}
