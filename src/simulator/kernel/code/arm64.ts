import type { Assembler } from './assembler';
import { type Piece, type Template, wordAt, wordBytes } from './instruction';

const word = (code: number, mnemonic: string, operands: Template['operands'] = ''): Template => ({
  bytes: wordBytes(code),
  mnemonic,
  operands,
});

const sixteenBits = (bytes: ArrayLike<number>): string =>
  `#0x${((wordAt(bytes, 0) >>> 5) & 0xffff).toString(16).toUpperCase()}`;

/** `mov w2,#0x6241` and `movk w2,#0x2063,lsl #16`: the tag is split over two words. */
function movePair(register: number, tag: number): readonly Template[] {
  const low = 0x52800000 | ((tag & 0xffff) << 5) | register;
  const high = 0x72a00000 | ((tag >>> 16) << 5) | register;
  return [
    word(low, 'mov', ({ bytes }) => `w${register},${sixteenBits(bytes)}`),
    word(high, 'movk', ({ bytes }) => `w${register},${sixteenBits(bytes)},lsl #0x10`),
  ];
}

/** The page of an address, then a load from it: `adrp x8,…` and `ldr x8,[x8,#0x10]`. */
function loadFrom(address: bigint, register: number, wide: boolean): readonly Piece[] {
  const offset = Number(address & 0xfffn);
  const name = `${wide ? 'x' : 'w'}${register}`;
  const scaled = wide ? offset >> 3 : offset >> 2;
  const load = (wide ? 0xf9400000 : 0xb9400000) | (scaled << 10) | (8 << 5) | register;
  return [
    {
      length: 4,
      at: (pc) => {
        const pages = Number((address >> 12n) - (pc >> 12n));
        const code = 0x90000008 | ((pages & 3) << 29) | (((pages >> 2) & 0x7ffff) << 5);
        return word(code, 'adrp', ({ label }) => `x8,${label(address & ~0xfffn)}`);
      },
    },
    word(load, 'ldr', `${name},[x8,#0x${offset.toString(16).toUpperCase()}]`),
  ];
}

const blr = word(0xd63f0100, 'blr', 'x8');
const branch = (opcode: number, mnemonic: string, target: bigint): Piece => ({
  length: 4,
  at: (address) => {
    const code = opcode | (Number((target - address) >> 2n) & 0x3ffffff);
    return word(code, mnemonic, ({ label }) => label(target));
  },
});

/** Largest frame that one `stp` makes: its offset counts eight bytes in seven bits with sign. */
const ONE_PAIR = 0x200;
const hex = (value: number): string => `#0x${value.toString(16).toUpperCase()}`;
const pairOffset = (bytes: number): number => ((bytes >> 3) & 0x7f) << 15;

/** The frame record (fp and lr) comes to lie at the new stack pointer, locals above it. */
function saveFrame(size: number): readonly Template[] {
  if (size === 0) return [];
  if (size <= ONE_PAIR) {
    return [
      word(
        0xa9807bfd | pairOffset(-size),
        'stp',
        `fp,lr,[sp,#-0x${size.toString(16).toUpperCase()}]!`,
      ),
    ];
  }
  return [
    word(0xd10003ff | (size << 10), 'sub', `sp,sp,${hex(size)}`),
    word(0xa9007bfd, 'stp', 'fp,lr,[sp]'),
  ];
}

function restoreFrame(size: number): readonly Template[] {
  if (size === 0) return [];
  if (size < ONE_PAIR)
    return [word(0xa8c07bfd | pairOffset(size), 'ldp', `fp,lr,[sp],${hex(size)}`)];
  return [
    word(0xa9407bfd, 'ldp', 'fp,lr,[sp]'),
    word(0x910003ff | (size << 10), 'add', `sp,sp,${hex(size)}`),
  ];
}
const imported = (slot: bigint): readonly Piece[] => [...loadFrom(slot, 8, true), blr];
const tagRegister = (argument: 'alloc' | 'free') => (argument === 'alloc' ? 2 : 1);

/** ARM64: the tag is in w2 for an allocation, in w1 for a free. */
export const arm64: Assembler = {
  form: 'movPair',
  breakPiece: word(0xd43e0000, 'brk', '#0xF000'),
  prologue: ({ size }) => [
    ...saveFrame(size),
    ...(size === 0 ? [] : [word(0x910003fd, 'mov', 'fp,sp')]),
  ],
  framedAfter: 1,
  epilogue: ({ size, trap }) => [
    ...restoreFrame(size),
    trap ? word(0xd69f03e0, 'eret') : word(0xd65f03c0, 'ret'),
  ],
  jump: (target) => branch(0x14000000, 'b', target),
  filler: [
    word(0xd503201f, 'nop'),
    word(0xaa0003f4, 'mov', 'x20,x0'),
    word(0xf100001f, 'cmp', 'x0,#0'),
    word(0xf94013e9, 'ldr', 'x9,[sp,#0x20]'),
    word(0x91002000, 'add', 'x0,x0,#8'),
  ],
  padding: word(0xd503201f, 'nop'),
  tagImmediate: (argument, tag) => ({
    pieces: movePair(tagRegister(argument), tag),
    immediateAt: 0,
  }),
  tagRegister: (tag) => ({ pieces: movePair(20, tag), immediateAt: 0 }),
  tagFromRegister: (argument) =>
    argument === 'alloc'
      ? [word(0x2a1403e2, 'mov', 'w2,w20')]
      : [word(0x2a1403e1, 'mov', 'w1,w20')],
  tagFromVariable: (argument, variable) => loadFrom(variable, tagRegister(argument), false),
  otherArguments: (argument) =>
    argument === 'alloc'
      ? [word(0xaa1303e1, 'mov', 'x1,x19'), word(0x52800800, 'mov', 'w0,#0x40')]
      : [word(0xaa1303e0, 'mov', 'x0,x19')],
  direct: (target) => [branch(0x94000000, 'bl', target)],
  imported,
  importedPadded: imported,
  trailing: [],
  importedRewritten: imported,
  register: () => [blr],
};
