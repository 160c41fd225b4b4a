import { describe, expect, test } from '@jest/globals';
import { FakeDebugger, words } from '../fakes';

/** What Microsoft's engine answered to lines at the prompt `kd> `, one session each. */
type Spoken = readonly (readonly [line: string, ...answer: readonly string[]])[];

const machine = () => ({
  symbols: { 'nt!PoolHitTag': 0x1000n, 'nt!Text': 0x1010n },
  memory: new Map([
    [0x1000n, words(4, 0x64636261n, 0n, 0x1010n, 0n, 0x00485a4dn, 0n, 0n, 0n)],
    [0x1100n, new Uint8Array(0x40)],
  ]),
});

function follows(spoken: Spoken): void {
  const fake = new FakeDebugger(machine());
  for (const [line, ...answer] of spoken)
    expect([line, ...fake.type(line)]).toEqual([line, ...answer]);
}

const cases = (...sessions: readonly Spoken[]) =>
  sessions.map((session) => [session.map(([line]) => line).join(' '), session] as const);

describe('blocks and loops', () => {
  test.each(
    cases(
      [['.if (0) {.echo a} .elsif (1) {.echo b} .else {.echo c}', 'b']],
      [['.if (0) {.echo a}; .else {.echo b}; .echo c', 'b', 'c']],
      [
        [
          '.if (1) {.echo a} .echo b',
          'a',
          "                      ^ Extra character error in '.if (1) {.echo a} .echo b'",
        ],
      ],
      [['.if (1)', "          ^ Syntax error in '.if (1)'"]],
      [['.else {.echo a}', "        ^ Syntax error in '.else {.echo a}'"]],
      [['.for (r $t1=0;@$t1<2;r $t1=@$t1+1) {.printf "%d\\n",@$t1}', '0', '1']],
      [['.for (;) {}', "          ^ Syntax error in '.for (;) {}'"]],
      [['.while (@$t1 < 2) {r $t1=@$t1+1; .if (@$t1==1) {.continue}; .echo x}', 'x']],
      [
        [
          '.do {.echo a} (0) b',
          'a',
          "                      ^ Extra character error in '.do {.echo a} (0) b'",
        ],
      ],
      [['.break', "         ^ .break outside of scope error in '.break'"]],
      [['.catch {.leave; .echo a}; .echo b', 'b']],
      [['.catch {.break}', "         ^ .break outside of scope error in '.break'"]],
      [[`.foreach (w {.echo a b c}) {.echo \${w}1 w w2}`, 'a1 a w2', 'b1 b w2', 'c1 c w2']],
      [['.foreach /pS 1 /ps 1 (w {.echo a b c d e}) {.echo w}', 'b', 'd']],
      [['.foreach /s (w "a b") {.echo w}', 'a', 'b']],
      [['.foreach (w {nosuch}) {.echo w}']],
      [["j 1 '.echo a' ; '.echo b'", 'a']],
      [["j 0 '.echo a' ; '.echo b;.echo c'", 'b', 'c']],
      [['r $t2=2'], ['r $t2=@$t2-1;z(@$t2)', 'redo [1] r $t2=@$t2-1;z(@$t2)']],
      [['.sleep', "Number of milliseconds missing from '<EOL>'"]],
    ),
  )('%s', (_, session) => follows(session));

  test('that never end are ended by Ctrl+Break', () => {
    const fake = new FakeDebugger(machine());
    Atomics.add(fake.breakWord, 0, 1);
    expect(fake.type('.while (1) {.echo x}')).toHaveLength(1);
  });
});

