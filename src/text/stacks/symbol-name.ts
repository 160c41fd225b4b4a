import type { SymbolName } from '../../pool/stacks/frame';
import { trimEnd } from '../lines/scan';

/**
 * Takes apart what the debugger prints for a code address: `nt!ExFreePool+0x9`, `Driver+0x1170`,
 * ``nt! ?? ::FNODOBFM::`string'+0x24a2a``, ``dxgkrnl!AREA::`scalar deleting destructor'+0xe``.
 * @returns undefined for bare numbers (`0x12e`) and for text that is no symbol.
 */
export function parseSymbolName(text: string): SymbolName | undefined {
  const symbol = trimEnd(text);
  const { head, offset } = splitOffset(symbol);
  if (offset === undefined) return undefined;
  const mark = head.indexOf('!');
  const module = mark < 0 ? head : head.slice(0, mark);
  if (!isModuleName(module)) return undefined;
  if (mark < 0) return head === symbol ? undefined : { module, name: '', offset };
  const name = head.slice(mark + 1);
  return name.trim() === '' || name.endsWith('(') ? undefined : { module, name, offset };
}

/**
 * `head+0x9`, in stops of old debuggers `head+9`; no offset is offset 0, one that is no safe integer
 * is none at all.
 */
function splitOffset(symbol: string): { head: string; offset: number | undefined } {
  const [, head, digits] = /^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(symbol) ?? [];
  if (head === undefined || digits === undefined) return { head: symbol, offset: 0 };
  const offset = Number.parseInt(digits, 16);
  return { head, offset: Number.isSafeInteger(offset) ? offset : undefined };
}

/** Also `<Unloaded_driver.sys>`. */
const isModuleName = (text: string): boolean =>
  text.length < 256 && /^[^\s!+`'"()[\]{}:,;=*|]+$/.test(text);
