import { littleEndian } from '../bytes';
import type { Kd } from './kd';

/** Characters of one byte or two, up to a zero; or a counted string's of `_STRING`. */
export type TextKind = 'ma' | 'mu' | 'msa' | 'msu';

/** As much as the debugger shows of a text. */
const MOST = 256;

/** Text of the target; undefined where it cannot be read. */
export function targetText(kd: Kd, location: bigint, kind: TextKind): string | undefined {
  const size = kind.endsWith('u') ? 2 : 1;
  if (!kind.startsWith('ms')) return characters(kd, location, size, MOST);
  const header = kd.readAt(location, 2 + kd.pointerSize * 2);
  if (header.length < 2 + kd.pointerSize * 2) return undefined;
  const length = Number(littleEndian(header.subarray(0, 2)));
  const buffer = littleEndian(kd.readAt(location + BigInt(kd.pointerSize), kd.pointerSize));
  return length === 0 ? '' : characters(kd, buffer, size, length / size);
}

function characters(kd: Kd, location: bigint, size: 1 | 2, most: number): string | undefined {
  const bytes = kd.readAt(location, most * size);
  if (bytes.length < size) return undefined;
  let text = '';
  for (let index = 0; index + size <= bytes.length; index += size) {
    const code = Number(littleEndian(bytes.subarray(index, index + size)));
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}