describe('aliases', () => {
  test.each(
    cases(
      [['as a1 5'], [`.echo a1 \${a1} xa1 \${/d:a1} \${/d:b1} \${/f:b1}|`, '5 5 xa1 1 0 |']],
      [['as /x a1 10+1'], [`.echo \${a1}`, '0x11']],
      [['as /ma a1 nt!PoolHitTag'], [`.echo \${a1}`, 'abcd']],
      [['as /ma a1 0', "              ^ Memory access error in 'as /ma a1'"]],
      [
        ['as /c a1 .echo hello'],
        [
          'al',
          '  Alias            Value  ',
          ' -------          ------- ',
          ' a1               hello',
          ' ',
        ],
      ],
      [
        ['aS a1 b;.echo c', 'c'],
        ['ad a1'],
        ['ad a1', "        ^ No information found error in 'ad a1'"],
        ['ad /q a1'],
      ],
      [[`as \${/v:a1} 6`], [`.echo \${a1}`, '6']],
      [['r $.u3=hi'], ['.echo $u3', 'hi'], ['r $.u4', '$u4=<Empty>']],
    ),
  )('%s', (_, session) => follows(session));
});

describe('.printf', () => {
  test.each(
    cases(
      [
        [
          '.printf "%d %u %x %X %o|%+d|% d\\n", -1, -1, ab, ab, 9, 5, 5',
          '-1 4294967295 ab AB 11|+5| 5',
        ],
      ],
      [['.printf "%llx %I64x %hx\\n", 123456789a, 123456789a, 12345', '3456789a 123456789a 2345']],
      [
        [
          '.printf "%#x|%#010x|%-6d|%06d|%.3d|%*d\\n", ab, ab, 5, 5, 5, 4, 5',
          '0xab|0x000000ab|5     |000005|005|   5',
        ],
      ],
      [
        [
          '.printf "%f %.2f %e %g\\n", 3ff8000000000000, 3ff8000000000000, 3ff8000000000000, 412e848000000000',
          '1.500000 1.50 1.500000e+000 1e+006',
        ],
      ],
      [
        [
          '.printf "%p|%8p|%N|%y\\n", 12, 12, 12, nt!Text',
          '0000000000000012|      12|0000000000000012|nt!Text (00000000`00001010)',
        ],
      ],
      [['.printf "%ma|%ma\\n", nt!PoolHitTag, 0', 'abcd|<NTSTATUS 0xC0000147>']],
      [['.printf "a\\x41\\q\\0b"', 'aAq']],
      [['.printf "%d\\n"', '                 ^ Comma expected in \'.printf "%d', "'"]],
      [['.printf "%s\\n", 1', '                 ^ Unsupported format type in \'.printf "%s', "'"]],
      [['.printf "%q", 1', "                  ^ Unknown format control character '.printf \"%q'"]],
      [['.printf /D "<b>a</b> &lt;"', 'a <']],
      [['.printf a', "           ^ Quotes required in '.printf a'"]],
    ),
  )('%s', (_, session) => follows(session));
});

