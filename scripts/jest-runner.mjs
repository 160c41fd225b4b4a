/**
 * Runs a file of tests as a module of the worker's own process, made by `test-modules.mjs`. jest
 * would give each file a global object and modules of its own: all of the simulator is then loaded,
 * and compiled by the engine, for each file anew. Here files share what they import, as modules do.
 * Everything else is jest's own runner.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { useGlobals } from './jest-globals.mjs';
import { builtTest } from './test-modules.mjs';

const { default: runCircus } = createRequire(import.meta.url)('jest-circus/runner');

/** Handlers of the file before, of which jest thinks that they went with its global object. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

/** As Node has it: jest asks for a hundred, and every error of the simulator would gather them. */
const STACK_FRAMES = 10;

/** What jest's runtime does otherwise here. */
const natively = {
  /** @param {string} path */
  requireInternalModule(path) {
    // One of its own each time: it would keep what it was asked for, and all that hangs on it.
    const require = createRequire(import.meta.url);
    delete require.cache[path];
    Reflect.deleteProperty(globalThis, EVENT_HANDLERS);
    return require(path);
  },

  unstable_shouldLoadAsEsm: () => true,

  /** @param {string} path of the source */
  unstable_importModule: (path) => import(pathToFileURL(builtTest(path)).href),

  setGlobalsForRuntime: useGlobals,
};

/**
 * What jest calls for each file.
 * @param {any} globalConfig
 * @param {any} config
 * @param {any} environment
 * @param {any} runtime
 * @param {string} path of the source
 * @param {any} send
 */
export default async function runTests(globalConfig, config, environment, runtime, path, send) {
  const built = builtTest(path);
  runtime.getSourceMaps().set(built, `${built}.map`);
  Error.stackTraceLimit = STACK_FRAMES;
  Object.assign(runtime, natively);
  return runCircus(globalConfig, config, environment, runtime, path, send);
}
