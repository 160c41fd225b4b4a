import type { Frame } from '../pool/frame';
import { isDigit, trimEnd } from './scan';

/** What a row prints for its address, taken apart. */
export interface CallSiteText {
  /** Symbol or number alone. */
  readonly text: string;
  readonly source: Frame['source'] | undefined;
}

/** Remarks behind the symbol; none of them is part of a C++ name. */
const REMARKS = [' (FPO: ', ' (CONV: ', ' (TrapFrame', ' (Inline Function @ '];

/**
 * Splits off what stands behind the symbol:
 *
 *     Sample!DriverEntry+0x27 (FPO: [Non-Fpo]) (CONV: stdcall) [J:\dev\Sample.cpp @ 16]
 *     nt!KiSystemServiceCopyEnd+0x13 (TrapFrame @ ffffd001`c70c6c40)
 *     Driver!CreateRandomFile+0x13b [C:\src\Driver.c @ 30]
 *
 * A row that was cut in there has its symbol all the same.
 */
export function splitCallSite(printed: string): CallSiteText {
  const whole = trimEnd(printed);
  if (!/[)\]]$/.test(whole)) {
    return { text: /^(.*?\+0x[0-9a-f]+) [[(]/i.exec(whole)?.[1] ?? whole, source: undefined };
  }
  const remarks = remarksStart(whole);
  const open = whole.indexOf(remarks < 0 ? ' [' : ') [', Math.max(remarks, 0));
  const source = open < 0 ? undefined : sourceOf(whole.slice(whole.indexOf('[', open)));
  const end = remarks >= 0 ? remarks : source ? open : whole.length;
  return { text: trimEnd(whole.slice(0, end)), source };
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
