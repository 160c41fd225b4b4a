import { describe, expect, test } from '@jest/globals';
import { ScriptAbort } from '../abort';
import { dx, dxAlias, evaluateExpression } from './dx';
import { ModelError, type ModelValue } from './model';
import { debuggerOf, list, method, number, object, shown, text } from './test-debugger';

const engine = debuggerOf();

/** The value of an expression as one readable word. */
function valueText(expression: string, on = engine): unknown {
  const value = evaluateExpression(on, expression);
  switch (value.kind) {
    case 'integer':
      return `${value.value}${value.signed ? 'i' : 'u'}${value.bits}`;
    case 'double':
    case 'boolean':
    case 'string':
      return value.value;
    default:
      return value.kind;
  }
}

describe('literals', () => {
  test.each([
    ['42', '42i32'],
    ['0x7fffffff', '2147483647i32'],
    ['0x80000000', '2147483648i64'],
    ['2147483648', '2147483648i64'],
    ['0x100000000', '4294967296i64'],
    ['0xffffffffffffffff', '-1i64'],
    ['0xffffffffffffffffull', '18446744073709551615u64'],
    ['0x000000b8`7f4e6000', '792409825280i64'],
    ['7u', '7u32'],
    ['7ll', '7i64'],
    ['017', '15i32'],
    ['0y101', '5i32'],
    ['0n101', '101i32'],
    ['0x', '0i32'],
    ['0x12345678123456789', '20988295442770257801i4096'],
    ['1.5', 1.5],
    ['true', true],
    ["'A'", '65i32'],
    ["'\\''", '39i32'],
    ['"C:\\\\tools\\\\pooltag.js"', 'C:\\tools\\pooltag.js'],
    ['"a\\n\\r\\"b"', 'a\n\r"b'],
  ])('%s', (expression, expected) => {
    expect(valueText(expression)).toBe(expected);
  });

  test.each(['0b101', '12ab', '1e3', '7ui64', '0t17'])('%s is no literal', (expression) => {
    expect(() => evaluateExpression(engine, expression)).toThrow(ModelError);
  });

  test.each(["'Abc '", "''", "'\\t'", '"C:\\temp"', '"a\\x41"', '"\\v"', '"\\0"', '"open'])(
    '%s is no text and no character: nothing that a value begins with',
    (literal) => {
      const message = `Expected expression at '${literal} + 1'`;
      expect(() => evaluateExpression(engine, `2 * ${literal} + 1`)).toThrow(message);
    },
  );
});

describe('operators', () => {
  test.each([
    ['1 + 2 * 3', '7i32'],
    ['(1 + 2) * 3', '9i32'],
    ['7 / 2 - 7 % 2', '2i32'],
    ['1 << 4 | 1', '17i32'],
    ['-8 >> 1', '-4i32'],
    ['0x7fffffff + 1', '-2147483648i32'],
    ['0x7fffffffffffffff + 0x7fffffffffffffffull', '18446744073709551614u64'],
    ['1u - 2', '4294967295u32'],
    ['-1 < 1u', false],
    ['-1 < 1ull', false],
    ['(char)200', '-56i8'],
    ['(unsigned char)0x1ff', '255u8'],
    ['(unsigned __int64)-1', '18446744073709551615u64'],
    ['(int)3.9', '3i32'],
    ['(double)7 / 2', 3.5],
    ['(bool)5', true],
    ['~0', '-1i32'],
    ['!5', false],
    ['1.5 + 1', 2.5],
    ['"a" + "b"', 'ab'],
    ['"a" < "b" && 2 > 1', true],
    ['"Tag " == "Tag "', true],
    ['"5" == 5', true],
    ['12 > "5"', false],
    ['"" < 5', true],
    ['"" > 25', false],
    ['1 == 1 ? "yes" : "no"', 'yes'],
    ['false && (1 / 0 == 0)', false],
    ['true || (1 / 0 == 0)', true],
    ['(1, 2)', '2i32'],
    ['1, false', false],
  ])('%s', (expression, expected) => {
    expect(valueText(expression)).toBe(expected);
  });

  test.each([
    ['1 / 0', 'Illegal division by zero'],
    ['"a" - "b"', 'Catastrophic failure (0x8000ffff)'],
    ['Debugger && true', 'Unspecified error (0x80004005)'],
    ['1.5 << 1', 'Unspecified error (0x80004005)'],
  ])('%s is an error', (expression, message) => {
    expect(shown(engine, expression)).toBe(`Error: ${message}`);
  });

  test('objects compare as they say', () => {
    const tag = (value: number) =>
      object({
        members: { Value: number(value) },
        compare: (other: ModelValue) =>
          other.kind === 'object' ? value - Number(valueFrom(other)) : undefined,
      });
    const on = debuggerOf({ debuggerVariables: { a: tag(1), b: tag(2) } });
    expect(valueText('@$a < @$b', on)).toBe(true);
    expect(valueText('@$a == @$b', on)).toBe(false);
    expect(shown(on, '@$a == 1')).toBe('Error: Objects cannot be compared');
  });
});

