import { describe, expect, test } from '@jest/globals';
import { dx, dxAlias } from '../dx';
import { ModelError, modelDouble, modelInteger, nothing } from '../model';
import { debuggerOf, keyed, list, method, number, object, shown, text } from '../test-debugger';

const constants = method('constants', () =>
  object({
    text: '[object Object]',
    members: {
      math_constants: object({
        text: '[object Object]',
        members: { pi: modelDouble(Math.PI), e: modelDouble(Math.E) },
      }),
      description: text("Archimedes' pi and Euler's number e"),
    },
  }),
);

const signed = (value: number) => modelInteger(value, 64, value < 0);

const numberOf = (value: unknown) => Number((value as { value: bigint }).value);

const aliases = {
  constants,
  neg: method('neg', ([x]) => signed(-numberOf(x))),
  add: method('add', ([x, y]) => signed(numberOf(x) + numberOf(y))),
  codecov: method('codecov', () => nothing),
  runTest: method('runTest', () => text('ffffffffffffffff')),
};

describe('samples of the documentation and of public logs', () => {
  test('a scalar stands behind the expression padded to 16 columns', () => {
    const engine = debuggerOf({ aliases });
    expect(dxAlias(engine, 'neg', '42').lines).toEqual(['@$neg(42)        : -42']);
    expect(dxAlias(engine, 'add', '(5, 7)').lines).toEqual(['@$add(5, 7)      : 0xc']);
    expect(shown(engine, '@$neg(42)')).toBe('@$neg(42)        : -42');
    expect(shown(engine, '@$add(99, 77)')).toBe('@$add(99, 77)    : 0xb0');
  });

  test('objects with a text have 16 blanks behind the expression, their members are indented', () => {
    const engine = debuggerOf({ aliases });
    expect(dxAlias(engine, 'constants', '').lines).toEqual([
      '@$constants()                 : [object Object]',
      '    math_constants   : [object Object]',
      "    description      : Archimedes' pi and Euler's number e",
    ]);
    expect(dx(engine, '-r1 @$constants().math_constants').lines).toEqual([
      '@$constants().math_constants                 : [object Object]',
      '    pi               : 3.141593',
      '    e                : 2.718282',
    ]);
  });

  test('a nested object is reached by the link of its line', () => {
    expect(dxAlias(debuggerOf({ aliases }), 'constants', '').links).toEqual([
      'dx -r1 @$constants().math_constants',
    ]);
  });

  test('members come first, elements after them; what has no value is not listed', () => {
    const rows = list(number(7), number(8));
    const both = object({
      members: { name: text('nt'), none: nothing },
      elements: () => rows.elements() ?? [],
    });
    const lines = dx(
      debuggerOf({ aliases: { both: method('both', () => both) } }),
      '@$both()',
    ).lines;
    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      'name             : nt',
      '[0x0]            : 0x7',
      '[0x1]            : 0x8',
    ]);
  });

  test('a string at the root shows its length', () => {
    const engine = debuggerOf({ aliases });
    expect(dx(engine, '@$doare = "Diary of a reverse-engineer"').lines).toEqual([
      '@$doare = "Diary of a reverse-engineer" : Diary of a reverse-engineer',
      '    Length           : 0x1b',
    ]);
    expect(dx(engine, '"Hello, " + @$doare').lines).toEqual([
      '"Hello, " + @$doare : Hello, Diary of a reverse-engineer',
      '    Length           : 0x22',
    ]);
    expect(dxAlias(engine, 'runTest', '(@$doare)').lines).toEqual([
      '@$runTest(@$doare) : ffffffffffffffff',
      '    Length           : 0x10',
    ]);
  });

  test('a function that returns nothing shows only the expression', () => {
    expect(dx(debuggerOf({ aliases }), '@$codecov("kernel")').lines).toEqual([
      '@$codecov("kernel")',
    ]);
  });

  test('an empty result is the expression and 16 blanks', () => {
    const calls = list(object({ members: { ReturnValue: number(1) } }));
    const engine = debuggerOf({ debuggerVariables: { calls } });
    expect(shown(engine, '@$Calls=@$calls.Where(c => c.ReturnValue == 0)')).toBe(
      '@$Calls=@$calls.Where(c => c.ReturnValue == 0)                ',
    );
    expect(shown(engine, '@$Calls.Count()')).toBe('@$Calls.Count()  : 0x0');
  });

  test('verbose listings show functions', () => {
    const contents = object({
      text: '[object Object]',
      members: {
        host: object({ text: '[object Object]' }),
        WriteToFile: method('WriteToFile', () => nothing),
        GetAmountOfModules: method('GetAmountOfModules', () => nothing),
        DumpDriver: method('DumpDriver', () => nothing),
      },
    });
    const scripts = object({
      members: { DumpModule: object({ members: { Contents: contents } }) },
    });
    const engine = debuggerOf({ scripts });
    expect(dx(engine, '-r1 -v Debugger.State.Scripts.DumpModule.Contents').lines).toEqual([
      'Debugger.State.Scripts.DumpModule.Contents                 : [object Object]',
      '    host             : [object Object]',
      '    WriteToFile     ',
      '    GetAmountOfModules',
      '    DumpDriver      ',
      '    ToDisplayString  [ToDisplayString([FormatSpecifier]) - Method which converts the object to its display string representation according to an optional format specifier]',
    ]);
    expect(dx(engine, '@$myscript = Debugger.State.Scripts.DumpModule.Contents').lines).toEqual([
      '@$myscript = Debugger.State.Scripts.DumpModule.Contents                 : [object Object]',
      '    host             : [object Object]',
    ]);
  });

  test('functions that ask to be shown are shown, with their help', () => {
    const help = 'ExecuteCommand(command) - Method which executes a debugger command';
    const control = object({
      members: { ExecuteCommand: method('ExecuteCommand', () => nothing) },
      metadata: { ExecuteCommand: { PreferShow: true, Help: help } },
    });
    const engine = debuggerOf({ utility: object({ members: { Control: control } }) });
    expect(dx(engine, '-r1 Debugger.Utility.Control').lines).toEqual([
      'Debugger.Utility.Control                ',
      `    ExecuteCommand   [${help}]`,
    ]);
  });

  test('help stands behind verbose methods', () => {
    const heap = object({
      members: { Make: method('Make', () => nothing) },
      metadata: { Make: { Help: 'Make(address)- help' } },
    });
    const engine = debuggerOf({ debuggerVariables: { heap } });
    expect(dx(engine, '-v @$heap').lines).toEqual([
      '@$heap                ',
      '    Make             [Make(address)- help]',
    ]);
    expect(dx(engine, '@$heap').lines).toEqual(['@$heap                ']);
  });

  test('-h puts help behind values', () => {
    const lifetime = object({
      text: '[D:0, 8A:0]',
      members: {
        MinPosition: object({
          text: 'D:0',
          members: { Sequence: number(0xd) },
          metadata: { Sequence: { Help: 'References the last position' } },
        }),
      },
      metadata: { MinPosition: { Help: 'The minimum valid position for a position range.' } },
    });
    const process = object({
      members: { Lifetime: lifetime },
      metadata: {
        Lifetime: { Help: 'The position range [smallest, largest] found in the trace file.' },
      },
    });
    const engine = debuggerOf({ debuggerVariables: { curprocess: process } });
    expect(dx(engine, '-r2 -h @$curprocess.Lifetime').lines).toEqual([
      '@$curprocess.Lifetime                 : [D:0, 8A:0] [The position range [smallest, largest] found in the trace file.]',
      '    MinPosition      : D:0 [The minimum valid position for a position range.]',
      '        Sequence         : 0xd [References the last position]',
    ]);
  });

  test('an object with an action says so', () => {
    const cmd = object({
      text: 'cmd.exe',
      members: {
        Name: text('cmd.exe'),
        Id: number(0x874),
        Threads: object({ elements: () => [] }),
        SwitchTo: method('SwitchTo', () => nothing),
      },
      metadata: { SwitchTo: { ActionName: 'Switch To', ActionIsDefault: true } },
    });
    const thread = object({
      members: { SwitchTo: method('SwitchTo', () => nothing) },
      metadata: { SwitchTo: { ActionName: 'Switch To', ActionIsDefault: true } },
    });
    const engine = debuggerOf({ debuggerVariables: { curprocess: cmd, curthread: thread } });
    expect(dx(engine, '@$curprocess')).toMatchObject({
      lines: [
        '@$curprocess                 : cmd.exe [Switch To]',
        '    Name             : cmd.exe',
        '    Id               : 0x874',
        '    Threads         ',
      ],
      links: [
        'dx -s @$curprocess.SwitchTo()',
        'dx -r1 @$curprocess.Threads',
        'dx -r1 -g @$curprocess.Threads',
      ],
    });
    expect(shown(engine, '-r0 @$curthread')).toBe('@$curthread                 [Switch To]');
  });

  test('anonymous objects have no text', () => {
    const processes = keyed([
      number(0),
      object({
        members: { Name: text('Idle'), Threads: list(number(1), number(2), number(3), number(4)) },
      }),
    ]);
    const engine = debuggerOf({
      debuggerVariables: { cursession: object({ members: { Processes: processes } }) },
    });
    const query =
      '@$cursession.Processes.Select(p => new {Name = p.Name, ThreadCount = p.Threads.Count()})';
    expect(dx(engine, `-r2 ${query}`).lines).toEqual([
      `${query}                `,
      '    [0x0]           ',
      '        Name             : Idle',
      '        ThreadCount      : 0x4',
    ]);
  });

  test('an element of a query is reached by its own index, in decimal', () => {
    const ntdll = object({
      text: 'C:\\WINDOWS\\SYSTEM32\\ntdll.dll',
      members: { BaseAddress: number(0x7ffc985a0000n), Size: number(0x1db000) },
    });
    const engine = debuggerOf({
      debuggerVariables: {
        curprocess: object({
          members: { Modules: keyed([number(7), object()], [number(8), ntdll]) },
        }),
      },
    });
    const query = '@$curprocess.Modules.Where(p => p.Size == 0x1db000)';
    const modules = dx(engine, query.replace('p.Size == 0x1db000', 'p.ToDisplayString() == "x"'));
    expect(modules.outcome).toBe('shown');
    const { lines, links } = dx(engine, '@$curprocess.Modules.Skip(1)');
    expect(lines).toEqual([
      '@$curprocess.Modules.Skip(1)                ',
      '    [0x8]            : C:\\WINDOWS\\SYSTEM32\\ntdll.dll',
    ]);
    expect(links).toEqual([
      'dx -r1 -g @$curprocess.Modules.Skip(1)',
      'dx -r1 @$curprocess.Modules.Skip(1)[8]',
    ]);
    expect(dx(engine, '-r1 @$curprocess.Modules.Skip(1)[8]').lines).toEqual([
      '@$curprocess.Modules.Skip(1)[8]                 : C:\\WINDOWS\\SYSTEM32\\ntdll.dll',
      '    BaseAddress      : 0x7ffc985a0000',
      '    Size             : 0x1db000',
    ]);
  });

  test('groups are listed under their keys as literals', () => {
    const device = (name: string, driver: string) =>
      object({ text: name, members: { Driver: text(driver) } });
    const devices = list(
      device('HTREE\\ROOT\\0', '"\\Driver\\PnpManager"'),
      device('ROOT\\volmgr\\0000 (volmgr)', '"\\Driver\\PnpManager"'),
    );
    const engine = debuggerOf({ debuggerVariables: { devices } });
    expect(dx(engine, '-r2 @$devices.GroupBy(n => n.Driver)').lines).toEqual([
      '@$devices.GroupBy(n => n.Driver)                ',
      '    ["\\"\\\\Driver\\\\PnpManager\\""]',
      '        [0x0]            : HTREE\\ROOT\\0',
      '        [0x1]            : ROOT\\volmgr\\0000 (volmgr)',
    ]);
  });

  test('lambdas called at once; small integers are decimal, indexes are not', () => {
    const engine = debuggerOf({
      aliases: { array: method('array', (args) => list(...args)) },
    });
    expect(shown(engine, '((x, y) => x + y)(1, 2)')).toBe('((x, y) => x + y)(1, 2) : 3');
    expect(shown(engine, '-r0 ((x, y) => (x + y))("Hello", "World")')).toBe(
      '((x, y) => (x + y))("Hello", "World") : HelloWorld',
    );
    expect(dx(engine, '@$array(1, 2)').lines).toEqual([
      '@$array(1, 2)                ',
      '    [0x0]            : 1',
      '    [0x1]            : 2',
    ]);
  });

  test.each([
    ['(10).ToDisplayString("d")', '(10).ToDisplayString("d") : 10'],
    ['(10).ToDisplayString("x")', '(10).ToDisplayString("x") : 0xa'],
    ['(10).ToDisplayString("o")', '(10).ToDisplayString("o") : 012'],
    // The blank behind the expression was typed.
    ['(10).ToDisplayString("b") ', '(10).ToDisplayString("b")  : 0y1010'],
  ])('%s', (typed, expected) => {
    expect(shown(debuggerOf(), `-r0 ${typed}`)).toBe(expected);
  });

  test('specifiers stay in the echo and limit containers', () => {
    const devices = method('devices', () =>
      list(
        ...['HTREE\\ROOT\\0', 'ROOT\\volmgr\\0000', 'ROOT\\KDNIC\\0000'].map((name) =>
          object({ text: name }),
        ),
      ),
    );
    const engine = debuggerOf({ aliases: { devices, addTwoValues: aliases.add } });
    expect(dx(engine, '@$devices(),2').lines).toEqual([
      '@$devices(),2                ',
      '    [0x0]            : HTREE\\ROOT\\0',
      '    [0x1]            : ROOT\\volmgr\\0000',
      '    [...]           ',
    ]);
    expect(shown(engine, '@$addTwoValues(10, 41),d')).toBe('@$addTwoValues(10, 41),d : 51');
  });
});

