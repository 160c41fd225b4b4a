import { describe, expect, test } from '@jest/globals';
import { tagWrittenLate } from '../../simulator/targets/variants';
import { HuntSession, target } from './support';
import { excess, reportedSites, trueSites, wrongHits } from './support-truth';

/** Hits of each hunt; with what the first ones learn, the last one knows most blocks. */
const HUNTS = [60, 60, 40];

/** The kernels whose order is not known beforehand. */
describe.each(['xp-x86', 'xp-x86 of one processor'])('on %s', (name) => {
  test('blocks are located although their tags are written after the stop', () => {
    const [id = ''] = name.split(' ');
    const processors = name.includes('one') ? 1 : undefined;
    const hunt = new HuntSession(tagWrittenLate(target(id)), { processors });
    let located = 0;
    for (const hits of HUNTS) {
      hunt.machine.mark();
      expect(hunt.hitTag(hits)).toContain(`${hits} hits on`);
      expect(wrongHits(hunt)).toEqual([]);
      expect(excess(reportedSites(hunt), trueSites(hunt))).toEqual([]);
      const shown = hunt.rows(`@$pool.hits(${hits})`).map(({ columns }) => columns.get('Block'));
      located = shown.filter(Boolean).length / hits;
    }
    expect(located).toBeGreaterThan(0.8);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
