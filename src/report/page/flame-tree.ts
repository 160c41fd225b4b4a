/** A stack with what it weighs. */
export interface WeighedStack {
  /** Numbers of names, outermost first. */
  readonly frames: readonly number[];
  readonly weight: number;
  /** What it weighed in what is compared with. */
  readonly before?: number;
}

/**
 * Stacks as a tree, its nodes in the order of a walk: a node, then all that is below it. Flat lists, for
 * a hundred thousand stacks make millions of nodes. Node 0 stands for everything.
 */
export interface FlameTree {
  /** Number of the name of each node; -1 is everything. */
  readonly name: Int32Array;
  readonly parent: Int32Array;
  readonly depth: Uint16Array;
  /** What passes through a node: the larger one of both where two are compared. */
  readonly value: Float64Array;
  /** Weight, and what it was in what is compared with. */
  readonly now: Float64Array;
  readonly before: Float64Array;
  /** The first node that is not below. */
  readonly end: Int32Array;
}

/** Puts equal beginnings of stacks together. */
export function flameTree(stacks: readonly WeighedStack[]): FlameTree {
  const inOrder = [...stacks].sort((a, b) => compareFrames(a.frames, b.frames));
  const count = countNodes(inOrder);
  const tree = {
    name: new Int32Array(count).fill(-1),
    parent: new Int32Array(count).fill(-1),
    depth: new Uint16Array(count),
    value: new Float64Array(count),
    now: new Float64Array(count),
    before: new Float64Array(count),
    end: new Int32Array(count).fill(count),
  };
  const path = [0];
  let next = 1;
  let last: readonly number[] = [];
  for (const { frames, weight, before = 0 } of inOrder) {
    const shared = commonLength(last, frames);
    for (const node of path.splice(shared + 1)) tree.end[node] = next;
    for (let depth = shared; depth < frames.length; depth++) {
      tree.name[next] = frames[depth] ?? -1;
      tree.parent[next] = path[depth] ?? 0;
      tree.depth[next] = depth + 1;
      path.push(next);
      next++;
    }
    for (const node of path) {
      tree.now[node] = (tree.now[node] ?? 0) + weight;
      tree.before[node] = (tree.before[node] ?? 0) + before;
    }
    last = frames;
  }
  for (let node = count - 1; node >= 0; node--) setValue(tree, node);
  return tree;
}

/** Children have room in their parents: one that shrank while another grew is wider than both sums. */
function setValue(tree: FlameTree, node: number): void {
  let below = 0;
  for (const child of childrenOf(tree, node)) below += tree.value[child] ?? 0;
  tree.value[node] = Math.max(below, tree.now[node] ?? 0, tree.before[node] ?? 0);
}

/** The nodes right below a node. */
export function childrenOf(tree: FlameTree, node: number): readonly number[] {
  const children: number[] = [];
  const end = tree.end[node] ?? 0;
  for (let child = node + 1; child < end; child = tree.end[child] ?? end) children.push(child);
  return children;
}

function countNodes(inOrder: readonly WeighedStack[]): number {
  let count = 1;
  let last: readonly number[] = [];
  for (const { frames } of inOrder) {
    count += frames.length - commonLength(last, frames);
    last = frames;
  }
  return count;
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function compareFrames(a: readonly number[], b: readonly number[]): number {
  const length = commonLength(a, b);
  return (a[length] ?? -1) - (b[length] ?? -1);
}
