import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import type { MemoryFiles } from '../../simulator/kd/memory-files';
import { defaultTarget } from '../../simulator/targets';
import { variableFrames } from '../../simulator/targets/variants';
import { EngineSession, firstTarget } from './lab';
import { outcome } from './spoken';

const BASE = 'C:/temp/leak';
const HITS = 60;
/** Enough that stacks come back. */
const FEW = 24;
/** Frames that are asked for. */
const DEPTH = 24;

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

/** The text of all segments. */
function whole(files: MemoryFiles): string {
  let text = '';
  for (let segment = 0; files.exists(segmentPath(BASE, segment)); segment += 1) {
    text += files.read(segmentPath(BASE, segment));
  }
  return text;
}

/** The instructions on the stack of each hit as the recording has them. */
function recorded(text: string): readonly string[] {
  const stacks = new Map<number, string>();
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { type, index, frames, stack } = JSON.parse(line);
      if (type === 'stack') {
        stacks.set(index, frames.map(({ address }: { address: string }) => address).join(' '));
      }
      return type === 'hit' ? [stacks.get(stack) ?? ''] : [];
    });
}

describe.each([...firstTarget, variableFrames(defaultTarget)])(
  'stacks that are not walked again in Microsoft’s engine on $id',
  (spec) => {
    test('are those that the machine has', async () => {
      const real = await EngineSession.open(spec);
      try {
        real.engine.run('.scriptrun pooltag.js');
        await real.target.stacks();
        const first = real.engine.trace.length;
        real.engine.run(`dx @$pool.hitTag("${spec.leak}", ${HITS})`);
        const walks = real.engine.trace
          .slice(first)
          .filter(({ line }) => /^(?:rM 0x1;)?kb?0x/.test(line));
        expect(walks.length).toBeLessThan(HITS);
        real.engine.run(`dx @$pool.save("${BASE}")`);
        const truth = (await real.target.stacks()).map((stack) =>
          stack.slice(0, DEPTH).map(hex).join(' '),
        );
        expect(recorded(whole(real.files))).toEqual(truth.slice(0, HITS));
      } finally {
        real.end();
      }
    });
  },
);

describe.each(firstTarget)('what known stacks ask of Microsoft’s engine on $id', (spec) => {
  let real: EngineSession;

  beforeAll(async () => {
    real = await EngineSession.open(spec);
    real.engine.run('.scriptrun pooltag.js');
  });
  afterAll(() => real.end());

  test.each([
    ['registers by name', /^r@r/],
    ['the processor', /^r@\$prcb$/],
    ['unwind data', /^\.fnent /],
    ['the loaded modules', /^lm o$/],
  ])('costs no hit where it is refused: %s', async (_what, form) => {
    const idle = await real.target.poolHitTag();
    let refused = 0;
    real.engine.tamper = (line) => {
      if (!form.test(line)) return line;
      refused += 1;
      return `foo;${line}`;
    };
    const said = real.engine.run(`dx @$pool.hitTag("${spec.leak}", ${FEW})`);
    real.engine.tamper = (line) => line;
    expect(refused).toBeGreaterThan(0);
    expect(outcome(said)).toMatch(new RegExp(`^${FEW} hits on .*PoolHitTag is as it was`));
    expect(await real.target.poolHitTag()).toBe(idle);
  });
});
