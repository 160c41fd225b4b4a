import { describe, expect, test } from '@jest/globals';
import { FakeDebugger, words } from '../fakes';

const text = (value: string) => Uint8Array.from(value, (character) => character.charCodeAt(0));

/** The x86 machine of the documentation's and of public examples. */
const x86 = {
  architecture: 'x86',
  symbols: { 'nt!PoolHitTag': 0x82b37df4n, 'nt!PoolTrackTable': 0x82b37df8n },
  memory: new Map([[0x82b37df4n, words(4, 0xffffff0fn, 0x82b37df4n)]]),
  registers: { eax: 0x91c26130n, ebx: 1n },
} as const;

const x64 = {
  symbols: { 'nt!PoolHitTag': 0xfffff800016530fcn },
  memory: new Map([[0xfffff800016530fcn, text('Lea2AB\0C')]]),
} as const;

describe('writing memory', () => {
  test("arms PoolHitTag as it is documented: ed nt!poolhittag ' cbA'", () => {
    const fake = new FakeDebugger({
      architecture: 'x86',
      symbols: { 'nt!PoolHitTag': 0x820f2ba4n },
      memory: new Map([[0x820f2ba4n, words(4, 0n)]]),
    });
    expect(fake.type("ed nt!poolhittag ' cbA'")).toEqual([]);
    expect(fake.kd.counters.writes).toBe(1);
    expect(fake.type('db nt!poolhittag L4')[0]).toMatch(/^820f2ba4 {2}41 62 63 20 +Abc $/);
  });

  test('takes bytes, words, quadwords and text', () => {
    const fake = new FakeDebugger({ memory: new Map([[0x1000n, new Uint8Array(16)]]) });
    fake.type("eb 1000 'h' 0x65 1");
    fake.type('ew 1004 1234');
    fake.type('eq 1008 0x1122334455667788');
    expect([...fake.kd.readMemory(0x1000n, 16)]).toEqual([
      0x68, 0x65, 1, 0, 0x34, 0x12, 0, 0, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11,
    ]);
    fake.type('eza 1000 "ab"');
    expect([...fake.kd.readMemory(0x1000n, 4)]).toEqual([0x61, 0x62, 0, 0]);
  });

  test('depends on the radix only where a number has no prefix', () => {
    const fake = new FakeDebugger(x86);
    expect(fake.type('n 10')).toEqual(['base is 10']);
    fake.type('ed nt!PoolHitTag 10');
    expect(fake.kd.readMemory(0x82b37df4n, 1)[0]).toBe(10);
    fake.type('ed nt!PoolHitTag 0x10');
    expect(fake.kd.readMemory(0x82b37df4n, 1)[0]).toBe(16);
  });
});

