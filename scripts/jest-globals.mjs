/**
 * What tests import from `@jest/globals`. Test files are modules that a process loads once, and jest
 * makes these functions anew for each of them: here stand the ones of the file that is run.
 */
import { jestExpect } from '@jest/expect';
import { ModuleMocker } from 'jest-mock';

/** @typedef {Record<string, any>} Globals */

/** @type {Globals} */
let current = {};

/** @param {Globals} globals of the test file that is loaded next */
export function useGlobals(globals) {
  current = globals;
}

/**
 * @param {string} name
 * @returns {any}
 */
const forwarded = (name) =>
  new Proxy(() => undefined, {
    apply: (_, __, given) => current[name](...given),
    get: (_, key) => current[name][key],
  });

export const describe = forwarded('describe');
export const test = forwarded('test');
export const beforeAll = forwarded('beforeAll');
export const beforeEach = forwarded('beforeEach');
export const afterAll = forwarded('afterAll');
export const afterEach = forwarded('afterEach');
export const expect = jestExpect;
export const jest = new ModuleMocker(globalThis);
