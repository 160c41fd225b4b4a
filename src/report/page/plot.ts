import { drawn } from './dom';

/** A mark on an axis: where it is, 0 to 1, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The size of a drawing's inside, in its own units. */
const WIDE = 806;
const LEFT = 78;
const RIGHT = 16;
const TOP = 10;
const BOTTOM = 40;

export interface Plot {
  /** For those who do not see it. */
  readonly description: string;
  readonly height: number;
  readonly x: { readonly title: string; readonly ticks: readonly Tick[] };
  readonly y: readonly Tick[];
  /** Drawn between the axes; 0, 0 is the upper left corner of them. */
  readonly content: readonly SVGElement[];
}

/** A drawing with axes, which grows with the page. */
export function plot({ description, height, x, y, content }: Plot): SVGSVGElement {
  const lines = y.map(({ at, text }) => {
    const top = height * (1 - at);
    return drawn(
      'g',
      {},
      drawn('line', { class: 'grid', x1: 0, x2: WIDE, y1: top, y2: top }),
      drawn('text', { class: 'tick', x: -8, y: top + 4, 'text-anchor': 'end' }, text),
    );
  });
  const marks = x.ticks.map(({ at, text }) =>
    drawn('text', { class: 'tick', x: at * WIDE, y: height + 16, 'text-anchor': 'middle' }, text),
  );
  const title = drawn(
    'text',
    { class: 'tick', x: WIDE / 2, y: height + 34, 'text-anchor': 'middle' },
    x.title,
  );
  const inside = drawn('g', { transform: `translate(${LEFT} ${TOP})` }, ...lines, ...content);
  inside.append(...marks, title);
  return drawn(
    'svg',
    {
      role: 'img',
      'aria-label': description,
      viewBox: `0 0 ${LEFT + WIDE + RIGHT} ${TOP + height + BOTTOM}`,
    },
    inside,
  );
}

/** A line through points of 0 to 1. */
export const line = (
  points: readonly (readonly [number, number])[],
  height: number,
  name: string,
): SVGElement =>
  drawn('polyline', {
    class: name,
    points: points
      .map(([x, y]) => `${(x * WIDE).toFixed(1)},${(height * (1 - y)).toFixed(1)}`)
      .join(' '),
  });

/** A box that can be pointed at, with what it means. */
export function bar(
  x: number,
  width: number,
  top: number,
  bottom: number,
  name: string,
  meaning: string,
): SVGElement {
  const box = { class: name, x: x * WIDE, width: Math.max(1, width * WIDE - 1), y: top };
  return drawn('rect', { ...box, height: Math.max(0, bottom - top) }, drawn('title', {}, meaning));
}
