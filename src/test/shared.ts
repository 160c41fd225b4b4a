import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@jest/globals';

/**
 * Real debugger output and recordings that are not part of the project: where they lie beside a
 * checkout, they judge too; elsewhere the tests that read them are skipped.
 */
const root = resolve(__dirname, '../../../shared');

/** The path of a real sample, whether or not it is there. */
export const realSample = (path: string): string => resolve(root, path);

/** `test` where the sample is present, a skipped test elsewhere. */
export const testWithRealSample = (path: string): typeof test =>
  existsSync(realSample(path)) ? test : (test.skip as typeof test);
