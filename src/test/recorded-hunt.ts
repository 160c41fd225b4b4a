import { poolLayout } from '../pool/blocks/pool-header';
import { type PlaceKey, placeKey, stackWords, type Words, wordAt } from '../pool/learning/place';
import { PlaceLearner } from '../pool/learning/place-learner';
import type { Observation, Plan } from '../pool/learning/place-observation';
import { poolArguments } from '../pool/stacks/pool-arguments';
import { type Address, NULL_ADDRESS, offsetAddress } from '../pool/values/address';
import { type RecordedStop, readRecordedStops } from './recorded-stops';

/** The layout of the kernel that was recorded. */
export const recordedLayout = poolLayout(4, false);

/** The places that hold the block at allocations, by the return address into the allocator. */
const TRUE_SLOTS = new Map([
  ['00000000808abb39', [-84]],
  ['00000000808ac41d', [-80]],
  ['00000000808abea6', [-96, -24]],
]);

/** What a hunt gets to see of a recorded stop; everything by default. */
export interface Sight {
  /** The stop was missed, and the hunt knows that it missed some. */
  readonly missed?: boolean;
  /** Neither registers nor the stack could be read. */
  readonly unreadable?: boolean;
  /** The pointer that a free was called with is not trusted. */
  readonly noPointer?: boolean;
  /** Bytes charged are not among the arguments. */
  readonly noSize?: boolean;
  /** The slots that hold the block at allocations are blanked out. */
  readonly hidesPlaces?: boolean;
}

/** How many stops were answered rightly, by kind, and those that were not. */
export interface Judgement {
  readonly alloc: number;
  readonly free: number;
  readonly wrong: readonly string[];
}

let recorded: readonly RecordedStop[] | undefined;

/** All stops, read once. */
export const recordedStops = (): readonly RecordedStop[] => {
  recorded ??= readRecordedStops();
  return recorded;
};

/** Plays recorded stops to learners and compares every answer with the truth. */
export class RecordedHunt {
  #learner = new PlaceLearner(recordedLayout, false);
  #session: number | undefined;
  readonly #freshEachRun: boolean;
  readonly #stops: RecordedStop[] = [];
  readonly #answers = { alloc: 0, free: 0 };
  readonly #wrong: string[] = [];

  constructor(freshEachRun = false) {
    this.#freshEachRun = freshEachRun;
  }

  get judgement(): Judgement {
    return { ...this.#answers, wrong: this.#wrong };
  }

  see(stop: RecordedStop, sight: Sight = {}): void {
    this.#begin(stop.session);
    if (sight.missed) {
      this.#learner.gap();
      return;
    }
    const hit = this.#stops.push(stop);
    const location = this.#learner.observe(this.#observation(hit, stop, sight));
    if (location.kind === 'located') this.#check(hit, location.block);
    for (const late of this.#learner.resolved()) this.#check(late.hit, late.block);
  }

  /** Between two runs hits were missed, or the script was loaded anew. */
  #begin(session: number): void {
    if (this.#session === session) return;
    if (this.#session !== undefined) this.#learner.gap();
    if (this.#freshEachRun) this.#learner = new PlaceLearner(recordedLayout, false);
    this.#session = session;
  }

  #observation(hit: number, stop: RecordedStop, sight: Sight): Observation {
    const said = poolArguments(stop.stack, stop.tag, recordedLayout);
    const key = placeKey(stop.stack, stop.truth.kind);
    if (!key) throw new Error('a stop without a key');
    const hidden = (sight.hidesPlaces && TRUE_SLOTS.get(key.address)) || [];
    const plan = this.#learner.plan(key);
    return {
      hit,
      key,
      words: sight.unreadable ? { registers: new Map() } : read(stop, key, plan, hidden),
      pointer:
        said.freed && !sight.noPointer ? { block: said.freed, from: 'arguments' } : undefined,
      charged: sight.noSize ? undefined : said.charged,
    };
  }

  #check(hit: number, block: Address): void {
    const truth = this.#stops[hit - 1]?.truth;
    if (truth?.block === block) this.#answers[truth.kind]++;
    else this.#wrong.push(`hit ${hit}: ${block}, in truth ${truth?.block}`);
  }
}

/** What a hunt would have read: the places of the plan alone, or everything. */
function read(stop: RecordedStop, key: PlaceKey, plan: Plan, hidden: readonly number[]): Words {
  const from = stop.registers.get('esp') ?? NULL_ADDRESS;
  const all = stackWords(from, stop.stackBytes, 4);
  const slotAt = (index: number) => offsetAddress(from, index * 4);
  const isHidden = (index: number) =>
    hidden.some((offset) => offsetAddress(key.base, offset) === slotAt(index));
  const words = all.words.map((word, index) => (isHidden(index) ? NULL_ADDRESS : word));
  const everything = { registers: stop.registers, stack: { from, words } };
  return plan.kind === 'everything' ? everything : only(plan, key, everything);
}

/** The words of one place; the recorded kernel never needs more than its first. */
function only(plan: Plan & { kind: 'places' }, key: PlaceKey, all: Words): Words {
  const registers = new Map<string, Address>();
  const slots: { from: Address; words: Address[] }[] = [];
  for (const { where } of plan.places) {
    const word = wordAt(where, key.base, all, 4);
    if (word === undefined) continue;
    if ('register' in where) registers.set(where.register, word);
    else slots.push({ from: offsetAddress(key.base, where.offset), words: [word] });
  }
  const [stack] = slots;
  return slots.length > 1 ? all : { registers, stack };
}
