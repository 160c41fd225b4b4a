import { divideByZero, notArithmetic, notComparable, systemError, tooLong } from './errors';
import type { ModelBoolean, ModelInteger, ModelValue } from './model';
import { modelBoolean, modelDouble, modelInteger, modelString } from './model';
import { commonType, isNumeric, type NumericValue, promote, toDouble } from './numbers';
import type { BinaryOperator } from './syntax';
import { isTrue, plainText, tryCompare } from './values';

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
      return modelBoolean(relation(left, right) < 0);
    case '<=':
      return modelBoolean(relation(left, right) <= 0);
    case '>':
      return modelBoolean(relation(left, right) > 0);
    case '>=':
      return modelBoolean(relation(left, right) >= 0);
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
  if (operand.kind !== 'integer' && operand.kind !== 'boolean') throw notArithmetic();
  const { value, bits, signed } = promote(operand);
  if (operator === '+') return modelInteger(value, bits, signed);
  return modelInteger(operator === '-' ? -value : ~value, bits, signed);
}

/** What has no value is equal to nothing else. */
const equal = (left: ModelValue, right: ModelValue): boolean =>
  left.kind === 'nothing' || right.kind === 'nothing'
    ? left.kind === right.kind
    : relation(left, right) === 0;

function relation(left: ModelValue, right: ModelValue): number {
  const result = comparison(left, right);
  if (result === undefined) throw notComparable();
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
  if (left.kind === 'string' || right.kind === 'string') {
    const [one, other] = [plainText(left), plainText(right)];
    if (operator !== '+') throw systemError('0x8000ffff');
    if (one !== undefined && other !== undefined) return concatenate(one, other);
  }
  if (!isNumeric(left) || !isNumeric(right)) throw notArithmetic();
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
      throw systemError('0x80004005');
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
