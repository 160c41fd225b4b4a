import { parseExpressionAt } from 'acorn';

/**
 * A RegExp that refuses what came after ECMAScript 2017 (named groups, lookbehind, the flag `s`,
 * `\p{…}`), as the older script engine does at load.
 *
 * @param native the realm's own constructor
 * @param fail makes the realm's SyntaxError
 */
export function oldRegExp(native: RegExpConstructor, fail: (message: string) => Error): unknown {
  const checked = (regexp: RegExp, flags: unknown): RegExp => {
    const problem = patternProblem(regexp.source, String(flags ?? ''));
    if (problem !== undefined) throw fail(problem);
    return regexp;
  };
  const old = new Proxy(native, {
    apply: (target, receiver, args) => checked(Reflect.apply(target, receiver, args), args[1]),
    construct: (target, args, newTarget) =>
      checked(Reflect.construct(target, args, newTarget), args[1]),
  });
  Object.defineProperty(native.prototype, 'constructor', { value: old });
  return old;
}

/** Literals are checked when the script is parsed; this is the same check for the others. */
function patternProblem(source: string, flags: string): string | undefined {
  try {
    parseExpressionAt(`/${source}/${flags}`, 0, { ecmaVersion: 2017 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
  }
}
