import { TextDecoder } from 'node:util';
import { LONGEST_LINE } from '../text/bytes/log-bytes';

/**
 * Bytes of a saved log as UTF-8, and as lines. Debuggers write logs in the code page of the machine
 * or, with `.logopen /u`, as UTF-16 with a byte-order mark; lines end in CR LF or LF.
 */

/** Makes text of bytes that are UTF-8; what they are not is replaced. */
export function utf8Decoder(): (bytes: Uint8Array, from: number, to: number) => string {
  let known: Uint8Array | undefined;
  let buffer: Buffer = Buffer.alloc(0);
  return (bytes, from, to) => {
    if (bytes !== known) {
      known = bytes;
      buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return buffer.toString('utf8', from, to);
  };
}

/** The lines without terminators, as they arrive. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of asUtf8(chunks)) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (pieces.pop() ?? '').slice(0, LONGEST_LINE);
    for (const piece of pieces) yield withoutTerminator(piece);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutTerminator(rest);
}

const withoutTerminator = (line: string): string => line.replace(/\r+$/, '').slice(0, LONGEST_LINE);

/** The bytes as UTF-8 without a byte-order mark. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < 4) continue;
    decoder = decoderOf(head);
    yield decoder ? encoder.encode(decoder.decode(head, { stream: true })) : withoutMark(head);
    head = undefined;
  }
  if (head) yield encoder.encode((decoderOf(head) ?? new TextDecoder()).decode(head));
  else if (decoder) yield encoder.encode(decoder.decode());
}

function decoderOf(head: Uint8Array): TextDecoder | undefined {
  const encoding = encodingOf(head);
  return encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
}

const withoutMark = (head: Uint8Array): Uint8Array =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;

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
