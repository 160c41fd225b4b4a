import { formatOf } from './display/format';
import { displayText } from './display/text';
import { improperArguments, invalidArgument } from './errors';
import type { Interrupt } from './interrupt';
import { queryMethod } from './linq/methods';
import { type ModelMethod, type ModelValue, modelString } from './model';
import { stringMember } from './strings';

/**
 * The member of a value: its own one, else what every value of its kind has: the query methods of
 * iterable objects, the methods of strings, `ToDisplayString` of everything with a text.
 *
 * @returns undefined when there is no such member
 */
export function memberOf(
  value: ModelValue,
  name: string,
  interrupt: Interrupt,
): ModelValue | undefined {
  return ownMember(value, name, interrupt) ?? displayMember(value, name);
}

function ownMember(value: ModelValue, name: string, interrupt: Interrupt): ModelValue | undefined {
  if (value.kind === 'string') return stringMember(value, name);
  if (value.kind !== 'object') return undefined;
  const own = value.get(name);
  if (own !== undefined) return own;
  const query = queryMethod(name, interrupt);
  return query !== undefined && value.elements() !== undefined ? query : undefined;
}

function displayMember(value: ModelValue, name: string): ModelMethod | undefined {
  if (name !== toDisplayString.name) return undefined;
  return displayText(value) === undefined ? undefined : toDisplayString;
}

/** `x.ToDisplayString("x")`: the text that `dx` would show, in the given format. */
export const toDisplayString: ModelMethod = {
  kind: 'method',
  name: 'ToDisplayString',
  metadata: {
    Help: 'ToDisplayString([FormatSpecifier]) - Method which converts the object to its display string representation according to an optional format specifier',
  },
  call(receiver, args) {
    if (args.length > 1) throw improperArguments('ToDisplayString');
    const [specifier] = args;
    if (specifier !== undefined && specifier.kind !== 'string') {
      throw invalidArgument('ToDisplayString');
    }
    const format = specifier === undefined ? {} : formatOf(specifier.value);
    const plain = receiver.kind === 'integer' ? { ...receiver, metadata: {} } : receiver;
    const text = format && displayText(plain, format);
    if (text === undefined) throw invalidArgument('ToDisplayString');
    return modelString(text);
  },
};
