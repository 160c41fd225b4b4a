import { createContext, runInContext } from 'node:vm';
import { chakraBuiltins } from '../simulator/jsprovider/chakra';
import { reduceToEs2017 } from '../simulator/jsprovider/es2017';
import { oldRegExp } from '../simulator/jsprovider/regexp';

/** What a script of the oldest host runs in, bare: no debugger behind it. */
export interface Realm {
  /** Runs a classic script and returns its completion value. */
  run(text: string): unknown;
  /** The enumerable globals that scripts have made. */
  globals(): readonly string[];
}

/**
 * A realm with the built-ins of Chakra, the given `host` and nothing else. Syntax and literals stay
 * those of this Node: they are judged in the text.
 */
export function es2017Realm(host: object): Realm {
  const context = createContext({});
  const run = (text: string): unknown => runInContext(text, context, { filename: 'pooltag.js' });
  const global = run('this') as RealmGlobal;
  reduceToEs2017(global);
  chakraBuiltins.runInContext(context);
  const regExp = oldRegExp(global.RegExp, (message) => new global.SyntaxError(message));
  Object.defineProperty(global, 'RegExp', { value: regExp });
  Object.defineProperty(global, 'host', { value: host });
  return { run, globals: () => Object.keys(global) };
}

interface RealmGlobal {
  readonly RegExp: RegExpConstructor;
  readonly SyntaxError: SyntaxErrorConstructor;
}
