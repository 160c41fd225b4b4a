import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';

/** Kinds of packed files, by their first bytes (RFC 1952, RFC 8878). */
const GZIP = [0x1f, 0x8b, 0x08];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** Bytes that were packed by gzip or zstd, unpacked; all others as they are. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all = chunks[Symbol.asyncIterator]();
  const first = await all.next();
  if (first.done) return;
  const rest = precededBy(first.value, all);
  const unpacker = unpackerOf(first.value);
  if (!unpacker) {
    yield* rest;
    return;
  }
  const packed = Readable.from(copied(rest));
  packed.once('error', (error) => unpacker.destroy(error));
  yield* packed.pipe(unpacker) as AsyncIterable<Uint8Array>;
}

function unpackerOf(
  head: Uint8Array,
): (NodeJS.ReadWriteStream & { destroy(error: Error): void }) | undefined {
  const begins = (bytes: readonly number[]) => bytes.every((byte, n) => head[n] === byte);
  if (begins(GZIP)) return zlib.createGunzip();
  if (!begins(ZSTD)) return undefined;
  // Node 22.15 and later have it.
  const { createZstdDecompress } = zlib as { createZstdDecompress?: typeof zlib.createGunzip };
  if (createZstdDecompress) return createZstdDecompress();
  throw new Error('this Node cannot unpack zstd; zstd -d does');
}

async function* precededBy(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** A stream keeps what it is given for a while; the bytes given are overwritten. */
async function* copied(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.slice();
}
