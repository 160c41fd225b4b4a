import { ModelError } from './model';

/** Every message of the expression evaluator, the query methods and the display. */

export const unboundName = (name: string) => new ModelError(`Unable to bind name '${name}'`);

export const improperArguments = (method: string) =>
  new ModelError(`Improper number of arguments to method '${method}'`);

export const invalidArgument = (method: string) =>
  new ModelError(`Invalid argument to method '${method}'`);

export const notIterable = () => new ModelError('Object is not iterable');

export const notCallable = () => new ModelError('Object is not callable');

export const notIndexable = () => new ModelError('Object does not have an element with this index');

export const notDereferenceable = () => new ModelError('Unable to dereference object');

export const notWritable = () => new ModelError('Cannot write to property');

export const notBoolean = () => new ModelError('Value is not convertible to a boolean');

export const invalidOperands = (operator: string) =>
  new ModelError(`Invalid operands to operator '${operator}'`);

export const divideByZero = () => new ModelError('Divide by zero');

export const notComparable = () => new ModelError('Objects are not comparable');

export const noSuchElement = (method: string) =>
  new ModelError(`No element of the collection satisfies method '${method}'`);

export const severalElements = (method: string) =>
  new ModelError(`More than one element of the collection satisfies method '${method}'`);

export const untypedSymbol = (address: bigint) =>
  new ModelError(`No type (or void) for object at Address 0x${address.toString(16)}`);

export const noTargetView = () => new ModelError('The target is not shown here');

export const unreadableMemory = (address: bigint) =>
  new ModelError(`Unable to read memory at Address 0x${address.toString(16)}`);

export const unexpected = (found: string) =>
  new ModelError(found === '' ? 'Unexpected end of expression' : `Unexpected token '${found}'`);

/** What stands where a value should begin, to the end of the text. */
export const expectedExpression = (rest: string) =>
  new ModelError(`Expected expression at '${rest}'`);

export const badLiteral = (text: string) => new ModelError(`Invalid literal '${text}'`);

export const tooComplex = () => new ModelError('Expression is too complex');

export const tooLong = () => new ModelError('String is too long');
