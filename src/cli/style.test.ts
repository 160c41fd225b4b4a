import { expect, test } from '@jest/globals';
import { harmless, styleFor } from './style';

const colour = styleFor({ colour: true, terminal: true, write: () => {}, redraw: () => {} });

test('styles of ours pass', () => {
  const text = Object.values(colour)
    .map((style) => style('text'))
    .join('\n\t');
  expect(text).toContain('\u001b[');
  expect(harmless(text)).toBe(text);
});

test.each([
  ['cursor and screen', '\u001b[2J\u001b[H', '·[2J·[H'],
  ['hidden text', '\u001b[8mrm\u001b[0m', '·[8mrm·[0m'],
  ['a title', '\u001b]0;x\u0007', '·]0;x·'],
  ['commands of eight bits', '\u009b2J', '·2J'],
  ['a line written over', 'armed\rsafe ', 'armed·safe '],
  ['the direction of writing', '\u202egnp', '·gnp'],
  ['line ends of Windows', 'a\r\nb\n', 'a\nb\n'],
])('%s does not reach a terminal', (_, given, shown) => {
  expect(harmless(given)).toBe(shown);
});
