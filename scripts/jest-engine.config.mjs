import base from './jest.config.mjs';

/**
 * The tests with Microsoft's engine: `npm run test:engine`, never part of `npm test`. Each test file
 * has an engine and a machine of its own.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  testMatch: ['<rootDir>/src/test/engine/**/*.engine.ts'],
  testTimeout: 300_000,
  maxWorkers: 2,
};
