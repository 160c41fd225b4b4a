import type { MachineInstruction } from '../machine';

/** What a machine asks of its code once that is laid out. */
export interface CodeReader {
  readonly breakInstruction: Uint8Array;
  instructions(address: bigint): readonly MachineInstruction[];
}
