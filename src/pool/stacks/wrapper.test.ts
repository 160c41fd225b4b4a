import { expect, test } from '@jest/globals';
import { stackOf } from '../../test/frames';
import { fanOut, siteNature } from './wrapper';

const pathsTo = (site: string, callers: readonly (readonly string[])[]) =>
  callers.map((above) => ({ stack: stackOf('nt!ExAllocatePool2', site, ...above), depth: 1 }));

const eight = Array.from({ length: 8 }, (_, index) => [`drv!Caller${index}+0x10`]);

test('eight callers and no tag in the code: a wrapper', () => {
  expect(siteNature(pathsTo('drv!MyAlloc+0x20', eight), 'no')).toEqual({
    kind: 'probableWrapper',
    fanOut: 8,
    evidence: 'noTagInCode',
    skip: 'drv!MyAlloc',
  });
});

test('eight callers and the tag in the code: an owner with many callers', () => {
  expect(siteNature(pathsTo('drv!MyAlloc+0x20', eight), 'yes')).toEqual({ kind: 'owner' });
});

test('code that cannot be read leaves fan-out alone, and the mark says so', () => {
  expect(siteNature(pathsTo('drv+0x1170', eight))).toEqual({
    kind: 'probableWrapper',
    fanOut: 8,
    evidence: 'fanOutOnly',
  });
});

test('one caller whose own callers are many: the branching is two frames up', () => {
  const paths = pathsTo(
    'nt!ObpAllocateObject+0xe0',
    eight.map((above) => ['nt!ObCreateObject+0xde', ...above]),
  );
  expect(fanOut(paths)).toBe(8);
});

test('several places in one caller are one function', () => {
  const paths = pathsTo(
    'drv!Work+0x20',
    eight.map((_, index) => [`drv!Loop+0x${index}0`]),
  );
  expect(siteNature(paths, 'no')).toEqual({ kind: 'owner' });
});

test('branching further up than three frames says nothing of the site', () => {
  const paths = pathsTo(
    'drv!Work+0x20',
    eight.map((above) => ['a!b', 'a!c', 'a!d', ...above]),
  );
  expect(fanOut(paths)).toBe(1);
});

test('a site without stacks is no wrapper', () => {
  expect(siteNature([], 'no')).toEqual({ kind: 'owner' });
});
