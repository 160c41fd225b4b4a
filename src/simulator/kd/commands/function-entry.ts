import { symbolText } from '../../../pool/stacks/frame';
import type { FrameData } from '../../kernel/machine';
import { pointerText } from '../address-text';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** Where the debugger keeps its copy of an entry: of its own process, nobody's business. */
const ENTRY = 0x420ae0n;

const LARGEST_SMALL = 128;
/** Of `mov rbp,rsp`, which ends a prologue. */
const MOVE_BYTES = 3;

/** What the first instruction of a function, and its last, say of its frame. */
interface Frame {
  readonly start: bigint;
  readonly end: bigint;
  readonly prologue: number;
  readonly bytes: number;
  readonly isTrap: boolean;
  /** rbp points to it. */
  readonly isVariable: boolean;
}

/**
 * `.fnent`: a function's unwind data, on x86 its frame data, told from its code, which says the same.
 * The address of the data is not the image's.
 */
export const functionEntryCommands: readonly Command[] = [
  command(/^\.fnent(?=\s|$)/i, (kd, invocation) => {
    const address = kd.address(kd.evaluateArgument(invocation));
    const isNarrow = kd.machine.spec.architecture === 'x86';
    const module = kd.machine.modules.find(
      ({ base, size, unloaded }) => !unloaded && base <= address && address < base + BigInt(size),
    );
    if (isNarrow && module && showFrameData(kd, address, module.base)) return;
    const frame = isNarrow ? undefined : frameOf(kd, address);
    if (!module || !frame) {
      kd.print(`No function entry for ${pointerText(address, kd.pointerSize)}`);
      return;
    }
    show(kd, address, module.base, frame);
  }),
];

/** Cold code has no first instruction of its own that tells, and leaves have no frame. */
function frameOf(kd: Kd, address: bigint): Frame | undefined {
  const instructions = kd.machine.instructions(address);
  const [first] = instructions;
  const last = instructions[instructions.length - 1];
  const isVariable = first?.mnemonic === 'push';
  const prologue = instructions.slice(0, isVariable ? 3 : 1);
  const allocation = prologue[isVariable ? 1 : 0];
  const allocated = /^rsp,([0-9a-f]+)h?$/i.exec(allocation?.operands ?? '')?.[1];
  if (!first || !last || allocation?.mnemonic !== 'sub' || !allocated) return undefined;
  return {
    start: first.address,
    end: last.address + BigInt(last.bytes.length),
    prologue: prologue.reduce((sum, { bytes }) => sum + bytes.length, 0),
    bytes: Number.parseInt(allocated, 16),
    isTrap: instructions.some(({ mnemonic }) => mnemonic === 'iretq'),
    isVariable,
  };
}

function show(kd: Kd, address: bigint, base: bigint, frame: Frame): void {
  const { start, end, prologue, bytes, isTrap, isVariable } = frame;
  const quad = (value: bigint) => pointerText(value, kd.pointerSize);
  const isSmall = bytes <= LARGEST_SMALL;
  const codes = (isSmall ? 1 : 2) + (isTrap ? 1 : 0) + (isVariable ? 2 : 0);
  const allocatedAt = isVariable ? prologue - MOVE_BYTES : prologue;
  const hex = (value: number) => value.toString(16);
  const symbol = kd.symbols.nearest(address);
  const name = symbol ? symbolText(symbol) : quad(address);
  const allocation = isSmall
    ? `unwind op 2, op info ${hex(bytes / 8 - 1)}\tUWOP_ALLOC_SMALL.`
    : `unwind op 1, op info 0\tUWOP_ALLOC_LARGE FrameOffset: ${hex(bytes)}.`;
  const lines = [
    `Debugger function entry ${quad(ENTRY)} for:`,
    `(${quad(start)})   ${name}`,
    '',
    `BeginAddress      = ${quad(start - base)}`,
    `EndAddress        = ${quad(end - base)}`,
    `UnwindInfoAddress = ${quad(0n)}`,
    '',
    `Unwind info at ${quad(base)}, ${hex(4 + 2 * codes)} bytes`,
    `  version 1, flags 0, prolog ${hex(prologue)}, codes ${hex(codes)}`,
    ...(isVariable
      ? [
          '  frame reg 5 (rbp), frame offs 00h',
          `  00: offs ${hex(prologue)}, unwind op 3, op info 0\tUWOP_SET_FPREG.`,
        ]
      : []),
    `  0${isVariable ? 1 : 0}: offs ${hex(allocatedAt)}, ${allocation}`,
  ];
  if (isVariable) {
    lines.push(`  0${codes - 1}: offs 1, unwind op 0, op info 5\tUWOP_PUSH_NONVOL reg: rbp.`);
  }
  if (isTrap) lines.push(`  0${codes - 1}: offs 0, unwind op a, op info 0\tUWOP_PUSH_MACHFRAME.`);
  for (const line of lines) kd.print(line);
}

/** From the first byte of a function of x86 to behind `mov ebp,esp`. */
const NARROW_PROLOGUE = 5;

/** @returns false where there is no frame data: without symbols */
function showFrameData(kd: Kd, address: bigint, base: bigint): boolean {
  const symbol = kd.symbols.nearest(address);
  if (!symbol || symbol.name === '') return false;
  const named = address - BigInt(symbol.offset);
  const data = kd.machine.frameData?.(address) ?? shownByCode(kd, address, named);
  if (!data) return false;
  const { start, end, prologue, isOmitted } = data;
  const hex = (value: bigint | number) => `0x${value.toString(16)}`;
  for (const line of [
    `Debugger function entry ${pointerText(ENTRY, 4)} for:`,
    `(${pointerText(named, 4)})   ${symbolText(symbol)}`,
    '',
    `OffStart:  ${pointerText(start - base, 4)}`,
    `ProcSize:  ${hex(end - start)}`,
    `Prologue:  ${hex(prologue)}`,
    'Params:    0n0 (0x0 bytes)',
    'Locals:    0n0 (0x0 bytes)',
    isOmitted ? 'Registers: 0n0' : 'Non-FPO',
  ]) {
    kd.print(line);
  }
  return true;
}

/** @param named where its symbol stands: cold code, which lies elsewhere, has a frame without a prologue */
function shownByCode(kd: Kd, address: bigint, named: bigint): FrameData | undefined {
  const instructions = kd.machine.instructions(address);
  const [first] = instructions;
  const last = instructions[instructions.length - 1];
  if (!first || !last) return undefined;
  const hasPrologue = first.operands === 'edi,edi';
  return {
    start: first.address,
    end: last.address + BigInt(last.bytes.length),
    prologue: hasPrologue ? NARROW_PROLOGUE : 0,
    isOmitted: first.address === named && !hasPrologue,
  };
}
