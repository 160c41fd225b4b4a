import { type Address, offsetAddress, parseAddress } from '../../pool/values/address';
import type { FunctionEntry } from './function-entry';

/** Operations of UNWIND_CODE: how many slots each takes, and how many bytes of stack. */
interface Operation {
  readonly slots: number;
  readonly bytes: number;
}

const PUSH_MACHINE_FRAME = 10;
/** Flags of UNWIND_INFO: handlers do not concern the frame, all others do. */
const HANDLERS = 3;

/**
 * Reads what `.fnent` prints of a function on x64:
 *
 *     Debugger function entry 00000000`00420ae0 for:
 *     (fffff805`62c82000)   acmeflt!AcmeFree+0x40   |  (fffff805`62c82090)   acmeflt!FltCleanup
 *
 *     BeginAddress      = 00000000`00002000
 *     EndAddress        = 00000000`00002080
 *     UnwindInfoAddress = 00000000`00005010
 *
 *     Unwind info at fffff805`62c85010, 8 bytes
 *       version 1, flags 0, prolog 7, codes 2
 *       00: offs 7, unwind op 1, op info 0	UWOP_ALLOC_LARGE FrameOffset: 98.
 *
 * All numbers are hexadecimal.
 * @returns undefined unless every unwind code is there and none makes the frame depend on a register
 * @see Microsoft, "x64 exception handling": struct UNWIND_INFO, struct UNWIND_CODE
 */
export function parseFunctionEntry(lines: readonly string[]): FunctionEntry | undefined {
  const text = lines.join('\n');
  const valueIn = (pattern: RegExp): Address | undefined =>
    parseAddress(pattern.exec(text)?.[1] ?? '');
  const begin = numberOf(valueIn(/^BeginAddress\s*= ([0-9a-f`]+)\s*$/m));
  const end = numberOf(valueIn(/^EndAddress\s*= ([0-9a-f`]+)\s*$/m));
  const place = numberOf(valueIn(/^UnwindInfoAddress\s*= ([0-9a-f`]+)\s*$/m));
  const information = valueIn(/^Unwind info at ([0-9a-f`]+), [0-9a-f]+ bytes\s*$/m);
  const [, flags, prologue, count] =
    /^ +version [12], flags ([0-9a-f]+), prolog ([0-9a-f]+), codes ([0-9a-f]+)\s*$/m
      .exec(text)
      ?.map(hexadecimal) ?? [];
  if (begin === undefined || end === undefined || place === undefined || !information) return;
  if (flags === undefined || prologue === undefined || count === undefined) return;
  const frame = flags > HANDLERS ? undefined : frameOf(lines, count);
  if (!frame) return undefined;
  const base = offsetAddress(information, -place);
  return {
    ...frame,
    bodyStart: offsetAddress(base, begin + prologue),
    end: offsetAddress(base, end),
  };
}

/** @param count of slots that the codes take; without all of them nothing is known */
function frameOf(
  lines: readonly string[],
  count: number,
): Pick<FunctionEntry, 'frameBytes' | 'isTrap'> | undefined {
  let slot = 0;
  let frameBytes = 0;
  let isTrap = false;
  for (const line of lines) {
    const code = /^ +([0-9a-f]+): offs [0-9a-f]+, unwind op ([0-9a-f]+), op info ([0-9a-f]+)/.exec(
      line,
    );
    if (!code) continue;
    const [, at, op, info] = code.map(hexadecimal);
    const operation = operationOf(op ?? -1, info ?? -1, line);
    // Of what the processor pushed nothing comes behind.
    if (at !== slot || !operation || isTrap) return undefined;
    slot += operation.slots;
    frameBytes += operation.bytes;
    isTrap = op === PUSH_MACHINE_FRAME;
  }
  return slot === count ? { frameBytes, isTrap } : undefined;
}

/** @returns undefined for what sets a frame register, and for what is not known */
function operationOf(op: number, info: number, line: string): Operation | undefined {
  switch (op) {
    case 0: // UWOP_PUSH_NONVOL
      return { slots: 1, bytes: 8 };
    case 1: {
      // UWOP_ALLOC_LARGE
      const bytes = hexadecimal(/FrameOffset: ([0-9a-f]+)\.?\s*$/.exec(line)?.[1] ?? '');
      return bytes > 0 && info <= 1 ? { slots: info + 2, bytes } : undefined;
    }
    case 2: // UWOP_ALLOC_SMALL
      return { slots: 1, bytes: (info + 1) * 8 };
    case 4: // UWOP_SAVE_NONVOL
    case 8: // UWOP_SAVE_XMM128
      return { slots: 2, bytes: 0 };
    case 5: // UWOP_SAVE_NONVOL_FAR
    case 9: // UWOP_SAVE_XMM128_FAR
      return { slots: 3, bytes: 0 };
    case PUSH_MACHINE_FRAME:
      // With 1 an error code lies below it.
      return { slots: 1, bytes: info * 8 };
    default:
      return undefined;
  }
}

const hexadecimal = (digits: string): number => Number.parseInt(digits, 16);

/** An offset in an image. */
const numberOf = (address: Address | undefined): number | undefined =>
  address?.startsWith('00000000') ? hexadecimal(address) : undefined;
