import { expect, test } from '@jest/globals';
import { dx } from '../dx';
import type { ModelValue } from '../model';
import { ModelError, nothing } from '../model';
import { debuggerOf, keyed, list, number, object, shown, text } from '../test-debugger';

const position = (at: string) => object({ text: at, members: { Sequence: number(1) } });

const gridOf = (rows: ModelValue, options = '-g') =>
  dx(debuggerOf({ debuggerVariables: { rows } }), `${options} @$rows`);

test('the heap operations of a public log', () => {
  const row = (index: number, action: string, result: ModelValue, start: string, end: string) =>
    [
      number(index),
      object({
        text: '[object Object]',
        members: {
          Action: text(action),
          Heap: number(0x21b5dcd0000),
          Result: result,
          TimeStart: position(start),
          TimeEnd: position(end),
        },
      }),
    ] as const;
  const rows = keyed(
    row(0x382, 'Lock', number(0xb87f4e3001), '1ADE:602', '1ADF:14'),
    row(0x386, 'Unlock', number(0xb87f4e3001), '1AE0:64', '1AE1:13'),
  );
  const border =
    '============================================================================================================';
  expect(gridOf(rows).lines).toEqual([
    border,
    '=                           = Action    = Heap             = Result          = (+) TimeStart = (+) TimeEnd =',
    border,
    '= [0x382] : [object Object] - Lock      - 0x21b5dcd0000    - 0xb87f4e3001    - 1ADE:602      - 1ADF:14     =',
    '= [0x386] : [object Object] - Unlock    - 0x21b5dcd0000    - 0xb87f4e3001    - 1AE0:64       - 1AE1:13     =',
    border,
  ]);
});

test('rows of unequal labels, and values that only some rows have, of a public log', () => {
  const heap = { Heap: number(0x21b5dcd0000) };
  const row = (index: number, members: Readonly<Record<string, ModelValue>>) =>
    [number(index), object({ text: '[object Object]', members })] as const;
  const rows = keyed(
    row(0x59, {
      Action: text('Alloc'),
      ...heap,
      Address: number(0x21b5dce4030),
      Size: number(0xaa),
      Flags: number(8),
      TimeStart: position('ED:7D7'),
      TimeEnd: position('EF:7D'),
    }),
    row(0x6c, {
      Action: text('Free'),
      ...heap,
      Address: number(0x21b5dce40a0),
      Flags: number(0),
      TimeStart: position('107:8D'),
      TimeEnd: position('109:1D'),
      Result: number(1),
    }),
    row(0x276, {
      Action: text('Alloc'),
      ...heap,
      Address: number(0x21b5dce4030),
      Size: number(0x98),
      Flags: number(0),
      TimeStart: position('E59:3A7'),
      TimeEnd: position('E5A:8E'),
    }),
  );
  const border =
    '========================================================================================================================================';
  expect(gridOf(rows).lines).toEqual([
    border,
    '=                           = Action   = Heap             = Address          = Size    = Flags  = (+) TimeStart = (+) TimeEnd = Result =',
    border,
    '= [0x59] : [object Object]  - Alloc    - 0x21b5dcd0000    - 0x21b5dce4030    - 0xaa    - 0x8    - ED:7D7        - EF:7D       -        =',
    '= [0x6c] : [object Object]  - Free     - 0x21b5dcd0000    - 0x21b5dce40a0    -         - 0x0    - 107:8D        - 109:1D      - 0x1    =',
    '= [0x276] : [object Object] - Alloc    - 0x21b5dcd0000    - 0x21b5dce4030    - 0x98    - 0x0    - E59:3A7       - E5A:8E      -        =',
    border,
  ]);
});

test('a row without a text, of a kernel log', () => {
  const process = object({
    text: '0xffff9e0942b543b8 : "NgcIso.exe"',
    members: { Name: text('NgcIso.exe') },
  });
  const thread = object({ text: '0x172c', members: { Value: number(1) } });
  const rows = keyed([
    number(0x172c),
    object({ members: { Process: process, TID: thread, SecureThreadCookie: number(0x15) } }),
  ]);
  const border =
    '=======================================================================================';
  expect(gridOf(rows).lines).toEqual([
    border,
    '=             = (+) Process                          = (+) TID   = SecureThreadCookie =',
    border,
    '= [0x172c]    - 0xffff9e0942b543b8 : "NgcIso.exe"    - 0x172c    - 0x15               =',
    border,
  ]);
});

