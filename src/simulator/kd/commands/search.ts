import { character, MEMORY_LAYOUTS, type MemoryLayout } from '../../../text/memory/memory.print';
import { toBytes } from '../../bytes';
import { pointerText } from '../address-text';
import { Cursor } from '../cursor';
import { CommandError } from '../engine';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { showRows } from './display';
import { notSimulated } from './not-simulated';
import { readRange } from './range';

/** What is looked for: elements of so many bytes, and how what is found is shown. */
interface Kind {
  readonly size: number;
  readonly layout: MemoryLayout;
}

const KINDS: Readonly<Record<string, Kind>> = {
  b: { size: 1, layout: MEMORY_LAYOUTS.db },
  w: { size: 2, layout: MEMORY_LAYOUTS.dW },
  d: { size: 4, layout: MEMORY_LAYOUTS.dc },
  q: { size: 8, layout: MEMORY_LAYOUTS.dq },
  a: { size: 1, layout: MEMORY_LAYOUTS.db },
  u: { size: 2, layout: MEMORY_LAYOUTS.dW },
};

/** More than this is not searched here. */
const MOST_BYTES = 0x4000000;

const PAGE = 0x1000;

/** `s -[flags]d range values`: where memory holds something. */
export const searchCommands: readonly Command[] = [command(/^s(?=[\s-]|$)/i, search)];

interface Found {
  readonly isShort: boolean;
  readonly letter: string;
}

function search(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const { isShort, letter } = options(cursor);
  if (cursor.rest === '') throw cursor.fail('Search pattern missing from');
  const kind = KINDS[letter] ?? { size: 1, layout: MEMORY_LAYOUTS.db };
  const { location, count } = readRange(kd, cursor, letter === 'u' ? 1 : kind.size);
  const length = (count ?? 0) * (letter === 'u' ? 1 : kind.size);
  if (length > MOST_BYTES) throw new CommandError(notSimulated('s of more than 64 MB'));
  if (letter === 'sa' || letter === 'su') {
    strings(kd, location, length, letter === 'sa' ? 1 : 2);
    return;
  }
  const pattern = patternOf(kd, cursor, letter, kind.size);
  for (const place of places(kd, location, length, pattern, letter === 'u' ? 1 : kind.size)) {
    kd.interrupt();
    if (isShort) kd.print(`0x${pointerText(kd.address(place), kd.pointerSize)}`);
    else showRows(kd, place, 16 / kind.layout.bytes, kind.layout);
  }
}

/** `-[1]d`: with a 1 only addresses are shown; lengths and others are for strings. */
function options(cursor: Cursor): Found {
  if (!cursor.rest.startsWith('-')) return { isShort: false, letter: 'b' };
  const typed = /^-(?:\[([^\]]*)\])?(s[au]|[bwdqau])(?=\s|$)/i.exec(cursor.rest);
  const flags = /^-\[([^\]]*)\]/.exec(cursor.rest)?.[1];
  if (!typed || !/^(?:[srn1]|l\d+)*$/i.test(flags ?? '')) {
    throw cursor.error('Syntax error', cursor.at + (flags === undefined ? 1 : 2));
  }
  cursor.skip(typed[0].length);
  return {
    isShort: /1$/.test((flags ?? '').replace(/l\d+/gi, '')),
    letter: (typed[2] ?? 'b').toLowerCase(),
  };
}

function patternOf(kd: Kd, cursor: Cursor, letter: string, size: number): Uint8Array {
  if (letter === 'a' || letter === 'u') {
    if (cursor.rest === '') throw cursor.error('Non-empty string required');
    const text = cursor.rest.startsWith('"') ? cursor.quoted() : cursor.rest;
    return Uint8Array.from([...text].flatMap((c) => [...toBytes(BigInt(c.charCodeAt(0)), size)]));
  }
  const bytes: number[] = [];
  while (cursor.rest !== '') {
    bytes.push(...toBytes(cursor.value(kd), size));
    cursor.take(/^,/);
  }
  if (bytes.length === 0) throw cursor.fail('Search pattern missing from');
  return Uint8Array.from(bytes);
}

/** What can be read of a range, in pieces that hang together. */
function* pieces(kd: Kd, location: bigint, length: number): Generator<readonly [bigint, Buffer]> {
  let start = location;
  let parts: Uint8Array[] = [];
  for (let offset = 0; offset < length; ) {
    const at = location + BigInt(offset);
    const wanted = Math.min(PAGE - Number(at & BigInt(PAGE - 1)), length - offset);
    const bytes = kd.readAt(at, wanted);
    if (parts.length === 0) start = at;
    if (bytes.length > 0) parts.push(bytes);
    if (bytes.length < wanted && parts.length > 0) {
      yield [start, Buffer.concat(parts)];
      parts = [];
    }
    offset += wanted;
  }
  if (parts.length > 0) yield [start, Buffer.concat(parts)];
}

/** Where the pattern begins within the range; it may end behind it. */
function* places(
  kd: Kd,
  location: bigint,
  length: number,
  pattern: Uint8Array,
  step: number,
): Generator<bigint> {
  const end = location + BigInt(length);
  for (const [start, bytes] of pieces(kd, location, length + pattern.length - step)) {
    for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
      const place = start + BigInt(at);
      if (place < end && (place - location) % BigInt(step) === 0n) yield place;
    }
  }
}

/** Letters that make a string of memory, when there are so many. */
const LEAST_LETTERS = 3;

function strings(kd: Kd, location: bigint, length: number, size: 1 | 2): void {
  for (const [start, bytes] of pieces(kd, location, length)) {
    let text = '';
    for (let at = 0; at <= bytes.length; at += size) {
      const code =
        at + size > bytes.length ? 0 : size === 1 ? (bytes[at] ?? 0) : bytes.readUInt16LE(at);
      if (code >= 0x20 && code <= 0x7e) {
        text += character(code);
        continue;
      }
      const place = start + BigInt(at - text.length * size);
      if (text.length >= LEAST_LETTERS) {
        kd.print(`${pointerText(kd.address(place), kd.pointerSize)}  "${text}"`);
      }
      text = '';
    }
  }
}
