import { describe, expect, test } from '@jest/globals';
import { dx, evaluateExpression } from '../dx';
import { ModelError, type ModelObject, type ModelValue, nothing } from '../model';
import { debuggerOf, keyed, list, method, number, object, shown, text } from '../test-debugger';
import { queryMethodNames } from './methods';

const process = (id: number, name: string, threads: number) =>
  [
    number(id),
    object({ text: name, members: { Name: text(name), Threads: number(threads) } }),
  ] as const;

const processes = keyed(
  process(0, 'Idle', 4),
  process(4, 'System', 0x73),
  process(0x708, 'explorer.exe', 0x2d),
  process(0x37c, 'svchost.exe', 0x2c),
  process(0x57c, 'svchost.exe', 0x15),
);

const broken: ModelObject = object({
  elements: () => {
    let next = 0;
    return {
      [Symbol.iterator]: () => ({
        next() {
          next += 1;
          if (next === 1) throw new ModelError('unreadable');
          return next > 3
            ? { done: true, value: undefined }
            : { done: false, value: { value: number(next) } };
        },
      }),
    };
  },
});

const engine = debuggerOf({
  debuggerVariables: {
    p: processes,
    n: list(...[3, 1, 2, 3].map((value) => number(value))),
    m: list(number(3), number(4)),
    none: list(),
    gaps: list(number(2), nothing, number(1)),
    blanks: list(number(2), text(''), number(1)),
    broken,
  },
});

/** A listing without its first line, each line without blanks around it. */
const rows = (expression: string) =>
  dx(engine, `-r1 ${expression}`)
    .lines.slice(1)
    .map((line) => line.trim().replace(/ +: /, ' '));

test('the methods are those of the documentation and of listings', () => {
  expect(queryMethodNames.join(' ')).toBe(
    'Aggregate All AllNonError Any Average Concat Contains Count Distinct Except First ' +
      'FirstNonError Flatten GroupBy Intersect Join Last LastNonError Max Min OrderBy ' +
      'OrderByDescending Reverse Select SelectMany SequenceEqual Single Skip SkipLast SkipWhile Sum ' +
      'Take TakeLast TakeWhile ToArray Union Where',
  );
});

describe('collections', () => {
  test.each([
    ['@$p.Where(x => x.Threads > 0x2c)', ['[0x4] System', '[0x708] explorer.exe']],
    ['@$p.OrderByDescending(x => x.Threads),2', ['[0x4] System', '[0x708] explorer.exe', '[...]']],
    ['@$p.OrderBy(x => x.Threads).Take(1)', ['[0x0] Idle']],
    [
      '@$p.OrderBy(x => x.Name, (a, b) => a.Length - b.Length).Take(2)',
      ['[0x0] Idle', '[0x4] System'],
    ],
    ['@$p.Select(x => x.Threads).Take(2)', ['[0x0] 0x4', '[0x4] 0x73']],
    ['@$p.Skip(4)', ['[0x57c] svchost.exe']],
    ['@$p.SkipWhile(x => x.Name != "svchost.exe").Take(1)', ['[0x37c] svchost.exe']],
    ['@$p.TakeWhile(x => x.Name != "System")', ['[0x0] Idle']],
    ['@$p.Reverse().Take(1)', ['[0x57c] svchost.exe']],
    [
      '@$p.GroupBy(x => x.Name).Select(g => g.Count())',
      ['["Idle"] 0x1', '["System"] 0x1', '["explorer.exe"] 0x1', '["svchost.exe"] 0x2'],
    ],
    ['@$p.GroupBy(x => x.Name)["svchost.exe"]', ['[0x0] svchost.exe', '[0x1] svchost.exe']],
    // Elements without an index of their own are numbered anew.
    ['@$n.Where(x => x == 3)', ['[0x0] 0x3', '[0x1] 0x3']],
    ['@$n.Distinct()', ['[0x0] 0x3', '[0x1] 0x1', '[0x2] 0x2']],
    ['@$n.Distinct((a, b) => a % 2 == b % 2)', ['[0x0] 0x3', '[0x1] 0x2']],
    ['@$n.Union(@$m)', ['[0x0] 0x3', '[0x1] 0x1', '[0x2] 0x2', '[0x3] 0x4']],
    ['@$n.Intersect(@$m)', ['[0x0] 0x3']],
    ['@$n.Except(@$m)', ['[0x0] 0x1', '[0x1] 0x2']],
    ['@$m.Concat(@$m)', ['[0x0] 0x3', '[0x1] 0x4', '[0x2] 0x3', '[0x3] 0x4']],
    ['@$m.SelectMany(x => @$m)', ['[0x0] 0x3', '[0x1] 0x4', '[0x2] 0x3', '[0x3] 0x4']],
    ['@$m.Join(@$n, a => a, b => b, (a, b) => a * b)', ['[0x0] 0x9', '[0x1] 0x9']],
    ['@$p.Select(x => x.Threads).ToArray().Take(1)', ['[0x0] 0x4']],
    ['"a,b".Split(",")', ['[0x0] a', '[0x1] b']],
  ])('%s', (expression, expected) => {
    expect(rows(expression)).toEqual(expected);
  });

  test('Flatten walks trees from top to bottom', () => {
    const node = (name: string, ...children: readonly ModelValue[]) =>
      object({ text: name, members: { Children: list(...children) } });
    const tree = list(node('HTREE', node('volmgr', node('disk')), node('acpi')), node('other'));
    const on = debuggerOf({ debuggerVariables: { tree } });
    const { lines } = dx(on, '@$tree.Flatten(n => n.Children)');
    expect(lines.slice(1).map((line) => line.trim().replace(/ +: /, ' '))).toEqual([
      '[0x0] HTREE',
      '[0x1] volmgr',
      '[0x2] disk',
      '[0x3] acpi',
      '[0x4] other',
    ]);
  });

  test('a tree that holds itself is an error', () => {
    const loop: ModelObject = object({ elements: () => [{ value: loop }] });
    const on = debuggerOf({ debuggerVariables: { loop } });
    expect(shown(on, '@$loop.Flatten().Count()')).toBe('Error: Expression is too complex');
  });
});

