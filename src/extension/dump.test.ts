import { expect, test } from '@jest/globals';
import { Changes } from '../hunt/arming/changes';
import type { HuntEvent } from '../hunt/events';
import { Hunter } from '../hunt/hunter';
import { Archive } from '../hunt/recording/archive';
import { Recorder } from '../hunt/recording/recorder';
import type { RecordingFiles } from '../hunt/recording/recording-files';
import { Retagger } from '../hunt/retag/retagger';
import type { RecordingEntry } from '../pool/recording/recording';
import { fakeKernel, IDLE, KERNEL } from '../test/fake-kernel';
import { addressOf } from '../test/frames';
import { entries, linesOf, start } from '../test/recordings';
import { PoolApi } from './pool-api';

const RECORDING = 'D:/leak';

/** A recorded hunt of the fake kernel that was cut off while armed. */
const cutOff = entries
  .slice(0, 8)
  .map(
    (entry): RecordingEntry =>
      entry.type === 'hunt'
        ? { ...start, poolHitTag: { address: KERNEL.poolHitTag, before: IDLE } }
        : entry,
  );

const files: RecordingFiles = {
  exists: (path) => path === `${RECORDING}.000.jsonl`,
  create: () => {
    throw new Error('Nothing is written here');
  },
  remove: () => undefined,
  read: (_, push) => linesOf(cutOff).every(push),
};

/** A dump of a kernel whose PoolHitTag held this, and the script in the debugger that shows it. */
function dump(held: number = start.tag) {
  const fake = fakeKernel();
  fake.facts = { kernel: true, live: false };
  fake.put(KERNEL.poolHitTag, 4, held);
  fake.onWrite = () => 'refused';
  const events: HuntEvent[] = [];
  const observer = (event: HuntEvent) => void events.push(event);
  const recorder = new Recorder(files, () => fake.now(), '0.1.0', observer);
  const changes = new Changes(fake, fake, () => undefined);
  const hunter = new Hunter(fake, changes, recorder, observer);
  const all = { ...files, tempFolder: () => '' };
  const pool = new PoolApi(
    fake,
    hunter,
    new Retagger(fake, changes, all, observer),
    new Archive(fake, files, recorder, hunter),
    recorder,
    all,
    '0.1.0',
    observer,
  );
  return { fake, pool, events };
}

const ARMED_THEN = 'ARMED for "Abc " when this dump was taken';
const ON_THE_MACHINE = 'writing to a dump disarms no machine; there, unless restarted since: ';

test('status() of a dump says that the machine was armed, and what to type there', () => {
  const { fake, pool } = dump();
  const status = pool.status();
  expect(`${status}`).toBe(ARMED_THEN);
  expect(status).toMatchObject({
    PoolHitTag: '0x20636241',
    Armed: ARMED_THEN,
    Repair: `${ON_THE_MACHINE}ed nt!PoolHitTag 0x0`,
  });
  expect(fake.commands.filter((command) => /^e[bd] /.test(command))).toEqual([]);
});

test('status() of a dump whose hunt was recorded gives the value that stood there before', () => {
  const { pool } = dump();
  expect(`${pool.open(RECORDING)}`).toContain(
    'It was cut off while armed, as this dump shows (dx @$pool.status()).',
  );
  expect(pool.status().Repair).toBe(`${ON_THE_MACHINE}ed nt!PoolHitTag 0xffffff0f`);
});

test('a recording of another boot says nothing of what a dump holds', () => {
  const { fake, pool } = dump();
  const modules = `${fake.answers.get('lm')}`;
  fake.answers.set('lm', modules.replace('fffff800`00000000', 'fffff7ff`00000000'));
  expect(`${pool.open(RECORDING)}`).toContain('on another target or before a restart');
  expect(pool.status().Repair).toBe(`${ON_THE_MACHINE}ed nt!PoolHitTag 0x0`);
});

test('status() of a dump of a machine that was not armed offers nothing', () => {
  const { pool } = dump(IDLE);
  expect(pool.status()).toMatchObject({
    Armed: 'not armed when this dump was taken',
    Repair: 'nothing to repair',
  });
  expect(`${pool.clear()}`).toBe('Nothing was armed.');
});

test('status() of a dump whose PoolHitTag cannot be read does not know', () => {
  const { fake, pool } = dump();
  fake.answers.set('x nt!PoolHitTag', '');
  expect(`${pool.status()}`).toBe('unknown: nt!PoolHitTag cannot be read');
  expect(pool.status().Repair).toContain('disarms no machine');
});

test('clear() of a dump says why nothing is written', () => {
  const { fake, pool } = dump();
  expect(`${pool.clear()}`).toMatch(/^PoolHitTag is not written: this is a dump/);
  expect(fake.commands.filter((command) => /^e[bd] /.test(command))).toEqual([]);
});

test('the note of a hunt waits in a dump for the machine itself', () => {
  const { fake, pool, events } = dump();
  fake.answers.set(
    'dx -r0 @$poolHitTagNote',
    `@$poolHitTagNote : 20636241 ffffff0f ${KERNEL.poolHitTag}`,
  );
  pool.status();
  expect(events).toEqual([]);
  expect(fake.commands.filter((command) => /^e[bd] |Remove/.test(command))).toEqual([]);
  fake.facts = { kernel: true, live: true };
  fake.onWrite = () => 'taken';
  expect(`${pool.status()}`).toBe('not armed');
  expect(events).toEqual([{ kind: 'repaired', value: IDLE }]);
});

test('the machine itself, attached afterwards, is given its value by clear()', () => {
  const { fake, pool } = dump();
  pool.open(RECORDING);
  fake.facts = { kernel: true, live: true };
  fake.onWrite = () => 'taken';
  expect(pool.status().Repair).toBe('ed nt!PoolHitTag 0xffffff0f');
  expect(`${pool.clear()}`).toBe('PoolHitTag is as it was.');
  expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
});

test('on another machine than the dump is of, nothing is given back by the recording', () => {
  const { fake, pool } = dump();
  pool.open(RECORDING);
  fake.facts = { kernel: true, live: true };
  const elsewhere = addressOf('fffff80000100800');
  fake.answers.set('x nt!PoolHitTag', 'fffff800`00100800 nt!PoolHitTag = <no type information>');
  fake.put(elsewhere, 4, start.tag);
  fake.onWrite = () => 'taken';
  expect(pool.status().Repair).toBe('ed nt!PoolHitTag 0x0');
});
