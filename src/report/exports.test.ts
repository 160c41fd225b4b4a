import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { Profile as Pprof } from 'pprof-format';
import type { HuntRecord } from '../pool/books/hunt-record';
import { tagFromValue } from '../pool/tags/tag';
import { addressOf, symbolOf } from '../test/frames';
import { armedAt, header, linesOf, recordingOf, start } from '../test/recordings';
import type { ExportSource } from './export-source';
import { EXPORT_FORMATS } from './exports';

const FOLDER = join(__dirname, '../../samples/recordings/leak-win11');
const sample = recordingOf(
  [0, 1, 2].flatMap((segment) =>
    readFileSync(join(FOLDER, `leak.00${segment}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  ),
);

const sourceOf = (...hunts: readonly HuntRecord[]): ExportSource => ({
  hunts: hunts.map((hunt, at) => ({ recording: `r${at}`, number: 1, hunt })),
  skip: [],
  name: 'leak',
  tool: '0.1.0',
});

function made(format: string, source: ExportSource): string | Uint8Array {
  const found = EXPORT_FORMATS.find(({ name }) => name === format);
  if (!found) throw new Error(format);
  return found.make(source);
}

const textOf = (format: string, source: ExportSource): string => {
  const text = made(format, source);
  if (typeof text !== 'string') throw new Error(`${format} is not text`);
  return text;
};

const bytesOf = (format: string, source: ExportSource): Uint8Array => {
  const bytes = made(format, source);
  if (typeof bytes === 'string') throw new Error(`${format} is text`);
  return bytes;
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A hunt whose names a person would not want: what stands in symbols and tags is not ours. */
const NAMES = ['nt!ExAllocatePool2', '=cmd|x!</script>a;b "q", 5', 'evil!-1+1', "drv!o'k<T, 4>"];

interface Machine {
  readonly base: string;
  readonly timestamp?: number;
  readonly names?: readonly string[];
  readonly bytes?: number;
  readonly tag?: number;
}

function machine({ base, timestamp, names = NAMES, bytes = 2 ** 40, tag = 0x2d312b3d }: Machine) {
  const at = (offset: number) => addressOf(`${base}${offset.toString(16).padStart(6, '0')}`);
  const frames = names.map((name, depth) => {
    const text = `${name}+0x${(depth + 1).toString(16)}`;
    return { text, address: at(0x10 * (depth + 1)), symbol: symbolOf(text) };
  });
  const lines = linesOf([
    header,
    { ...start, tag: tagFromValue(tag) },
    { type: 'modules', modules: [{ name: 'drv', start: at(0), end: at(0x8000) }] },
    ...(timestamp === undefined ? [] : [{ type: 'image', start: at(0), timestamp } as const]),
    { type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } },
    armedAt(at(0)),
    { type: 'stack', index: 0, frames },
    { type: 'hit', number: 1, kind: 'alloc', stack: 0, charged: bytes, block: at(0x9000) },
    { type: 'hit', number: 2, kind: 'alloc', stack: 0, block: at(0xa000) },
    { type: 'counters', at: 'stopped', counts: { allocs: 2, frees: 0 } },
  ]);
  const [hunt] = recordingOf(lines).hunts;
  if (!hunt) throw new Error('no hunt');
  return hunt;
}

const real = sourceOf(...sample.hunts);
const hostile = sourceOf(machine({ base: 'fffff80010' }));

/** What the recording itself says, event by event. */
const truth = { allocs: 24, frees: 16, held: 14, heldBytes: 11_104, allocBytes: 14_848 };

describe('folded stacks', () => {
  const parse = (text: string) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, stack = '', weight = ''] = /^(.*) (\d+)$/.exec(line) ?? [];
        expect(stack).not.toBe('');
        return { frames: stack.split(';'), weight: Number(weight) };
      });

  test.each([
    ['folded', truth.heldBytes],
    ['folded-blocks', truth.held],
    ['folded-allocs', truth.allocs],
    ['folded-frees', truth.frees],
  ])('%s has the totals of the recording', (format, total) => {
    const lines = parse(textOf(format, real));
    expect(sum(lines.map(({ weight }) => weight))).toBe(total);
    expect(new Set(lines.map(({ frames }) => frames[0]))).toEqual(new Set(['[Leak]']));
  });

  test('have no line that a reader would drop or take for two weights', () => {
    const text = textOf('folded', hostile);
    expect(text).not.toMatch(/\r|^\s*\n|;;| [-.\d]+ \d+$/m);
    const [line] = parse(text);
    expect(line?.frames).toEqual([
      '[=+1-]',
      "drv!o'k<T, 4>",
      'evil!-1+1',
      '=cmd|x!</script>a:b "q",_5',
      'nt!ExAllocatePool2',
    ]);
    expect(line?.weight).toBe(2 ** 40);
  });
});

describe('speedscope', () => {
  const published = '../../node_modules/speedscope/dist/release/file-format-schema.json';
  const schema = JSON.parse(readFileSync(join(__dirname, published), 'utf8'));
  const isValid = new Ajv({ strict: false }).compile(schema);

  test.each([
    ['real', real],
    ['hostile', hostile],
  ])(
    '%s: has what the published schema asks for, and no weight that is refused',
    (_what, source) => {
      const file = JSON.parse(textOf('speedscope', source));
      expect(isValid(file) || isValid.errors).toBe(true);
      expect(file.$schema).toBe('https://www.speedscope.app/file-format-schema.json');
      for (const profile of file.profiles) {
        expect(profile.samples).toHaveLength(profile.weights.length);
        expect(profile.weights.every((weight: number) => weight > 0)).toBe(true);
        expect(profile.endValue).toBe(sum(profile.weights));
        for (const index of profile.samples.flat()) expect(file.shared.frames[index]).toBeDefined();
      }
      const names = file.shared.frames.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(file.profiles[file.activeProfileIndex].name).toMatch(/bytes that stay$/);
    },
  );

  test('one profile for each tag and measure, with the totals of the recording', () => {
    const { profiles } = JSON.parse(textOf('speedscope', real));
    const totals = profiles.map(({ name, unit, endValue }: Record<string, unknown>) => [
      name,
      unit,
      endValue,
    ]);
    expect(totals).toEqual([
      ['"Leak": bytes that stay', 'bytes', truth.heldBytes],
      ['"Leak": blocks that stay', 'none', truth.held],
      ['"Leak": bytes allocated', 'bytes', truth.allocBytes],
      ['"Leak": blocks allocated', 'none', truth.allocs],
      ['"Leak": blocks freed, by who freed them', 'none', truth.frees],
    ]);
  });
});

/** A profile as `pprof-format` reads it, with texts in the place of their numbers. */
function readPprof(bytes: Uint8Array) {
  const profile = Pprof.decode(bytes);
  const text = (index: number | bigint) => profile.stringTable.strings[Number(index)] ?? '';
  return {
    profile,
    types: profile.sampleType.map(({ type, unit }) => `${text(type)}/${text(unit)}`),
    totals: profile.sampleType.map((_type, n) =>
      sum(profile.sample.map(({ value }) => Number(value[n]))),
    ),
    functions: profile.function.map(({ name }) => text(name)),
    mappings: profile.mapping.map(({ filename, buildId }) => `${text(filename)} ${text(buildId)}`),
    comments: profile.comment.map(text),
    labels: profile.sample.map(({ label }) => label.map(({ key, str }) => [text(key), text(str)])),
    defaultType: text(profile.defaultSampleType),
    periodType: profile.periodType && text(profile.periodType.type),
  };
}

describe('pprof', () => {
  test('has the totals of the recording, in the four types of a heap profile', () => {
    const { types, totals, defaultType, periodType, comments, profile } = readPprof(
      bytesOf('pprof', real),
    );
    expect(types).toEqual([
      'alloc_objects/count',
      'alloc_space/bytes',
      'inuse_objects/count',
      'inuse_space/bytes',
    ]);
    expect(totals).toEqual([truth.allocs, truth.allocBytes, truth.held, truth.heldBytes]);
    expect([defaultType, periodType]).toEqual(['inuse_space', 'space']);
    expect(comments[1]).toContain('coverage 97.5 %');
    expect(BigInt(profile.timeNanos)).toBe(1_731_403_802_323_000_000n);
  });

  test('numbers locations and functions from 1, gives each a function, keeps names whole', () => {
    const { profile, functions, mappings, labels, totals } = readPprof(bytesOf('pprof', hostile));
    const ids = profile.location.map(({ id }) => Number(id));
    expect(ids).toEqual([1, 2, 3, 4]);
    expect(profile.location.every(({ line }) => line.length === 1)).toBe(true);
    expect(profile.function.every(({ systemName }) => Number(systemName) === 0)).toBe(true);
    expect(profile.location.map(({ address }) => Number(address))).toEqual([16, 32, 48, 64]);
    expect(functions).toEqual(NAMES);
    expect(mappings).toEqual(['drv ']);
    expect(labels).toEqual([[['tag', '=+1-']]]);
    expect(totals).toEqual([2, 2 ** 40, 2, 2 ** 40]);
  });

  test('machines come together where the build is the same, and builds do not mix', () => {
    const merged = readPprof(
      bytesOf(
        'pprof',
        sourceOf(
          machine({ base: 'fffff80010', timestamp: 0x66b40000, bytes: 100 }),
          machine({ base: 'fffff80b77', timestamp: 0x66b40000, bytes: 20 }),
          machine({ base: 'fffff80010', timestamp: 0x66b40001, bytes: 3 }),
        ),
      ),
    );
    expect(merged.mappings).toEqual(['drv 66B400008000', 'drv 66B400018000']);
    const values = merged.profile.sample.map(({ value }) => Number(value[3]));
    expect(values).toEqual([120, 3]);
  });
});

describe('CSV', () => {
  const read = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  test('an independent reader finds every call site and the totals of the recording', () => {
    const { data, errors } = read(textOf('csv', real));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(9);
    expect(sum(data.map((row) => Number(row.allocations)))).toBe(truth.allocs);
    expect(sum(data.map((row) => Number(row.frees)))).toBe(truth.frees);
    expect(data[0]).toMatchObject({ site: 'acmeflt!FltQueryNotify+0x13c', held_bytes: '9664' });
  });

  test('quotes what has to be, ends lines in CR LF, and lets no formula through', () => {
    const text = textOf('csv', hostile);
    expect(text.endsWith('\r\n')).toBe(true);
    const { data, errors } = read(text);
    expect(errors).toEqual([]);
    expect(data[0]?.site).toBe(`'=cmd|x!</script>a;b "q", 5+0x2`);
    expect(data[0]?.tag).toBe(`'=+1-`);
    for (const row of data) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });

  test('a tag with a blank at its end keeps it', () => {
    const { data } = read(
      textOf('csv', sourceOf(machine({ base: 'fffff80010', tag: 0x20636241 }))),
    );
    expect(data[0]?.tag).toBe('Abc ');
  });
});

