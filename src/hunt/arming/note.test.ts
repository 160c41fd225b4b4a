import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../../pool/tags/tag';
import { FakeDebugger } from '../../test/fake-debugger';
import { addressOf } from '../../test/frames';
import { HostError } from '../debugger/ports';
import { Changes } from './changes';
import { findNote, type LeftNote, removeNote, writeNote } from './note';

const READ = 'dx -r0 @$poolHitTagNote';
const TEXT = '20636241 ffffff0f fffff800001000f0 19ad3f2c5b1';

const note: LeftNote = {
  armed: tagFromValue(0x20636241),
  saved: 0xffffff0f,
  address: addressOf('fffff800001000f0'),
  id: '19ad3f2c5b1',
};

const debuggerWith = (answer: string | HostError): FakeDebugger => {
  const fake = new FakeDebugger();
  fake.answers.set(READ, answer);
  return fake;
};

const changesOf = (fake: FakeDebugger): Changes => new Changes(fake, fake, () => undefined);

test('a note is left in a variable of the debugger and taken away again', () => {
  const fake = new FakeDebugger();
  writeNote(changesOf(fake), note);
  removeNote(changesOf(fake));
  expect(fake.commands).toEqual([
    `dx -r0 @$poolHitTagNote = "${TEXT}"`,
    'dx -r0 @$vars.Remove("poolHitTagNote")',
  ]);
});

test.each([
  [`@$poolHitTagNote = "${TEXT}" : ${TEXT}`, true],
  ['', false],
  [`@$poolHitTagNote = "${TEXT}" : Error`, false],
])('whether a note is kept is told by the answer %s', (answer, isKept) => {
  const fake = new FakeDebugger();
  fake.answers.set(`dx -r0 @$poolHitTagNote = "${TEXT}"`, answer);
  expect(writeNote(changesOf(fake), note)).toBe(isKept);
});

test('a debugger that cannot keep a note is no reason to fail', () => {
  const fake = new FakeDebugger();
  const command = `dx -r0 @$poolHitTagNote = "${TEXT}"`;
  fake.answers.set(command, new HostError(command, 'dx is not available'));
  expect(() => writeNote(changesOf(fake), note)).not.toThrow();
});

describe('what an earlier session left', () => {
  test.each([`@$poolHitTagNote : ${TEXT}`, `@$poolHitTagNote : "${TEXT}"`])('%s', (line) => {
    expect(findNote(debuggerWith(line))).toEqual({ kind: 'found', note });
  });

  test('a note of 0.1.0, which had no number', () => {
    const line = `@$poolHitTagNote : ${TEXT.slice(0, 34)}`;
    expect(findNote(debuggerWith(line))).toEqual({ kind: 'found', note: { ...note, id: '' } });
  });

  test('a note that would have a tag put back is not believed in that', () => {
    const line = '@$poolHitTagNote : 20636241 6c644d20 fffff800001000f0 1';
    expect(findNote(debuggerWith(line))).toMatchObject({ note: { armed: note.armed, saved: 0 } });
  });

  test.each([
    '@$poolHitTagNote : 00000000 20636241 fffff800001000f0 1',
    '@$poolHitTagNote : ffffff0f 20636241 fffff800001000f0 1',
    'Error: Use of undefined variable',
    "Error: Unable to bind name '@$poolHitTagNote'",
    '@$poolHitTagNote : 20636241 ffffff0f',
    '@$poolHitTagNote : 20636241 ffffff0f fffff800001000f0 and more',
  ])('nothing, by %s', (line) => {
    expect(findNote(debuggerWith(line))).toEqual({ kind: 'none' });
  });

  test('nothing, by an exception that names the variable', () => {
    const error = new HostError(READ, "Unable to bind name '@$poolHitTagNote'");
    expect(findNote(debuggerWith(error))).toEqual({ kind: 'none' });
  });

  test('is not known when the debugger fails', () => {
    const error = new HostError(READ, 'The debugger is not connected');
    expect(findNote(debuggerWith(error))).toEqual({ kind: 'unknown' });
  });
});
