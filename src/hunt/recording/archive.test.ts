import { describe, expect, test } from '@jest/globals';
import { HuntRecord } from '../../pool/books/hunt-record';
import type { HuntEntry } from '../../pool/recording/recording';
import { entries, recordingOf, start } from '../../test/recordings';
import { Changes } from '../arming/changes';
import { HostError, type Owner, type Reader } from '../debugger/ports';
import type { HuntEvent } from '../events';
import { Hunter } from '../hunter';
import { Archive } from './archive';
import { Recorder } from './recorder';
import type { RecordingFiles } from './recording-files';

const BASE = 'D:/leak';

/** Files in memory; a call fails when `fails` says so. */
class TestFiles implements RecordingFiles {
  readonly texts = new Map<string, string[]>();
  fails: (call: string, path: string) => boolean = () => false;

  exists(path: string): boolean {
    this.#call('exists', path);
    return this.texts.has(path);
  }

  create(path: string) {
    this.#call('create', path);
    const lines: string[] = [];
    this.texts.set(path, lines);
    return {
      write: (text: string) => {
        this.#call('write', path);
        lines.push(text);
      },
      writeLine: (line: string) => {
        this.#call('write', path);
        lines.push(line);
      },
      close: () => this.#call('close', path),
    };
  }

  remove(path: string): void {
    this.#call('remove', path);
    this.texts.delete(path);
  }

  read(path: string, push: (line: string) => boolean): boolean {
    for (const line of this.texts.get(path) ?? []) {
      this.#call('read', path);
      if (!push(line)) return false;
    }
    return true;
  }

  get lines(): readonly string[] {
    return [...this.texts.values()].flat();
  }

  #call(call: string, path: string): void {
    if (this.fails(call, path)) throw new HostError(path, 'The device is not ready');
  }
}

/** A debugger that answers nothing. */
const silent: Reader & Owner = {
  query: (command) => {
    throw new HostError(command, 'The debugger is not connected');
  },
  change: () => [],
  run: () => [],
  readMemory: () => undefined,
  now: () => 1_700_000_000_000,
  session: () => ({}),
};

function open(files = new TestFiles()) {
  const events: HuntEvent[] = [];
  const observer = (event: HuntEvent) => void events.push(event);
  const recorder = new Recorder(files, silent.now, '0.1.0', observer);
  const changes = new Changes(silent, silent, () => undefined);
  const hunter = new Hunter(silent, changes, recorder, observer);
  const archive = new Archive(silent, files, recorder, hunter);
  return { files, events, recorder, hunter, archive };
}

const own = entries.slice(2) as readonly HuntEntry[];

/** Begins the hunt of the example and notes its lines. */
function note(recorder: Recorder): void {
  recorder.begin(new HuntRecord(start));
  for (const entry of own) recorder.note(entry);
}

const busy = (hits: number): readonly HuntEntry[] =>
  Array.from({ length: hits }, (_, index) => ({
    type: 'hit',
    number: 10 + index,
    kind: 'alloc',
    stack: 0,
  }));

