/**
 * Tests are built once, before all of them, as the bundles are: no type is checked (that is
 * `npm run types`), and no TypeScript compiler API is needed, which TypeScript 7 does not offer.
 * @type {import('jest').Config}
 */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  testRunner: '<rootDir>/scripts/jest-runner.mjs',
  transform: {},
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: '100%',
};
