import { describe, expect } from '@jest/globals';
import { Random } from '../../simulator/kernel/random';
import { RecordedHunt, recordedStops, type Sight } from '../recorded-hunt';
import { RECORDED_STOPS, type RecordedStop } from '../recorded-stops';
import { testWithRealSample } from '../shared';

/** Hunts to play; many more in a long run. */
const HUNTS = process.env.POOLTAG_NUMBERS === 'all' ? 3000 : 60;

/** How a hunt is worse off than the recording: probabilities, drawn once a hunt. */
interface Hardship {
  readonly missed: number;
  readonly missesInARow: boolean;
  readonly noPointer: number;
  readonly noSize: number;
  readonly unreadable: number;
  readonly hidesPlaces: number;
}

const hardship = (random: Random): Hardship => ({
  missed: random.pick([0, 0, 0.02, 0.1, 0.3, 0.6]),
  missesInARow: random.chance(0.3),
  noPointer: random.pick([0, 0, 0.1, 0.3, 0.5, 0.8, 0.95, 1]),
  noSize: random.pick([0, 0, 0.3, 0.7, 1]),
  unreadable: random.pick([0, 0, 0.1, 0.5]),
  hidesPlaces: random.pick([0, 0, 0.5, 0.9, 1]),
});

/** Parts of some of the runs, in any order. */
function pieces(random: Random): readonly RecordedStop[] {
  const sessions = new Set(recordedStops().map(({ session }) => session));
  const order = [...sessions].filter(() => random.chance(0.8));
  if (random.chance(0.5)) order.reverse();
  if (random.chance(0.5)) order.push(...order.splice(0, 1));
  return order.flatMap((session) => {
    const own = recordedStops().filter((stop) => stop.session === session);
    const from = random.chance(0.5) ? 0 : random.below(own.length);
    const to = random.chance(0.5) ? own.length : random.between(from, own.length);
    return own.slice(from, to);
  });
}

function sightOf(random: Random, hard: Hardship, missedBefore: boolean): Sight {
  const again = hard.missesInARow ? (missedBefore ? 0.8 : hard.missed / 4) : hard.missed;
  return {
    missed: random.chance(again),
    noPointer: random.chance(hard.noPointer),
    noSize: random.chance(hard.noSize),
    unreadable: random.chance(hard.unreadable),
    hidesPlaces: random.chance(hard.hidesPlaces),
  };
}

/** @returns what was answered wrongly, with the seed that shows it again, and how much was right */
function play(seed: number): { readonly wrong: readonly string[]; readonly right: number } {
  const random = new Random(seed);
  const hard = hardship(random);
  const hunt = new RecordedHunt(random.chance(0.4));
  let missed = false;
  for (const stop of pieces(random)) {
    const sight = sightOf(random, hard, missed);
    missed = sight.missed === true;
    hunt.see(stop, sight);
  }
  const { alloc, free, wrong } = hunt.judgement;
  return { wrong: wrong.map((each) => `seed ${seed}, ${each}`), right: alloc + free };
}

describe('stops of a real kernel in pieces: shuffled, missed, without arguments or places', () => {
  const test = testWithRealSample(RECORDED_STOPS);

  test('what is answered is right', () => {
    const played = Array.from({ length: HUNTS }, (_, index) => play(index + 1));
    expect(played.flatMap(({ wrong }) => wrong)).toEqual([]);
    const right = played.reduce((sum, each) => sum + each.right, 0);
    expect(right).toBeGreaterThan(HUNTS * 50);
  }, 600_000);
});
