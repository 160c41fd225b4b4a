import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { LayeredFiles } from './layered-files';
import { MemoryFiles } from './memory-files';
import { NodeFiles } from './node-files';

const root = mkdtempSync(join(tmpdir(), 'pooltag-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('files of the debugger host', () => {
  test('have one name in every spelling of their path', () => {
    const files = new MemoryFiles({ 'C:\\tools\\pooltag.js': 'text' });
    expect(files.read('c:/Tools/./pooltag.js')).toBe('text');
    expect(files.list('C:/tools')).toEqual(['C:\\tools\\pooltag.js']);
    files.remove('c:\\tools\\POOLTAG.JS');
    expect(files.exists('C:/tools/pooltag.js')).toBe(false);
    expect(() => files.read('C:/tools/pooltag.js')).toThrow(/cannot find the file/);
  });

  test('lie in one folder on disk, drives included', () => {
    const files = new NodeFiles(root);
    files.write('C:\\out\\leak.html', 'page');
    expect(readFileSync(join(root, 'c', 'out', 'leak.html'), 'utf8')).toBe('page');
    expect(files.list('C:/out')).toEqual(['C:/out/leak.html']);
    expect(files.read(join(root, 'c', 'out', 'leak.html'))).toBe('page');
    files.remove('c:/out/leak.html');
    expect(files.exists('C:\\out\\leak.html')).toBe(false);
  });

  test.each(['../outside.txt', '..\\outside.txt', 'a/../../outside.txt', '../../etc/passwd'])(
    '%s leads out of the folder and is refused',
    (path) => {
      const files = new NodeFiles(root);
      expect(() => files.write(path, 'x')).toThrow(/Access is denied/);
      expect(files.exists(path)).toBe(false);
    },
  );

  test('given ones stand before those on disk until they are written', () => {
    const files = new LayeredFiles({ 'dist/pooltag.js': 'given' }, new MemoryFiles({ a: '1' }));
    expect(files.read('dist\\pooltag.js')).toBe('given');
    files.write('dist/pooltag.js', 'changed');
    expect(files.read('dist/pooltag.js')).toBe('changed');
    expect(files.read('a')).toBe('1');
  });
});

test('where files lie that are named like those of Windows is told, once for each folder', () => {
  const told: string[] = [];
  const files = new NodeFiles(root, (asked, folder) => told.push(`${asked} ${folder}`));
  for (const name of ['one', 'two']) files.write(`C:\\told\\${name}.jsonl`, '');
  files.write('beside.txt', '');
  expect(told).toEqual([`C:/told ${join(root, 'c/told')}`]);
});