/** What a real session showed: ed by an address that is not extended, between two readings. */
describe('an address of a 32-bit target that is not sign-extended', () => {
  const place = 0x8060931cn;
  const setUp = () =>
    new FakeDebugger({
      architecture: 'x86',
      symbols: { 'nt!PoolHitTag': place },
      memory: new Map([[place, words(4, 0n)]]),
      stops: [{ kind: 'manualBreak' }],
    });
  const shown = (fake: FakeDebugger) => fake.type('db nt!PoolHitTag L4')[0]?.slice(10, 21);

  test('is written to, and whoever has read by the name goes on seeing what was there', () => {
    const fake = setUp();
    expect(shown(fake)).toBe('00 00 00 00');
    expect(fake.type('ed 0x8060931c 0x20204d43')).toEqual([
      'WriteVirtual: 8060931c not properly sign extended',
    ]);
    expect([...fake.kd.machine.memory.read(place, 4)]).toEqual([0x43, 0x4d, 0x20, 0x20]);
    expect(shown(fake)).toBe('00 00 00 00');
    expect([...fake.kd.readMemory(place, 4)]).toEqual([0, 0, 0, 0]);
    expect(fake.type('.cache flushall').slice(0, 3)).toEqual([
      '',
      'Max cache size is       : 1048576 bytes (0x400 KB) ',
      'Total memory in cache   : 0 bytes (0 KB) ',
    ]);
    expect(shown(fake)).toBe('43 4d 20 20');
  });

  test('is shown as it is again when the target has run', () => {
    const fake = setUp();
    shown(fake);
    fake.type('ed 0x8060931c 0x20204d43');
    fake.type('g');
    expect(shown(fake)).toBe('43 4d 20 20');
  });

  test('is shown as it is to whoever reads by the name for the first time', () => {
    const fake = setUp();
    fake.type('ed 0x8060931c 0x20204d43');
    expect(shown(fake)).toBe('43 4d 20 20');
  });

  test('is silent and the same place as the name where it is extended', () => {
    const fake = setUp();
    shown(fake);
    expect(fake.type('ed 0xffffffff8060931c 0x20204d43')).toEqual([]);
    expect(shown(fake)).toBe('43 4d 20 20');
  });

  test('is complained of at the first reading', () => {
    const fake = setUp();
    expect(fake.type('dps 0x8060931c L1')).toEqual([
      'ReadVirtual: 8060931c not properly sign extended',
      '8060931c  00000000',
    ]);
    expect(fake.type('dps 0x8060931c L1')).toEqual(['8060931c  00000000']);
    expect(fake.type('dps 0xffffffff8060931c L1')).toEqual(['8060931c  00000000']);
  });

  test('prints as the name does, and is another number', () => {
    const fake = setUp();
    expect(fake.type('? 8060931c')).toEqual(fake.type('? nt!PoolHitTag'));
    expect(fake.type('? 8060931c == nt!PoolHitTag')).toEqual(['Evaluate expression: 0 = 00000000']);
    expect(fake.type('? nt!PoolHitTag - 8060931c')).toEqual([
      'Evaluate expression: -4294967296 = ffffffff`00000000',
    ]);
  });

  test('where g shall stop is a break that the debugger does not know', () => {
    const stops = [{ kind: 'breakpoint', address: place }] as const;
    const at = (location: string) =>
      new FakeDebugger({ architecture: 'x86', stops }).type(`g ${location}`);
    expect(at('0x8060931c')).toEqual([
      'Break instruction exception - code 80000003 (first chance)',
    ]);
    expect(at('0xffffffff8060931c')).toEqual([]);
  });
});

describe('showing memory', () => {
  test('dd, x86', () => {
    expect(new FakeDebugger(x86).type('dd nt!PoolHitTag+4 l1')[0]?.trimEnd()).toBe(
      '82b37df8  82b37df4',
    );
  });

  test('dc of one dword keeps the characters in their column', () => {
    expect(new FakeDebugger(x64).type('dc nt!PoolHitTag l1')).toEqual([
      'fffff800`016530fc  3261654c                             Lea2',
    ]);
  });

  test('what cannot be read is question marks', () => {
    expect(new FakeDebugger(x64).type('dd 0 l1')[0]?.trimEnd()).toBe('00000000`00000000  ????????');
    expect(new FakeDebugger(x64).type('dq 0 l1')).toEqual(['00000000`00000000  ????????`????????']);
  });

  test('da shows text up to its end', () => {
    expect(new FakeDebugger(x64).type('da nt!PoolHitTag')).toEqual(['fffff800`016530fc  "Lea2AB"']);
  });

  test('dps names what pointers point to', () => {
    expect(new FakeDebugger(x86).type('dps nt!PoolTrackTable L1')).toEqual([
      '82b37df8  82b37df4 nt!PoolHitTag',
    ]);
  });
});

