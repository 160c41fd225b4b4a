import { asciiBytes, littleEndian, toBytes } from '../../bytes';
import { hexDigits, pointerText } from '../address-text';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

const elementSizes: Readonly<Record<string, number>> = { eb: 1, ew: 2, ed: 4, eq: 8, ep: 0 };

/** Writing memory; a write that succeeds prints nothing. */
export const editCommands: readonly Command[] = [
  command(/^e[bdpqw](?=\s)/i, editElements),
  command(/^e(?:za|a)(?=\s)/i, editText),
];

function editElements(kd: Kd, invocation: Invocation): void {
  const size = elementSizes[invocation.name] || kd.pointerSize;
  const start = kd.evaluatePrefix(invocation.argument);
  const bytes = values(kd, start.rest).flatMap((value) => [...toBytes(value, size)]);
  if (bytes.length === 0) showElement(kd, invocation, start.value, size);
  else write(kd, invocation, start.value, Uint8Array.from(bytes));
}

function values(kd: Kd, text: string): readonly bigint[] {
  const found: bigint[] = [];
  for (let rest = text; rest !== ''; ) {
    const next = kd.evaluatePrefix(rest);
    found.push(next.value);
    rest = next.rest.replace(/^,\s*/, '');
  }
  return found;
}

/** Without values the debugger asks for them one by one; nobody answers here. */
function showElement(kd: Kd, invocation: Invocation, location: bigint, size: number): void {
  const bytes = kd.readAt(location, size);
  if (bytes.length < size) throw caretError('Memory access error', invocation);
  const address = pointerText(kd.address(location), kd.pointerSize);
  kd.print(`${address} ${hexDigits(littleEndian(bytes), size * 2)} `);
}

/** `ea address "text"`, `eza` with a closing zero. */
function editText(kd: Kd, invocation: Invocation): void {
  const start = kd.evaluatePrefix(invocation.argument);
  const text = /^"([^"]*)"$/.exec(start.rest)?.[1];
  if (text === undefined) throw caretError('Syntax error', invocation);
  const ended = invocation.name === 'eza' ? `${text}\0` : text;
  write(kd, invocation, start.value, asciiBytes(ended));
}

function write(kd: Kd, invocation: Invocation, location: bigint, bytes: Uint8Array): void {
  if (kd.writeAt(location, bytes) < bytes.length) {
    throw caretError('Memory access error', invocation);
  }
}
