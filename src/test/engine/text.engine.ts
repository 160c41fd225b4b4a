import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DebuggerStyle } from '../../simulator/targets/spec';
import { HuntSession } from '../hunt/support';
import { tagValue } from '../hunt/support-truth';
import { KnownDifferences } from './known-differences';
import { EngineSession, servedTargets } from './lab';

/** What is asked at a stop, first all of it. */
const atStop = ['k', 'kb', 'kv', 'kn', 'r', 'rM 0x1', '.lastevent', 'r $thread', '? @$ip'];
const atNextStop = ['k', 'kb', 'r', '.lastevent'];

/** What is asked once, of a target that was just broken into. */
const once = [
  'lm',
  'lm m nt',
  'lmvm acmeflt',
  'vertarget',
  'x nt!PoolHitTag',
  'x nt!ExAllocatePoolWithTag',
  'x nt!NoSuch',
  'x nosuch!*',
  'ln nt!PoolHitTag',
  'ln nt!ExAllocatePoolWithTag+0x5',
  'db nt!PoolHitTag L10',
  'dd nt!PoolHitTag L1',
  'da nt!PoolHitTag L4',
  'dps nt!PoolTrackTable L2',
  'db 0x0 L10',
  'dt nt!_POOL_TRACKER_TABLE',
  'dt nt!_NOSUCH',
  'u nt!ExAllocatePoolWithTag L8',
  'u nt!ExFreePoolWithTag L4',
  'ub nt!ExAllocatePoolWithTag+0x20',
  '? nt!PoolHitTag',
  '? nt',
  '? 0x82b37df4',
  '? poi(nt!PoolTrackTable)',
  '? poi(0)',
  '? 1+',
  '? nosuch',
  'foo',
  '.foo',
  '!foo',
  'ed 0x0 0x1',
  'ed nt!NoSuch 0x1',
  '.echo a;.echo b',
  '.printf "%p %d %x\\n", 0x10, 0x10, 0x10',
  '.formats 0x41',
  'bl',
  'bp nt!ExAllocatePoolWithTag',
  'bl',
  'bd 0',
  'bl',
  'bc *',
];

/** How this engine prints, whichever machine it looks at, while `.prefer_dml` is 0. */
const ENGINE: DebuggerStyle = {
  poolUsed: 'current',
  poolFind: 'new',
  stack: { generation: 'new' },
  codeBytes: true,
  banner: [],
};

/** Stops on PoolHitTag that are looked at. */
const HITS = 3;

describe.each(servedTargets)('what Microsoft’s engine prints on $id', (spec) => {
  let real: EngineSession;
  const ours = new HuntSession(
    { ...spec, style: ENGINE },
    { load: 'not', switches: { kdexts: false } },
  );

  beforeAll(async () => {
    real = await EngineSession.open(spec);
  });
  afterAll(() => real.end());

  test('differs from the embedded debugger’s text only as is known', () => {
    const known = new KnownDifferences(`text-${spec.id}`);
    known.compare('(attached)', firstStop(real.engine.process.banner), ours.session.banner);
    const type = (place: string, lines: readonly string[]) => {
      for (const line of lines) {
        known.compare(`${place}: ${line}`, real.engine.run(line), ours.run(line));
      }
    };
    type('attached', ['lm', 'k']);
    type('broken in', ['.reload', ...once, ...atStop]);
    type('arming', [`ed nt!PoolHitTag 0x${tagValue(spec.leak).toString(16)}`]);
    type('hit 1', ['g', ...atStop]);
    for (let hit = 2; hit <= HITS; hit += 1) type(`hit ${hit}`, ['g', ...atNextStop]);
    type('breakpoint', ['ed nt!PoolHitTag 0x0', 'bp nt!ExFreePoolWithTag', 'g', ...atNextStop]);
    type('its next hit', ['g', 'k', 'bc *']);
    type('processor 1', ['~1s', ...atNextStop]);
    expect(known.surprises()).toEqual([]);
  });
});

/** What is printed before tells of the engine itself and of its connection. */
const firstStop = (banner: string): string => banner.slice(banner.indexOf('Break instruction'));