const valueFrom = (value: ModelValue): bigint => {
  const member = value.kind === 'object' ? value.get('Value') : undefined;
  return member?.kind === 'integer' ? member.value : 0n;
};

describe('names', () => {
  test('a keyword of C++ behind a dot is dropped, as members of that name are not to be had', () => {
    const typed = 'new { A = 5 }';
    for (const word of ['long', 'int', 'new', 'true', 'sizeof']) {
      expect(shown(engine, `${typed}.${word}.A`)).toMatch(/: 5$/);
    }
    expect(shown(engine, `${typed}.@"long"`)).toMatch(/^Error: Unable to bind name 'long'/);
  });

  test('unbound names are errors of one line', () => {
    expect(dx(engine, 'greeting')).toEqual({
      lines: ["Error: Unable to bind name 'greeting'"],
      links: [],
      outcome: 'failed',
    });
    expect(shown(engine, '@$nothing')).toBe('Error: Use of undefined variable');
    expect(shown(engine, 'Debugger.lock')).toBe("Error: Unable to bind name 'lock'");
    expect(shown(engine, 'nt!NoSuch')).toBe("Error: Unable to bind name 'nt!NoSuch'");
  });

  test('user variables are created by assignment and read back', () => {
    const on = debuggerOf();
    expect(shown(on, '-r0 @$String1="Test String"')).toBe('@$String1="Test String" : Test String');
    expect(valueText('@$String1.Length', on)).toBe('11u64');
    expect(dx(on, 'Debugger.State.UserVariables').lines).toEqual([
      'Debugger.State.UserVariables                ',
      '    String1          : Test String',
    ]);
  });

  test('a lambda can be stored and called', () => {
    const on = debuggerOf();
    evaluateExpression(on, '@$f = (x, y) => x * y');
    expect(valueText('@$f(6, 7)', on)).toBe('42i32');
    expect(() => evaluateExpression(on, '@$f(6)')).toThrow('Invalid number of arguments');
  });

  test('lambdas see the parameters of the lambdas around them', () => {
    expect(valueText('(x => (y => x + y))(1)(2)')).toBe('3i32');
  });

  test('members are reached by . and ->, quoted or not', () => {
    const on = debuggerOf({
      debuggerVariables: {
        o: object({ members: { 'two words': object({ members: { a: number(1) } }) } }),
      },
    });
    expect(valueText('@$o.@"two words"->a', on)).toBe('1u64');
  });

  test('assignment to a property writes it, where that is allowed', () => {
    const on = debuggerOf({
      debuggerVariables: { o: object({ writable: true }), fixed: object() },
    });
    expect(valueText('@$o.x = 5', on)).toBe('5i32');
    expect(valueText('@$o.x', on)).toBe('5i32');
    expect(shown(on, '@$fixed.x = 5')).toBe('Error: Cannot write to property');
  });

  test('elements are found by index where there is no indexer', () => {
    const on = debuggerOf({ debuggerVariables: { lines: list(text('a'), text('b')) } });
    expect(valueText('@$lines[1]', on)).toBe('b');
    expect(() => valueText('@$lines[2]', on)).toThrow(ModelError);
  });

  test('methods get what stands before the dot, functions nothing', () => {
    const seen: string[] = [];
    const probe: ModelValue = {
      kind: 'method',
      name: 'probe',
      metadata: {},
      call(receiver) {
        seen.push(receiver.kind);
        return number(0);
      },
    };
    const on = debuggerOf({
      aliases: { probe },
      debuggerVariables: { o: object({ members: { probe } }) },
    });
    evaluateExpression(on, '@$probe()');
    evaluateExpression(on, '@$o.probe()');
    expect(seen).toEqual(['nothing', 'object']);
  });

  test('what is no function cannot be called', () => {
    expect(shown(engine, '(5)(1)')).toBe(
      'Error: Object on left side of a call operation is not callable',
    );
  });
});

