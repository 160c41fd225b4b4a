import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording-files';
import type { HostCall } from '../../simulator/jsprovider/host-call';
import { targets } from '../../simulator/targets';
import { HuntSession, isRun, isStack, target } from './support';

const BASE = 'C:/temp/leak';
const HITS = 200;
/** Frames that are asked for. */
const DEPTH = 24;

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

/** Has the debugger walk a stack. */
const isWalk = ({ kind, text }: HostCall): boolean =>
  kind === 'command' && /^(?:rM 0x1;)?k0x/.test(text);

/** A hunt, and the instructions on the stack of each stop as the machine has them. */
function hunted(hunt: HuntSession): readonly string[] {
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
  hunt.hitTag(HITS);
  hunt.intercept = intercept;
  return truth;
}

/** The same as the recording has them, hit by hit. */
function recorded(hunt: HuntSession): readonly string[] {
  hunt.run(`dx @$pool.save("${BASE}")`);
  const segments: string[] = [];
  while (hunt.files.exists(segmentPath(BASE, segments.length))) {
    segments.push(hunt.files.read(segmentPath(BASE, segments.length)));
  }
  const lines = segments.flatMap((text) => text.split('\r\n')).filter((line) => line !== '');
  const stacks = new Map<number, string>();
  const hits: string[] = [];
  for (const line of lines) {
    const { type, index, frames, stack } = JSON.parse(line);
    if (type === 'stack') {
      stacks.set(index, frames.map(({ address }: { address: string }) => address).join(' '));
    }
    if (type === 'hit') hits.push(stacks.get(stack) ?? '');
  }
  return hits;
}

const on64 = targets.filter(({ architecture }) => architecture === 'x64');

describe.each(on64)('stacks that are not walked again on $id', (spec) => {
  test('are those that the machine has', () => {
    const hunt = new HuntSession(spec);
    const truth = hunted(hunt);
    expect(recorded(hunt)).toEqual(truth.slice(0, HITS));
  });
});

test('most hits of a hunt need no walk, and each known stack is walked now and then', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.hitTag(HITS);
  const walks = hunt.calls.filter(isWalk).length;
  expect(hunt.calls.filter(isRun)).toHaveLength(HITS);
  expect(walks).toBeLessThan(HITS / 2);
  expect(walks).toBeGreaterThan(0);
});

test('a debugger that tells nothing of functions has each stack walked', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.intercept = ({ text }) =>
    text.startsWith('.fnent') ? { kind: 'throw', message: 'no export fnent found' } : undefined;
  hunt.hitTag(HITS);
  expect(hunt.calls.filter(isWalk)).toHaveLength(HITS);
});
