import { divideByZero, invalidOperands, tooLong } from './errors';
import type { ModelBoolean, ModelInteger, ModelValue } from './model';
import { modelBoolean, modelDouble, modelInteger, modelString } from './model';
import { commonType, isNumeric, type NumericValue, promote, toDouble } from './numbers';
import type { BinaryOperator } from './syntax';
import { isTrue, tryCompare } from './values';

/** Longer strings are refused, so that no expression can fill the memory by doubling one. */
export const LONGEST_STRING = 1 << 22;

/** `left operator right` for everything but the short-circuiting operators. */
export function binary(operator: BinaryOperator, left: ModelValue, right: ModelValue): ModelValue {
  switch (operator) {
    case '==':
      return modelBoolean(equal(left, right));
    case '!=':
      return modelBoolean(!equal(left, right));
    case '<':
      return modelBoolean(relation(operator, left, right) < 0);
    case '<=':
      return modelBoolean(relation(operator, left, right) <= 0);
    case '>':
      return modelBoolean(relation(operator, left, right) > 0);
    case '>=':
      return modelBoolean(relation(operator, left, right) >= 0);
    default:
      return arithmetic(operator, left, right);
  }
}

/** `+ - ! ~` before a value. */
export function unary(operator: '+' | '-' | '!' | '~', operand: ModelValue): ModelValue {
  if (operator === '!') return modelBoolean(!isTrue(operand));
  if (operand.kind === 'double' && operator !== '~') {
    return operator === '-' ? modelDouble(-operand.value) : operand;
  }
  if (operand.kind !== 'integer' && operand.kind !== 'boolean') throw invalidOperands(operator);
  const { value, bits, signed } = promote(operand);
  if (operator === '+') return modelInteger(value, bits, signed);
  return modelInteger(operator === '-' ? -value : ~value, bits, signed);
}

function equal(left: ModelValue, right: ModelValue): boolean {
  return left === right || comparison(left, right) === 0;
}

function relation(operator: string, left: ModelValue, right: ModelValue): number {
  const result = comparison(left, right);
  if (result === undefined) throw invalidOperands(operator);
  return result;
}

/** As everywhere, but integers of different types are brought to one type first, as in C. */
function comparison(left: ModelValue, right: ModelValue): number | undefined {
  if (!isWhole(left) || !isWhole(right)) return tryCompare(left, right);
  return tryCompare(...commonType(left, right));
}

function isWhole(value: ModelValue): value is ModelInteger | ModelBoolean {
  return value.kind === 'integer' || value.kind === 'boolean';
}

type ArithmeticOperator = Exclude<BinaryOperator, '==' | '!=' | '<' | '<=' | '>' | '>='>;

function arithmetic(operator: ArithmeticOperator, left: ModelValue, right: ModelValue): ModelValue {
  if (operator === '+' && left.kind === 'string' && right.kind === 'string') {
    return concatenate(left.value, right.value);
  }
  if (!isNumeric(left) || !isNumeric(right)) throw invalidOperands(operator);
  if (left.kind === 'double' || right.kind === 'double') return onDoubles(operator, left, right);
  if (operator === '<<' || operator === '>>') return shift(operator, promote(left), promote(right));
  const [a, b] = commonType(left, right);
  return modelInteger(onIntegers(operator, a.value, b.value), a.bits, a.signed);
}

function concatenate(left: string, right: string): ModelValue {
  if (left.length + right.length > LONGEST_STRING) throw tooLong();
  return modelString(left + right);
}

function onDoubles(
  operator: ArithmeticOperator,
  left: NumericValue,
  right: NumericValue,
): ModelValue {
  const a = toDouble(left);
  const b = toDouble(right);
  switch (operator) {
    case '+':
      return modelDouble(a + b);
    case '-':
      return modelDouble(a - b);
    case '*':
      return modelDouble(a * b);
    case '/':
      return modelDouble(a / b);
    default:
      throw invalidOperands(operator);
  }
}

function onIntegers(
  operator: Exclude<ArithmeticOperator, '<<' | '>>'>,
  a: bigint,
  b: bigint,
): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '/':
    case '%':
      if (b === 0n) throw divideByZero();
      return operator === '/' ? a / b : a % b;
  }
}

/** The count is taken modulo the width, as the processor does. */
function shift(operator: '<<' | '>>', value: ModelInteger, by: ModelInteger): ModelValue {
  const count = BigInt.asUintN(value.bits === 64 ? 6 : 5, by.value);
  const shifted = operator === '<<' ? value.value << count : value.value >> count;
  return modelInteger(shifted, value.bits, value.signed);
}
