import { describe, expect, test } from '@jest/globals';
import { defaultSwitches, type Switches } from '../../simulator/switches';
import { atCall, HuntSession, isStack, target } from './support';
import { pairwise } from './support-pairwise';
import {
  errors,
  excess,
  reportedSites,
  statedCoverage,
  trueSites,
  wrongHits,
} from './support-truth';

const either = [false, true] as const;

const cover = pairwise<Switches>({
  javascript: ['chakra', 'v8'],
  int64Prefix: either,
  int64Signed: either,
  ordinals: ['64bit', 'all', 'large'],
  userVariablesWritable: either,
  namespaceWhileLoading: either,
  failingCommands: ['throw', 'answer'],
  errorsBypassCapture: either,
  resumeText: ['event', 'place', 'nothing'],
  tailAfterStop: either,
  finallyOnAbort: either,
  processorRegister: either,
  narrowLocations: ['both', 'signExtended', 'zeroExtended'],
  kdexts: either,
  modulesListed: either,
});

/** Hits of one hunt after the other: with what the first learns, the second knows every block. */
const HUNTS = [60, 24];

/** Named after what differs from the defaults. */
const debuggers = cover.map((switches) => ({ name: unusual(switches), switches }));

function unusual(switches: Switches): string {
  const names = Object.keys(switches) as (keyof Switches)[];
  const own = names.filter((name) => switches[name] !== defaultSwitches[name]);
  return own.map((name) => `${name} ${switches[name]}`).join(', ');
}

describe.each([target('win11-24h2-x64'), target('win7-x86')])('on $id', (spec) => {
  describe.each(debuggers)('in a debugger with $name', ({ switches }) => {
    test('the hunt is right, or says that it does not know, and disarms', () => {
      const hunt = new HuntSession(spec, { switches });
      for (const hits of HUNTS) {
        hunt.machine.mark();
        expect(hunt.hitTag(hits)).toContain(`${hits} hits on`);
        expect(hunt.poolHitTag()).toBe(hunt.idle);
        const reported = reportedSites(hunt);
        expect(reported.size).toBeGreaterThan(3);
        expect(wrongHits(hunt)).toEqual([]);
        expect(excess(reported, trueSites(hunt))).toEqual([]);
        if (statedCoverage(hunt) === '100 %') {
          expect(errors(reported, trueSites(hunt))).toEqual([]);
        }
      }
      expect(statedCoverage(hunt)).toBe('100 %');
      expect(hunt.run('dx @$pool.status()')).toMatch(/not armed/);
    });

    test('a break-in ends the capture, an abort is put right by the next call', () => {
      const hunt = new HuntSession(spec, { switches });
      hunt.machine.inject({ afterHits: 3, stop: { kind: 'manualBreak' } });
      expect(hunt.hitTag(30)).toMatch(
        /^@.*3 hits on .*Ended by (a break-in|another stop|a break at)/m,
      );
      expect(hunt.poolHitTag()).toBe(hunt.idle);

      hunt.intercept = atCall(isStack, 4, () => {
        hunt.pressBreak();
        return undefined;
      });
      hunt.hitTag(30);
      hunt.run('dx @$pool.status()');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
    });
  });
});
