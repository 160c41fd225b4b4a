import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import type { RecordedModule, RecordingEntry } from '../../pool/recording/recording';
import { parseRecordingLine } from '../../pool/recording/recording-line';
import type { HostCall } from '../../simulator/jsprovider/host-call';
import { targets } from '../../simulator/targets';
import { atCall, HuntSession, isStack, target } from './support';

const BASE = 'C:/temp/leak';
const spec = target('win11-24h2-x64');

function recorded(on = spec): HuntSession {
  const hunt = new HuntSession(on);
  hunt.run(`dx @$pool.save("${BASE}")`);
  return hunt;
}

/** What the recording holds, in order. */
function* entriesOf(hunt: HuntSession): Generator<RecordingEntry> {
  for (let segment = 0; hunt.files.exists(segmentPath(BASE, segment)); segment += 1) {
    for (const text of hunt.files.read(segmentPath(BASE, segment)).split('\r\n')) {
      const reading = parseRecordingLine(text);
      if (reading.kind === 'entry') yield reading.entry;
    }
  }
}

/** The images that each recorded hit leads through, with the times that stand before its line. */
function timesAtHits(hunt: HuntSession): readonly (readonly [string, number | undefined])[][] {
  const modules: RecordedModule[] = [];
  const times = new Map<string, number>();
  const stacks = new Map<number, readonly string[]>();
  const hits: (readonly [string, number | undefined])[][] = [];
  for (const entry of entriesOf(hunt)) {
    if (entry.type === 'modules') modules.push(...entry.modules);
    if (entry.type === 'image') times.set(entry.start, entry.timestamp);
    if (entry.type === 'stack') {
      stacks.set(
        entry.index,
        entry.frames.map(({ address = '' }) => address),
      );
    }
    if (entry.type !== 'hit') continue;
    const addresses = stacks.get(entry.stack) ?? [];
    const images = modules.filter(({ start, end }) =>
      addresses.some((address) => start <= address && address < end),
    );
    hits.push(images.map(({ name, start }) => [name, times.get(start)]));
  }
  return hits;
}

/** When the images were built, as the target has it. */
function built(hunt: HuntSession, name: string): number | undefined {
  return hunt.target.modules.find((module) => module.name === name)?.timestamp;
}

/** The read that begins with the header of an image. */
const isHeaderOf = (name: string) => {
  const base = spec.modules.find((module) => module.name === name)?.base ?? 0n;
  return ({ kind, text }: HostCall) =>
    kind === 'read' && text === `0x${(base + 0x3cn).toString(16)} 4`;
};

describe.each(targets)('a recording on $id', (each) => {
  test('that is cut off anywhere has the times of the images of its hits', () => {
    const hunt = recorded(each);
    hunt.intercept = atCall(isStack, 31, () => ({ kind: 'abort' }));
    hunt.hitTag(100);
    const hits = timesAtHits(hunt);
    expect(hits).toHaveLength(30);
    for (const images of hits) {
      expect(images.length).toBeGreaterThan(1);
      expect(images).toEqual(images.map(([name]) => [name, built(hunt, name)]));
    }
  });
});

test.each([false, true])(
  'an abort while a time is read leaves it to the next hit of arm() (done: %s)',
  (performed) => {
    const hunt = recorded();
    hunt.run(`dx @$pool.arm("${hunt.tag}")`);
    hunt.intercept = atCall(isHeaderOf('acmeflt'), 1, () => ({ kind: 'abort', performed }));
    hunt.run('dx @$pool.capture(20)');
    hunt.intercept = () => undefined;
    hunt.run('dx @$pool.capture(20)');
    hunt.run('dx @$pool.clear()');
    const known = timesAtHits(hunt).flat();
    expect(known).toContainEqual(['acmeflt', built(hunt, 'acmeflt')]);
    expect(known).toEqual(known.map(([name]) => [name, built(hunt, name)]));
  },
);

test('an image is asked for its time once in a hunt', () => {
  const hunt = recorded();
  hunt.hitTag(60);
  const asked = ['nt', 'acmeflt', 'acmenet', 'acmedsk'].map(
    (name) => hunt.calls.filter(isHeaderOf(name)).length,
  );
  expect(asked).toEqual([1, 1, 1, 1]);
});

test('an image whose header is not in memory has no time', () => {
  const hunt = recorded();
  const isHeader = isHeaderOf('acmeflt');
  hunt.intercept = (call) => (isHeader(call) ? { kind: 'nothing' } : undefined);
  expect(hunt.hitTag(20)).toContain('20 hits on');
  const known = timesAtHits(hunt).flat();
  const expected = (name: string) => (name === 'acmeflt' ? undefined : built(hunt, name));
  expect(known.map(([name]) => name)).toContain('acmeflt');
  expect(known).toEqual(known.map(([name]) => [name, expected(name)]));
});

test('an image of a process is not asked: another process can have another one there', () => {
  const hunt = recorded(target('recorded:samples/recordings/boot-excerpt'));
  hunt.run('dx @$pool.hitTag("Uata", 60, "unseen")');
  const asked = ({ base }: { base: bigint }) =>
    hunt.calls.some(({ text }) => text === `0x${(base + 0x3cn).toString(16)} 4`);
  const names = hunt.target.modules.filter(asked).map(({ name }) => name);
  expect(names).toContain('nt');
  const isProcess = ({ base }: { base: bigint }) => base < 0x80000000n;
  const images = hunt.target.modules.filter(isProcess);
  expect(images.map(({ name }) => name)).toContain('ntdll');
  expect(images.filter(asked)).toEqual([]);
});
