import { expressionError } from '../failures';

/** Number bases that `n` sets. */
export type Radix = 8 | 10 | 16;

export interface NumberText {
  readonly value: bigint;
  readonly length: number;
}

const digitsOf = {
  2: /^[01]*(?![\w$?.]|!(?!=))/i,
  8: /^[0-7]*(?![\w$?.]|!(?!=))/i,
  10: /^[0-9]*(?![\w$?.]|!(?!=))/i,
  16: /^(?!`)[0-9a-f`]*(?![\w$?.]|!(?!=))/i,
} as const;

const prefixes = [
  { prefix: /^0x/i, base: 16 },
  { prefix: /^0n/i, base: 10 },
  { prefix: /^0t/i, base: 8 },
  { prefix: /^0y/i, base: 2 },
] as const;

/**
 * The number that the text begins with: `0x20636241`, `0n500`, `1fh`, ``fffff800`014798f6``, or
 * digits of the current radix. Never sign-extended, on 32-bit targets neither.
 * @returns undefined when the text begins with something else, a symbol such as `add!Foo` included
 * @throws CommandError when the number takes more than 64 bits
 */
export function readNumber(text: string, radix: Radix): NumberText | undefined {
  for (const { prefix, base } of prefixes) {
    if (prefix.test(text)) return digits(text, 2, base);
  }
  const marked = /^([0-9][0-9a-f]*)h(?![\w$?.]|!(?!=))/i.exec(text)?.[1];
  if (marked !== undefined) {
    return { value: parse(marked, 16, text), length: marked.length + 1 };
  }
  return digits(text, 0, radix);
}

function digits(text: string, skip: 0 | 2, base: 2 | Radix): NumberText | undefined {
  const rest = text.slice(skip);
  const found = digitsOf[base].exec(rest);
  if (!found || (found[0] === '' && skip === 0)) return undefined;
  return {
    value: parse(found[0].replaceAll('`', ''), base, text),
    length: skip + found[0].length,
  };
}

/**
 * What no longer grows with a digit is too large; a number that loses more than its front is not.
 * @param rest what an error quotes
 */
function parse(text: string, base: 2 | Radix, rest: string): bigint {
  let value = 0n;
  for (const digit of text) {
    const next = BigInt.asUintN(64, value * BigInt(base) + BigInt(Number.parseInt(digit, base)));
    if (value !== 0n && next <= value) throw expressionError('Overflow error at', rest);
    value = next;
  }
  return value;
}

/**
 * A character constant, `'dcba'`: the first character is the most significant byte. Of more than
 * eight the last ones count.
 * @returns undefined when the text begins with none
 */
export function readCharacters(text: string): NumberText | undefined {
  const found = /^'([^']*)'/.exec(text);
  if (found?.[1] === undefined) return undefined;
  let value = 0n;
  for (const character of found[1]) {
    value = BigInt.asUintN(64, (value << 8n) | BigInt(character.charCodeAt(0) & 0xff));
  }
  return { value, length: found[0].length };
}
