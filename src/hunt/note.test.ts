import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../pool/tag';
import { FakeDebugger } from '../test/fake-debugger';
import { addressOf } from '../test/frames';
import { Changes } from './changes';
import { eraseNote, findNote, type Note, writeNote } from './note';
import { HostError } from './ports';

const READ = 'dx -r0 @$poolHitTagNote';
const TEXT = '20636241 ffffff0f fffff800001000f0';

const note: Note = {
  armed: tagFromValue(0x20636241),
  saved: 0xffffff0f,
  address: addressOf('fffff800001000f0'),
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
  eraseNote(changesOf(fake));
  expect(fake.commands).toEqual([
    `dx -r0 @$poolHitTagNote = "${TEXT}"`,
    'dx -r0 @$vars.Remove("poolHitTagNote")',
  ]);
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

  test.each([
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