describe('recording', () => {
  test('closes a file when it is full, before PoolHitTag is written, and at the end', () => {
    const { files, recorder, archive } = open();
    const closed: (readonly [number, string | undefined])[] = [];
    files.fails = (call) => {
      if (call === 'close')
        closed.push([files.texts.size, /"type":"(\w+)/.exec(files.lines.at(-1) ?? '')?.[1]]);
      return false;
    };
    archive.save(BASE);
    note(recorder);
    for (const entry of busy(3000)) recorder.note(entry);
    const hits = closed.splice(3);
    expect(closed).toEqual([
      [1, 'header'],
      [2, 'change'],
      [3, 'end'],
    ]);
    expect(hits.length).toBeGreaterThan(1);
    const sizes = [...files.texts.values()].map((lines) => lines.join('\r\n').length);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(recordingOf(files.lines)).toMatchObject({ problems: { count: 0 } });
    expect(recordingOf(files.lines).hunts[0]?.counts().alloc).toBe(3001);
  });

  test('of a thousand files ends, and says so once', () => {
    const { events, recorder, archive, files } = open();
    archive.save(BASE);
    for (let index = 0; index < 1100; index += 1)
      recorder.note({ type: 'end', why: 'hits', time: 1 });
    expect(files.texts.size).toBe(1000);
    expect(events).toEqual([
      { kind: 'notRecorded', path: 'D:/leak.1000.jsonl', message: 'a recording has 1000 files' },
    ]);
  });

  test.each(['exists', 'create', 'write', 'close'])('is not begun when it cannot %s', (bad) => {
    const { files, archive } = open();
    files.fails = (call) => call === bad;
    expect(archive.save(BASE)).toEqual({
      kind: 'failed',
      path: 'D:/leak.000.jsonl',
      message: 'The device is not ready',
    });
    expect([...files.texts]).toEqual([]);
  });

  test.each([1, 2, 9, 20])(
    'that fails at write %i leaves no file behind, and another one is whole',
    (n) => {
      const { files, recorder } = open();
      const hunt = new HuntRecord(start);
      for (const entry of own) hunt.take(entry);
      let writes = 0;
      files.fails = (call) => call === 'write' && ++writes >= n;
      expect(recorder.save(BASE, [hunt]).kind).toBe('failed');
      expect([...files.texts.keys()]).toEqual([]);
      files.fails = () => false;
      expect(recorder.save(BASE, [hunt])).toMatchObject({ kind: 'saved' });
      expect(recordingOf(files.lines)).toMatchObject({ problems: { count: 0 } });
    },
  );

  test('keeps what it has when a later file cannot be begun, and leaves none that is empty', () => {
    const { files, recorder, archive } = open();
    archive.save(BASE);
    files.fails = (call, path) => call === 'write' && path.endsWith('.001.jsonl');
    note(recorder);
    expect([...files.texts.keys()]).toEqual(['D:/leak.000.jsonl']);
  });

  test('to another place leaves the first one as it is', () => {
    const { files, recorder, archive } = open();
    archive.save(BASE);
    note(recorder);
    const first = files.lines.length;
    files.fails = (call, path) => call === 'create' && path.startsWith('E:');
    expect(archive.save('E:/full').kind).toBe('failed');
    recorder.note({ type: 'end', why: 'hits', time: 1 });
    expect(files.lines.length).toBeGreaterThan(first);
    expect(archive.save('D:/other').kind).toBe('saved');
    const before = [...(files.texts.get('D:/leak.002.jsonl') ?? [])];
    recorder.note({ type: 'end', why: 'hits', time: 1 });
    expect(files.texts.get('D:/leak.002.jsonl')).toEqual(before);
  });
});

describe('opening', () => {
  function recorded() {
    const session = open();
    session.archive.save(BASE);
    note(session.recorder);
    return session.files;
  }

  test('gives what was read when a file fails in its middle', () => {
    const files = recorded();
    let reads = 0;
    files.fails = (call) => call === 'read' && ++reads > 12;
    const { archive, hunter } = open(files);
    const outcome = archive.open(BASE);
    expect(outcome).toMatchObject({ kind: 'opened', cut: 'The device is not ready' });
    expect(hunter.shown.get(start.tag)?.lastHit).toBeGreaterThan(0);
    files.fails = () => false;
    expect(archive.save(BASE).kind).toBe('exists');
  });

  test.each(['exists', 'read'])('is refused when nothing can be read: %s fails', (bad) => {
    const files = recorded();
    files.fails = (call) => call === bad;
    expect(open(files).archive.open(BASE)).toMatchObject({ kind: 'failed' });
  });

  test('names what is no recording, and one of a later version', () => {
    const files = new TestFiles();
    files.texts.set('D:/log.txt', ['kd> g']);
    files.texts.set('D:/new.000.jsonl', ['{"seq":0,"type":"header","version":2}']);
    const { archive } = open(files);
    expect(archive.open('D:/log.txt')).toEqual({ kind: 'noRecording', path: 'D:/log.txt' });
    expect(archive.open('D:/new')).toEqual({ kind: 'newer', version: 2 });
    expect(archive.open('D:/none')).toEqual({ kind: 'notFound', path: 'D:/none.000.jsonl' });
  });

  test('a recording cut off while armed where nothing can be read, gives the command', () => {
    const files = recorded();
    files.texts.get('D:/leak.002.jsonl')?.splice(3);
    expect(open(files).archive.open(BASE)).toMatchObject({
      left: { kind: 'unknown', note: { saved: 0xffffff0f } },
    });
  });
});
