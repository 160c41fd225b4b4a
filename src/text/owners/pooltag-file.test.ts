import { expect, test } from '@jest/globals';
import { tagFromCharacters } from '../../pool/tags/tag';
import { formatSample } from '../../test/format-samples';
import { PoolTagFile } from './pooltag-file';
import { type PoolTagLine, parsePoolTagLine } from './pooltag-file.parse';

interface Expected {
  readonly rows: readonly (PoolTagLine & { readonly line: number })[];
  readonly unread: readonly number[];
  /** Lines by tag. */
  readonly users: Readonly<Record<string, readonly number[]>>;
}

const { lines, expected } = formatSample<Expected>('pooltag-file');

function fileOf(text: readonly string[]): PoolTagFile {
  const file = new PoolTagFile('pooltag.txt');
  for (const line of text) file.push(line);
  return file;
}

function usersOf(file: PoolTagFile, text: string) {
  const reading = tagFromCharacters(text);
  if (!reading.ok) throw new Error(text);
  return file.usersOf(reading.tag);
}

test('rows have the values beside the sample, and its slips are told apart', () => {
  const rows = lines.flatMap((line, n) => {
    const row = parsePoolTagLine(line);
    return typeof row === 'object' ? [{ line: n + 1, ...row }] : [];
  });
  expect(rows).toEqual(expected.rows);
  expect(fileOf(lines).unread).toEqual(expected.unread);
});

test('the more exact line wins, of equal ones all are named', () => {
  const file = fileOf(lines);
  for (const [tag, at] of Object.entries(expected.users)) {
    const places = usersOf(file, tag).map(({ place }) => place);
    expect({ tag, places }).toEqual({
      tag,
      places: at.map((line) => ({ kind: 'file', file: 'pooltag.txt', line })),
    });
  }
});

test('line ends of Windows are no part of a line', () => {
  const file = fileOf(['Lark - larkdrv.sys  - nests\r', '\r', 'Wren - wren.sys - songs\r']);
  expect(usersOf(file, 'Lark')).toEqual([
    {
      grade: 'list',
      name: 'larkdrv.sys',
      description: 'nests',
      place: { kind: 'file', file: 'pooltag.txt', line: 1 },
    },
  ]);
  expect(usersOf(file, 'Wren')).toHaveLength(1);
  expect(file.unread).toEqual([]);
});

test('a log is no such file', () => {
  const file = fileOf(['0: kd> !poolused', ' Tag    Allocs     Used', 'kd> g']);
  expect(file.unread).toEqual([1, 2, 3]);
});
