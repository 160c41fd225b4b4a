import { ModelError } from './model';

/** Every message of the expression evaluator, the query methods and the display. */

export const unboundName = (name: string) => new ModelError(`Unable to bind name '${name}'`);

/** What the system says of codes that operations fail with, where they say nothing themselves. */
const systemWords = {
  '0x80004001': 'Not implemented',
  '0x80004005': 'Unspecified error',
  '0x8000000b': 'The operation attempted to access data outside the valid range',
  '0x80070057': 'The parameter is incorrect.',
  '0x8000ffff': 'Catastrophic failure',
} as const;

export const systemError = (code: keyof typeof systemWords) =>
  new ModelError(`${systemWords[code]} (${code})`);

export const undefinedVariable = () => new ModelError('Use of undefined variable');

export const improperArguments = (method: string) =>
  new ModelError(`Invalid number of arguments to method '${method}'`);

/** @param position of the argument, from 0 */
export const wrongArgument = (position: number, wanted: string, method: string) =>
  new ModelError(`Argument number ${position + 1} must be ${wanted} in call to method '${method}'`);

export const invalidArgument = (method: string) =>
  new ModelError(`Invalid argument to method '${method}'`);

export const notIterable = () => new ModelError('Object is not iterable');

export const noGrid = () => new ModelError('Grid display requires an iterable object!');

export const noReport = () =>
  new ModelError('Report display requires a report displayable object!');

export const notCallable = () =>
  new ModelError('Object on left side of a call operation is not callable');

export const notIndexable = () => new ModelError('Object does not support indexing with []');

export const noAddress = () => new ModelError('Unable to take address of object');

export const notDereferenceable = () => new ModelError('Unable to dereference object');

export const notWritable = () => new ModelError('Cannot write to property');

export const notAssignable = () =>
  new ModelError('Unable to assign to the object on the left side of an assignment operation');

export const notArithmetic = () => new ModelError('Unexpected type(s) for arithmetic operation');

export const divideByZero = () => new ModelError('Illegal division by zero');

/** Of operators; queries have words of their own. */
export const notComparable = () => new ModelError('Objects cannot be compared');

export const notIntrinsic = () =>
  new ModelError('Cannot compare non-intrinsic values to each other.');

export const severalElements = () =>
  new ModelError('More than one element was produced by this operation.');

export const untypedSymbol = (address: bigint) =>
  new ModelError(`No type (or void) for object at Address 0x${address.toString(16)}`);

export const noTargetView = () => new ModelError('The target is not shown here');

export const unreadableMemory = (address: bigint) =>
  new ModelError(`Unable to read memory at Address 0x${address.toString(16)}`);

/** @param rest of the expression, from where it is wrong */
export const unexpected = (rest: string) => new ModelError(`Unexpected token ${place(rest)}`);

/** @param what `expression`, or a punctuator in quotes */
export const expected = (what: string, rest: string) =>
  new ModelError(`Expected ${what} ${place(rest)}`);

const place = (rest: string) => (rest === '' ? 'at end of expression' : `at '${rest}'`);

export const tooComplex = () => new ModelError('Expression is too complex');

export const tooLong = () => new ModelError('String is too long');
