import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import type { HostCall } from '../../simulator/jsprovider/host-call';
import { targets } from '../../simulator/targets';
import { recordedTarget } from '../../simulator/targets/recorded/spec';
import { variableFrames } from '../../simulator/targets/variants';
import { HuntSession, type Interceptor, isRun, isStack, target } from './support';

const excerpt = resolve(__dirname, '../../../samples/recordings/boot-excerpt');
const BASE = 'C:/temp/leak';
const HITS = 200;
/** Hits after which most stacks are known. */
const LEARNING = 80;
/** Frames that are asked for. */
const DEPTH = 24;

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

/** Has the debugger walk a stack. */
const isWalk = ({ kind, text }: HostCall): boolean =>
  kind === 'command' && /^(?:rM 0x1;)?kb?0x/.test(text);

/** A hunt of so many hits, and the instructions on the stack of each stop as the machine has them. */
function hunted(hunt: HuntSession, hits = `${HITS}`): readonly string[] {
  const truth: string[] = [];
  const { intercept } = hunt;
  hunt.intercept = (call) => {
    const { processors, current } = hunt.machine;
    if (isStack(call)) {
      const frames = processors[current]?.frames ?? [];
      truth.push(
        frames
          .slice(0, DEPTH)
          .map(({ pc }) => hex(pc))
          .join(' '),
      );
    }
    return intercept(call);
  };
  hunt.run(`dx @$pool.hitTag("${hunt.tag}", ${hits})`);
  hunt.intercept = intercept;
  return truth;
}

/** The lines of the hunt's recording. */
function recordedLines(hunt: HuntSession) {
  hunt.run(`dx @$pool.save("${BASE}")`);
  const segments: string[] = [];
  while (hunt.files.exists(segmentPath(BASE, segments.length))) {
    segments.push(hunt.files.read(segmentPath(BASE, segments.length)));
  }
  const lines = segments.flatMap((text) => text.split('\r\n')).filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

/** The instructions on the stack of each hit as the recording has them. */
function recorded(hunt: HuntSession): readonly string[] {
  const stacks = new Map<number, string>();
  const hits: string[] = [];
  for (const { type, index, frames, stack } of recordedLines(hunt)) {
    if (type === 'stack') {
      stacks.set(index, frames.map(({ address }: { address: string }) => address).join(' '));
    }
    if (type === 'hit') hits.push(stacks.get(stack) ?? '');
  }
  return hits;
}

const recognising = [
  ...targets.filter(({ architecture }) => architecture !== 'arm64'),
  variableFrames(target('win11-24h2-x64')),
];

/** A debugger that knows nothing of functions. */
const tellsNothing: Interceptor = ({ text }) =>
  text.startsWith('.fnent') ? { kind: 'throw', message: 'no export fnent found' } : undefined;

/** The hits of a hunt as they are recorded, without when they were. */
function recordedHits(hunt: HuntSession): readonly unknown[] {
  hunt.hitTag(HITS);
  return recordedLines(hunt)
    .filter(({ type }) => type === 'hit')
    .map(({ seq, time, ...hit }) => hit);
}

describe.each(recognising)('stacks that are not walked again on $id', (spec) => {
  test('are those that the machine has', () => {
    const hunt = new HuntSession(spec);
    const truth = hunted(hunt);
    expect(recorded(hunt)).toEqual(truth.slice(0, HITS));
  });
});

test.each(['win11-24h2-x64', 'win7-x86', 'variable frames'])(
  'the recording is the same on %s as when each is walked',
  (id) => {
    const spec = recognising.find((each) => each.id.endsWith(id)) ?? target(id);
    const walking = new HuntSession(spec);
    walking.intercept = tellsNothing;
    expect(recordedHits(new HuntSession(spec))).toEqual(recordedHits(walking));
    expect(walking.calls.filter(isWalk)).toHaveLength(HITS);
  },
);

test.each(['win11-24h2-x64', 'win7-x86', 'xp-x86'])(
  'most hits of a hunt on %s need no walk, and known stacks are walked now and then',
  (id) => {
    const hunt = new HuntSession(target(id));
    hunt.hitTag(HITS);
    const walks = hunt.calls.filter(isWalk).length;
    expect(hunt.calls.filter(isRun)).toHaveLength(HITS);
    expect(walks).toBeLessThan(HITS / 2);
    expect(walks).toBeGreaterThan(0);
  },
);

test('most hits on a recording need no walk: all its functions keep a frame pointer', () => {
  const hunt = new HuntSession(recordedTarget(excerpt));
  const truth = hunted(hunt, '600, 1000000, "unseen"');
  expect(hunt.calls.filter(isWalk).length).toBeLessThan(300);
  expect(recorded(hunt)).toEqual(truth.slice(0, 600));
});

test('a stack that a walk refutes is told, and makes the hits before it doubtful', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  // From some hit on the debugger does not list the fourth frame.
  hunt.intercept = (call) => {
    if (!isWalk(call) || hunt.stopsOnTag < LEARNING) return undefined;
    const listed = hunt.engine.capture(call.text).filter((_, row) => row !== 4);
    return { kind: 'answer', text: listed.join('\n') };
  };
  const said = hunt.hitTag(2 * HITS);
  expect(said).toContain('a stack differs from what its memory told');
  expect(said).toContain('stacks of some hits may be others');
  const [doubted, ...others] = recordedLines(hunt).filter(({ type }) => type === 'doubted');
  expect(others).toEqual([]);
  expect(doubted.hits).toBeGreaterThan(0);
  const details = hunt
    .rows(`@$pool.stacks("${hunt.tag}")`)
    .map((row) => row.details())
    .filter((text) => text.includes(`up to ${doubted.hits} hit`));
  expect(details).toHaveLength(1);
});

test.each([
  ['are refused', { kind: 'throw', message: 'Bad register error' }],
  ['are cut by a mask of the user', { kind: 'answer', text: 'rip=41a0232c* rsp=51a2d920*' }],
  ['are not answered', { kind: 'nothing' }],
] as const)('registers by name that %s cost no hit', (_what, fault) => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.intercept = ({ text }) => (text.startsWith('r@') ? fault : undefined);
  const whole = recordedHits(new HuntSession(target('win11-24h2-x64')));
  expect(recordedHits(hunt)).toEqual(whole);
});

test('a debugger that tells nothing of functions has each stack walked', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.intercept = tellsNothing;
  hunt.hitTag(HITS);
  expect(hunt.calls.filter(isWalk)).toHaveLength(HITS);
});
