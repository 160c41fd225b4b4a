import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), { encoding: 'utf8' }),
);

/**
 * jest runs TypeScript through @swc/jest: no type check (that is `npm run types`), no TypeScript
 * compiler API, which TypeScript 7 does not offer. The bundles are built once, before all tests.
 * @type {import('jest').Config}
 */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  globals: { POOLTAG_VERSION: version },
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // jest runs tests in a context whose global names take long to look up. These, which every loop of
  // the simulator uses, are handed to each module instead.
  sandboxInjectedGlobals: [
    ...['Array', 'BigInt', 'Boolean', 'DataView', 'Error', 'Int32Array', 'JSON', 'Map', 'Math'],
    ...['Number', 'Object', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol'],
    ...['Uint8Array', 'WeakMap'],
  ],
  // Of the packages, one is published as ES modules alone, one imports a module while it runs.
  transformIgnorePatterns: ['/node_modules/(?!(?:magic-string|capstone-wasm)/)'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: '100%',
};
