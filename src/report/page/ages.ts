import { usualLife } from '../../pool/books/certainty';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { Lifetimes } from '../../pool/books/lifetimes';
import type { LifeEvent } from '../lives';
import { element, legend } from './dom';
import { grouped } from './numbers';
import { bar, line, plot } from './plot';

const HEIGHT = 140;

/** The doubling that a number of hits falls in: 0 and 1, 2 and 3, 4 to 7, … */
const classOf = (hits: number): number => Math.floor(Math.log2(Math.max(1, hits)));

const classText = (at: number): string =>
  at === 0 ? '0-1' : `${grouped(2 ** at)}-${grouped(2 ** (at + 1) - 1)}`;

/** How old what stays is, above; how long what was freed lived, below: over one axis. */
export function agesDrawing(hunt: HuntRecord, lives: readonly LifeEvent[]): readonly Element[] {
  const { ages, lifetimes } = spansOf(hunt, lives);
  if (ages.length + lifetimes.length === 0) {
    return [element('p', {}, 'Of no block is it known when it was allocated.')];
  }
  const last = Math.max(...[...ages, ...lifetimes].map(classOf), 3);
  const count = last + 1;
  const count0 = (spans: readonly number[]) =>
    Array.from({ length: count }, (_, at) => spans.filter((span) => classOf(span) === at).length);
  const [stay, freed] = [count0(ages), count0(lifetimes)];
  const most = Math.max(1, ...stay, ...freed);
  const middle = HEIGHT / 2;
  const usual = usualOf(lifetimes);
  const bars = stay.flatMap((own, at) => [
    bar(
      at / count,
      1 / count,
      middle - (own / most) * (middle - 4),
      middle,
      'stays',
      `${grouped(own)} that stay are ${classText(at)} hits old`,
    ),
    bar(
      at / count,
      1 / count,
      middle,
      middle + ((freed[at] ?? 0) / most) * (middle - 4),
      'free',
      `${grouped(freed[at] ?? 0)} were freed after ${classText(at)} hits`,
    ),
  ]);
  const mark = (Math.log2(Math.max(1, usual + 1)) || 0) / count;
  const drawing = plot({
    description: `${grouped(ages.length)} blocks that stay, by age: ${listed(stay)}. ${grouped(lifetimes.length)} blocks that were freed, by life: ${listed(freed)}.`,
    height: HEIGHT,
    x: {
      title: 'hits of the tag',
      ticks: stay.map((_own, at) => ({ at: (at + 0.5) / count, text: classText(at) })),
    },
    y: [
      { at: 1, text: `${grouped(most)} stay` },
      { at: 0.5, text: '0' },
      { at: 0, text: `${grouped(most)} freed` },
    ],
    content:
      lifetimes.length === 0
        ? bars
        : [
            ...bars,
            line(
              [
                [mark, 0],
                [mark, 1],
              ],
              HEIGHT,
              'usual',
            ),
          ],
  });
  const old = ages.filter((age) => age > usual).length;
  const meaning =
    lifetimes.length === 0
      ? 'None of these blocks was seen freed, so that nothing tells how long they usually live.'
      : `What is freed usually lives ${grouped(usual)} hits at most (19 of 20, the dashed line); ${grouped(old)} of ${grouped(ages.length)} that stay are older. That they are old is no proof by itself: a look later is.`;
  const colours = legend(
    ['bars stays', 'blocks that stay, by age at the end'],
    ['bars free', 'freed blocks, by life'],
  );
  return [drawing, colours, element('p', {}, meaning)];
}

const listed = (counts: readonly number[]): string =>
  counts
    .map((count, at) => (count === 0 ? '' : `${classText(at)} hits ${grouped(count)}`))
    .filter(Boolean)
    .join(', ') || 'none';

function usualOf(lifetimes: readonly number[]): number {
  const all = new Lifetimes();
  for (const life of lifetimes) all.add(life);
  return usualLife(all);
}

function spansOf(hunt: HuntRecord, lives: readonly LifeEvent[]) {
  const { gone } = hunt.asked;
  const goneLives = new Set<number>();
  if (gone.size > 0) {
    const hits = new Set<number>();
    hunt.held().forEach((blocks) => {
      for (const { block, hit } of blocks) if (gone.has(block)) hits.add(hit);
    });
    for (const { what, life, hit } of lives)
      if (what === 'born' && hits.has(hit)) goneLives.add(life);
  }
  const born = new Map<number, number>();
  const lifetimes: number[] = [];
  for (const { what, life, hit } of lives) {
    const since = born.get(life);
    if (what === 'born') born.set(life, hit);
    else if (since !== undefined) {
      lifetimes.push(hit - since);
      born.delete(life);
    }
  }
  for (const life of goneLives) born.delete(life);
  return { ages: [...born.values()].map((hit) => hunt.lastHit - hit), lifetimes };
}
