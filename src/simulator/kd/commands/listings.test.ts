import { describe, expect, test } from '@jest/globals';
import { FakeDebugger, type FakeMachine, words } from '../fakes';

/** The hit of a public log: Windows 7, x86, code bytes switched off. */
const windows7: FakeMachine = {
  architecture: 'x86',
  build: 7601,
  processors: 2,
  style: { stack: { generation: 'old' }, codeBytes: false },
  symbols: {
    'nt!ExAllocatePoolWithTag': 0x82b2f00bn,
    'nt!ExFreePoolWithTag': 0x82b2fabbn,
    'Sample!DriverEntry': 0xa04c3030n,
  },
  instructions: [
    { address: 0x82b2f88cn, bytes: Uint8Array.of(0xcc), mnemonic: 'int', operands: '3' },
    {
      address: 0x82b2f88dn,
      bytes: Uint8Array.of(0xe9, 0x49, 0xfd, 0xff, 0xff),
      mnemonic: 'jmp',
      operands: 'nt!ExAllocatePoolWithTag+0x5d0 (82b2f5db)',
    },
  ],
  frames: [
    { pc: 0x82b2f88cn, base: 0x8772d834n, returnAddress: 0xa04c3057n },
    { pc: 0xa04c3057n, base: 0x8772d85cn, returnAddress: 0n },
  ],
  memory: new Map([
    [0x8772d834n, words(4, 0x8772d85cn, 0xa04c3057n, 0xc1n, 0x70n, 0x64636261n)],
    [0x8772d85cn, words(4, 0n, 0n, 1n, 0x6cn, 0x64636261n)],
    [0x82b2f88cn, Uint8Array.of(0xcc, 0xe9)],
  ]),
  stops: [{ kind: 'breakInstruction' }],
};

const fake = () => new FakeDebugger(windows7);

describe('stacks', () => {
  test('kb and kn combine, as in the log', () => {
    expect(
      fake()
        .type('kbn')
        .map((line) => line.trimEnd()),
    ).toEqual([
      ' # ChildEBP RetAddr  Args to Child',
      '00 8772d834 a04c3057 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881',
      '01 8772d85c 00000000 00000001 0000006c 64636261 Sample!DriverEntry+0x27',
    ]);
  });

  test('frames are numbered as in WinDbg, or where n asks for it', () => {
    const debug = fake();
    expect(debug.type('k 1')[1]).toMatch(/^8772d834/);
    expect(debug.type('kn 1')[1]).toMatch(/^00 8772d834/);
    debug.type('.prefer_dml 1');
    expect(debug.type('kb 1')[1]).toMatch(/^00 8772d834/);
  });

  test('a number is the count of frames, in the current radix', () => {
    expect(fake().type('k 1')).toHaveLength(2);
    expect(fake().type('kc 0x18')).toEqual([
      'Call Site',
      'nt!ExAllocatePoolWithTag',
      'Sample!DriverEntry',
    ]);
  });
});

describe('a hit', () => {
  test('prints as in the log, without code bytes', () => {
    expect(fake().type('g')).toEqual([
      'Break instruction exception - code 80000003 (first chance)',
      'nt!ExAllocatePoolWithTag+0x881:',
      '82b2f88c int     3',
    ]);
  });

  test('shows code bytes after .asm- no_code_bytes', () => {
    const kd = fake();
    kd.type('.asm- no_code_bytes');
    expect(kd.type('u @$ip L1')).toEqual([
      'nt!ExAllocatePoolWithTag+0x881:',
      '82b2f88c cc              int     3',
    ]);
  });
});

describe('code', () => {
  test('u goes on from an address, ub comes up to it', () => {
    expect(fake().type('u ffffffff82b2f88d l1')).toEqual([
      'nt!ExAllocatePoolWithTag+0x882:',
      '82b2f88d jmp     nt!ExAllocatePoolWithTag+0x5d0 (82b2f5db)',
    ]);
    expect(fake().type('ub ffffffff82b2f88d L1')).toEqual([
      'nt!ExAllocatePoolWithTag+0x881:',
      '82b2f88c int     3',
    ]);
  });

  test('at an address that is not sign-extended has no symbol', () => {
    expect(fake().type('ub 0x82b2f88d L1')).toEqual([
      'ReadVirtual: 82b2f87d not properly sign extended',
      '82b2f88c int     3',
    ]);
  });

  test('what cannot be read is a question', () => {
    expect(new FakeDebugger({}).type('u 0')).toEqual([
      '00000000`00000000 ??              ???',
      "      ^ Memory access error in 'u 0'",
    ]);
  });
});

