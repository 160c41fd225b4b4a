import { tooComplex } from './errors';
import { characterLiteral, numberLiteral, unescapeText } from './literals';
import { type ModelValue, modelString } from './model';

/** A token and where it stands in the expression. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** As typed; empty at the end of the expression. */
  readonly text: string;
} & (
  | { readonly kind: 'literal'; readonly value: ModelValue }
  /** An identifier, or `@"any text"`. */
  | { readonly kind: 'name'; readonly name: string; readonly quoted: boolean }
  | { readonly kind: 'symbol' | 'variable' | 'register'; readonly name: string }
  | { readonly kind: 'punctuator' }
  /** What is no token: a string with an escape that there is not, a lone quote. */
  | { readonly kind: 'bad' }
  | { readonly kind: 'end' }
);

/** Longer expressions than any command line are refused before anything is read. */
const LONGEST = 65536;

const space = /[\s\0]+/y;
const number =
  /(?:0x[\da-f`]*|0n\d+|0y[01]+)(?:ull|llu|ul|lu|ll|u|l)?|\d+\.\d*[fl]?|\d+(?:ull|llu|ul|lu|ll|u|l)?/iy;
const text = /[LU]?"((?:[^"\\]|\\[\s\S])*)"/y;
const character = /'((?:[^'\\]|\\[\s\S])*)'/y;
/** `@"type-names.cdb"` */
const quotedName = /@"((?:[^"\\]|\\[\s\S])*)"/y;
const variable = /@\$(\w+)/y;
const register = /@(\w*)/y;
/** `nt!PoolHitTag`; the `!` of `a!=b` belongs to the operator. */
const symbol = /[A-Za-z_]\w*![A-Za-z_]\w*(?:::[A-Za-z_]\w*)*/y;
const name = /[A-Za-z_$]\w*/y;
const punctuator =
  /=>|->|\+\+|--|[-+*/%&|^]=|<<=?|>>=|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>=?:,.()[\]{}]/y;

/** All tokens of an expression, the last one of kind `end`. */
export function tokenize(expression: string): readonly Token[] {
  if (expression.length > LONGEST) throw tooComplex();
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    position += match(space, expression, position)?.[0].length ?? 0;
    const token = tokenAt(expression, position);
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    position = token.end;
  }
}

function match(pattern: RegExp, source: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source) ?? undefined;
}

function tokenAt(source: string, start: number): Token {
  if (start >= source.length) return { kind: 'end', start, end: start, text: '' };
  const found = (pattern: RegExp) => {
    const result = match(pattern, source, start);
    if (result === undefined) return undefined;
    const [text, body = text] = result;
    return { body, at: { start, end: start + text.length, text } };
  };

  const digits = found(number);
  if (digits) return { kind: 'literal', value: numberLiteral(digits.body), ...digits.at };
  const quoted = found(text);
  if (quoted) {
    const value = unescapeText(quoted.body);
    if (value === undefined) return { kind: 'bad', ...quoted.at };
    return { kind: 'literal', value: modelString(value), ...quoted.at };
  }
  const characters = found(character);
  if (characters) {
    const value = characterLiteral(characters.body);
    if (value === undefined) return { kind: 'bad', ...characters.at };
    return { kind: 'literal', value, ...characters.at };
  }
  const strange = found(quotedName);
  if (strange) {
    const named = unescapeText(strange.body) ?? strange.at.text;
    return { kind: 'name', name: named, quoted: true, ...strange.at };
  }
  const dollar = found(variable);
  if (dollar) return { kind: 'variable', name: dollar.body, ...dollar.at };
  const machine = found(register);
  if (machine) return { kind: 'register', name: machine.body, ...machine.at };
  const qualified = found(symbol);
  if (qualified) return { kind: 'symbol', name: qualified.body, ...qualified.at };
  const word = found(name);
  if (word) return { kind: 'name', name: word.body, quoted: false, ...word.at };
  const sign = found(punctuator);
  if (sign) return { kind: 'punctuator', ...sign.at };

  return { kind: 'bad', start, end: start + 1, text: source.charAt(start) };
}
