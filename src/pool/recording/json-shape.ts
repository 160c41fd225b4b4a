import { type Tag, tagFromValue } from '../tags/tag';
import type { Address } from '../values/address';
import { printable } from '../values/printable';

/** Reads a value of an untrusted file; undefined when it does not have the shape. */
export type Shape<T> = (value: unknown) => T | undefined;

export const text: Shape<string> = (value) =>
  typeof value === 'string' ? printable(value) : undefined;

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number of 0 to 2^53 - 1. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** A whole number, perhaps negative. */
export const whole: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;

export const address: Shape<Address> = (value) =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value) ? (value as Address) : undefined;

export const tag: Shape<Tag> = (value) => {
  const number = count(value);
  return number !== undefined && number <= 0xffffffff ? tagFromValue(number) : undefined;
};

/** One of some constants. */
export function oneOf<T extends string | number | boolean>(...allowed: readonly T[]): Shape<T> {
  return (value) => allowed.find((each) => each === value);
}

/** A list in which every element has the shape. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const each of value) {
      const item = shape(each);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

type OptionalKeys<T> = {
  [Key in keyof T]-?: undefined extends Pick<T, Key>[Key] ? Key : never;
}[keyof T];
type Fields<T, Keys extends keyof T> = {
  readonly [Key in Keys]-?: Shape<NonNullable<T[Key]>>;
};
type Optional<T> = [OptionalKeys<T>] extends [never] ? [] : [Fields<T, OptionalKeys<T>>];

/**
 * An object with these fields; others are dropped. An optional field may be absent, but not
 * have another shape.
 */
export function object<T>(
  required: Fields<T, Exclude<keyof T, OptionalKeys<T>>>,
  ...optional: Optional<T>
): Shape<T> {
  const needed = Object.entries<Shape<unknown>>(required);
  const others = Object.entries<Shape<unknown>>(optional[0] ?? {});
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = value as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = {};
    for (const [key, shape] of [
      ...needed,
      ...others.filter(([name]) => given[name] !== undefined),
    ]) {
      const read = shape(given[key]);
      if (read === undefined) return undefined;
      result[key] = read;
    }
    return result as T;
  };
}

/** What fits the first of several shapes. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value) => first(value) ?? second(value);
}
