import { Capstone, Const, loadCapstone } from 'capstone-wasm';
import type { Callee } from '../pool/code/callee';
import type { InstructionSet } from '../pool/code/instruction-set';
import type { Address } from '../pool/values/address';
import { addressOf } from './frames';
import type { MachineCode } from './machine-code';

/** An instruction as a disassembler that is none of ours reads it. */
export interface Disassembled {
  readonly mnemonic: string;
  readonly operands: string;
  /** Bytes from the start of the run. */
  readonly at: number;
  readonly size: number;
}

/**
 * Disassembles from the first byte on; what is no instruction is passed over.
 * @param most bytes of the run to look at
 */
export type Disassemble = (code: MachineCode, most?: number) => Generator<Disassembled>;

const MODES: Readonly<Record<InstructionSet, readonly [architecture: number, mode: number]>> = {
  x86: [Const.CS_ARCH_X86, Const.CS_MODE_32],
  x64: [Const.CS_ARCH_X86, Const.CS_MODE_64],
  arm64: [Const.CS_ARCH_ARM64, Const.CS_MODE_ARM],
};

/** Bytes handed over at once. */
const PIECE = 0x4000;

export async function loadDisassembler(): Promise<Disassemble> {
  await loadCapstone();
  const engines = new Map<InstructionSet, Capstone>();
  return function* disassemble({ set, start, bytes }, most = bytes.length) {
    const engine = engines.get(set) ?? new Capstone(...MODES[set]);
    engines.set(set, engine);
    const end = Math.min(bytes.length, most);
    for (let at = 0; at < end; ) {
      const piece = bytes.subarray(at, Math.min(at + PIECE, end));
      const rows = rowsOf(engine, piece, start + BigInt(at));
      for (const { mnemonic, opStr, size } of rows) {
        yield { mnemonic, operands: opStr, at, size };
        at += size;
      }
      if (rows.length === 0) at += set === 'arm64' ? 4 : 1;
    }
  };
}

/** It throws where the first bytes are no instruction. */
function rowsOf(engine: Capstone, bytes: Uint8Array, address: bigint) {
  try {
    return engine.disasm(bytes, { address });
  } catch {
    return [];
  }
}

/** Far calls and jumps, which no compiler makes, are data that lies among the code. */
const isNear = ({ operands }: Disassembled): boolean =>
  /^(?!ptr)[^,:]+$/.test(operands.replace(/[c-gs]s:/, ''));

export const isCall = (row: Disassembled): boolean =>
  /^(?:call|bl|blr\w*)$/.test(row.mnemonic.replace(/^\w+ /, '')) && isNear(row);

/** A jump that no condition hangs on. */
export const isJump = (row: Disassembled): boolean =>
  /^(?:jmp|b)$/.test(row.mnemonic) && isNear(row);

export const addressAt = ({ set, start }: MachineCode, at: number): Address =>
  addressOf(BigInt.asUintN(set === 'x86' ? 32 : 64, start + BigInt(at)).toString(16));

/** Where a call or jump goes, by its text: operands that hang on no register are numbers in it. */
export function calleeOf(code: MachineCode, { operands, at, size }: Disassembled): Callee {
  const direct = /^#?0x([0-9a-f]+)$/.exec(operands)?.[1];
  if (direct) return { kind: 'function', address: addressOf(direct) };
  const [, relative, sign, digits] =
    /^[dq]word ptr \[(rip )?([+-]? ?)(?:0x)?([0-9a-f]+)\]$/.exec(operands) ?? [];
  if (digits === undefined) return { kind: 'computed' };
  if (relative === undefined) return { kind: 'slot', address: addressOf(digits) };
  const distance = Number.parseInt(digits, 16) * (sign?.startsWith('-') ? -1 : 1);
  return { kind: 'slot', address: addressAt(code, at + size + distance) };
}
