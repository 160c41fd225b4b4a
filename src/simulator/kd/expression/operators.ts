/** Binary operators of the MASM evaluator by precedence, tightest first. */
type Apply = (left: bigint, right: bigint) => bigint | 'operandError';

const truth = (value: boolean): bigint => (value ? 1n : 0n);

/** Shifts by 64 and more leave nothing. */
const shift = (right: bigint, apply: () => bigint): bigint => (right > 63n ? 0n : apply());

const divide: Apply = (left, right) => (right === 0n ? 'operandError' : left / right);
const remainder: Apply = (left, right) => (right === 0n ? 'operandError' : left % right);
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
    ['>>>', (left, right) => BigInt.asIntN(64, left) >> (right > 63n ? 63n : right)],
    ['<<', (left, right) => shift(right, () => left << right)],
    ['>>', (left, right) => shift(right, () => left >> right)],
  ]),
  new Map<string, Apply>([
    ['==', equal],
    ['!=', (left, right) => truth(left !== right)],
    ['<=', (left, right) => truth(left <= right)],
    ['>=', (left, right) => truth(left >= right)],
    ['=', equal],
    ['<', (left, right) => truth(left < right)],
    ['>', (left, right) => truth(left > right)],
  ]),
  new Map<string, Apply>([
    ['&', (left, right) => left & right],
    ['and', (left, right) => left & right],
  ]),
  new Map<string, Apply>([
    ['^', (left, right) => left ^ right],
    ['xor', (left, right) => left ^ right],
  ]),
  new Map<string, Apply>([
    ['|', (left, right) => left | right],
    ['or', (left, right) => left | right],
  ]),
];
