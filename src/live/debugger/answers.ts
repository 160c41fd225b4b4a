import {
  type Address,
  formatAddress,
  type PointerSize,
  parseAddress,
} from '../../pool/values/address';
import { BREAK_INSTRUCTION } from '../../text/stops/stop.opening';
import type { LiveFrame } from '../stacks/live-frame';
import type { FieldText } from '../symbols/type-table';
import type { LiveImage } from '../target/images';
import type { StopText } from '../target/stop-kinds';

/** What a debugger would print, so that the hunt reads it as it reads any debugger's. */

/** An address as the hunt has them. */
export const addressOf = (value: bigint): Address =>
  parseAddress(BigInt.asUintN(64, value).toString(16)) as Address;

export const numberOf = (address: Address): bigint => BigInt(`0x${address}`);

const shown = (value: bigint, size: PointerSize): string => formatAddress(addressOf(value), size);

/** `rax=0000000000000000 rcx=…` on one line. */
export const registerLine = (values: Iterable<readonly [string, bigint]>): string =>
  [...values].map(([name, value]) => `${name}=${value.toString(16)}`).join(' ');

export const moduleLines = (images: readonly LiveImage[], size: PointerSize): readonly string[] =>
  images.map(
    ({ name, base, size: bytes }) =>
      `${shown(base, size)} ${shown(base + BigInt(bytes), size)}   ${name}`,
  );

export const symbolLine = (name: string, value: bigint, size: PointerSize): string =>
  `${shown(value, size)} nt!${name} = <no type information>`;

export const fieldLine = ({ name, offset, type }: FieldText): string =>
  `   +0x${offset.toString(16).padStart(3, '0')} ${name.padEnd(16)} : ${type}`;

export const dwordLine = (place: bigint, value: number, size: PointerSize): string =>
  `${shown(place, size)}  ${value.toString(16).padStart(8, '0')}`;

export const exactNameLines = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : ['Exact matches:', ...names.map((name) => `    ${name}`)];

/** @param nameOf the text for the address of a frame, where an image lies there */
export function stackLines(
  frames: readonly LiveFrame[],
  size: PointerSize,
  nameOf: (pc: bigint) => string | undefined,
): readonly string[] {
  const heading =
    size === 4 ? ' # ChildEBP RetAddr      Args to Child              ' : WIDE_HEADING;
  let isWarned = false;
  return [
    heading,
    ...frames.flatMap(({ pc, base, caller = 0n, args, isGuess = false }, index) => {
      const number = index.toString(16).padStart(2, '0');
      const words = args.map((word) => `${shown(word, size)} `).join('');
      const text = nameOf(pc) ?? `0x${pc.toString(16)}`;
      const row = `${number} ${shown(base, size)} ${shown(caller, size)}     ${words}${text}`;
      const warning = isGuess && !isWarned ? [NO_UNWINDING] : [];
      isWarned ||= isGuess;
      return [...warning, row];
    }),
  ];
}

/** Stands before the row of the first function of which that is so. */
const NO_UNWINDING =
  'WARNING: Stack unwind information not available. Following frames may be wrong.';
const WIDE_HEADING = ' # Child-SP          RetAddr               Call Site';

/** Why a target stands still, as a debugger says it when it comes back. */
export function stopLines(stop: StopText): readonly string[] {
  switch (stop.kind) {
    case 'break':
      return [BREAK_INSTRUCTION];
    case 'manual':
      return [BREAK_INSTRUCTION, '*   You are seeing this message because of a break-in   *'];
    case 'bugcheck': {
      const words = stop.parameters.map((value) => `0x${value.toString(16)}`).join(',');
      const code = stop.code.toString(16).padStart(8, '0');
      return [`*** Fatal System Error: 0x${code}`, `(${words})`, BREAK_INSTRUCTION];
    }
    case 'exception': {
      const chance = stop.firstChance ? 'first chance' : '!!! second chance !!!';
      const code = (stop.code >>> 0).toString(16).padStart(8, '0');
      return [`Exception - code ${code} (${chance})`];
    }
    case 'restarted':
      return ['Shutdown occurred: the target was started again'];
  }
}