describe('listings', () => {
  test('a failing property shows its message and the listing goes on', () => {
    const handle = object({
      members: {
        Handle: number(8),
        Type: () => {
          throw new ModelError('Unexpected failure to dereference object');
        },
        GrantedAccess: number(1),
      },
    });
    const engine = debuggerOf({ debuggerVariables: { handle } });
    expect(dx(engine, '@$handle').lines).toEqual([
      '@$handle                ',
      '    Handle           : 0x8',
      '    Type             : Unexpected failure to dereference object',
      '    GrantedAccess    : 0x1',
    ]);
  });

  test('a failing element shows its message', () => {
    const engine = debuggerOf({
      debuggerVariables: {
        heap: object({
          elements: function* () {
            yield { value: number(1) };
            throw new ModelError('Error: 64 bit value loses precision');
          },
        }),
      },
    });
    expect(dx(engine, '@$heap').lines).toEqual([
      '@$heap                ',
      '    [0x0]            : 0x1',
      '    [0x1]            : Error: 64 bit value loses precision',
    ]);
  });

  test('containers end after 100 elements, also endless ones; -c goes on', () => {
    const endless = object({
      elements: function* () {
        for (let value = 0; ; value += 1) yield { value: number(value) };
      },
    });
    const engine = debuggerOf({ debuggerVariables: { endless } });
    const { lines, links } = dx(engine, '@$endless');
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe('    [...]           ');
    expect(links).toEqual(['dx -r1 -g @$endless', 'dx -r1 -c 100 @$endless']);
    expect(dx(engine, '-r1 -c 100 @$endless').lines[1]).toBe('    [0x64]           : 0x64');
  });

  test('deeper cut-offs read as the first', () => {
    const engine = debuggerOf({
      debuggerVariables: { rows: list(list(...Array.from({ length: 101 }, () => number(0)))) },
    });
    expect(dx(engine, '-r2 @$rows').lines.at(-1)).toBe('        [...]           ');
  });

  test('long texts are cut in WinDbg', () => {
    const engine = debuggerOf({ debuggerVariables: {} });
    const [, line = ''] = dx(engine, `new { A = "${'x'.repeat(513)}" }`).lines;
    expect(line).toBe(`    A                : ${'x'.repeat(509)}...`);
    const plain = dx({ ...engine, dml: false }, `new { A = "${'x'.repeat(513)}" }`);
    expect(plain.lines[1]).toHaveLength(23 + 513);
  });

  test('-r0 shows the root only, -s nothing at all', () => {
    const engine = debuggerOf({ aliases });
    expect(dx(engine, '-r0 @$constants()').lines).toEqual([
      '@$constants()                 : [object Object]',
    ]);
    expect(dx(engine, '-s @$constants()').lines).toEqual([]);
  });

  test('-r3 goes three levels down', () => {
    const inner = object({ members: { currentSession: object({ text: 'Remote KD' }) } });
    const contents = object({
      text: '[object Object]',
      members: { host: object({ text: '[object Object]', members: { namespace: inner } }) },
    });
    const scripts = object({
      members: { RunCommands: object({ members: { Contents: contents } }) },
    });
    expect(dx(debuggerOf({ scripts }), '-r3 Debugger.State.Scripts.RunCommands').lines).toEqual([
      'Debugger.State.Scripts.RunCommands                ',
      '    Contents         : [object Object]',
      '        host             : [object Object]',
      '            namespace       ',
    ]);
  });

  test('members ask for a radix; a specifier overrides it', () => {
    const usage = object({
      members: { Bytes: number(4096), Address: number(0xfffff80000000000n) },
      metadata: { Bytes: { PreferredRadix: 10 } },
    });
    const engine = debuggerOf({
      debuggerVariables: { usage, count: { ...number(11), metadata: { PreferredRadix: 10 } } },
    });
    expect(dx(engine, '@$usage').lines).toEqual([
      '@$usage                ',
      '    Bytes            : 4096',
      '    Address          : 0xfffff80000000000',
    ]);
    expect(shown(engine, '@$usage.Bytes')).toBe('@$usage.Bytes    : 4096');
    expect(shown(engine, '@$usage.Bytes,x')).toBe('@$usage.Bytes,x  : 0x1000');
    expect(shown(engine, '@$count')).toBe('@$count          : 11');
  });

  test('indexes follow the radix of the specifier', () => {
    const engine = debuggerOf({
      debuggerVariables: { p: keyed([number(0x130), text('smss.exe')]) },
    });
    expect(dx(engine, '@$p,d').lines[1]).toBe('    [304]            : smss.exe');
    expect(dx(engine, '@$p').lines[1]).toBe('    [0x130]          : smss.exe');
  });

  test('each control character is a dot, in texts, values and messages', () => {
    const fails = () => {
      throw new ModelError('one\ntwo');
    };
    const engine = debuggerOf({
      aliases: {
        run: method('run', () =>
          object({ text: 'done\r\nnext', members: { tab: text('a\tb\x7fc'), bad: fails } }),
        ),
      },
    });
    expect(dx(engine, '@$run()').lines).toEqual([
      '@$run()                 : done..next',
      '    tab              : a.b.c',
      '    bad              : one.two',
    ]);
  });

  test('an empty text is as none', () => {
    const engine = debuggerOf({
      aliases: { run: method('run', () => object({ text: '', members: { note: text('') } })) },
    });
    expect(dx(engine, '@$run()').lines).toEqual([
      '@$run()                ',
      '    note            ',
    ]);
  });

  test('links of an assignment do not assign again', () => {
    const engine = debuggerOf({ aliases });
    expect(dx(engine, '@$c = @$constants()').links).toEqual([
      'dx -r1 (@$c = @$constants()).math_constants',
    ]);
  });

  test('a name that is no identifier is quoted in links', () => {
    const scripts = object({
      members: { 'type-names.cdb': object({ members: { a: number(1) } }) },
    });
    const engine = debuggerOf({ scripts });
    expect(dx(engine, 'Debugger.State.Scripts').links).toEqual([
      'dx -r1 Debugger.State.Scripts.@"type-names.cdb"',
    ]);
    expect(dx(engine, 'Debugger.State.Scripts.@"type-names.cdb"').lines[1]).toBe(
      '    a                : 0x1',
    );
  });
});
