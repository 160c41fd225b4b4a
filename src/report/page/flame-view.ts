import { isSystemModule } from '../../pool/held/system-modules';
import { poolDirection } from '../../pool/stacks/pool-function';
import { element } from './dom';
import { moduleOf } from './flame-stacks';
import { childrenOf, type FlameTree } from './flame-tree';
import type { Measure } from './measures';
import { shareText } from './numbers';

/** What a flame graph shows. */
export interface FlameContent {
  readonly names: readonly string[];
  readonly tree: FlameTree;
  readonly measure: Measure;
  /** Boxes are coloured by what they grew or shrank. */
  readonly isDifference: boolean;
}

const ROW = 20;

/** Narrower boxes, in pixels, are drawn as one. */
const NARROWEST = 2;

/** More boxes than a browser draws at once: narrow ones are left out then. */
const MOST_BOXES = 6_000;

interface Box {
  readonly node: number;
  /** Parts of the whole width. */
  readonly left: number;
  readonly width: number;
  readonly row: number;
  /** So many boxes that are too narrow, in its place. */
  readonly others?: number;
}

/** Draws a tree of stacks as boxes, of which only those are elements that can be seen. */
export class FlameView {
  readonly element: HTMLElement;
  readonly #tree: HTMLElement;
  readonly #details: HTMLElement;
  readonly #found: HTMLElement;
  readonly #boxes = new Map<number, HTMLElement>();
  #content: FlameContent | undefined;
  #root = 0;
  #term = '';