describe('the target', () => {
  const bytes = Uint8Array.of(0x41, 0x62, 0x63, 0x20);
  const on = debuggerOf({
    target: {
      registers: { rax: 0x11n },
      symbols: { 'nt!PoolHitTag': 0xfffff800n },
      readMemory: (address, length) => bytes.slice(0, address === 0xfffff800n ? length : 0),
    },
  });

  test('registers are those of the processor that commands look at', () => {
    expect(valueText('@rax', on)).toBe('17u64');
    expect(shown(on, '@nosuch')).toBe("Error: Unable to bind name '@nosuch'");
  });

  test('public symbols have an address and no value', () => {
    expect(shown(on, 'nt!PoolHitTag')).toBe(
      'Error: No type (or void) for object at Address 0xfffff800',
    );
    expect(valueText('&nt!PoolHitTag', on)).toBe(`${0xfffff800}u64`);
  });

  test('numbers are read through a cast pointer', () => {
    expect(shown(on, '*(unsigned int *)&nt!PoolHitTag')).toBe(
      '*(unsigned int *)&nt!PoolHitTag : 0x20636241',
    );
    expect(shown(on, '*(unsigned __int64 *)0x38')).toBe(
      'Error: Unable to read memory at Address 0x38',
    );
    expect(shown(on, '*5')).toBe('Error: Unable to dereference object');
  });
});

describe('limits', () => {
  test('deep nesting is an error, not a crash', () => {
    for (const deep of [
      '('.repeat(5000) + ')'.repeat(5000),
      '- '.repeat(5000),
      'x => '.repeat(5000),
      `1${' + 1'.repeat(5000)}`,
      `Debugger${'.State'.repeat(5000)}`,
      '1'.padEnd(70000),
    ]) {
      expect(shown(engine, deep)).toBe('Error: Expression is too complex');
    }
  });

  test('endless recursion is an error', () => {
    const on = debuggerOf();
    evaluateExpression(on, '@$f = (x => @$f(x))');
    expect(shown(on, '@$f(1)')).toBe('Error: Expression is too complex');
  });

  test('queries on queries on queries end', () => {
    const on = debuggerOf({ debuggerVariables: { l: list(number(1)) } });
    evaluateExpression(on, '@$q = @$l.Skip(0)');
    const again = () => {
      for (let times = 0; times < 1000; times += 1) evaluateExpression(on, '@$q = @$q.Skip(0)');
    };
    expect(again).toThrow('Expression is too complex');
  });

  test('strings do not grow without end', () => {
    const on = debuggerOf();
    evaluateExpression(on, '@$s = "0123456789abcdef"');
    const double = () => {
      for (let times = 0; times < 40; times += 1) evaluateExpression(on, '@$s = @$s + @$s');
    };
    expect(double).toThrow('String is too long');
    expect(shown(on, '"".PadLeft(2000000000)')).toBe('Error: String is too long');
  });

  test('Ctrl+Break ends an endless enumeration', () => {
    const endless = object({
      elements: function* () {
        for (;;) yield { value: number(0) };
      },
    });
    let polls = 0;
    const on = debuggerOf({
      debuggerVariables: { endless },
      target: { takeBreak: () => ++polls === 10 },
    });
    expect(() => dx(on, '@$endless.Count()')).toThrow(ScriptAbort);
  });

  test('an abort passes through every part of a query', () => {
    const abort = method('abort', () => {
      throw new ScriptAbort();
    });
    const on = debuggerOf({ aliases: { abort }, debuggerVariables: { l: list(number(1)) } });
    expect(() => dx(on, '@$l.Where(x => @$abort())')).toThrow(ScriptAbort);
    expect(() => dx(on, '@$l.FirstNonError(x => @$abort())')).toThrow(ScriptAbort);
  });
});

