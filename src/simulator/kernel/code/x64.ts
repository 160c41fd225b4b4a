import type { Assembler } from './assembler';
import type { FunctionShape } from './function-shapes';
import {
  fixed,
  hexBytes,
  hexOperand,
  type Piece,
  relative,
  type Template,
  withImmediate,
  wordBytes,
} from './instruction';

const branch =
  (mnemonic: string) =>
  (opcode: string, text: (label: string) => string, target: bigint): Piece => {
    const bytes = hexBytes(opcode);
    const length = bytes.length + 4;
    return {
      length,
      at: (address): Template => ({
        bytes: [...bytes, ...relative(target, address + BigInt(length))],
        mnemonic,
        operands: ({ label }) => text(label(target)),
      }),
    };
  };
const call = branch('call');

/** What an interrupt or exception pushes: rip, cs, eflags, rsp, ss. */
export const MACHINE_FRAME = 5 * 8;

/** Bytes that the prologue takes below the return address, the machine frame or the saved rbp. */
export const allocatedBytes = ({ size, trap, variable }: FunctionShape): number =>
  size - (trap ? MACHINE_FRAME : variable ? 16 : 8);

/** `sub rsp,28h` or `add rsp,28h`; nothing where there is nothing to allocate. */
function moveStack(mnemonic: 'sub' | 'add', shape: FunctionShape): readonly Template[] {
  const bytes = allocatedBytes(shape);
  if (bytes === 0) return [];
  const small = bytes < 0x80;
  const register = mnemonic === 'sub' ? 0xec : 0xc4;
  const value = small ? [bytes] : wordBytes(bytes);
  const operands = `rsp,${hexOperand(bytes)}`;
  return [{ bytes: [0x48, small ? 0x83 : 0x81, register, ...value], mnemonic, operands }];
}

/** `push rbp`, `sub rsp,40h`, `mov rbp,rsp`: the stack pointer may move afterwards. */
function prologue(shape: FunctionShape): readonly Template[] {
  if (!shape.variable) return moveStack('sub', shape);
  return [
    fixed('55', 'push', 'rbp'),
    ...moveStack('sub', shape),
    fixed('48 8b ec', 'mov', 'rbp,rsp'),
  ];
}

function epilogue(shape: FunctionShape): readonly Template[] {
  if (shape.trap) return [...moveStack('add', shape), fixed('48 cf', 'iretq')];
  if (!shape.variable) return [...moveStack('add', shape), fixed('c3', 'ret')];
  return [
    fixed('48 8b e5', 'mov', 'rsp,rbp'),
    ...moveStack('add', shape),
    fixed('5d', 'pop', 'rbp'),
    fixed('c3', 'ret'),
  ];
}

const quad = (label: string) => `qword ptr [${label}]`;

const loaded = (slot: bigint): Piece => ({
  length: 7,
  at: (address) => ({
    bytes: [0x4c, 0x8b, 0x15, ...relative(slot, address + 7n)],
    mnemonic: 'mov',
    operands: ({ label }) => `r10,${quad(label(slot))}`,
  }),
});

/** x64: the tag is the third argument (r8d) of an allocation, the second (edx) of a free. */
export const x64: Assembler = {
  form: 'imm32',
  breakPiece: fixed('cc', 'int', '3'),
  prologue,
  framedAfter: 1,
  epilogue,
  jump: (target) => branch('jmp')('e9', (label) => label, target),
  filler: [
    fixed('90', 'nop'),
    fixed('33 c0', 'xor', 'eax,eax'),
    fixed('8b f1', 'mov', 'esi,ecx'),
    fixed('48 8b da', 'mov', 'rbx,rdx'),
    fixed('48 8b f8', 'mov', 'rdi,rax'),
    fixed('48 85 c0', 'test', 'rax,rax'),
    fixed('48 8b 4b 18', 'mov', 'rcx,qword ptr [rbx+18h]'),
    fixed('48 8d 54 24 30', 'lea', 'rdx,[rsp+30h]'),
  ],
  padding: fixed('cc', 'int', '3'),
  tagImmediate: (argument, tag) =>
    argument === 'alloc'
      ? { pieces: [withImmediate([0x41, 0xb8], tag, 'mov', 'r8d,')], immediateAt: 2 }
      : { pieces: [withImmediate([0xba], tag, 'mov', 'edx,')], immediateAt: 1 },
  tagRegister: (tag) => ({ pieces: [withImmediate([0xbf], tag, 'mov', 'edi,')], immediateAt: 1 }),
  tagFromRegister: (argument) =>
    argument === 'alloc'
      ? [fixed('44 8b c7', 'mov', 'r8d,edi')]
      : [fixed('8b d7', 'mov', 'edx,edi')],
  tagFromVariable: (argument, variable) => {
    const opcode = argument === 'alloc' ? [0x44, 0x8b, 0x05] : [0x8b, 0x15];
    const length = opcode.length + 4;
    const register = argument === 'alloc' ? 'r8d' : 'edx';
    return [
      {
        length,
        at: (address) => ({
          bytes: [...opcode, ...relative(variable, address + BigInt(length))],
          mnemonic: 'mov',
          operands: ({ label }) => `${register},dword ptr [${label(variable)}]`,
        }),
      },
    ];
  },
  otherArguments: (argument) =>
    argument === 'alloc'
      ? [fixed('8b ce', 'mov', 'ecx,esi'), fixed('48 8b d3', 'mov', 'rdx,rbx')]
      : [fixed('48 8b cb', 'mov', 'rcx,rbx')],
  direct: (target) => [call('e8', (label) => label, target)],
  imported: (slot) => [call('ff 15', quad, slot)],
  importedPadded: (slot) => [call('48 ff 15', quad, slot)],
  trailing: [fixed('0f 1f 44 00 00', 'nop', 'dword ptr [rax+rax]')],
  importedRewritten: (slot, target) => [loaded(slot), call('e8', (label) => label, target)],
  register: () => [fixed('ff d0', 'call', 'rax')],
};
