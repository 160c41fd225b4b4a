import type { Address } from '../../pool/values/address';
import type { SiteEvidence } from '../../pool/verdict/site-evidence';
import { type Verdict, verdictOf } from '../../pool/verdict/verdict';
import { MemoryOf, StreamHunt } from './hunt-stream';
import { recordedStreams } from './recorded-streams';
import type { Stream } from './stream';
import { HABITS, type Habit, type Leak, workload } from './workloads';

/** Later looks, in lengths of the hunt after its end. */
const LATER = [1, 5, 20] as const;
type Later = (typeof LATER)[number];

/** What became of the verdicts spoken at one distance. */
interface Score {
  /** Hunts about which the verdict was asked. */
  cases: number;
  /** How often it said "leaks". */
  verdicts: number;
  /** Of those: most of the blocks that it called survivors were freed later, or no leak made them. */
  false: number;
  /** Hunts that saw three leaked blocks or more. */
  leaks: number;
  /** Of those: the leaking site was not named. */
  missed: number;
  /** Hunts of a leaking driver that saw fewer. */
  unknowable: number;
}

type Scores = Record<Later, Score>;

const score = (): Score => ({
  cases: 0,
  verdicts: 0,
  false: 0,
  leaks: 0,
  missed: 0,
  unknowable: 0,
});
const noScores = (): Scores => ({ 1: score(), 5: score(), 20: score() });

function addScores(sum: Scores, more: Scores): void {
  for (const later of LATER) {
    for (const key of Object.keys(more[later]) as (keyof Score)[])
      sum[later][key] += more[later][key];
  }
}

/** Leaked blocks from which on a hunt can know. */
const KNOWABLE = 3;

const WINDOWS = [200, 500];

/** Every hunt of 200 and of 500 hits, one after the other, over a recorded tag. */
export function measureStream(stream: Stream): Scores {
  const scores = noScores();
  const memory = new MemoryOf(stream);
  for (const length of WINDOWS) {
    for (let from = 0; from + length <= stream.events.length; from += length) {
      addScores(scores, measureHunt(stream, memory, from, length, false));
    }
  }
  return scores;
}

function measureHunt(
  stream: Stream,
  memory: MemoryOf,
  from: number,
  length: number,
  isMadeUp: boolean,
): Scores {
  const scores = noScores();
  const to = from + length;
  const hunt = new StreamHunt(stream, memory, from, to);
  expectNoLeak(verdictOf(hunt.hunt));
  const leaking = isMadeUp ? leakingSites(stream, from, to) : undefined;
  for (const later of LATER) {
    const time = to + later * length;
    if (time > stream.events.length) break;
    const verdict = hunt.recheckAt(time);
    judge(scores[later], hunt, verdict, leaking);
  }
  return scores;
}

function expectNoLeak({ kind }: Verdict): void {
  if (kind === 'leaks') throw new Error('a hunt alone was called a leak');
}

/** Leaked blocks that the hunt saw, by the call site. */
function leakingSites({ events, stacks }: Stream, from: number, to: number) {
  const sites = new Map<string, number>();
  for (const { leaked, stack } of events.slice(from, to)) {
    const site = stacks[stack]?.[0]?.text;
    if (leaked && site !== undefined) sites.set(site, (sites.get(site) ?? 0) + 1);
  }
  return sites;
}

function judge(
  own: Score,
  hunt: StreamHunt,
  verdict: Verdict,
  leaking: ReadonlyMap<string, number> | undefined,
): void {
  own.cases++;
  const named = verdict.kind === 'leaks' ? verdict.sites : [];
  if (named.length > 0) own.verdicts++;
  if (named.some((site) => isContradicted(hunt, site, leaking))) own.false++;
  if (!leaking || leaking.size === 0) return;
  const seen = [...leaking.values()].reduce((sum, blocks) => sum + blocks, 0);
  if (seen < KNOWABLE) {
    own.unknowable++;
    return;
  }
  own.leaks++;
  if (!named.some((site) => leaking.has(nameOf(site)))) own.missed++;
}

const nameOf = ({ use }: SiteEvidence): string => use.site?.frame.text ?? '';

