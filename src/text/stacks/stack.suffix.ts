import type { Frame } from '../../pool/stacks/frame';
import { isDigit, trimEnd } from '../lines/scan';

/** What a row prints for its address, taken apart. */
export interface CallSiteText {
  /** Symbol or number alone. */
  readonly text: string;
  readonly source: Frame['source'] | undefined;
}

/** Remarks behind the symbol; none of them is part of a C++ name. */
const REMARKS = [' (FPO: ', ' (CONV: ', ' (TrapFrame', ' (Inline Function @ '];

/** Nothing of a name follows the offset, so that all remarks are told by it. */
const OFFSET = /\+0x[0-9a-f]+(?=\s)/i;

/**
 * Splits off what stands behind the symbol:
 *
 *     Sample!DriverEntry+0x27 (FPO: [Non-Fpo]) (CONV: stdcall) [J:\dev\Sample.cpp @ 16]
 *     nt!KiSystemServiceCopyEnd+0x13 (TrapFrame @ ffffd001`c70c6c40)
 *     Driver!CreateRandomFile+0x13b [C:\src\Driver.c @ 30]
 *     glintMP+0x1411 [No function listed.]
 *
 * A row that was cut in there has its symbol all the same.
 */
export function splitCallSite(printed: string): CallSiteText {
  const whole = trimEnd(printed);
  const end = symbolEnd(whole);
  const behind = whole.slice(end);
  const open = behind.startsWith(' [') ? 1 : behind.indexOf(') [') + 2;
  return { text: trimEnd(whole.slice(0, end)), source: sourceOf(behind.slice(open)) };
}

function symbolEnd(text: string): number {
  const offset = OFFSET.exec(text);
  if (offset) return offset.index + offset[0].length;
  const remarks = remarksStart(text);
  if (remarks >= 0) return remarks;
  const open = text.indexOf(' [');
  return open >= 0 && sourceOf(text.slice(open + 1)) ? open : text.length;
}

function remarksStart(text: string): number {
  const open = text.indexOf(' (');
  if (open < 0) return -1;
  const starts = REMARKS.map((remark) => text.indexOf(remark, open)).filter((at) => at >= 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

/** `[path @ line]`; the path may hold blanks and brackets. */
function sourceOf(text: string): CallSiteText['source'] {
  const at = text.lastIndexOf(' @ ');
  if (at < 0 || !text.endsWith(']')) return undefined;
  const digits = text.slice(at + 3, -1);
  const decimal = digits.length < 10 && [...digits].every((digit) => isDigit(digit.charCodeAt(0)));
  return decimal && digits !== '' ? { file: text.slice(1, at), line: Number(digits) } : undefined;
}