describe('symbols', () => {
  test('x takes patterns and pads narrow addresses', () => {
    expect(fake().type('x nt!Ex*Free*')).toEqual([
      '82b2fabb          nt!ExFreePoolWithTag = <no type information>',
    ]);
  });

  test('ln shows both neighbours', () => {
    expect(fake().type('ln 82b2f88c')).toEqual([]);
    expect(fake().type('ln ffffffff82b2f88c')).toEqual([
      '(82b2f00b)   nt!ExAllocatePoolWithTag+0x881   |  (82b2fabb)   nt!ExFreePoolWithTag',
    ]);
    expect(fake().type('ln nt!ExFreePoolWithTag')).toContain('Exact matches:');
  });
});

describe('structures', () => {
  const header: FakeMachine = {
    structures: {
      'nt!_POOL_HEADER': {
        size: 16,
        fields: [
          { name: 'PoolTag', offset: 4, type: 'Uint4B' },
          { name: 'ProcessBilled', offset: 8, type: 'Ptr64 _EPROCESS' },
        ],
      },
    },
    memory: new Map([[0x1000n, words(4, 0n, 0x64636261n, 0n, 0n)]]),
  };

  test('dt shows types, or values where an address is given', () => {
    expect(new FakeDebugger(header).type('dt nt!_POOL_HEADER')).toEqual([
      '   +0x004 PoolTag          : Uint4B',
      '   +0x008 ProcessBilled    : Ptr64 _EPROCESS',
    ]);
    expect(new FakeDebugger(header).type('dt nt!_POOL_HEADER PoolTag 0x1000')).toEqual([
      '   +0x004 PoolTag          : 0x64636261',
    ]);
  });

  test('an unknown type is not found', () => {
    expect(new FakeDebugger(header).type('dt nt!_NOTHING')).toEqual([
      'Symbol nt!_NOTHING not found.',
    ]);
  });
});

describe('the target', () => {
  test('vertarget names kernel, processors and architecture', () => {
    expect(fake().type('vertarget')[0]).toBe(
      'Windows 7 Kernel Version 7601 (Service Pack 1) MP (2 procs) Free x86 compatible',
    );
  });

  test('lm lists modules by name, pattern and address', () => {
    const modules = ['nt', 'Sample'].map((name, index) => ({
      name,
      image: `${name}.sys`,
      base: BigInt(0x1000 * (index + 1)),
      size: 0x1000,
      timestamp: 0,
      symbols: 'pdb' as const,
      unloaded: false,
    }));
    const kd = new FakeDebugger({ modules });
    expect(kd.type('lm')).toHaveLength(3);
    expect(kd.type('lm m S*')[1]).toMatch(/^00000000`00002000 00000000`00003000 {3}Sample /);
    expect(kd.type('lm a 1800')[1]).toMatch(/ nt /);
    expect(kd.type('lmvm nt')).toContain('    Image name: nt.sys');
  });

  test('.lastevent tells what happened and when', () => {
    const kd = fake();
    kd.type('g');
    expect(kd.type('.lastevent')).toEqual([
      'Last event: Break instruction exception - code 80000003 (first chance)',
      expect.stringMatching(/^ {2}debugger time: Fri Nov 22 14:10:00\.\d{3} 2024 \(UTC \+ 0:00\)$/),
    ]);
  });

  test('.reload reads the modules, a dot for each', () => {
    expect(fake().type('.reload').slice(1, 2)).toEqual(['Loading Kernel Symbols']);
  });

  test('.time gives the time of the virtual clock', () => {
    expect(fake().type('.time')).toEqual([
      expect.stringMatching(/^Debug session time: Fri Nov 22 14:10:00/),
      expect.stringMatching(/^System Uptime: 0 days 0:12:33\.\d{3}$/),
    ]);
  });
});
