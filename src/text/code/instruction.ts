import type { Address, PointerSize } from '../../pool/values/address';

/** A disassembly line: ``fffff800`014798f6 cc              int     3``. */
export interface Instruction {
  readonly address: Address;
  /** Code bytes in memory order (x86, x64) or the 32-bit word (ARM64), lower-case hex; may be switched off. */
  readonly code?: string;
  /** Mnemonic and operands, blanks folded: `int 3`, `mov r8d,20636241h`. */
  readonly text: string;
}

/** How disassembly lines are laid out. */
export interface InstructionStyle {
  readonly pointerSize: PointerSize;
  /** Off after `.asm no_code_bytes`. */
  readonly codeBytes: boolean;
  /** ARM64: code is one word, mnemonics take 12 columns. */
  readonly words?: boolean;
}