describe('values', () => {
  test.each([
    ['@$p.Count()', '0x5'],
    ['@$n.Sum()', '0x9'],
    ['@$p.Sum(x => x.Threads)', '0xe5'],
    ['@$n.Average()', '2.250000'],
    ['@$n.Min()', '0x1'],
    ['@$n.Max()', '0x3'],
    ['@$p.Max(x => x.Threads)', '0x73'],
    ['@$n.Aggregate((a, b) => a * 10u + b)', '0xc33'],
    ['@$n.Aggregate(1, (a, b) => a + b)', '0xa'],
    ['@$n.Aggregate(1, (a, b) => a + b, r => r == 10)', 'true'],
    ['@$n.All(x => x > 0)', 'true'],
    ['@$n.Any(x => x > 3)', 'false'],
    ['@$n.Contains(2)', 'true'],
    ['@$n.Contains(4, (a, b) => a % 2 == b % 2)', 'true'],
    ['@$n.SequenceEqual(@$n)', 'true'],
    ['@$n.SequenceEqual(@$m)', 'false'],
    ['@$p.First()', 'Idle'],
    ['@$p.First(x => x.Threads < 0x20 && x.Threads > 4)', 'svchost.exe'],
    ['@$p.Last().Threads', '0x15'],
    ['@$p.Single(x => x.Name == "System").Threads', '0x73'],
    ['@$broken.FirstNonError()', '0x2'],
    ['@$broken.LastNonError(x => x < 3)', '0x2'],
    ['@$broken.AllNonError(x => x > 1)', 'true'],
  ])('%s', (expression, expected) => {
    expect(shown(engine, `-r0 ${expression}`).split(' : ').at(-1)).toBe(expected);
  });

  test.each([
    [
      '@$none.First()',
      'The operation attempted to access data outside the valid range (0x8000000b)',
    ],
    ['@$none.Max()', 'The operation attempted to access data outside the valid range (0x8000000b)'],
    ['@$none.Sum()', 'The operation attempted to access data outside the valid range (0x8000000b)'],
    ['@$n.Single()', 'More than one element was produced by this operation.'],
    ['@$n.Where()', "Invalid number of arguments to method 'Where'"],
    ['@$n.Count(x => true)', "Invalid number of arguments to method 'Count'"],
    ['@$n.Take("5")', "Argument number 1 must be an non-negative integer in call to method 'Take'"],
    ['@$n.Union(5)', "Invalid argument to method 'Union'"],
    ['@$n.First(5)', "Argument number 1 must be a method in call to method 'First'"],
    ['@$broken.Count()', 'unreadable'],
    ['@$p.OrderBy(x => x).First()', 'Cannot compare non-intrinsic values to each other.'],
  ])('%s is an error', (expression, message) => {
    expect(shown(engine, expression)).toBe(`Error: ${message}`);
  });
});

