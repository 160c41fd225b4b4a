/**
 * A Date whose present is that of the simulated machine.
 *
 * @param now whole milliseconds since 1970
 */
export function virtualDate(native: DateConstructor, now: () => number): unknown {
  Object.defineProperty(native, 'now', { value: now, writable: true });
  const date = new Proxy(native, {
    apply: (target) => new target(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  });
  Object.defineProperty(native.prototype, 'constructor', { value: date });
  return date;
}
