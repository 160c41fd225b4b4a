import { expect, test } from '@jest/globals';
import { dx } from './dx';
import { debuggerOf, shown } from './test-debugger';

const engine = debuggerOf();

test.each([
  ['"harddisk".Contains("disk")', 'true'],
  ['"harddisk".StartsWith("disk")', 'false'],
  ['"harddisk".EndsWith("disk")', 'true'],
  ['"harddisk".IndexOf("d")', '3'],
  ['"harddisk".LastIndexOf("d")', '4'],
  ['"harddisk".IndexOf("x")', '-1'],
  ['"harddisk".Length', '0x8'],
  ['"harddisk".Substring(4)', 'disk'],
  ['"harddisk".Substring(0, 4)', 'hard'],
  ['"harddisk".Remove(4)', 'hard'],
  ['"harddisk".Remove(0, 4)', 'disk'],
  ['"harddisk".Replace("d", "D")', 'harDDisk'],
  ['"Leak".ToLower() + "Leak".ToUpper()', 'leakLEAK'],
  ['"<" + "a".PadLeft(3) + "b".PadRight(3) + ">"', '<  ab  >'],
  ['"text".ToDisplayString()', 'text'],
])('%s', (expression, expected) => {
  expect(shown(engine, `-r0 ${expression}`).split(' : ')).toEqual([
    // A property with help is a link, which blanks follow.
    expression.endsWith('.Length') ? expression + ' '.repeat(16) : expression.padEnd(16),
    expected,
  ]);
});

test.each([
  ['"abc".Substring(4)', "Invalid argument to method 'Substring'"],
  ['"abc".Substring(1, 3)', "Invalid argument to method 'Substring'"],
  ['"abc".Substring(-1)', "Invalid argument to method 'Substring'"],
  ['"abc".Contains(5)', "Invalid argument to method 'Contains'"],
  ['"abc".Contains()', "Invalid number of arguments to method 'Contains'"],
  ['"abc".Split("")', "Invalid argument to method 'Split'"],
  ['"abc".ToDisplayString(5)', "Invalid argument to method 'ToDisplayString'"],
  ['"abc".Reverse()', "Unable to bind name 'Reverse'"],
])('%s is an error', (expression, message) => {
  expect(shown(engine, expression)).toBe(`Error: ${message}`);
});

test('verbose listings of a string show its methods', () => {
  const { lines } = dx(engine, '-v "abc"');
  expect(lines.slice(0, 3)).toEqual([
    '"abc"            : abc',
    '    Length           : 0x3',
    '    Contains         [Contains(OtherString)]',
  ]);
});
