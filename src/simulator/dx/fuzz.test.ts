import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FUZZ_TIMEOUT, fuzzRuns } from '../../test/fuzz-runs';
import { type DxOutput, dx } from './dx';
import { debuggerOf, keyed, list, method, number, object, text } from './test-debugger';

const endless = object({
  elements: function* () {
    for (let value = 0; ; value += 1) yield { value: number(value) };
  },
});

const engine = () => {
  let polls = 0;
  return debuggerOf({
    aliases: { f: method('f', (args) => args[0] ?? number(0)) },
    debuggerVariables: {
      n: list(number(3), number(1)),
      k: keyed([text('a'), object({ text: 'row', members: { A: number(1), B: text('b') } })]),
      endless,
    },
    target: { takeBreak: () => ++polls > 20 },
  });
};

/** The only ways for `dx` to end: output, or the user's own Ctrl+Break. */
function ends(argument: string): DxOutput | undefined {
  try {
    const output = dx(engine(), argument);
    expect(output.lines.every((line) => !line.includes('\n'))).toBe(true);
    return output;
  } catch (error) {
    expect(error).toHaveProperty('name', 'ScriptAbort');
    return undefined;
  }
}

/** Commands of links are `dx` and an argument that at least parses. */
function linksLead(output: DxOutput | undefined): void {
  for (const link of output?.links.slice(0, 5) ?? []) {
    const followed = ends(link.replace(/^dx /, ''));
    expect([link, followed?.lines.at(-1)]).not.toContainEqual(
      expect.stringMatching(/^Error: (?:Unexpected|Expected)/),
    );
  }
}

const runs = { seed: 20, numRuns: fuzzRuns('dx', 3) };

test(
  'any text ends in output or an error line',
  () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (typed) => {
        ends(typed);
      }),
      runs,
    );
  },
  FUZZ_TIMEOUT,
);

const words = fc.constantFrom(
  ...['@$n', '@$k', '@$f', '@$endless', '@$x', 'Debugger', 'x', 'new', 'A', '@"B"', '@rax'],
  ...['nt!PoolHitTag', '0x10', '18446744073709551615', '1.5', "'Abc '", '"text"', 'true', '\\'],
  ...['(', ')', '[', ']', '{', '}', '.', '->', ',', '=>', '=', '==', '?', ':', '+', '-', '*', '/'],
  ...[
    '<<',
    '&&',
    '||',
    '!',
    '&',
    '<',
    '(int)',
    '(unsigned char)',
    '-g ',
    '-v ',
    '-r2 ',
    ',d',
    ',5',
  ],
  ...['.Select', '.Where', '.GroupBy', '.OrderBy', '.Count()', '.First()', '.Flatten', '.Take(2)'],
  ...['x => x', '(x => x)', '(x, y) => x + y', '.ToDisplayString("x")', '.Length', ' '],
);

test(
  'any sequence of the words of the language ends',
  () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
        (typed) => {
          ends(typed);
        },
      ),
      runs,
    );
  },
  FUZZ_TIMEOUT,
);

/** Expressions that mostly parse, and then go wrong later. */
const expressions = fc.letrec<{ readonly any: string; readonly lambda: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('@$n', '@$k', '@$endless', '@$q', 'x', '5', '-1', '1.5', '"text"', 'true'),
    fc
      .tuple(
        tie('any'),
        fc.constantFrom('+', '-', '*', '/', '%', '<<', '<', '==', '&&'),
        tie('any'),
      )
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(
        tie('any'),
        fc.constantFrom('Select', 'Where', 'GroupBy', 'OrderBy', 'SelectMany', 'Flatten', 'Sum'),
        tie('lambda'),
      )
      .map(([object, name, lambda]) => `${object}.${name}(${lambda})`),
    fc
      .tuple(
        tie('any'),
        fc.constantFrom('Concat', 'Union', 'Take', 'Skip', 'Contains', 'PadLeft', 'Substring'),
        tie('any'),
      )
      .map(([object, name, argument]) => `${object}.${name}(${argument})`),
    tie('any').map((value) => `new { A = ${value} }`),
    tie('any').map((value) => `(@$q = ${value})`),
    tie('any').map((value) => `${value}.First()`),
    tie('any').map((value) => `(unsigned __int64)${value}`),
    tie('lambda').map((lambda) => `(${lambda})(5)`),
  ),
  lambda: tie('any').map((body) => `x => ${body}`),
}));

test(
  'any expression ends in output or an error line, in every form of display',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '-r3 ', '-g ', '-v ', '-h -r2 ', '-gc 5 ', '-c 3 '),
        expressions.any,
        (options, expression) => linksLead(ends(options + expression)),
      ),
      runs,
    );
  },
  FUZZ_TIMEOUT,
);