describe('JSON and JSON Lines', () => {
  test('have the rows of CSV, one object a line with the same keys', () => {
    const lines = textOf('jsonl', real)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(JSON.parse(textOf('json', real))).toMatchObject({
      format: 'pooltag export',
      version: 1,
      sites: lines,
    });
    expect(new Set(lines.map((line) => Object.keys(line).join()))).toHaveProperty('size', 1);
    expect(sum(lines.map((line) => line.held_bytes))).toBe(truth.heldBytes);
    expect(lines[0]).toMatchObject({ format: 1, tag: 'Leak', coverage: 0.975, rechecked: null });
  });
});

describe('Firefox profile', () => {
  const read = (source: ExportSource) => JSON.parse(textOf('firefox', source));

  test('what is retained is what the recording says, block lives are numbered from 1', () => {
    const { threads, meta } = read(real);
    const { weight, memoryAddress, length, time, stack } = threads[0].nativeAllocations;
    expect(meta.preprocessedProfileVersion).toBe(48);
    expect([weight, memoryAddress, time, stack].map((list) => list.length)).toEqual([
      length,
      length,
      length,
      length,
    ]);
    const lives = new Map<number, number>();
    weight.forEach((bytes: number, n: number) => {
      lives.set(memoryAddress[n], (lives.get(memoryAddress[n]) ?? 0) + bytes);
    });
    expect(Math.min(...lives.keys())).toBe(1);
    expect(Math.max(...lives.keys())).toBe(lives.size);
    expect(sum([...lives.values()])).toBe(truth.heldBytes);
    expect([...lives.values()].every((bytes) => bytes >= 0)).toBe(true);
  });

  test('every table is as long as it says, and refers to what is there', () => {
    for (const thread of read(hostile).threads) {
      const { stackTable, frameTable, funcTable, resourceTable, stringArray } = thread;
      for (const table of [stackTable, frameTable, funcTable, resourceTable]) {
        for (const list of Object.values(table)) {
          if (Array.isArray(list)) expect(list).toHaveLength(table.length);
        }
      }
      expect(frameTable.func.every((func: number) => func < funcTable.length)).toBe(true);
      expect(funcTable.name.map((name: number) => stringArray[name])).toContain("o'k<T, 4>");
      expect(frameTable.address.every((address: number) => address < 2 ** 31)).toBe(true);
    }
  });
});
