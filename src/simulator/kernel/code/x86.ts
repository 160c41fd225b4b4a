import type { Assembler } from './assembler';
import { fixed, hexBytes, type Piece, relative, withImmediate, wordBytes } from './instruction';

const branch = (opcode: string, mnemonic: string, target: bigint): Piece => ({
  length: 5,
  at: (address) => ({
    bytes: [...hexBytes(opcode), ...relative(target, address + 5n)],
    mnemonic,
    operands: ({ label }) => label(target),
  }),
});

const imported = (slot: bigint): Piece => ({
  bytes: [0xff, 0x15, ...wordBytes(Number(slot))],
  mnemonic: 'call',
  operands: ({ label }) => `dword ptr [${label(slot)}]`,
});

/** x86: arguments are pushed from the last to the first, so the tag comes first. */
export const x86: Assembler = {
  form: 'imm32',
  breakPiece: fixed('cc', 'int', '3'),
  prologue: ({ frameless }) =>
    frameless
      ? []
      : [
          fixed('8b ff', 'mov', 'edi,edi'),
          fixed('55', 'push', 'ebp'),
          fixed('8b ec', 'mov', 'ebp,esp'),
        ],
  framedAfter: 3,
  epilogue: ({ frameless, trap }) => [
    ...(frameless ? [] : [fixed('c9', 'leave')]),
    trap ? fixed('cf', 'iretd') : fixed('c3', 'ret'),
  ],
  jump: (target) => branch('e9', 'jmp', target),
  filler: [
    fixed('90', 'nop'),
    fixed('33 c0', 'xor', 'eax,eax'),
    fixed('8b f0', 'mov', 'esi,eax'),
    fixed('85 c0', 'test', 'eax,eax'),
    fixed('8b 45 08', 'mov', 'eax,dword ptr [ebp+8]'),
    fixed('89 5d fc', 'mov', 'dword ptr [ebp-4],ebx'),
    fixed('8d 4e 10', 'lea', 'ecx,[esi+10h]'),
  ],
  padding: fixed('cc', 'int', '3'),
  tagImmediate: (_argument, tag) => ({
    pieces: [withImmediate([0x68], tag, 'push', '')],
    immediateAt: 1,
  }),
  tagRegister: (tag) => ({ pieces: [withImmediate([0xbf], tag, 'mov', 'edi,')], immediateAt: 1 }),
  tagFromRegister: () => [fixed('57', 'push', 'edi')],
  tagFromVariable: (_argument, variable) => [
    {
      bytes: [0xff, 0x35, ...wordBytes(Number(variable))],
      mnemonic: 'push',
      operands: ({ label }) => `dword ptr [${label(variable)}]`,
    },
  ],
  otherArguments: (argument) =>
    argument === 'alloc'
      ? [fixed('56', 'push', 'esi'), fixed('6a 00', 'push', '0')]
      : [fixed('56', 'push', 'esi')],
  direct: (target) => [branch('e8', 'call', target)],
  imported: (slot) => [imported(slot)],
  importedPadded: (slot) => [imported(slot)],
  trailing: [],
  importedRewritten: (slot) => [imported(slot)],
  register: () => [fixed('ff d6', 'call', 'esi')],
};
