import { expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');
const OWN = 'C:\\DBG\\pooltag.txt';
const KIT = 'C:\\Program Files (x86)\\Windows Kits\\10\\Debuggers\\x64\\triage\\pooltag.txt';

const cells = (hunt: HuntSession, tag: string) =>
  hunt.rows(`@$pool.who("${tag}")`).map(({ name, columns }) => [name, ...columns.values()]);

test("the debugger's own list has its line, the table its public source", () => {
  const hunt = new HuntSession(spec);
  hunt.run('.reload');
  expect(cells(hunt, 'Thre')).toEqual([
    ['?nt!ps', 'list', 'pooltag.txt:37', 'linked Aug 19 2024', 'Thread objects'],
  ]);
  expect(cells(hunt, 'TapA')).toEqual([
    ['?tap0901.sys', 'list', 'github.com/OpenVPN/tap-windows6', 'not loaded', ''],
    ['?zttap300.sys', 'list', 'github.com/zerotier/ZeroTierOne', 'not loaded', ''],
  ]);
  expect(hunt.run('dx -r0 @$pool.who("TapA")')).toContain(
    `"TapA": 2 known users in lists (pooltag's table, C:\\Debuggers\\triage\\pooltag.txt); seen at work by dx @$pool.hitTag("TapA")`,
  );
});

test('a list of the user stands before all others, and is read anew each time', () => {
  const hunt = new HuntSession(spec);
  expect(cells(hunt, 'Leak')).toEqual([]);
  hunt.files.write(OWN, 'rem mine\nLe?k - leaky.sys - what leaks\nTapA - tap.sys\n');
  expect(cells(hunt, 'Leak')).toEqual([['?leaky.sys', 'list', 'pooltag.txt:2', '', 'what leaks']]);
  expect(cells(hunt, 'TapA').map(([name]) => name)).toEqual([
    '?tap.sys',
    '?tap0901.sys',
    '?zttap300.sys',
  ]);
});

test('without a list beside the debugger that of Windows Kits is read', () => {
  const hunt = new HuntSession(spec);
  hunt.files.write(KIT, 'Thre - kit.sys - of a kit\n');
  expect(cells(hunt, 'Thre').map(([name]) => name)).toEqual(['?nt!ps']);
  hunt.intercept = ({ text }) =>
    text === '.extpath' ? { kind: 'answer', text: 'Extension search path is: ' } : undefined;
  expect(cells(hunt, 'Thre').map(([name]) => name)).toEqual(['?kit.sys', '?nt!ps']);
});

test('where no file can be looked at the table answers, and the title says so', () => {
  const hunt = new HuntSession(spec);
  hunt.intercept = ({ text }) =>
    text === '.extpath' ? { kind: 'throw', message: 'no .extpath here' } : undefined;
  expect(cells(hunt, 'VioB').map(([name]) => name)).toEqual(['?viostor.sys']);
  expect(hunt.run('dx -r0 @$pool.who("VioB")')).toMatch(
    /pooltag's table, no other: .*no \.extpath here/,
  );
});

test('used() has the first of the known users, and how many more there are', () => {
  const hunt = new HuntSession(spec);
  const users = new Map(
    hunt.rows('@$pool.used()').map(({ name, columns }) => [name.slice(-4), columns.get('Users')]),
  );
  expect(users.get('Thre')).toBe('?nt!ps');
  expect(users.get('Leak')).toBe('');
});

test('of modules that are there version, company and day; of others that they are not', () => {
  const hunt = new HuntSession(spec);
  hunt.files.write(
    OWN,
    'Leak - acmeflt.sys - mine\nLeak - gone.sys - another\nLeak - a product - x\n',
  );
  const here = () => cells(hunt, 'Leak').map(([name, , , text]) => [name, text]);
  // A fresh debugger knows of the kernel alone: nothing is said of what it may not know.
  expect(here().map(([, text]) => text)).toEqual(['', '', '']);
  hunt.run('.reload');
  expect(here()).toEqual([
    ['?acmeflt.sys', '4.2.118.0, Acme Storage Ltd., linked Aug 7 2024'],
    ['?gone.sys', 'not loaded'],
    ['?a product', ''],
  ]);
});

test('a name in a list never becomes part of a command', () => {
  const hunt = new HuntSession(spec);
  hunt.run('.reload');
  hunt.files.write(OWN, 'Leak - acmeflt;g - mine\nLeak - acmeflt.sys;g.sys - mine\n');
  const before = hunt.calls.length;
  cells(hunt, 'Leak');
  const commands = hunt.calls.slice(before).filter(({ kind }) => kind === 'command');
  expect(commands.filter(({ text }) => /;g|acmeflt;/.test(text))).toEqual([]);
});
