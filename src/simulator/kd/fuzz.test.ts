import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FUZZ_TIMEOUT, fuzzRuns } from '../../test/fuzz-runs';
import { openSession } from '../open-session';
import { findTarget } from '../targets';

const names = [
  ...['db', 'dd', 'dc', 'dq', 'dps', 'da', 'ed', 'eb', 'k', 'kbn', 'g', 'gu', 'p', 'r', 'rM', 'u'],
  ...[
    'ub',
    'uf',
    'x',
    'ln',
    'dt',
    'lm',
    'lmvm',
    '?',
    '.formats',
    'bp',
    'bl',
    'bc',
    'sx',
    'sxe',
    'n',
  ],
  ...['!poolused', '!foo', '.printf', '.echo', '.if', '.kframes', '.logopen', '.lastevent', '~1s'],
];

const words = [
  ...['nt!PoolHitTag', 'nt!*', '@rip', '$ip', '$t0=1', 'L4', 'l1', 'Lfffffff', '0x10', '0n10', '0'],
  ...[
    'poi(',
    ')',
    "'Abc '",
    '"%d %p %ma\\n"',
    ',',
    ';',
    '{',
    '}',
    '*',
    '?',
    '-1',
    '<<',
    'bpe',
    '-c',
  ],
  ...['nt!_POOL_TRACKER_TABLE', 'ffffffff`ffffffff', '\\', '"', "'", '\t', '\u0000', 'é'],
];

const line = fc
  .array(fc.oneof(fc.constantFrom(...names, ...words), fc.string({ maxLength: 6 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

const target = findTarget('win7-x64');

describe('whatever is typed', () => {
  test(
    'is answered: no line brings the debugger down',
    () => {
      if (!target) throw new Error('no target');
      // Presses without end, so that nothing that is let run keeps running.
      const session = openSession({ target, breakWord: Int32Array.of(0x40000000) });
      fc.assert(
        fc.property(line, (text) => {
          expect(typeof session.execute(text)).toBe('string');
        }),
        { seed: 20241112, numRuns: fuzzRuns('commands') },
      );
    },
    FUZZ_TIMEOUT,
  );
});