describe('the C++ evaluator', () => {
  test.each(
    cases(
      [['?? 0x10', 'int 0n16']],
      [
        ['?? 5u', 'unsigned int 5'],
        ['?? 10u', 'unsigned int 0xa'],
      ],
      [
        ['?? 4294967296', 'int64 0n4294967296'],
        ['?? 0xffffffff', 'unsigned int 0xffffffff'],
      ],
      [
        ["?? 'a'", "char 0n97 'a'"],
        ["?? 'ab'", 'short 0n24930'],
      ],
      [
        ['?? 1.5', 'double 1.5'],
        ['?? 1.1', 'double 1.1000000000000000888'],
        ['?? 0.1f', 'float 0.1000000015'],
      ],
      [
        ['?? (unsigned char)300', "unsigned char 0x2c ','"],
        ['?? (char)-1', "char 0n-1 ''"],
      ],
      [
        ['?? 7/2', 'int 0n3'],
        ['?? -7/2', 'int 0n-3'],
        ['?? 1/0', "Operand error at '<EOL>'"],
      ],
      [
        ['?? 1 == 1', 'bool true'],
        ['?? 5 && 0', 'bool false'],
        ['?? 1 ? 2 : 3.5', 'int 0n2'],
      ],
      [
        ['?? 1 + 2 << 1', 'int 0n6'],
        ['?? 1 | 2 & 3 ^ 1', 'int 0n3'],
      ],
      [
        ['?? sizeof(int*)', 'unsigned int64 8'],
        ['?? sizeof(5)', 'unsigned int64 4'],
      ],
      [
        ['?? (int*)4 + 2', 'int * 0x00000000`0000000c'],
        ['?? *(int*)0', "Memory access error at '<EOL>'"],
      ],
      [['?? *(int*)@@masm(nt!PoolHitTag)', 'int 0n1684234849']],
      [
        ['?? 1+', "Syntax error at '<EOL>'"],
        ['?? (1', "Unexpected token '<EOL>'"],
      ],
      [['?? 1 2', 'int 0n1', "         ^ Extra character error in '?? 1 2'"]],
      [['?? "a"', 'String literals not allowed in \'"a"\'']],
      [
        ['r? $t3=1.5'],
        ['?? @$t3', 'double 1.5'],
        ['? @$t3', 'Evaluate expression: 1 = 00000000`00000001'],
      ],
      [['? @@c++(10) + @@(0x10) + @@masm(10)', 'Evaluate expression: 42 = 00000000`0000002a']],
      [
        ['.expr /s c++', 'Current expression evaluator: C++ - C++ source expressions'],
        ['? 10', 'Evaluate expression: 10 = 00000000`0000000a'],
      ],
    ),
  )('%s', (_, session) => follows(session));

  test('says of a name without a module that its type is not known', () => {
    const shown = new FakeDebugger(machine()).type('?? lark');
    expect(shown).toHaveLength(25);
    expect(shown[21]).toBe(
      '***    Type referenced: lark                                          ***',
    );
    expect(shown[24]).toBe("Couldn't resolve error at 'lark'");
  });

  test('is told to know no structures', () => {
    expect(new FakeDebugger(machine()).type('?? @$proc')).toEqual([
      'not simulated here: ?? @$proc',
    ]);
  });
});

describe('memory', () => {
  test.each(
    cases(
      [['dw nt!PoolHitTag L3', '00000000`00001000  6261 6463 0000']],
      [['dW nt!PoolHitTag L2', '00000000`00001000  6261 6463                                abcd']],
      [
        ['da nt!PoolHitTag', '00000000`00001000  "abcd"'],
        ['da 0 L3', '00000000`00000000  "???"'],
      ],
      [['du 0 L2', '00000000`00000000  "??"'], ['ds 0']],
      [['dpp nt!PoolHitTag+8 L1', '00000000`00001008  00000000`00001010 00000000`00485a4d']],
      [['dpa nt!PoolHitTag+8 L1', '00000000`00001008  00000000`00001010 "MZH"']],
      [
        [
          'dyb nt!PoolHitTag L2',
          '                   76543210 76543210 76543210 76543210',
          '                   -------- -------- -------- --------',
          '00000000`00001000  01100001 01100010                    61 62',
        ],
      ],
      [
        ['db 0 L', "Length of range missing from '<EOL>'"],
        ['db lark L4', "Couldn't resolve error at 'lark '"],
      ],
      [
        [
          'db 0 l2 3',
          '00000000`00000000  ?? ??                                            ??',
          "            ^ Extra character error in 'db 0 l2 3'",
        ],
      ],
      [['db 0 L10000001', "                 ^ Range error in 'db 0 l10000001'"]],
      [
        [
          's -d 1000 L4 64636261',
          '00000000`00001000  64636261 00000000 00001010 00000000  abcd............',
        ],
      ],
      [['s -[1]b 1000 L20 4d 5a', '0x00000000`00001010']],
      [
        [
          's -a 1000 L20 "MZ"',
          '00000000`00001010  4d 5a 48 00 00 00 00 00-00 00 00 00 00 00 00 00  MZH.............',
        ],
      ],
      [['s -sa 1000 L20', '00000000`00001000  "abcd"', '00000000`00001010  "MZH"']],
      [['s -d 0 L10', "             ^ Search pattern missing from 's -d 0 l10'"]],
      [['ed 0 1;? 1', "         ^ Memory access error in 'ed 0 1;? 1'"]],
      [
        ['eb 1100 1ff', "              ^ Overflow error in 'eb 1100 1ff'"],
        ['ed', "Address expression missing from '<EOL>'"],
      ],
      [
        ['f 1100 L4 41 42', 'Filled 0x4 bytes'],
        ['da 1100', '00000000`00001100  "ABAB"'],
      ],
      [
        ['m 1000 L4 1110'],
        ['da 1110', '00000000`00001110  "abcd"'],
        [
          'c 1000 L2 1101',
          '00000000`00001000  61 - 00000000`00001101  00',
          '00000000`00001001  62 - 00000000`00001102  00',
        ],
      ],
    ),
  )('%s', (_, session) => follows(session));
});

