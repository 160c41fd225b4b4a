import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childrenOf, type FlameTree, flameTree, type WeighedStack } from './flame-tree';

const paths = (tree: FlameTree): Record<string, number> => {
  const found: Record<string, number> = {};
  tree.name.forEach((_name, node) => {
    const names: number[] = [];
    for (let at = node; at > 0; at = tree.parent[at] ?? 0) names.unshift(tree.name[at] ?? 0);
    found[names.join('.')] = tree.now[node] ?? 0;
  });
  return found;
};

test('equal beginnings are one node, which weighs what passes through it', () => {
  const tree = flameTree([
    { frames: [1, 2, 3], weight: 5 },
    { frames: [4], weight: 1 },
    { frames: [1, 2], weight: 2 },
    { frames: [1, 5], weight: 3 },
  ]);
  expect(paths(tree)).toEqual({ '': 11, 1: 10, '1.2': 7, '1.2.3': 5, '1.5': 3, 4: 1 });
  expect(childrenOf(tree, 0).map((node) => tree.name[node])).toEqual([1, 4]);
});

test('where two are compared a node is wide enough for both, and for all below it', () => {
  const tree = flameTree([
    { frames: [1, 2], weight: 9, before: 0 },
    { frames: [1, 3], weight: 0, before: 7 },
  ]);
  expect([...tree.value]).toEqual([16, 16, 9, 7]);
  expect([...tree.now]).toEqual([9, 9, 9, 0]);
  expect([...tree.before]).toEqual([7, 7, 0, 7]);
});

test('no stacks make a tree of one node', () => {
  expect([...flameTree([]).value]).toEqual([0]);
});

const stack: fc.Arbitrary<WeighedStack> = fc.record({
  frames: fc.array(fc.nat(3), { maxLength: 6 }),
  weight: fc.nat(100),
});

test('the sum of every beginning is that of the stacks that have it', () => {
  fc.assert(
    fc.property(fc.array(stack, { maxLength: 40 }), (stacks) => {
      const expected: Record<string, number> = { '': 0 };
      for (const { frames, weight } of stacks) {
        for (let length = 0; length <= frames.length; length++) {
          const key = frames.slice(0, length).join('.');
          expected[key] = (expected[key] ?? 0) + weight;
        }
      }
      expect(paths(flameTree(stacks))).toEqual(expected);
    }),
  );
});