test('a name is a variable of the user before it is an alias, and that before one of the debugger', () => {
  const on = debuggerOf({
    aliases: { both: method('both', () => text('alias')) },
    debuggerVariables: { both: text('debugger'), own: text('debugger') },
  });
  expect(shown(on, '@$own')).toContain(' : debugger');
  expect(shown(on, '@$both()')).toContain(' : alias');
  expect(shown(on, '@$both = "user"')).toContain(' : user');
  expect(shown(on, '@$both')).toContain(' : user');
});

describe('aliases', () => {
  const echo = method('f', (args) => number(args.length));
  const on = debuggerOf({ aliases: { f: echo } });

  test.each([
    ['', '@$f()            : 0x0'],
    ['42', '@$f(42)          : 0x1'],
    ['(5, 7)', '@$f(5, 7)        : 0x2'],
    ['"ntdll!memset", "3"', '@$f("ntdll!memset", "3") : 0x2'],
    ['(1 + 2) * (3)', '@$f((1 + 2) * (3)) : 0x1'],
    ['("a)", 1)', '@$f("a)", 1)     : 0x2'],
  ])('!f %s', (args, expected) => {
    expect(dxAlias(on, 'f', args).lines).toEqual([expected]);
  });

  test('words that are no expression do not bind', () => {
    expect(dxAlias(on, 'f', 'Leak').lines).toEqual(["Error: Unable to bind name 'Leak'"]);
  });
});

describe('options', () => {
  test('-? shows the usage, and nothing at all stands for the root of the namespace', () => {
    expect(shown(engine, '-?')).toMatch(/^DX \[-r/);
    expect(shown(engine, ' ')).toBe(shown(engine, '-r2 @$debuggerRootNamespace'));
    expect(shown(engine, '-r1')).toBe('Error: Expected expression at end of expression');
  });

  test('a minus that is no option begins the expression', () => {
    expect(shown(engine, '-5')).toBe('-5               : -5');
    expect(shown(engine, '-r0 -g1')).toMatch(/^Error: /);
  });

  test.each([
    ['-42,x', '0xffffffd6'],
    ['10,o', '012'],
    ['0,o', '0'],
    ['10,b', '0y1010'],
    ['10u', '0xa'],
    ['10u,d', '10'],
    ['1.0 / 0', '1.#INF00'],
    ['100000.0 * 1', '100000.000000'],
    ['true', 'true'],
  ])('%s', (typed, expected) => {
    expect(shown(engine, typed).slice(19)).toBe(expected);
  });
});

test.each([
  ['1 +', 'Expected expression at end of expression'],
  ['1 2', "Unexpected token at '2'"],
  ['f(', 'Expected expression at end of expression'],
  ['a.', 'Unexpected token at end of expression'],
  ['a[]', "Expected expression at ']'"],
  ['new { A }', "Expected '=' at '}'"],
  ['5 = 6', "Unexpected token at '= 6'"],
  ['#', "Expected expression at '#'"],
])('%s is a syntax error', (typed, message) => {
  expect(shown(engine, typed)).toBe(`Error: ${message}`);
});
