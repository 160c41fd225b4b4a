import { type Address, addressParts, type PointerSize } from '../../pool/values/address';
import { hex32 } from '../../pool/values/hex';
import type { InstructionStyle } from '../code/instruction';
import { printInstruction } from '../code/instruction.print';
import type { StopPlace, StopReport } from './stop';
import { BREAK_INSTRUCTION } from './stop.opening';

/** Prints what a resuming command prints when it comes back. */
export function printStop(report: StopReport, style: InstructionStyle): string[] {
  return report.kind === 'targetGone'
    ? [report.event]
    : [...printOpening(report, style.pointerSize), ...printPlace(report, style)];
}

type Answering = Exclude<StopReport, { kind: 'targetGone' }>;

function printOpening(report: Answering, pointerSize: PointerSize): readonly string[] {
  switch (report.kind) {
    case 'breakInstruction':
      return [BREAK_INSTRUCTION];
    case 'manualBreak':
      return [BREAK_INSTRUCTION, ...MANUAL_BREAK_BOX];
    case 'breakpoint':
      return [`Breakpoint ${report.number} hit`];
    case 'stepped':
      return [];
    case 'other':
      return [report.event];
    case 'bugcheck':
      return [
        '',
        `*** Fatal System Error: 0x${hex32(report.code)}`,
        `                       (${report.parameters.map(parameterText(pointerSize)).join(',')})`,
        '',
        BREAK_INSTRUCTION,
        '',
        'A fatal system error has occurred.',
        'Debugger entered on first try; Bugcheck callbacks have not been invoked.',
        '',
        'A fatal system error has occurred.',
        '',
      ];
  }
}

/** The kernel prints parameters itself, as C prints pointers: upper-case digits. */
const parameterText =
  (pointerSize: PointerSize) =>
  (parameter: Address): string => {
    const digits = parameter.toUpperCase();
    return `0x${pointerSize === 4 && addressParts(parameter).high === 0 ? digits.slice(8) : digits}`;
  };

function printPlace(place: StopPlace, style: InstructionStyle): string[] {
  return [
    ...(place.symbol === undefined ? [] : [`${place.symbol}:`]),
    ...(place.instruction ? [printInstruction(place.instruction, style)] : []),
  ];
}

const MANUAL_BREAK_BOX: readonly string[] = [
  '*******************************************************************************',
  '*                                                                             *',
  '*   You are seeing this message because you pressed either                    *',
  '*       CTRL+C (if you run console kernel debugger) or,                       *',
  '*       CTRL+BREAK (if you run GUI kernel debugger),                          *',
  "*   on your debugger machine's keyboard.                                      *",
  '*                                                                             *',
  '*                   THIS IS NOT A BUG OR A SYSTEM CRASH                       *',
  '*                                                                             *',
  '* If you did not intend to break into the debugger, press the "g" key, then   *',
  '* press the "Enter" key now.  This message might immediately reappear.  If it *',
  '* does, press "g" and "Enter" again.                                          *',
  '*                                                                             *',
  '*******************************************************************************',
];
