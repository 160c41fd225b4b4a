import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../pool/stacks/frame';
import { formatSamples } from '../../test/format-samples';
import { LogReader } from './log';

/** Stacks wrapped at any width say the same, or less: never another frame, and no gap unmarked. */

function frames(lines: readonly string[]): readonly Frame[] {
  const reader = new LogReader();
  return [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()].flatMap((item) =>
    item.kind === 'stack' ? item.listing.frames : [],
  );
}

/** As a console does it: in the middle of a word. */
const hard = (line: string, width: number): string[] =>
  line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''];

/** As a mail program does it: at a blank. */
function soft(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line.trimEnd();
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= 0 || rest.slice(0, at).trim() === '') break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at + 1).trimStart();
  }
  return [...lines, rest];
}

const samples = formatSamples('stack-').filter(
  ({ name }) => !/wrapped|elided|noise|outside|unknown-module|no-function/.test(name),
);

describe.each([
  { how: 'by a mail program', wrap: soft, widths: [60, 66, 72, 76, 80, 90, 100, 110] },
  { how: 'by a console', wrap: hard, widths: [80, 100, 120] },
])('wrapped $how', ({ wrap, widths }) => {
  test.each(widths)('at %d', (width) => {
    let [same, all] = [0, 0];
    for (const { name, lines } of samples) {
      const whole = frames(lines);
      const texts = whole.map(({ text }) => text);
      const read = frames(lines.flatMap((line) => wrap(line, width)));
      all += whole.length;
      same += read.length === whole.length ? read.length : 0;
      let at = 0;
      for (const { text, afterGap } of read) {
        const next = texts.indexOf(text, at);
        expect({ name, text, isThere: next >= 0 }).toEqual({ name, text, isThere: true });
        if (next > at) expect({ name, text, afterGap }).toEqual({ name, text, afterGap: true });
        at = next + 1;
      }
    }
    expect(same / all).toBeGreaterThan(0.9);
  });
});
