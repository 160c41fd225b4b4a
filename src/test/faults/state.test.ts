import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from '../hunt/support';
import { chooseProcessor, differences, makeItTheUsers, type State, stateOf } from './state';

/** What a careless script would do, and the part of the state that shows it. */
const carelessness: readonly (readonly [keyof State, string])[] = [
  ['poolHitTag', 'ed nt!PoolHitTag 0x6b61654c'],
  ['code', 'eb nt!ExAllocatePool2+0x10 0x90'],
  ['breakpoints', 'bc 0'],
  ['breakpoints', 'be 1'],
  ['breakpoints', 'bp nt!ExFreePool'],
  ['eventFilters', 'sxi bpe'],
  ['eventFilters', 'sxe -c "g" bpe'],
  ['logFile', '.logclose'],
  ['logFile', '.logopen C:\\other.txt'],
  ['settings', 'n 16'],
  ['settings', '.prefer_dml 0'],
  ['settings', '.kframes 0n20'],
  ['settings', '.asm no_code_bytes'],
  ['registers', 'r $t3 = 0'],
  ['variables', 'dx @$mine = 6'],
  ['variables', 'dx @$vars.Remove("mine")'],
  ['variables', 'dx @$theirs = 1'],
  ['context', '~0s'],
];

/** With the kernel's code in writable pages, and the user at another processor. */
function session(): HuntSession {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  makeItTheUsers(hunt);
  chooseProcessor(hunt);
  return hunt;
}

describe('the state that is compared', () => {
  test.each(carelessness)('shows in %s: %s', (part, command) => {
    const hunt = session();
    const before = stateOf(hunt);
    hunt.run(command);
    const changed = differences(before, stateOf(hunt), { hasRun: false });
    expect(changed.map((text) => text.split(' ')[0])).toEqual([part]);
  });

  test.each(targets)('holds code on $id', (spec) => {
    const hunt = new HuntSession(spec);
    const before = stateOf(hunt).code;
    const site = spec.sites[0];
    hunt.run(`eb ${site?.module}!${site?.function} 0xf4`);
    expect(stateOf(hunt).code).not.toBe(before);
  });

  test('is that of the stop after the target has run', () => {
    const hunt = session();
    const before = stateOf(hunt);
    hunt.hitTag(3);
    expect(differences(before, stateOf(hunt), { hasRun: true })).toEqual([]);
    expect(differences(before, stateOf(hunt), { hasRun: false })).toHaveLength(1);
  });
});
