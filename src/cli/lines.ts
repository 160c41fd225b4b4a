import { TextDecoder } from 'node:util';

/**
 * Bytes of a saved log as lines. Debuggers write logs in the code page of the machine or, with
 * `.logopen /u`, as UTF-16 with a byte-order mark; lines end in CR LF or LF.
 */

/** Longer lines are cut: no output of a debugger is that long, a broken file may be. */
export const LONGEST_LINE = 1 << 20;

/** The lines without terminators, as they arrive. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decode(chunks)) {
    const pieces = (rest + text).split('\n');
    rest = (pieces.pop() ?? '').slice(0, LONGEST_LINE);
    for (const piece of pieces) yield withoutTerminator(piece);
  }
  if (rest !== '') yield withoutTerminator(rest);
}

const withoutTerminator = (line: string): string => line.replace(/\r+$/, '').slice(0, LONGEST_LINE);

async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      head = joined(head, chunk);
      if (head.length < 4) continue;
      decoder = new TextDecoder(encodingOf(head));
      yield decoder.decode(head, { stream: true });
    } else {
      yield decoder.decode(chunk, { stream: true });
    }
  }
  if (decoder === undefined) yield new TextDecoder(encodingOf(head)).decode(head);
  else yield decoder.decode();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * The encoding that the first bytes tell. Logs are ASCII nearly throughout, so a zero byte beside
 * a character tells UTF-16 where a mark is missing (a log appended to, or cut at its front).
 */
function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return 'utf-8';
}
