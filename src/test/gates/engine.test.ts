import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const program = resolve(__dirname, '../../../scripts/test-engine.mjs');

/** Runs the engine's tests where none of the programs that they need can be found. */
function withoutPrograms(...args: readonly string[]) {
  const env = { ...process.env, PATH: '/nonexistent' };
  return spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
}

describe('the tests with Microsoft’s engine, where it cannot be had', () => {
  test('say in one line that they did not run, and count as skipped, not as passed', () => {
    const { stdout, status } = withoutPrograms();
    const [said, closing] = stdout.split('\n');
    expect(said).toMatch(/^test:engine: not run: no wine and x86_64-w64-mingw32-g\+\+ /);
    expect(closing).toBe('0 passed, 0 failed, 1 skipped');
    expect(status).toBe(0);
  });

  test('fail when they are required', () => {
    expect(withoutPrograms('--required').status).toBe(1);
  });
});
