import type { Instruction, InstructionStyle } from '../../text/code/instruction';
import { littleEndian } from '../bytes';
import type { Machine, MachineInstruction } from '../kernel/machine';
import type { Architecture } from '../targets/spec';
import { hexDigits, toAddress } from './address-text';
import type { Kd } from './kd';

/** The instruction of the simulated code at the address; undefined where there is none. */
export const instructionAt = (machine: Machine, address: bigint): MachineInstruction | undefined =>
  machine.instructions(address).find((instruction) => instruction.address === address);

/** As printers take it. */
export function printable(
  architecture: Architecture,
  { address, bytes, mnemonic, operands }: MachineInstruction,
): Instruction {
  const code =
    architecture === 'arm64'
      ? hexDigits(littleEndian(bytes), 8)
      : [...bytes].map((byte) => hexDigits(BigInt(byte), 2)).join('');
  return { address: toAddress(address), code, text: `${mnemonic} ${operands}`.trim() };
}

export const instructionStyle = (kd: Kd): InstructionStyle => ({
  pointerSize: kd.pointerSize,
  codeBytes: kd.settings.codeBytes,
  words: kd.machine.spec.architecture === 'arm64',
});