describe('expressions', () => {
  test.each(
    cases(
      [
        ['? $scmp("a","b")', 'Evaluate expression: -1 = ffffffff`ffffffff'],
        ['? $sicmp("A","a")', 'Evaluate expression: 0 = 00000000`00000000'],
      ],
      [
        ['? $spat("abc","A*")', 'Evaluate expression: 1 = 00000000`00000001'],
        ['? $scmp("a")', 'Syntax error at \'("a")\''],
      ],
      [
        ['? $vvalid(0,4)', 'Evaluate expression: 0 = 00000000`00000000'],
        ['? $vvalid(1000,4)', 'Evaluate expression: 1 = 00000000`00000001'],
      ],
      [
        ['? 1.5', "Syntax error at '1.5'"],
        ['? $t20', "Couldn't resolve error at '$t20'"],
        ['? nt!', "Syntax error at 'nt!'"],
      ],
      [
        ['? lark;? 1', "Couldn't resolve error at 'lark;? 1'"],
        ['? 1+;? 2', "Numeric expression missing from ';? 2'"],
      ],
      [
        ['r $t5=1ff'],
        ['r $t5:ub', '$t5=00 00 00 00 00 00 01 ff'],
        ['r $t5 5', "         ^ Syntax error in 'r $t5 5'"],
      ],
    ),
  )('%s', (_, session) => follows(session));
});

describe('settings', () => {
  test.each(
    cases(
      [['n 2', "     ^ Syntax error in 'n 2'"]],
      [['.lines -d', 'Line number information will not be loaded']],
      [
        ['.asm verbose source_line', 'Assembly options: verbose source_line'],
        [
          '.asm nosuch',
          "Unknown assembly option 'nosuch'",
          'Assembly options: verbose source_line',
        ],
      ],
      [
        ['.pcmd -s "k"', 'Set prompt command', "Per-prompt command is 'k'"],
        ['.pcmd -c', 'Clearing prompt command', 'No per-prompt command'],
      ],
      [
        ['.effmach', 'Effective machine: x64 (AMD64)'],
        ['.effmach lark', "Unknown machine 'lark'"],
      ],
      [
        [
          'rm',
          'Register output mask is a:',
          '       2 - Integer state (64-bit)',
          '       8 - Segment registers',
        ],
      ],
      [
        ['~9', '9 is not a valid processor number'],
        ['~', "    ^ Syntax error in '~'"],
        ['|0', "     ^ Extra character error in '|0'"],
      ],
      [
        [
          'k -1',
          'Requested number of stack frames (0xffffffffffffffff) is too large! The maximum number is 0xffff.',
          "       ^ Range error in 'k -1'",
        ],
      ],
      [
        [
          '$$>< nosuch.txt',
          'Command file execution failed, Win32 error 0n2',
          '    "File not found."',
        ],
      ],
      [
        ['.echo "a', "           ^ Trailing quote missing in '.echo \"a'"],
        ['.echo "a" b', 'a', "              ^ Extra character error in '.echo \"a'"],
      ],
    ),
  )('%s', (_, session) => follows(session));

  test('command files are run, with arguments', () => {
    const fake = new FakeDebugger(machine());
    fake.files.write('C:\\a.txt', `.echo \${$arg1}\n.echo b`);
    expect(fake.type('$$>a< C:\\a.txt "x y"')).toEqual(['x y', 'b']);
    expect(fake.type('$>< C:\\a.txt')).toEqual([`\${$arg1}`, 'b']);
  });
});
