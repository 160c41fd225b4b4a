import { NO_SITE } from '../../messages/call-site';
import type { HuntRecord } from '../../pool/books/hunt-record';
import type { NamedHunt } from '../export-source';
import { hitsOf, type LifeEvent, livesOf } from '../lives';
import { agesDrawing } from './ages';
import { choice, element, legend, section } from './dom';
import { grouped, ticksTo } from './numbers';
import { bar, line, plot, type Tick } from './plot';

const BINS = 60;
const HEIGHT = 180;

/** Something that happened, at a place of the axis from 0 to 1. */
interface Event {
  readonly at: number;
  readonly kind: 'alloc' | 'free';
  /** Changes the number of blocks whose life is known. */
  readonly isKnown: boolean;
}

/** What happened when, and how old blocks became: of all call sites or of one. */
export function timeSection({ hunt }: NamedHunt, skip: readonly string[]): HTMLElement {
  const lives = livesOf(hunt);
  const sites = sitesOf(hunt, skip);
  const drawings = element('div');
  const draw = (key: string) => {
    const stacks = sites.get(key);
    const isIts = ({ home }: LifeEvent) => !stacks || stacks.has(home);
    const own = lives.filter(isIts);
    drawings.replaceChildren(
      element('h3', {}, 'Over the hunt'),
      timeDrawing(hunt, own, stacks !== undefined),
      legend(
        ['held', 'seen allocated and not yet freed'],
        ['bars alloc', 'allocations'],
        ['bars free', 'frees'],
      ),
      element('h3', {}, 'Age of what stays against life of what was freed'),
      ...agesDrawing(hunt, own),
    );
  };
  draw('');
  const names = [...sites.keys()].map((key) => [key, key] as const);
  const filter = choice('Blocks of', [['', 'all call sites'], ...names], '', draw);
  return section('time', 'Time', element('div', { class: 'controls' }, filter), drawings);
}

/** Stacks by call site, those with the most allocations first. */
function sitesOf(
  hunt: HuntRecord,
  skip: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const sites = hunt.sites(skip).filter(({ use }) => use.allocs > 0);
  return new Map(
    [...sites]
      .sort((a, b) => b.use.allocs - a.use.allocs)
      .map(({ use }) => [
        use.site?.frame.text ?? NO_SITE[use.noSite ?? 'noStack'],
        new Set(use.stacks),
      ]),
  );
}

function timeDrawing(
  hunt: HuntRecord,
  lives: readonly LifeEvent[],
  isOneSite: boolean,
): SVGSVGElement {
  const hits = hitsOf(hunt);
  const times = hits.map(({ time }) => time);
  const first = times[0];
  const last = times.at(-1);
  const isTimed =
    first !== undefined && last !== undefined && last > first && !times.includes(undefined);
  const place = (hit: number, time: number | undefined): number =>
    isTimed && time !== undefined
      ? (time - first) / (last - first)
      : hit / Math.max(1, hunt.lastHit);
  const known = lives.map(
    ({ what, hit, time }): Event => ({
      at: place(hit, time),
      kind: what === 'born' ? 'alloc' : 'free',
      isKnown: true,
    }),
  );
  const seen = isOneSite
    ? known
    : hits.flatMap(({ kind, number, time }): readonly Event[] =>
        kind === 'unknown' ? [] : [{ at: place(number, time), kind, isKnown: false }],
      );
  const seconds = isTimed ? (last - first) / 1000 : 0;
  const ticks = isTimed ? ticksTo(seconds) : ticksTo(hunt.lastHit);
  const whole = isTimed ? seconds : hunt.lastHit;
  return drawEvents(seen, known, {
    title: isTimed ? 'seconds of the debugger since the first hit' : 'hits',
    ticks: ticks.map((at) => ({ at: at / Math.max(whole, 1e-9), text: grouped(at) })),
  });
}

function drawEvents(
  seen: readonly Event[],
  known: readonly Event[],
  x: { readonly title: string; readonly ticks: readonly Tick[] },
): SVGSVGElement {
  const bins = Array.from({ length: BINS }, () => ({ alloc: 0, free: 0 }));
  for (const { at, kind } of seen) {
    const bin = bins[Math.min(BINS - 1, Math.floor(at * BINS))];
    if (bin) bin[kind]++;
  }
  let held = 0;
  const curve: [number, number][] = [[0, 0]];
  for (const { at, kind } of known) {
    curve.push([at, held]);
    held += kind === 'alloc' ? 1 : -1;
    curve.push([at, held]);
  }
  curve.push([1, held]);
  const most = Math.max(1, ...curve.map(([, y]) => y));
  const busiest = Math.max(1, ...bins.map(({ alloc, free }) => Math.max(alloc, free)));
  const bars = bins.flatMap(({ alloc, free }, n) => {
    const meaning = `${alloc} allocated, ${free} freed`;
    const tall = (count: number) => HEIGHT - (count / busiest) * HEIGHT * 0.45;
    return [
      bar(n / BINS, 0.5 / BINS, tall(alloc), HEIGHT, 'alloc', meaning),
      bar((n + 0.5) / BINS, 0.5 / BINS, tall(free), HEIGHT, 'free', meaning),
    ];
  });
  const ticks = ticksTo(most).filter((tick) => tick <= most);
  return plot({
    description: `Blocks that were seen allocated and not yet freed, from 0 at the beginning to ${grouped(held)} at the end, at most ${grouped(most)}. ${grouped(seen.filter(({ kind }) => kind === 'alloc').length)} allocations and ${grouped(seen.filter(({ kind }) => kind === 'free').length)} frees.`,
    height: HEIGHT,
    x,
    y: ticks.map((tick) => ({ at: tick / most, text: grouped(tick) })),
    content: [
      ...bars,
      line(
        curve.map(([at, y]) => [at, y / most]),
        HEIGHT,
        'held',
      ),
    ],
  });
}
