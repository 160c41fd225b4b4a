import { expect, test } from '@jest/globals';
import { addressOf, frameOf, stackOf } from '../../test/frames';
import { StackTable } from './stack-table';

const at = (text: string, address: string) => frameOf(text, { address: addressOf(address) });

test('equal return addresses make one stack, whatever the symbols say', () => {
  const table = new StackTable();
  const exports = [at('nt!ExFreePool+0x9', '82000009'), at('drv+0x40', '90000040')];
  const symbols = [at('nt!ExFreePool+0x9', '82000009'), at('drv!Unload+0x10', '90000040')];
  expect(table.intern(exports)).toBe(0);
  expect(table.intern(symbols)).toBe(0);
  expect(table.intern([at('nt!ExFreePool+0x9', '82000009')])).toBe(1);
  expect(table.at(0)).toBe(exports);
  expect(table.size).toBe(2);
});

test('texts tell stacks without addresses apart', () => {
  const table = new StackTable();
  expect(table.intern(stackOf('a!b', 'c!d'))).toBe(0);
  expect(table.intern(stackOf('a!b', 'c!e'))).toBe(1);
  expect(table.intern(stackOf('a!b', 'c!d'))).toBe(0);
});

test('an inline frame counts, though it has the address of the frame that holds it', () => {
  const table = new StackTable();
  const outer = at('drv!Work+0x10', '90000040');
  const inline = { ...at('drv!Helper+0x2', '90000040'), inline: true };
  expect(table.intern([outer])).not.toBe(table.intern([inline, outer]));
});

test('when it is full, further stacks become one empty stack', () => {
  const table = new StackTable(2);
  const known = table.intern(stackOf('a!b'));
  table.intern(stackOf('c!d'));
  expect(table.isFull).toBe(true);
  const rest = table.intern(stackOf('e!f'));
  expect(table.intern(stackOf('g!h'))).toBe(rest);
  expect(table.at(rest)).toEqual([]);
  expect(table.intern(stackOf('a!b'))).toBe(known);
  expect(table.size).toBe(3);
});
