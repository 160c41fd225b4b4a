/** Binary operators of the MASM evaluator by precedence, tightest first. */
type Apply = (left: bigint, right: bigint) => bigint | 'operandError';

const truth = (value: boolean): bigint => (value ? 1n : 0n);

/** Division and comparison are signed, and counts of shifts are taken modulo 64. */
const signed = (value: bigint): bigint => BigInt.asIntN(64, value);
const count = (value: bigint): bigint => value & 63n;

const divide: Apply = (left, right) =>
  right === 0n ? 'operandError' : signed(left) / signed(right);
const remainder: Apply = (left, right) =>
  right === 0n ? 'operandError' : signed(left) % signed(right);
const equal: Apply = (left, right) => truth(left === right);

export const binaryOperators: readonly ReadonlyMap<string, Apply>[] = [
  new Map<string, Apply>([
    ['*', (left, right) => left * right],
    ['/', divide],
    ['%', remainder],
    ['mod', remainder],
  ]),
  new Map<string, Apply>([
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
  ]),
  new Map<string, Apply>([
    ['>>>', (left, right) => signed(left) >> count(right)],
    ['<<', (left, right) => left << count(right)],
    ['>>', (left, right) => left >> count(right)],
  ]),
  new Map<string, Apply>([
    ['==', equal],
    ['!=', (left, right) => truth(left !== right)],
    ['<=', (left, right) => truth(signed(left) <= signed(right))],
    ['>=', (left, right) => truth(signed(left) >= signed(right))],
    ['=', equal],
    ['<', (left, right) => truth(signed(left) < signed(right))],
    ['>', (left, right) => truth(signed(left) > signed(right))],
  ]),
  new Map<string, Apply>([
    ['&', (left, right) => left & right],
    ['and', (left, right) => left & right],
    ['^', (left, right) => left ^ right],
    ['xor', (left, right) => left ^ right],
    ['|', (left, right) => left | right],
    ['or', (left, right) => left | right],
  ]),
];
