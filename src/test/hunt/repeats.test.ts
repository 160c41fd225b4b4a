import { describe, expect, test } from '@jest/globals';
import type { Switches } from '../../simulator/switches';
import { HuntSession, target } from './support';
import { errors, reportedSites, statedCoverage, trueSites, wrongHits } from './support-truth';

/** With what the first hunt learns, the next one knows every block. */
const LEARNING = 60;
const HITS = 24;

/** The user looks at a processor that did not stop. */
function chooseAnother(hunt: HuntSession): void {
  const { processors, current } = hunt.machine;
  hunt.run(`~${(current + 1) % processors.length}s`);
}

/** A session that stands at a hit of a hunt. */
function hunted(id: string, switches: Partial<Switches> = {}): HuntSession {
  const hunt = new HuntSession(target(id), { switches, processors: 4 });
  hunt.hitTag(LEARNING);
  return hunt;
}

describe.each(['win11-24h2-x64', 'win7-x86'])('on %s', (id) => {
  test.each([{}, { processorRegister: false }, { resumeText: 'nothing' }] as const)(
    'the hit that is reported again after ~Ns is not counted again, with %j',
    (switches) => {
      const hunt = hunted(id, switches);
      chooseAnother(hunt);
      const before = hunt.stopsOnTag;
      hunt.machine.mark();
      expect(hunt.hitTag(HITS)).toContain(`${HITS} hits on`);
      expect(hunt.stopsOnTag - before).toBe(HITS);
      expect(wrongHits(hunt)).toEqual([]);
      expect(statedCoverage(hunt)).toBe('100 %');
      expect(errors(reportedSites(hunt), trueSites(hunt))).toEqual([]);
    },
  );

  test('a break-in that is reported again after ~Ns is told as such', () => {
    const hunt = new HuntSession(target(id), { processors: 2 });
    chooseAnother(hunt);
    expect(hunt.hitTag(HITS)).toMatch(/: 0 hits on .*a break-in: .*may be the stop before/);
    expect(hunt.hitTag(HITS)).toContain(`${HITS} hits on`);
  });

  test('captures in pieces count each hit once, whatever is chosen in between', () => {
    const hunt = new HuntSession(target(id), { processors: 2 });
    hunt.run(`dx @$pool.arm("${hunt.tag}")`);
    const before = hunt.stopsOnTag;
    for (let piece = 1; piece <= 4; piece += 1) {
      if (piece === 2) hunt.run('g');
      if (piece > 2) chooseAnother(hunt);
      expect(hunt.run('dx @$pool.capture(5)')).toContain(': 5 hits on');
    }
    expect(hunt.stopsOnTag - before).toBe(20);
    expect(hunt.rows('@$pool.hits()')).toHaveLength(20);
    hunt.run('dx @$pool.clear()');
    expect(hunt.run('dx @$pool.hits()')).not.toContain('coverage unknown');
  });
});

describe.each([
  ['xp-x86', 2],
  ['xp-x86', 4],
  ['win11-24h2-x64', 2],
  ['win11-arm64', 4],
] as const)(
  "at a hit that the user's own arming met, on %s with %i processors",
  (id, processors) => {
    const spec = target(id);
    const other = spec.workloads.find(({ tag }) => tag !== spec.leak)?.tag ?? '';

    function meetByHand(hunt: HuntSession, tag: string): void {
      const value = Buffer.from(tag.padEnd(4), 'latin1').readUInt32LE();
      hunt.run(`ed nt!PoolHitTag 0x${value.toString(16)}; g; ed nt!PoolHitTag 0x0`);
    }

    test.each([
      ['of the same tag, reported again after ~Ns', spec.leak, chooseAnother],
      ['of another tag, reported again after ~Ns', other, chooseAnother],
      ['of the same tag, that the debugger steps over', spec.leak, () => undefined],
      ['of another tag, that the debugger steps over', other, () => undefined],
    ] as const)('%s: a hunt counts its own hits alone', (_, tag, choose) => {
      const hunt = new HuntSession(spec, { processors });
      // The second time the hunt knows a stop before it, which is another one.
      for (let round = 0; round < 2; round += 1) {
        meetByHand(hunt, tag);
        choose(hunt);
        const before = hunt.stopsOnTag;
        const answer = hunt.hitTag(5);
        expect(answer).toContain(': 5 hits on');
        expect(answer).not.toContain('coverage unknown');
        expect(hunt.stopsOnTag - before).toBe(5);
        expect(wrongHits(hunt)).toEqual([]);
      }
    });

    test.each([spec.leak, other])(
      'of "%s", met again by a g after arm(): it is not captured',
      (tag) => {
        const hunt = new HuntSession(spec, { processors });
        meetByHand(hunt, tag);
        chooseAnother(hunt);
        hunt.run(`dx @$pool.arm("${hunt.tag}")`);
        const before = hunt.stopsOnTag;
        hunt.run('g');
        expect(hunt.run('dx @$pool.capture(5)')).toContain(': 5 hits on');
        expect(hunt.stopsOnTag - before).toBe(5);
        hunt.run('dx @$pool.clear()');
        expect(hunt.run('dx @$pool.hits()')).not.toContain('coverage unknown');
      },
    );

    test('met again by a g after arm() and ~Ns: it is doubted', () => {
      const hunt = new HuntSession(spec, { processors });
      meetByHand(hunt, other);
      hunt.run(`dx @$pool.arm("${hunt.tag}")`);
      chooseAnother(hunt);
      hunt.run('g');
      expect(hunt.run('dx @$pool.capture(5)')).toMatch(/: 5 hits on .*reported again/);
    });
  },
);

test('where nothing tells whether it is the same, it is kept and coverage is unknown', () => {
  const hunt = hunted('win11-24h2-x64', { processorRegister: false, kdexts: false });
  hunt.intercept = ({ text }) =>
    text === 'dt nt!_POOL_TRACKER_TABLE' ? { kind: 'answer', text: '' } : undefined;
  hunt.hitTag(HITS);
  chooseAnother(hunt);
  const answer = hunt.hitTag(HITS);
  expect(answer).toContain(`${HITS} hits on`);
  expect(answer).toMatch(/coverage unknown \(.*may be the last one before it, reported again/);
});

describe('a g that is none', () => {
  test('is noticed: nothing is counted twice, and PoolHitTag is put back', () => {
    const hunt = new HuntSession(target('win11-24h2-x64'));
    hunt.run('as g .echo hijacked');
    for (let round = 0; round < 2; round += 1) {
      const answer = hunt.hitTag(14);
      expect(answer).toMatch(/: 0 hits on .*the target has not run: g answered "hijacked"/);
      expect(answer).toContain('PoolHitTag is as it was.');
      hunt.run('ad g; g; as g .echo hijacked');
    }
    hunt.run('ad g');
    expect(hunt.hitTag(14)).toContain('14 hits on');
  });

  test('is noticed at a hit, too, and where it looks at another processor', () => {
    const hunt = hunted('win7-x86');
    for (const alias of ['.echo hijacked', '~0s', '~1s', '.lastevent']) {
      hunt.run(`as g ${alias}`);
      expect(hunt.hitTag(14)).toMatch(/: 0 hits on .*the target has not run/);
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      hunt.run('ad g');
    }
  });
});
