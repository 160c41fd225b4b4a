import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';
import { reportedSites } from './support-truth';

/** Hunts in which no header can be read, so that many blocks stay unknown. */
function hunted(id: string): HuntSession {
  const hunt = new HuntSession(target(id));
  hunt.intercept = ({ kind, text }) =>
    kind === 'read' && / (?:8|16)$/.test(text)
      ? { kind: 'throw', message: 'Memory access error' }
      : undefined;
  hunt.hitTag(120);
  return hunt;
}

/** What allocations of unknown block asked for, by `details()` of the sites. */
const asked = (hunt: HuntSession): readonly number[] =>
  hunt
    .rows(`@$pool.sites("${hunt.tag}")`)
    .flatMap(
      (row) =>
        /the block is not known of \d+ allocations? here that asked for (\d+) bytes/.exec(
          row.details(),
        )?.[1] ?? [],
    )
    .map(Number);

describe.each(['xp-x86', 'win7-x86'])('on %s, where listings have the arguments', (id) => {
  test('sites say what allocations of unknown block asked for, apart from what blocks take', () => {
    const hunt = hunted(id);
    expect(asked(hunt).length).toBeGreaterThan(0);
    const total = asked(hunt).reduce((sum, bytes) => sum + bytes, 0);
    const [row] = hunt.rows(`@$pool.sites("${hunt.tag}")`);
    expect(row?.details()).toContain(`among them that asked for ${total} bytes`);
    // What sites hold is charged bytes of known blocks, and stays blank without them.
    for (const { blocks, bytes } of reportedSites(hunt).values()) {
      if (blocks === undefined) expect(bytes).toBeUndefined();
    }
  });
});

test('on x64, where they are not arguments, nothing is said of them', () => {
  const hunt = hunted('win7-x64');
  expect(hunt.run(`dx @$pool.sites("${hunt.tag}")`)).not.toContain('asked for');
  expect(asked(hunt)).toEqual([]);
});