describe('evaluating', () => {
  // The log is older: this engine has the unsigned row besides.
  test('.formats as in a public log', () => {
    expect(new FakeDebugger(x86).type('.formats 64636261')).toEqual([
      'Evaluate expression:',
      '  Hex:     64636261',
      '  Decimal: 1684234849',
      '  Decimal (unsigned) : 1684234849',
      '  Octal:   14430661141',
      '  Binary:  01100100 01100011 01100010 01100001',
      '  Chars:   dcba',
      '  Time:    Tue May 16 11:00:49 2023',
      '  Float:   low 1.6778e+022 high 0',
      '  Double:  8.32123e-315',
    ]);
  });

  test('? prints sign-extended values short on 32-bit targets', () => {
    expect(new FakeDebugger(x86).type('? nt!PoolHitTag')).toEqual([
      'Evaluate expression: -2102166028 = 82b37df4',
    ]);
    expect(new FakeDebugger(x64).type('? 0`82b37df4')).toEqual([
      'Evaluate expression: 2192801268 = 00000000`82b37df4',
    ]);
  });

  test('? of two expressions is an error', () => {
    expect(new FakeDebugger(x64).type('? 1 2')).toEqual([
      'Evaluate expression: 1 = 00000000`00000001',
      "        ^ Extra character error in '? 1 2'",
    ]);
  });
});

describe('registers', () => {
  test('by name, pseudo-registers among them', () => {
    const fake = new FakeDebugger(x86);
    expect(fake.type('r @eax')).toEqual(['eax=91c26130']);
    expect(fake.type('r $thread,$ptrsize')).toEqual(['$thread=00001000 $ptrsize=00000004']);
    expect(fake.type('r $exr_code')).toEqual(['$exr_code=80000003']);
  });

  test('$prcb is a register, or an error behind those before it, as the switch says', () => {
    expect(new FakeDebugger(x86).type('r $prcb')).toEqual(['$prcb=00003000']);
    expect(new FakeDebugger(x86, { processorRegister: false }).type('r $thread,$prcb')).toEqual([
      "$thread=00001000                   ^ Bad register error in 'r $thread,$prcb'",
    ]);
    expect(new FakeDebugger(x86).type('r $pcrb')[0]).toMatch(/\^ Bad register error in/);
  });

  test('print 32 bits under a mask of the user, save for .printf and rM', () => {
    const fake = new FakeDebugger({
      registers: { rax: 0xffffa40f1c000080n, rbx: 5n, rip: 0xfffff80541a01000n },
    });
    fake.type('rm 1');
    expect(fake.type('r rax,rbx,$ptrsize')).toEqual([
      'rax=1c000080* rbx=00000005 $ptrsize=00000008',
    ]);
    expect(fake.type('.printf "%p\\n", @rax')).toEqual(['ffffa40f1c000080']);
    expect(fake.type('rM 0x1')[0]).toMatch(/^rax=ffffa40f1c000080 /);
    fake.type('rm 0xa');
    expect(fake.type('r rax')).toEqual(['rax=ffffa40f1c000080']);
  });

  test('rM ends with where the processor stands', () => {
    const fake = new FakeDebugger({
      symbols: { 'nt!DbgBreakPoint': 0xfffff80541a01000n },
      frames: [{ pc: 0xfffff80541a01000n, base: 0n, returnAddress: 0n }],
    });
    expect(fake.type('rM 0x1').at(-1)).toBe('nt!DbgBreakPoint:');
    expect(fake.type('rM 0')).toEqual(['nt!DbgBreakPoint:']);
  });

  test('user variables keep what is assigned to them', () => {
    const fake = new FakeDebugger(x86);
    fake.type('r $t0 = 5 + 1');
    expect(fake.type('? @$t0 * 2')).toEqual(['Evaluate expression: 12 = 0000000c']);
  });
});

