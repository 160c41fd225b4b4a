import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { completeLine } from './complete';

const session = { complete: async () => ({ typed: '', names: ['asked'] }) };

test('paths are completed behind commands that want one, the script wherever it lies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-complete-'));
  try {
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'logs/mine.js'), '');
    const names = async (line: string) => (await completeLine(session, line, folder)).names;
    expect(await names('.scriptrun d')).toEqual(['dist/pooltag.js']);
    expect(await names('.scriptrun l')).toEqual(['logs/']);
    expect(await names('.logopen logs/m')).toEqual(['logs/mine.js']);
    expect(await names('.scriptrun gone/')).toEqual([]);
    expect(await names('dx @$po')).toEqual(['asked']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