  constructor() {
    this.#tree = element('div', {
      class: 'flames',
      role: 'tree',
      'aria-label': 'Stacks, the widest first',
      click: (event) => this.#act(event, (node) => this.#zoom(node)),
      mouseover: (event) => this.#act(event, (node) => this.#describe(node)),
      focusin: (event) => this.#act(event, (node) => this.#describe(node)),
      keydown: (event) => {
        if (event instanceof KeyboardEvent) this.#act(event, (node) => this.#press(event, node));
      },
    });
    this.#details = element('p', { class: 'details' });
    this.#found = element('p', { class: 'details', role: 'status' });
    this.element = element('div', {}, this.#found, this.#tree, this.#details);
    addEventListener('resize', () => this.#draw());
  }

  show(content: FlameContent): void {
    this.#content = content;
    this.#root = 0;
    this.#draw();
    this.#describe(0);
  }

  reset(): void {
    this.#zoom(0);
  }

  /** Marks the boxes that have the text in their name, and says what passes through them. */
  search(term: string): void {
    this.#term = term.trim().toLowerCase();
    this.#draw();
  }

  #act(event: Event, act: (node: number) => void): void {
    const box = event.target instanceof Element && event.target.closest('[data-node]');
    if (box instanceof HTMLElement) act(Number(box.dataset.node));
  }

  #zoom(node: number): void {
    this.#root = node;
    this.#draw();
    this.#describe(node);
    this.#focus(node);
  }

  #press(event: KeyboardEvent, node: number): void {
    const next = this.#reached(event.key, node);
    if (event.key === 'Enter' || event.key === ' ') this.#zoom(node);
    else if (event.key === 'Escape') this.#zoom(this.#content?.tree.parent[this.#root] ?? 0);
    else if (next !== undefined) this.#focus(next);
    else return;
    event.preventDefault();
  }

  /** The box that a key leads to: down is what was called, left and right its neighbours. */
  #reached(key: string, node: number): number | undefined {
    const tree = this.#content?.tree;
    if (!tree) return undefined;
    const parent = tree.parent[node] ?? -1;
    const inOrder = (above: number) => widestFirst(tree, above).filter((at) => this.#boxes.has(at));
    switch (key) {
      case 'ArrowDown':
        return inOrder(node)[0];
      case 'ArrowUp':
        return parent < 0 ? undefined : parent;
      case 'ArrowRight':
      case 'ArrowLeft': {
        const row = parent < 0 ? [node] : inOrder(parent);
        return row[row.indexOf(node) + (key === 'ArrowRight' ? 1 : -1)];
      }
      case 'Home':
        return 0;
      default:
        return undefined;
    }
  }

  #focus(node: number): void {
    const box = this.#boxes.get(node);
    if (!box) return;
    for (const other of this.#tree.querySelectorAll('[tabindex="0"]')) {
      other.setAttribute('tabindex', '-1');
    }
    box.setAttribute('tabindex', '0');
    box.focus();
  }

  #describe(node: number): void {
    this.#details.textContent = this.#text(Math.max(0, node));
  }

  #text(node: number): string {
    const content = this.#content;
    if (!content) return '';
    const { tree, measure, isDifference } = content;
    const now = tree.now[node] ?? 0;
    const name = this.#name(node);
    if (isDifference) {
      const before = tree.before[node] ?? 0;
      const sign = now > before ? '+' : '';
      return `${name}: ${measure.text(now)}, before ${measure.text(before)} (${sign}${measure.text(now - before)})`;
    }
    return `${name}: ${measure.text(now)}, ${shareText(now, tree.now[0] ?? 0)} of the ${measure.title}`;
  }

  #name(node: number): string {
    return this.#content?.names[this.#content.tree.name[node] ?? -1] ?? 'All stacks';
  }

  #draw(): void {
    const content = this.#content;
    if (!content) return;
    const boxes = this.#layout(content);
    const rows = boxes.reduce((most, { row }) => Math.max(most, row), 0) + 1;
    this.#boxes.clear();
    this.#tree.replaceChildren(...boxes.map((box) => this.#box(box, content)));
    this.#tree.style.height = `${rows * ROW}px`;
    this.#boxes.get(this.#root)?.setAttribute('tabindex', '0');
    this.#tellFound(content);
  }

  /** Those above the root as wide as everything, then what is below it. */
  #layout({ tree }: FlameContent): readonly Box[] {
    const above: Box[] = [];
    for (let node = tree.parent[this.#root] ?? -1; node >= 0; node = tree.parent[node] ?? -1) {
      above.unshift({ node, left: 0, width: 1, row: 0 });
    }
    const boxes: Box[] = above.map((box, row) => ({ ...box, row }));
    const scale = Math.max(this.#tree.clientWidth, 300);
    const waiting: Box[] = [{ node: this.#root, left: 0, width: 1, row: above.length }];
    for (let at = 0; at < waiting.length && boxes.length < MOST_BOXES; at++) {
      const box = waiting[at];
      if (!box) break;
      boxes.push(box);
      if (box.others === undefined) waiting.push(...this.#below(tree, box, scale));
    }
    return boxes;
  }

  #below(tree: FlameTree, { node, left, width, row }: Box, scale: number): readonly Box[] {
    const whole = tree.value[node] ?? 0;
    if (whole === 0) return [];
    const boxes: Box[] = [];
    let at = left;
    let others = 0;
    let rest = 0;
    for (const child of widestFirst(tree, node)) {
      const own = ((tree.value[child] ?? 0) / whole) * width;
      if (own * scale < NARROWEST) {
        others++;
        rest += own;
        continue;
      }
      boxes.push({ node: child, left: at, width: own, row: row + 1 });
      at += own;
    }
    if (rest * scale >= NARROWEST) {
      boxes.push({ node, left: at, width: rest, row: row + 1, others });
    }
    return boxes;
  }

  #box({ node, left, width, row, others }: Box, content: FlameContent): HTMLElement {
    const isRest = others !== undefined;
    const name = isRest ? `${others} more` : this.#name(node);
    const box = element(
      'div',
      isRest
        ? { class: 'flame rest', 'aria-hidden': 'true' }
        : {
            class: `flame ${this.#isFound(name) ? 'found' : ''} ${row < this.#depth() ? 'above' : ''}`,
            role: 'treeitem',
            'aria-level': row + 1,
            'aria-label': this.#text(node),
            'aria-selected': node === this.#root,
            tabindex: -1,
            'data-node': node,
          },
      name,
    );
    box.style.left = `${left * 100}%`;
    box.style.width = `${width * 100}%`;
    box.style.top = `${row * ROW}px`;
    if (isRest) return box;
    box.style.backgroundColor = content.isDifference
      ? changeColour(content.tree.now[node] ?? 0, content.tree.before[node] ?? 0)
      : colourOf(name);
    this.#boxes.set(node, box);
    return box;
  }

  #depth(): number {
    return this.#content?.tree.depth[this.#root] ?? 0;
  }

  #isFound(name: string): boolean {
    return this.#term !== '' && name.toLowerCase().includes(this.#term);
  }

  #tellFound({ tree, names, measure }: FlameContent): void {
    if (this.#term === '') {
      this.#found.textContent = '';
      return;
    }
    const isFound = names.map((name) => this.#isFound(name));
    let sum = 0;
    for (let node = 1; node < tree.name.length; ) {
      const isHit = isFound[tree.name[node] ?? -1] === true;
      if (isHit) sum += tree.now[node] ?? 0;
      node = isHit ? (tree.end[node] ?? node + 1) : node + 1;
    }
    const functions = isFound.filter(Boolean).length;
    this.#found.textContent =
      functions === 0
        ? 'Nothing found.'
        : `${functions} found; through them go ${measure.text(sum)}, ${shareText(sum, tree.now[0] ?? 0)}.`;
  }
}

const widestFirst = (tree: FlameTree, node: number): readonly number[] =>
  [...childrenOf(tree, node)].sort((a, b) => (tree.value[b] ?? 0) - (tree.value[a] ?? 0));

/** Drivers warm and told apart, Windows cool, the allocator grey. */
function colourOf(name: string): string {
  const module = moduleOf(name);
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) % 997;
  const bare = name.slice(module.length + 1);
  if (poolDirection({ module, name: bare, offset: 0 }) !== undefined) return 'hsl(0 0% 84%)';
  if (isSystemModule(module)) return `hsl(${200 + (hash % 20)} 32% ${78 + (hash % 9)}%)`;
  if (/^\(|^0x|^All stacks$/.test(name)) return 'hsl(0 0% 90%)';
  let own = 0;
  for (let at = 0; at < module.length; at++) own = (own * 17 + module.charCodeAt(at)) % 359;
  return `hsl(${12 + (own % 42)} ${82 + (hash % 10)}% ${66 + (hash % 12)}%)`;
}

/** Red for what grew, blue for what shrank, the stronger the larger the part. */
function changeColour(now: number, before: number): string {
  const part = Math.abs(now - before) / Math.max(now, before, 1);
  if (part === 0) return 'hsl(0 0% 90%)';
  return `hsl(${now > before ? 8 : 215} 85% ${Math.round(92 - 24 * part)}%)`;
}