describe('breakpoints', () => {
  test('are listed, switched off and cleared', () => {
    const fake = new FakeDebugger(x86);
    fake.type('bp nt!PoolHitTag "k; gc"; bp nt!PoolTrackTable');
    expect(fake.type('bl')).toEqual([
      ' 0 e 82b37df4     0001 (0001) nt!PoolHitTag "k; gc"',
      ' 1 e 82b37df8     0001 (0001) nt!PoolTrackTable',
    ]);
    fake.type('bd 0; bc 1');
    expect(fake.type('bl')).toEqual([' 0 d 82b37df4     0001 (0001) nt!PoolHitTag "k; gc"']);
    expect([...fake.kd.machine.breakpoints]).toEqual([]);
    fake.type('be *');
    expect([...fake.kd.machine.breakpoints]).toEqual([0x82b37df4n]);
  });

  test('are at most 32', () => {
    const fake = new FakeDebugger(x86);
    for (let index = 0; index < 32; index += 1) fake.type('bp nt!PoolHitTag');
    expect(fake.type('bp nt!PoolHitTag')[0]).toMatch(/\^ Too many breakpoints error in/);
  });

  test('print their number when they are hit', () => {
    const fake = new FakeDebugger({
      ...x86,
      frames: [{ pc: 0x82b37df4n, base: 0n, returnAddress: 0n }],
      stops: [{ kind: 'breakpoint', address: 0x82b37df4n }],
    });
    fake.type('bp nt!PoolHitTag');
    expect(fake.type('g').slice(0, 2)).toEqual(['Breakpoint 0 hit', 'nt!PoolHitTag:']);
    expect(fake.type('.lastevent')[0]).toBe('Last event: Hit breakpoint 0');
  });

  test('run their command, which may send the target on', () => {
    const hit = { kind: 'breakpoint', address: 0x82b37df4n } as const;
    const fake = new FakeDebugger({ ...x86, stops: [hit, hit, { kind: 'manualBreak' }] });
    fake.type('bp nt!PoolHitTag "r $t0 = @$t0 + 1; gc; .echo never"');
    expect(fake.type('g').join('\n')).not.toMatch(/Breakpoint|never/);
    expect(fake.kd.variables[0]).toBe(2n);
    expect(fake.kd.counters.resumes).toBe(3);
  });

  test.each(['gn', 'gh', 'gc'])('%s lets the target run as g does', (go) => {
    const fake = new FakeDebugger({ ...x86, stops: [{ kind: 'manualBreak' }] });
    expect(fake.type(go).join(' ')).toContain('You are seeing this message');
    expect(fake.kd.counters.resumes).toBe(1);
  });

  test('g address stops there once, without a number', () => {
    const fake = new FakeDebugger({
      ...x86,
      frames: [{ pc: 0x82b37df4n, base: 0n, returnAddress: 0n }],
      stops: [{ kind: 'breakpoint', address: 0x82b37df4n }],
    });
    expect(fake.type('g nt!PoolHitTag')).toEqual(['nt!PoolHitTag:']);
    expect(fake.kd.machine.breakpoints.size).toBe(0);
  });
});

describe('event filters', () => {
  test('are listed with their commands', () => {
    const fake = new FakeDebugger(x86);
    fake.type('sxd -c ".echo \\"hi\\";g" -c2 ".echo second" bpe');
    fake.type('sxn bpec');
    const listed = fake.type('sx');
    const at = listed.findIndex((line) => line.startsWith(' bpe'));
    expect(listed.slice(at, at + 4)).toEqual([
      ' bpe - Break instruction exception - second-chance break',
      '       Command: ".echo \\"hi\\";g"',
      '       Second command: ".echo second"',
      'bpec - Break instruction exception continue - not handled',
    ]);
  });

  test('sxe alone leaves the command, an empty one takes it away', () => {
    const fake = new FakeDebugger(x86);
    const before = fake.type('sx');
    fake.type('sxd -c "g" bpe');
    fake.type('sxe bpe');
    expect(fake.type('sx')).toContain('       Command: "g"');
    fake.type('sxe -c "" bpe');
    expect(fake.type('sx')).toEqual(before);
  });

  test('the line of the event comes before its command', () => {
    const stops = [{ kind: 'breakInstruction' }] as const;
    const fake = new FakeDebugger({ ...x86, stops });
    fake.type('sxe -c ".echo CMD" bpe');
    expect(fake.type('g').slice(0, 2)).toEqual([
      'Break instruction exception - code 80000003 (first chance)',
      'CMD',
    ]);
  });

  test('a break that is only reported sends the target on', () => {
    const stops = [{ kind: 'breakInstruction' }, { kind: 'manualBreak' }] as const;
    const fake = new FakeDebugger({ ...x86, stops });
    fake.type('sxn bpe');
    expect(fake.type('g').filter((line) => line.startsWith('Break instruction'))).toHaveLength(2);
    expect(fake.kd.counters.resumes).toBe(2);
  });
});

