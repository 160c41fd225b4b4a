import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { MemoryFiles } from '../../simulator/kd/memory-files';
import { openSession } from '../../simulator/open-session';
import { target } from '../hunt/support';
import { realSample, testWithRealSample } from '../shared';

/** A command, and what Microsoft's engine answered to it. */
interface Entry {
  readonly id: string;
  readonly command: string;
  /** With `.prefer_dml 0`. */
  readonly real: readonly string[];
  /** With `.prefer_dml 1`, the form that the embedded debugger prints; absent where it is the same. */
  readonly realWinDbg?: readonly string[];
  readonly cause: string;
}

/** Causes of differences that are mended: what is asked for in them must be as it is there. */
const MENDED = [
  'control-characters',
  'no-value-listed',
  'no-value-sorting',
  'string-escapes',
  'character-constants',
  'grid-empty',
  'empty-string',
];

/** Of the debugger that was not asked in a way that ours can be asked. */
const ELSEWHERE = new Set([
  // The code page of its system, and arrays whose length is a member of theirs.
  'dx-427',
  'dx-475',
]);

function answers(): { readonly asked: readonly Entry[]; readonly run: (line: string) => string } {
  const text = readFileSync(realSample('engine/dx-real.json'), 'utf8');
  const entries: readonly Entry[] = JSON.parse(text).entries;
  const mine = readFileSync(realSample('engine/host/mine.js'), 'utf8');
  const session = openSession({
    target: target('win11-24h2-x64'),
    files: new MemoryFiles({ 'mine.js': mine }),
    breakWord: new Int32Array(1),
    onProgress: () => undefined,
  });
  session.execute('.scriptrun mine.js');
  session.execute('dx -r0 @$mine = Debugger.State.Scripts.mine.Contents.mine()');
  session.execute('dx -r0 @$a = Debugger.Utility.Collections.CreateArray(1, 2, 3)');
  const asked = entries.filter(({ id, cause }) => MENDED.includes(cause) && !ELSEWHERE.has(id));
  return { asked, run: (line) => session.execute(line) };
}

const lines = (text: string): readonly string[] =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());

describe('dx answers as the real one did', () => {
  testWithRealSample('engine')('about control characters, blanks and literals', () => {
    const { asked, run } = answers();
    expect(asked.length).toBeGreaterThan(25);
    const differing = asked.flatMap(({ id, command, real, realWinDbg }) => {
      const expected = (realWinDbg ?? real).map((line) => line.trimEnd());
      const shown = lines(run(command));
      return JSON.stringify(shown) === JSON.stringify(expected)
        ? []
        : [{ id, command, shown, expected }];
    });
    expect(differing).toEqual([]);
  });
});