describe('sorting by what not every row has', () => {
  test('gives nothing where one has no value', () => {
    expect(rows('@$gaps.OrderBy(x => x)')).toEqual([]);
    expect(rows('@$gaps.OrderByDescending(x => x)')).toEqual([]);
  });

  test('puts an empty text before all numbers', () => {
    expect(rows('@$blanks.OrderBy(x => x)')).toEqual(['[0x0]', '[0x1] 0x1', '[0x2] 0x2']);
  });
});

describe('errors among the elements', () => {
  test('pass through queries and stand in their place', () => {
    expect(rows('@$broken.Select(x => x * 2)')).toEqual([
      '[0x0] unreadable',
      '[0x1] 0x4',
      '[0x2] 0x6',
    ]);
    expect(rows('@$broken.Where(x => x > 2)')).toEqual(['[0x0] unreadable', '[0x1] 0x3']);
  });

  test('a projection that fails for one element spoils only that one', () => {
    expect(rows('@$n.Select(x => 6 / (x - 1))')).toEqual([
      '[0x0] 0x3',
      '[0x1] Illegal division by zero',
      '[0x2] 0x6',
      '[0x3] 0x3',
    ]);
  });
});

describe('laziness', () => {
  test('a stored query is computed anew at each use', () => {
    let calls = 0;
    const source = object({
      elements: () => {
        calls += 1;
        return [{ value: number(calls) }];
      },
    });
    const on = debuggerOf({ debuggerVariables: { source } });
    evaluateExpression(on, '@$q = @$source.Where(x => true)');
    calls = 0;
    expect(dx(on, '@$q').lines[1]).not.toBe(dx(on, '@$q').lines[1]);
  });

  test('ToArray keeps what it has seen', () => {
    let next = 0;
    const source = object({ elements: () => [{ value: number(++next) }] });
    const on = debuggerOf({ debuggerVariables: { source } });
    evaluateExpression(on, '@$a = @$source.ToArray()');
    expect(dx(on, '@$a').lines[1]).toBe(dx(on, '@$a').lines[1]);
  });

  test('only as many elements are read as are needed', () => {
    let read = 0;
    const source = object({
      elements: function* () {
        for (;;) yield { value: number(++read) };
      },
    });
    const on = debuggerOf({ debuggerVariables: { source } });
    evaluateExpression(on, '@$source.Select(x => x).Take(3).Count()');
    expect(read).toBe(3);
  });

  test('an iteration that is left early is closed', () => {
    let closed = 0;
    const source = object({
      elements: function* () {
        try {
          for (;;) yield { value: number(1) };
        } finally {
          closed += 1;
        }
      },
    });
    const on = debuggerOf({ debuggerVariables: { source } });
    evaluateExpression(on, '@$source.First()');
    evaluateExpression(on, '@$source.Where(x => true).Select(x => x).First()');
    expect(closed).toBe(2);
  });
});

test('a function of a script can be passed by name', () => {
  const twice = method('twice', ([x]) => number(2 * Number(x?.kind === 'integer' ? x.value : 0)));
  const on = debuggerOf({
    debuggerVariables: { n: list(number(4)), myScript: object({ members: { twice } }) },
  });
  expect(dx(on, '@$n.Select(@$myScript.twice)').lines[1]).toBe('    [0x0]            : 0x8');
});

test('a member of the object wins over a query method of its name', () => {
  const on = debuggerOf({
    debuggerVariables: { o: object({ members: { Count: number(7) }, elements: () => [] }) },
  });
  expect(shown(on, '@$o.Count')).toBe('@$o.Count        : 0x7');
});

test('verbose listings end with the query methods', () => {
  const { lines } = dx(engine, '-v @$none');
  expect(lines).toHaveLength(1 + queryMethodNames.length);
  expect(lines[2]).toMatch(/^ {4}All {14}\[All\(PredicateMethod\) - /);
});