describe('text, settings and logs', () => {
  test('.printf', () => {
    const fake = new FakeDebugger(x64);
    expect(
      fake.type(
        '.printf "%p %08x %d %y|%ma\\n", nt!PoolHitTag, 1f, 0n10, nt!PoolHitTag+1, nt!PoolHitTag',
      ),
    ).toEqual(['fffff800016530fc 0000001f 10 nt!PoolHitTag+0x1 (fffff800`016530fd)|Lea2AB']);
  });

  test('.if takes one of its blocks', () => {
    const fake = new FakeDebugger(x64);
    expect(fake.type('.if (@$t0 == 1) { .echo a } .else { .echo b; .echo c }')).toEqual(['b', 'c']);
    expect(fake.type('r $t0 = 1; .if (@$t0 == 1) { .echo a } .else { .echo b }')).toEqual(['a']);
  });

  test('.kframes, .prefer_dml and n answer with what holds now', () => {
    const fake = new FakeDebugger(x64);
    expect(fake.type('.kframes 20')).toEqual(['Default stack trace depth is 0n32 frames']);
    expect(fake.type('.prefer_dml 0')).toEqual(['DML versions of commands off by default']);
    expect(fake.type('n')).toEqual(['base is 16']);
  });

  test('a log holds prompts, commands and output, and no captured output', () => {
    const fake = new FakeDebugger(x64);
    expect(fake.type('.logopen c:\\hunt.log')).toEqual(["Opened log file 'c:\\hunt.log'"]);
    fake.type('.echo seen');
    fake.kd.capture('.echo hidden');
    expect(fake.type('.logclose')).toEqual(['Closing open log file c:\\hunt.log']);
    expect(fake.files.read('C:/hunt.log')).toBe(
      "Opened log file 'c:\\hunt.log'\nseen\nClosing open log file c:\\hunt.log\n",
    );
    expect(fake.type('.logfile')).toEqual(['No log file open']);
  });
});

describe('aliases of the user', () => {
  /** As the debugger has it, and no placeholder of this language. */
  const inBraces = '$'.concat('{foo}');

  test('replace whole words of later lines, and a name in braces anywhere', () => {
    const fake = new FakeDebugger(x64);
    expect(fake.type(`as foo 5;.echo ${inBraces}`)).toEqual([]);
    fake.type('ad foo; as foo 5');
    expect(fake.type('? foo')).toEqual(['Evaluate expression: 5 = 00000000`00000005']);
    expect(fake.type(`.echo xfoo ${inBraces}y foo`)).toEqual(['xfoo 5y 5']);
    expect(fake.type(`.block {.echo ${inBraces}}`)).toEqual(['5']);
    expect(fake.type('al')).toEqual([
      '  Alias            Value  ',
      ' -------          ------- ',
      ' foo              5 ',
    ]);
    fake.type('ad *');
    expect(fake.type('al')).toEqual(['No aliases']);
    expect(fake.type('ad foo')).toEqual(["         ^ No information found error in 'ad foo'"]);
  });

  test('stand for commands too, but not within a word', () => {
    const fake = new FakeDebugger(x86);
    fake.type('as k .echo hijacked');
    expect(fake.type('k 0x2;k0x2')[0]).toBe('hijacked 0x2');
    expect(fake.type('k0x2')[0]).toMatch(/ChildEBP/);
    expect(fake.type('.block {k 1}')).toEqual(['hijacked 1']);
  });
});

describe('scripts', () => {
  test('are loaded, run and listed through the script host', () => {
    const fake = new FakeDebugger();
    expect(fake.type('.scriptload "C:/my tools/pooltag.js"')).toEqual([
      'load C:/my tools/pooltag.js',
    ]);
    expect(fake.type('.scriptrun C:\\pooltag.js')).toEqual(['run C:\\pooltag.js']);
    expect(fake.type('.scriptlist')).toEqual([
      'Command Loaded Scripts:',
      "    JavaScript script from 'C:\\a.js'",
      "Other Clients' Scripts:",
      '    <None Loaded>',
    ]);
  });
});
