import {
  type CppType,
  type CppValue,
  converted,
  fitted,
  isInteger,
  isTrue,
  named,
  numberOf,
} from './types';

/** What an operator says instead of a value. */
export type Fault = 'type conflict' | 'operand';

interface Arithmetic {
  readonly whole: (left: bigint, right: bigint) => bigint;
  readonly number?: (left: number, right: number) => number;
}

type Compare = (left: bigint | number, right: bigint | number) => boolean;

/** Operators of the C++ evaluator by precedence, tightest first. */
export const LEVELS: readonly (readonly string[])[] = [
  ['*', '/', '%'],
  ['+', '-'],
  ['<<', '>>'],
  ['<=', '>=', '<', '>'],
  ['==', '!='],
  ['&'],
  ['^'],
  ['|'],
  ['&&'],
  ['||'],
];

const arithmetic: Readonly<Record<string, Arithmetic>> = {
  '*': { whole: (a, b) => a * b, number: (a, b) => a * b },
  '/': { whole: (a, b) => a / b, number: (a, b) => a / b },
  '%': { whole: (a, b) => a % b },
  '+': { whole: (a, b) => a + b, number: (a, b) => a + b },
  '-': { whole: (a, b) => a - b, number: (a, b) => a - b },
  '<<': { whole: (a, b) => a << (b & 63n) },
  '>>': { whole: (a, b) => a >> (b & 63n) },
  '&': { whole: (a, b) => a & b },
  '^': { whole: (a, b) => a ^ b },
  '|': { whole: (a, b) => a | b },
};

const comparison: Readonly<Record<string, Compare>> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

const truth = (value: boolean): CppValue => ({
  type: named('bool'),
  value: value ? 1n : 0n,
});

/** Applies an operator with two operands. */
export function binary(operator: string, left: CppValue, right: CppValue): CppValue | Fault {
  if (operator === '&&') return truth(isTrue(left) && isTrue(right));
  if (operator === '||') return truth(isTrue(left) || isTrue(right));
  if (left.type.kind === 'pointer' || right.type.kind === 'pointer') {
    return ofPointers(operator, left, right);
  }
  const compare = comparison[operator];
  const type = common(left.type, right.type);
  if (compare) {
    if ((left.type.kind === 'bool') !== (right.type.kind === 'bool')) return 'type conflict';
    return truth(compare(inType(left, type), inType(right, type)));
  }
  const rule = arithmetic[operator];
  if (!rule) return 'type conflict';
  const isDivision = operator === '/' || operator === '%';
  if (isDivision && numberOf(right) === 0) return 'operand';
  if (type.kind !== 'floating') {
    const value = rule.whole(inType(left, type) as bigint, inType(right, type) as bigint);
    return kept(type, value);
  }
  if (!rule.number) return 'type conflict';
  const value = rule.number(numberOf(left), numberOf(right));
  return { type, value: type.size === 4 ? Math.fround(value) : value };
}

/** What is unsigned is shown by what came of it, and cut only then. */
const kept = (type: CppType, value: bigint): CppValue => ({
  type,
  value: type.kind === 'signed' ? fitted({ type, value }) : BigInt.asUintN(64, value),
});

const inType = (value: CppValue, type: CppType): bigint | number =>
  type.kind === 'floating' ? numberOf(value) : fitted({ type, value: fitted(value) });

/** The larger type; the unsigned one of two that are as large. */
function common(left: CppType, right: CppType): CppType {
  if (left.kind === 'floating' || right.kind === 'floating') {
    const floats = [left, right].filter(({ kind }) => kind === 'floating');
    return floats.find(({ size }) => size === 8) ?? floats[0] ?? left;
  }
  if (left.kind === 'bool' && right.kind === 'bool') return left;
  if (left.kind === 'bool' || right.kind === 'bool') return named('unsigned int');
  if (left.size !== right.size) return left.size > right.size ? left : right;
  return right.kind === 'unsigned' ? right : left;
}

function ofPointers(operator: string, left: CppValue, right: CppValue): CppValue | Fault {
  const compare = comparison[operator];
  const both = left.type.kind === 'pointer' && right.type.kind === 'pointer';
  const isNull = (value: CppValue) => isInteger(value.type) && fitted(value) === 0n;
  if (compare) {
    if (!both && !isNull(left) && !isNull(right)) return 'type conflict';
    return truth(compare(fitted(left), fitted(right)));
  }
  const size = BigInt(left.type.to?.size || 1);
  if (both) {
    if (operator !== '-') return 'type conflict';
    return { type: named('int64'), value: (fitted(left) - fitted(right)) / size };
  }
  if (operator === '+' && right.type.kind === 'pointer') return ofPointers('+', right, left);
  if ((operator !== '+' && operator !== '-') || !isInteger(right.type)) return 'type conflict';
  const offset = fitted(right) * size;
  return { type: left.type, value: fitted(left) + (operator === '+' ? offset : -offset) };
}

/** `-`, `+`, `~` and `!`. */
export function unary(operator: string, operand: CppValue): CppValue | Fault {
  const { type } = operand;
  if (operator === '!') return truth(!isTrue(operand));
  if (operator === '+') return operand;
  if (type.kind === 'floating' && operator === '-') return { type, value: -numberOf(operand) };
  if (!isInteger(type)) return 'type conflict';
  const value = fitted(operand);
  return converted({ type, value: operator === '-' ? -value : ~value }, type) ?? 'type conflict';
}
