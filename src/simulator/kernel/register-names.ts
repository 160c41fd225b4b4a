import type { Architecture } from '../targets/spec';

interface RegisterNames {
  /** Registers that hold data. */
  readonly general: readonly string[];
  readonly pc: string;
  readonly sp: string;
  /** Points to the frame; x64 functions have none. */
  readonly fp?: string;
  /** ARM64's link register. */
  readonly lr?: string;
  /** Where functions return their result. */
  readonly result: string;
}

const x86: RegisterNames = {
  general: ['eax', 'ebx', 'ecx', 'edx', 'esi', 'edi'],
  pc: 'eip',
  sp: 'esp',
  fp: 'ebp',
  result: 'eax',
};

const x64: RegisterNames = {
  general: ['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', 'r8', 'r9', 'r10'].concat([
    'r11',
    'r12',
    'r13',
    'r14',
    'r15',
  ]),
  pc: 'rip',
  sp: 'rsp',
  result: 'rax',
};

const arm64: RegisterNames = {
  general: Array.from({ length: 29 }, (_, number) => `x${number}`),
  pc: 'pc',
  sp: 'sp',
  fp: 'fp',
  lr: 'lr',
  result: 'x0',
};

export function registerNames(architecture: Architecture): RegisterNames {
  return { x86, x64, arm64 }[architecture];
}

/** Flags and segments as kernel code runs with them. */
export function segmentRegisters(architecture: Architecture): readonly [string, bigint][] {
  switch (architecture) {
    case 'x86':
      return [
        ['efl', 0x246n],
        ['cs', 0x8n],
        ['ss', 0x10n],
        ['ds', 0x23n],
        ['es', 0x23n],
        ['fs', 0x30n],
        ['gs', 0n],
      ];
    case 'x64':
      return [
        ['efl', 0x246n],
        ['cs', 0x10n],
        ['ss', 0x18n],
        ['ds', 0x2bn],
        ['es', 0x2bn],
        ['fs', 0x53n],
        ['gs', 0x2bn],
      ];
    case 'arm64':
      return [['psr', 0x60000344n]];
  }
}
