import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { driverImage } from '../../test/driver-image';
import { SAMPLE_DRIVERS } from '../../test/sample-drivers';
import { runText } from '../test-io';

const samples = resolve(__dirname, '../../../samples/drivers');

interface FindJson {
  readonly looked: number;
  readonly bytes: number;
  readonly absent: readonly { readonly name: string }[];
  readonly files: readonly {
    readonly name: string;
    readonly version?: string;
    readonly linked?: number;
    readonly buildHash?: number;
    readonly count: number;
    readonly matches: readonly {
      offset: number;
      rva?: number;
      section?: string;
      kind: string;
      use?: unknown;
    }[];
  }[];
}

async function findJson(args: readonly string[], input = ''): Promise<FindJson> {
  const { out } = await runText(['find', ...args, '--json'], { input });
  return JSON.parse(out) as FindJson;
}

const ABCD = [0x41, 0x62, 0x63, 0x64];
const BEFORE = 160;
const u32 = (value: number): number[] => [0, 8, 16, 24].map((n) => (value >>> n) & 0xff);

const folder = (): string => mkdtempSync(join(tmpdir(), 'pooltag-find-'));

describe('pooltag find', () => {
  test('the sample drivers are what is written down of them', () => {
    for (const [path, bytes] of Object.entries(SAMPLE_DRIVERS)) {
      const full = join(samples, path);
      if (process.env.POOLTAG_ACCEPT) {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, bytes);
      }
      expect(new Uint8Array(readFileSync(full))).toEqual(bytes);
    }
  });

  test('names files with version and company, those with the tag in code first', async () => {
    const { code, out } = await runText(['find', 'AcmC', 'samples/drivers']);
    expect(code).toBe(0);
    expect(out).toMatch(/^"AcmC" in 3 of 3 files, /);
    expect(out).toMatch(
      /^acmefilt\.sys +1 +1 +4\.2\.118\.0 +Acme Storage Ltd\. +Acme file system filter +2024-01-12 +24,576$/m,
    );
    expect(out).toMatch(/^acmebus\.sys +1 +4\.2\.90\.0 /m);
    expect(out).toMatch(/^acmebus\.sys +\+0x3000 +\+0x[0-9a-f]+ +\.data +data$/m);
  });

  test('of ARM64 the halves of a constant are put together; a hash is no date', async () => {
    const { files } = await findJson(['AcmC', 'samples/drivers/arm64']);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ buildHash: 0x9c3f17aa, count: 1 });
    expect(files[0]).not.toHaveProperty('linked');
    expect(files[0]?.matches).toEqual([
      { offset: 0x408, rva: 0x1008, section: '.text', kind: 'constant' },
    ]);
  });

  test.each<
    [what: string, machine: 'x86' | 'x64', code: (slot: number) => readonly number[], use: unknown]
  >([
    [
      'push, then a call through an import',
      'x86',
      (slot) => [0x68, ...ABCD, 0x6a, 0x30, 0x6a, 0x01, 0xff, 0x15, ...u32(slot), 0xc3],
      { kind: 'allocates', function: 'ExAllocatePoolWithTag' },
    ],
    [
      'a jump that stands for the import',
      'x64',
      (slot) => {
        // mov r8d,tag / call +5 / ret / int 3 ... / jmp [slot]
        const head = [0x41, 0xb8, ...ABCD, 0xe8, ...u32(5), 0xc3, 0xcc, 0xcc, 0xcc, 0xcc];
        return [...head, 0xff, 0x25, ...u32(slot - (0x1000 + head.length + 6))];
      },
      { kind: 'allocates', function: 'ExAllocatePoolWithTag' },
    ],
    [
      'to a function without a name: no claim',
      'x64',
      () => [0x41, 0xb8, ...ABCD, 0xe8, ...u32(5), 0xc3, 0xcc, 0xcc, 0xcc, 0xcc, 0xc3],
      { kind: 'passed' },
    ],
    ['a compare loads nothing', 'x64', () => [0x3d, ...ABCD, 0xc3], undefined],
    [
      'in another argument it is no tag',
      'x64',
      (slot) => {
        const head = [0xb9, ...ABCD];
        return [...head, 0xff, 0x15, ...u32(slot - (0x1000 + head.length + 6)), 0xc3];
      },
      { kind: 'passed' },
    ],
  ])('code: %s', async (_, machine, code, use) => {
    const path = join(folder(), 'made.sys');
    const image = driverImage({
      machine,
      timestamp: 1,
      imports: ['ExAllocatePoolWithTag'],
      // The decoder finds where instructions begin from what stands before.
      code: (slot) => [
        ...Array<number>(BEFORE).fill(0x90),
        ...code(slot('ExAllocatePoolWithTag') - (machine === 'x64' ? BEFORE : 0)),
      ],
      functions: [[0, 0x140]],
      data: [],
      version: [1, 0, 0, 0],
      texts: {},
    });
    writeFileSync(path, image);
    const { files } = await findJson(['Abcd', path]);
    expect(files[0]?.matches.map((match) => match.use)).toEqual([use]);
  });

  test('takes what findstr /m, findstr and grep printed, and says which files are not here', async () => {
    const list =
      'acmebus.sys\r\nC:\\Windows\\elsewhere.sys:AcmC\nBinary file acmefilt.sys matches\n';
    const { out, code } = await runText(['find', 'AcmC', '-'], { input: list, folder: samples });
    expect(code).toBe(0);
    expect(out).toContain('"AcmC" in 2 of 2 files');
    expect(out).toContain('C:\\Windows\\elsewhere.sys: named in -; the file is not here\n');
  });

  test('finds every place in any file, also across the pieces that are read', async () => {
    const bytes = Buffer.alloc((1 << 20) * 2 + 100);
    const places = [0, 5, (1 << 20) - 8, (1 << 20) - 1, (1 << 20) + 9, (1 << 21) - 2];
    for (const at of places) bytes.write('Ab*]', at);
    const path = join(folder(), 'any.bin');
    writeFileSync(path, bytes);
    const { files } = await findJson(['Ab*]', path]);
    expect(files[0]?.matches.map(({ offset }) => offset)).toEqual(places);
    expect(files[0]).not.toHaveProperty('linked');
  });

  test('of a file cut anywhere nothing is told that it does not hold', async () => {
    const whole = SAMPLE_DRIVERS['acmefilt.sys'] ?? new Uint8Array();
    const path = join(folder(), 'cut.sys');
    for (let length = 0; length < whole.length; length += 97) {
      writeFileSync(path, whole.subarray(0, length));
      const { files, bytes } = await findJson(['AcmC', path]);
      expect(bytes).toBe(length);
      for (const { version, matches } of files) {
        expect(['4.2.118.0', undefined]).toContain(version);
        for (const { offset } of matches) expect(offset + 4).toBeLessThanOrEqual(length);
      }
    }
  });

  test('a tag that no file holds ends with 1, and with what may be the reason', async () => {
    const { code, out, remarks } = await runText(['find', 'None', 'samples/drivers']);
    expect(remarks).toContain('No file is seen to allocate with it. The tag may be that of WDF');
    expect({ code, out: out.trim() }).toMatchObject({ code: 1 });
    expect(out).toMatch(/^"None" in 0 of 3 files/);
  });
});