/** Most of what was there at the last look is freed later, or no leak has made any of it. */
function isContradicted(
  hunt: StreamHunt,
  site: SiteEvidence,
  leaking: ReadonlyMap<string, number> | undefined,
): boolean {
  if (leaking) return !leaking.has(nameOf(site));
  const last = hunt.hunt.rechecks[hunt.hunt.rechecks.length - 1];
  const there = new Set<Address>(last?.there);
  let all = 0;
  let freed = 0;
  for (const stack of site.use.stacks) {
    for (const { block, hit } of hunt.hunt.held().get(stack) ?? []) {
      if (!there.has(block)) continue;
      all++;
      if (hunt.allocation(hit)?.freedAt !== undefined) freed++;
    }
  }
  return freed * 2 > all;
}

/** Hits of a hunt for a leak of one in so many, so that it can see some. */
const HITS: readonly (readonly [number, number])[] = [
  [3, 200],
  [10, 500],
  [30, 700],
  [100, 1_600],
  [1_000, 16_000],
];
const HEALTHY_HITS = [200, 500, 1_600];

/** A hunt as long is played by fewer drivers. */
const LONG = 2_000;

/** A kind of driver, and how long it is hunted. */
interface Kind {
  readonly habit: Habit;
  readonly leak?: Leak;
  readonly hits: number;
}

/** A cache that is emptied now and then looks like a leak until it is: it is measured without one. */
export const KINDS: readonly Kind[] = HABITS.flatMap((habit): readonly Kind[] => [
  ...HEALTHY_HITS.map((hits) => ({ habit, hits })),
  ...(habit === 'cacheThatGoes'
    ? []
    : HITS.flatMap(([oneIn, hits]) =>
        [1, 3].map((sites) => ({ habit, leak: { oneIn, sites }, hits })),
      )),
]);

/** Hunts through drivers of a kind, one for each seed. */
export function measureKind({ habit, leak, hits }: Kind, seeds: number, first = 1): Scores {
  const scores = noScores();
  const rounds = hits > LONG ? Math.ceil(seeds / 4) : seeds;
  for (let seed = first; seed < first + rounds; seed++) {
    const stream = workload(habit, leak, hits, seed * 7919 + hits);
    addScores(scores, measureHunt(stream, new MemoryOf(stream), hits, hits, true));
  }
  return scores;
}

const nameOfKind = ({ habit, leak, hits }: Kind): string =>
  `${habit}, ${leak ? `1 in ${leak.oneIn} leaks at ${leak.sites}` : 'no leak'}, ${hits} hits`;

const NAME_WIDTH = 46;

/** `RMAP   1: 330 hunts, 0 named (0 false); …` */
function line(name: string, scores: Scores): string {
  const parts = LATER.map((later) => {
    const { cases, verdicts, false: wrong, leaks, missed, unknowable } = scores[later];
    const leaking =
      leaks + unknowable > 0 ? `, ${missed} of ${leaks} missed, ${unknowable} unknowable` : '';
    return `${later}: ${cases} hunts, ${verdicts} named, ${wrong} false${leaking}`;
  });
  return `${name.padEnd(NAME_WIDTH)} ${parts.join('; ')}`;
}

/**
 * Measures everything and tells it line by line; the last one is JSON.
 * @param folder a recording of a kernel that is healthy
 * @param seeds so many, from the first one on
 */
export function measure(
  folder: string | undefined,
  { seeds, first }: { readonly seeds: number; readonly first: number },
  tell: (line: string) => void,
): void {
  const all = noScores();
  const part = (name: string, run: (add: (name: string, scores: Scores) => void) => void) => {
    const sum = noScores();
    run((each, scores) => {
      addScores(sum, scores);
      if (LATER.some((later) => scores[later].cases > 0)) tell(line(each, scores));
    });
    tell(line(`== ${name}`, sum));
    addScores(all, sum);
  };
  if (folder !== undefined) {
    part('recording', (add) => {
      for (const stream of recordedStreams(folder)) add(stream.name, measureStream(stream));
    });
  }
  part('made up', (add) => {
    for (const kind of KINDS) add(nameOfKind(kind), measureKind(kind, seeds, first));
  });
  tell(JSON.stringify(all));
}
