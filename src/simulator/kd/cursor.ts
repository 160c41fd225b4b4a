import type { CommandError } from './engine';
import { caretAt, type Invocation } from './failures';
import type { Kd } from './kd';

/** Characters that a backslash stands before in a string; any other one stands for itself. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Text of a command with its escapes replaced. */
export const unescaped = (text: string): string =>
  text.replace(/\\(?:x([0-9a-f]+)|(.))/gis, (whole, digits?: string, letter = '') => {
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16) & 0xffff);
    if (letter === '0') return '\0';
    return ESCAPES[letter] ?? (letter === '' ? whole : letter);
  });

/** Reads a command from behind its name on; errors point at what was read last. */
export class Cursor {
  at: number;
  readonly #invocation: Invocation;
  /** The line as errors quote it: strings that were read have lost their end. */
  #line: string;

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
    this.#line = invocation.line;
    this.at = invocation.name.length;
    this.skip(0);
  }

  get rest(): string {
    return this.#invocation.text.slice(this.at);
  }

  /** Behind what was read last, before the blanks. */
  get end(): number {
    return this.#invocation.text.slice(0, this.at).trimEnd().length;
  }

  /** Passes over so many characters, and the blanks behind them. */
  skip(length: number): void {
    this.at += length;
    this.at += /^\s*/.exec(this.rest)?.[0].length ?? 0;
  }

  /** Takes what the rest begins with, and passes over it. */
  take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.rest);
    if (found?.index !== 0) return undefined;
    this.skip(found[0].length);
    return found[1] ?? found[0];
  }

  value(kd: Kd): bigint {
    const { value, rest } = kd.evaluatePrefix(this.rest);
    this.at = this.#invocation.text.length - rest.length;
    return value;
  }

  /** A string in quotes, as it is typed. @param escapes whether a backslash guards a quote */
  quoted(escapes = false): string {
    if (!this.rest.startsWith('"')) throw this.error('Quotes required');
    const body = (escapes ? /^"((?:[^"\\]|\\.)*)/s : /^"([^"]*)/).exec(this.rest)?.[1] ?? '';
    const end = this.at + 1 + body.length;
    if (this.#invocation.text[end] !== '"') {
      throw this.error('Trailing quote missing', this.#invocation.text.length);
    }
    const { line, start } = this.#invocation;
    const before = line.slice(0, start + this.at + 1);
    this.#line = before + (escapes ? unescaped(body) : body);
    this.skip(end + 1 - this.at);
    return body;
  }

  /** The commands between the braces that the rest begins with. */
  block(): string {
    if (!this.rest.startsWith('{')) throw this.error('Syntax error');
    const { rest } = this;
    let depth = 0;
    for (let index = 0; index < rest.length; index += 1) {
      if (rest[index] === '{') depth += 1;
      else if (rest[index] === '}') depth -= 1;
      if (depth > 0) continue;
      this.skip(index + 1);
      return rest.slice(1, index);
    }
    throw this.error('Syntax error', this.at + 1);
  }

  /** Nothing may follow. */
  close(): void {
    if (this.rest !== '') throw this.error('Extra character error', this.at + 1);
  }

  /** What errors quote has the letter that is read next in lower case: the engine writes it so. */
  lower(): void {
    const place = this.#invocation.start + this.at;
    const letter = this.#line.charAt(place).toLowerCase();
    this.#line = this.#line.slice(0, place) + letter + this.#line.slice(place + 1);
  }

  /** What is quoted ends here from now on. */
  cut(at = this.at): void {
    this.#line = this.#line.slice(0, this.#invocation.start + at);
  }

  error(what: string, understood = this.at): CommandError {
    return this.fail(`${what} in`, understood);
  }

  /** The same for what the engine says with another word than `in`. */
  fail(words: string, understood = this.at): CommandError {
    return caretAt(words, { ...this.#invocation, line: this.#line }, understood);
  }
}
