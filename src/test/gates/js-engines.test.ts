import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-es-level.mjs';
import { difference, recordHunt, replayScript } from '../../../scripts/engine-harness.mjs';
import { shell } from '../../../scripts/engine-shells.mjs';
import { MemoryFiles } from '../../simulator/kd/memory-files';
import { openSession } from '../../simulator/open-session';
import { findTarget } from '../../simulator/targets';

const simulator = { MemoryFiles, openSession, findTarget };

/** A script that asks the debugger one thing for each call, and answers with it. */
const script = (command: string, answer = 'line', rest = '') => `
var ask = function () {
  var text = '';
  for (var line of host.namespace.Debugger.Utility.Control.ExecuteCommand(${command})) text += ${answer};
  return text;
};
var pool = new Proxy({}, { get: function () { return ask; } });
function initializeScript() { return [new host.apiVersionSupport(1, 3)]; }
function invokeScript() {}
function uninitializeScript() { ${rest} }
`;

const plain = script("'? 0n' + 17");

describe('another engine', () => {
  let play: (text: string) => string | undefined;

  beforeAll(() => {
    const recording = recordHunt(simulator, 'win7-x86', plain);
    const engine = shell('V8', process.execPath);
    play = (text) => difference(recording, engine.play(replayScript(recording, text)));
  });

  test('that does the same has no difference', () => {
    expect(play(plain)).toBeUndefined();
  });

  test.each([
    [
      'asks another thing',
      script("'? 0n18'"),
      /^question \d+ is call .*18.*, recorded is call .*17/,
    ],
    [
      'says another text',
      script("'? 0n17'", "line + '!'"),
      /^status\(\): line 2 is ".*!", recorded/,
    ],
    [
      'asks more',
      script("'? 0n17'", 'line', 'host.x;'),
      /^question \d+ is get #0 x, recorded is none$/,
    ],
    ['asks less', script("'? 0n17'").replace('ask; }', "'x'; }"), /^status\(\): line 2 is/],
    ['cannot read the script', 'var = 1', /^nothing was played: .*SyntaxError/],
    ['fails at load', `${plain} host.absent.absent;`, /^nothing was played: .*absent/],
  ])('that %s is told from the recorded one', (_what, text, problem) => {
    expect(play(text)).toMatch(problem);
  });

  test('that ends early is told from the recorded one', () => {
    const longer = recordHunt(simulator, 'win7-x86', script("'? 0n17'", 'line', 'host.x;'));
    const texts = [...longer.texts];
    const told = { texts, left: 1 };
    expect(difference(longer, `pooltag-played ${JSON.stringify(told)}`)).toBe(
      '1 recorded questions were not asked',
    );
  });

  test('hides no failed recording', () => {
    expect(() => recordHunt(simulator, 'win7-x86', 'absent();')).toThrow(
      /was not recorded: .*absent/,
    );
  });
});

test.each(['engine-host', 'engine-driver'])('%s can be read by Chakra', (name) => {
  const file = readFileSync(`${__dirname}/../../../scripts/${name}.mjs`, 'utf8');
  expect(check(file.replace(/^export /m, ''), 0)).toEqual([]);
});
