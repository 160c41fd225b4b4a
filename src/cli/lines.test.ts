import { describe, expect, test } from '@jest/globals';
import { LONGEST_LINE } from '../text/bytes/log-bytes';
import { readLines } from './lines';

const TEXT = '0: kd> g\r\nBreak instruction exception – code 80000003\r\n\r\nend';
const LINES = ['0: kd> g', 'Break instruction exception – code 80000003', '', 'end'];

/** UTF-16 bytes of a text, little-endian. */
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Uint8Array, size = 7): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(chunks(bytes, size))) lines.push(line);
  return lines;
}

describe('lines of a saved log', () => {
  test('UTF-8, in chunks that cut characters', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    for (const size of [1, 2, 3, 1000]) expect(await linesOf(bytes, size)).toEqual(LINES);
  });

  test('UTF-8 with a byte-order mark', async () => {
    expect(await linesOf(new TextEncoder().encode(`\ufeff${TEXT}`))).toEqual(LINES);
  });

  test('UTF-16 with a byte-order mark, as .logopen /u writes it', async () => {
    for (const size of [1, 3, 1000]) {
      expect(await linesOf(utf16(`\ufeff${TEXT}`), size)).toEqual(LINES);
    }
  });

  test('UTF-16 without a mark is told by its zero bytes', async () => {
    expect(await linesOf(utf16(TEXT))).toEqual(LINES);
  });

  test('big-endian UTF-16', async () => {
    const bytes = utf16(`\ufeff${TEXT}`).map((_byte, n, all) => all[n ^ 1] ?? 0);
    expect(await linesOf(bytes)).toEqual(LINES);
  });

  test('bytes of a code page that is not UTF-8 do not end the reading', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xe4, 0x62, 0x0a, 0x63))).toEqual(['a\ufffdb', 'c']);
  });

  test('a file shorter than any mark, and an empty one', async () => {
    expect(await linesOf(new TextEncoder().encode('k'))).toEqual(['k']);
    expect(await linesOf(new Uint8Array(0))).toEqual([]);
  });

  test('a line without end is cut', async () => {
    const [line] = await linesOf(new Uint8Array(LONGEST_LINE + 50_000).fill(0x41), 65_536);
    expect(line).toHaveLength(LONGEST_LINE);
  });
});