test('objects without a text are braces; a column without a value is blank', () => {
  const rows = list(
    object({ members: { Parameters: list(number(1)), Name: text(''), Nothing: object() } }),
  );
  expect(gridOf(rows).lines).toEqual([
    '===============================================',
    '=          = (+) Parameters = Name  = Nothing =',
    '===============================================',
    '= [0x0]    - {...}          -       -         =',
    '===============================================',
  ]);
});

test('what has no value is in no column, and no row', () => {
  const rows = list(object({ members: { None: nothing, Some: number(1) } }), nothing);
  expect(gridOf(rows).lines).toEqual([
    '=====================',
    '=          = Some   =',
    '=====================',
    '= [0x0]    - 0x1    =',
    '=====================',
  ]);
});

test('of nothing there is no grid', () => {
  expect(gridOf(list()).lines).toEqual([
    'Warning: The specified container expression is empty.  There is no grid to display.',
  ]);
});

test('no cell is wider than 60: the rest becomes dots', () => {
  const long = 'x'.repeat(61);
  const [, title, , row] = gridOf(list(object({ members: { Path: text(long) } }))).lines;
  expect(title).toBe(`=          = Path${' '.repeat(56)} =`);
  expect(row).toBe(`= [0x0]    - ${'x'.repeat(57)}... =`);
});

test('-gc sets another limit', () => {
  const [, , , row] = gridOf(
    list(object({ members: { Path: text('a long path') } })),
    '-gc 9',
  ).lines;
  expect(row).toBe('= [0x0]    - a long... =');
});

test('the specifier decides on the radix of indexes and cells', () => {
  const rows = keyed([number(4), object({ members: { Threads: number(231) } })]);
  const engine = debuggerOf({ debuggerVariables: { rows } });
  expect(dx(engine, '-g @$rows,d').lines[3]).toBe('= [4]    - 231     =');
});

test('members keep their radix in cells', () => {
  const rows = list(
    object({ members: { Bytes: number(4096) }, metadata: { Bytes: { PreferredRadix: 10 } } }),
  );
  expect(gridOf(rows).lines[3]).toBe('= [0x0]    - 4096    =');
});

test('columns stand in the order in which members first come up, methods excluded', () => {
  const rows = list(
    object({ members: { A: number(1), B: number(2) } }),
    object({
      members: {
        C: number(3),
        A: number(4),
        Run: { kind: 'method', name: 'Run', metadata: {}, call: () => number(0) },
      },
    }),
  );
  expect(gridOf(rows).lines[1]).toBe('=          = A      = B      = C      =');
});

test('an error is the text of its cell, or of its row', () => {
  const fails = (): never => {
    throw new ModelError('Unable to read memory at Address 0x38');
  };
  const rows = object({
    elements: function* () {
      yield { value: object({ members: { Id: fails } }) };
      throw new ModelError('lost');
    },
  });
  expect(gridOf(rows).lines.slice(3, 5)).toEqual([
    '= [0x0]        - Unable to read memory at Address 0x38    =',
    '= [0x1] : lost -                                          =',
  ]);
});

test('rows end at the limit', () => {
  const rows = list(...Array.from({ length: 101 }, () => object({ members: { A: number(1) } })));
  const { lines, links } = gridOf(rows);
  expect(lines).toHaveLength(3 + 101 + 1);
  expect(lines.at(-2)).toBe('= [...]     -        =');
  expect(links).toContain('dx -r1 -g -c 100 @$rows');
});

test('links open rows and cells and sort by columns', () => {
  const rows = list(object({ members: { Name: text('a'), Parameters: list(number(1)) } }));
  expect(gridOf(rows).links).toEqual([
    'dx -r1 @$rows[0]',
    'dx -r1 @$rows[0].@"Parameters"',
    'dx -r1 -g @$rows.OrderBy(obj => obj.@"Name")',
    'dx -r1 -g @$rows.OrderBy(obj => obj.@"Parameters")',
  ]);
});

test('a column that is sorted by already is sorted the other way round', () => {
  const rows = list(object({ members: { Name: text('a') } }));
  const engine = debuggerOf({ debuggerVariables: { rows } });
  const sorted = '@$rows.OrderBy(obj => obj.@"Name")';
  expect(dx(engine, `-g ${sorted}`).links.at(-1)).toBe(
    'dx -r1 -g @$rows.OrderByDescending(obj => obj.@"Name")',
  );
});

test('what has no elements cannot be a grid', () => {
  expect(shown(debuggerOf(), '-g Debugger.State')).toBe(
    'Error: Grid display requires an iterable object!',
  );
});
