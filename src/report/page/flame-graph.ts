import type { NamedHunt } from '../export-source';
import { choice, element, section } from './dom';
import { flameStacks, type Grouping } from './flame-stacks';
import { flameTree } from './flame-tree';
import { FlameView } from './flame-view';
import { isSeen, MEASURES, type Measure } from './measures';

/**
 * The stacks of a hunt as a flame graph, with what it is weighed by, how it is put together and what it
 * is compared with.
 */
export function flameSection(named: NamedHunt, all: readonly NamedHunt[]): HTMLElement {
  const measures = MEASURES.filter((measure) => isSeen(named.hunt, measure));
  const [first] = measures;
  if (!first) {
    return section('stacks', 'Stacks', element('p', {}, 'No stack of this hunt was seen.'));
  }
  const others = all.filter((each) => each !== named);
  let measure: Measure = first;
  let grouping: Grouping = { by: 'function', root: 'outermost' };
  let before: NamedHunt | undefined;
  const view = new FlameView();
  const show = () => {
    const { names, stacks } = flameStacks(named.hunt, measure.weight, grouping, before?.hunt);
    view.show({ names, tree: flameTree(stacks), measure, isDifference: before !== undefined });
  };
  const search = element('input', {
    type: 'search',
    placeholder: 'part of a name',
    input: () => view.search(search.value),
  });
  const controls = element(
    'div',
    { class: 'controls', role: 'group', 'aria-label': 'Flame graph' },
    choice(
      'Width is',
      measures.map(({ weight, title }) => [weight, title] as const),
      measure.weight,
      (weight) => {
        measure = measures.find((each) => each.weight === weight) ?? measure;
        show();
      },
    ),
    choice(
      'A box is',
      [
        ['function', 'a function'],
        ['module', 'a module'],
      ],
      grouping.by,
      (by) => {
        grouping = { ...grouping, by };
        show();
      },
    ),
    choice(
      'On top',
      [
        ['outermost', 'who asked for it'],
        ['innermost', 'the allocator'],
      ],
      grouping.root,
      (root) => {
        grouping = { ...grouping, root };
        show();
      },
    ),
    others.length === 0
      ? undefined
      : choice(
          'Compared with',
          [
            ['', 'nothing'],
            ...others.map((each, at) => [`${at}`, huntName(each)] as const),
          ] as readonly (readonly [string, string])[],
          '',
          (at) => {
            before = at === '' ? undefined : others[Number(at)];
            show();
          },
        ),
    element('label', {}, 'Search ', search),
    element('button', { type: 'button', click: () => view.reset() }, 'Whole graph'),
  );
  const how = element(
    'p',
    { class: 'hint' },
    'Click or Enter: zoom; Escape: back; arrow keys: walk. Warm colours are drivers, cool ones Windows, grey is the allocator.',
  );
  queueMicrotask(show);
  return section('stacks', 'Stacks', controls, view.element, how);
}

/** `hunt 2 of leak` */
export const huntName = ({ recording, number }: NamedHunt): string =>
  `hunt ${number} of ${recording}`;
