import type { Arming } from '../../hunt/arming/arming';
import { HeaderOrder } from '../../hunt/blocks/header-order';
import type { StepOut } from '../../hunt/blocks/step-out';
import { Evidence } from '../../hunt/capture/evidence';
import type { Reader } from '../../hunt/debugger/ports';
import { Recorder } from '../../hunt/recording/recorder';
import type { StopReading } from '../../hunt/stops/read-stop';
import type { Target } from '../../hunt/target/target';
import type { Place } from '../../pool/learning/place';
import type { Frame } from '../../pool/stacks/frame';
import { tagFromValue } from '../../pool/tags/tag';
import {
  type Address,
  addressFromParts,
  addressParts,
  offsetAddress,
} from '../../pool/values/address';
import { FakeKernel, type FakeStop } from './kernel';
import { type Plan, SLOTS } from './plan';
import { TAG } from './pool';

const SITE_NAMES = ['Read', 'Write', 'Open', 'Close'];
const STACK_LOW = 0xd0001000;
/** On x86, bytes between the allocator's frame and the base of its caller's. */
const CALLERS = 0x40;

/** What a hunt on such a kernel said. */
export interface Outcome {
  readonly hits: number;
  readonly answered: number;
  /** Hits with another block than theirs, sites with other numbers than are true. */
  readonly wrong: readonly string[];
  readonly places: readonly Place[];
}

const numberOfSite = (site: number): number => 0xf7010000 + site * 0x100;

class Play implements Reader {
  readonly #plan: Plan;
  readonly #kernel: FakeKernel;
  #stack: Uint8Array = new Uint8Array();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#kernel = new FakeKernel(plan);
  }

  query = (): readonly string[] => [];
  now = (): number => 0;
  session = () => ({});

  readMemory(address: Address, length: number): Uint8Array | undefined {
    const { low } = addressParts(address);
    const offset = low - STACK_LOW;
    if (offset >= 0 && offset + length <= this.#stack.length) {
      return this.#stack.subarray(offset, offset + length);
    }
    return this.#kernel.pool.read(address, length);
  }

  /** A hunt that takes over what others have learned. */
  hunt(places: readonly Place[]): Outcome {
    const { pointerSize } = this.#plan;
    const target = {
      pointerSize,
      build: this.#plan.late ? 3790 : 9600,
      description: '',
      poolHitTag: addressFromParts(0, 1),
      modules: [],
      contextRegisters: [],
      processorBlocks: Array.from({ length: this.#plan.processors }, () => addressFromParts(0, 2)),
    } as unknown as Target;
    const arming = { target, tag: tagFromValue(TAG), idle: 0 } as unknown as Arming;
    const files = { open: () => undefined } as never;
    const recorder = new Recorder(files, this.now, '', () => undefined);
    const order = new HeaderOrder(target.build);
    const evidence = new Evidence(this, recorder, arming, places, order, undefined);
    evidence.begin({ kind: 'found', counts: { ...this.#kernel.booked } });
    const truth: FakeStop[] = [];
    for (let hit = 0; hit < this.#plan.hits; hit++) {
      const stop = this.#kernel.next();
      truth.push(stop);
      evidence.record(this.#reading(stop, hit), stop.path.kind, this.#stepOut(stop), false);
    }
    evidence.end({ kind: 'found', counts: { ...this.#kernel.booked } });
    return judge(evidence, truth, (low) => this.#kernel.pool.addressOf(low));
  }

  #stepOut({ block }: FakeStop): StepOut {
    const block_ = this.#kernel.pool.addressOf(block.low);
    return {
      hasMissed: false,
      returnValue: () => (this.#plan.returns ? block_ : undefined),
    } as never;
  }

  #reading(stop: FakeStop, hit: number): StopReading {
    const { pointerSize, told, unreadable } = this.#plan;
    const word = (low: number) =>
      low === 0 ? addressFromParts(0, 0) : this.#kernel.pool.addressOf(low);
    const registers = new Map<string, Address>();
    const length = SLOTS + (pointerSize === 4 ? CALLERS / 4 : 0);
    const slots = Array.from({ length }, (_, index) => addressFromParts(0, index % 5));
    for (const place of stop.path.places) {
      const shown = word(stop.shows(place));
      if ('register' in place.where) registers.set(place.where.register, shown);
      else slots[place.where.slot] = shown;
    }
    const isHidden = (hit * 7919) % 1000 < unreadable * 1000;
    this.#stack = isHidden ? new Uint8Array() : bytesOf(slots, pointerSize);
    const sp = addressFromParts(pointerSize === 4 ? 0 : 0xffffd000, STACK_LOW);
    const ip = addressFromParts(pointerSize === 4 ? 0 : 0xfffff800, 0x80800000 + stop.path.key);
    return {
      ip,
      sp,
      registers,
      thread: addressFromParts(
        pointerSize === 4 ? 0 : 0xffffe000,
        0x85000000 + stop.thread * 0x400,
      ),
      processor: stop.processor,
      stack: framesOf(stop, sp, ip, pointerSize, told, this.#kernel),
    };
  }
}

function framesOf(
  { path, block, site }: FakeStop,
  sp: Address,
  ip: Address,
  pointerSize: 4 | 8,
  told: Plan['told'],
  kernel: FakeKernel,
): readonly Frame[] {
  const limit = offsetAddress(sp, SLOTS * pointerSize + (pointerSize === 4 ? CALLERS : 0));
  const base = pointerSize === 4 ? offsetAddress(sp, SLOTS * pointerSize - 8) : sp;
  const small = (value: number) => addressFromParts(0, value);
  const alloc = [small(0), small(block.requested), small(TAG)];
  const free = [kernel.pool.addressOf(block.low), small(TAG)];
  const isTold =
    pointerSize === 4 && (path.kind === 'alloc' ? told !== 'nothing' : told === 'everything');
  const name = path.kind === 'alloc' ? 'ExAllocatePoolWithTag' : 'ExFreePoolWithTag';
  const at = numberOfSite(site);
  const plain = { inline: false, doubtful: false };
  const caller = SITE_NAMES[site] ?? '';
  return [
    {
      address: ip,
      text: `nt!${name}+0x${path.key.toString(16)}`,
      symbol: { module: 'nt', name, offset: path.key },
      base,
      args: isTold ? (path.kind === 'alloc' ? alloc : free) : [],
      ...plain,
    },
    {
      address: small(at),
      text: `drv!${caller}+0x10`,
      symbol: { module: 'drv', name: caller, offset: 0x10 },
      base: limit,
      args: [],
      ...plain,
    },
  ];
}

function bytesOf(words: readonly Address[], pointerSize: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(words.length * pointerSize);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => {
    const { high, low } = addressParts(word);
    view.setUint32(index * pointerSize, low, true);
    if (pointerSize === 8) view.setUint32(index * pointerSize + 4, high, true);
  });
  return bytes;
}

function judge(
  { hunt }: Evidence,
  truth: readonly FakeStop[],
  addressOf: (low: number) => Address,
): Outcome {
  const wrong: string[] = [];
  let answered = 0;
  for (const { number, block, charged } of hunt.recent(1000)) {
    const real = truth[number - 1];
    if (!real || !block) continue;
    answered++;
    const name = `hit ${number} ${real.path.kind}`;
    if (block !== addressOf(real.block.low))
      wrong.push(`${name}: ${block}, in truth ${addressOf(real.block.low)}`);
    else if (charged !== undefined && charged !== real.block.charged)
      wrong.push(`${name}: ${charged} bytes, in truth ${real.block.charged}`);
  }
  return {
    hits: truth.length,
    answered,
    wrong: [...wrong, ...wrongSites(hunt, truth)],
    places: hunt.places,
  };
}

/** What sites hold, against the truth: exact where the hunt says so, a floor elsewhere. */
function wrongSites(hunt: Evidence['hunt'], truth: readonly FakeStop[]): readonly string[] {
  const held = new Map<number, FakeStop>();
  for (const stop of truth) {
    if (stop.path.kind === 'alloc') held.set(stop.block.low, stop);
    else held.delete(stop.block.low);
  }
  const isWhole = hunt.isWhole();
  return SITE_NAMES.flatMap((name, site) => {
    const own = [...held.values()].filter((stop) => stop.site === site);
    const bytes = own.reduce((sum, { block }) => sum + block.charged, 0);
    const said = hunt.sites([]).find(({ use }) => use.site?.frame.symbol?.name === name)?.holding;
    if (!said) return [];
    const isWrong = isWhole
      ? said.blocks !== own.length || (said.bytes ?? bytes) !== bytes
      : said.blocks > own.length || (said.bytes ?? 0) > bytes;
    return isWrong
      ? [
          `${name}: ${said.blocks} blocks, ${said.bytes} bytes${isWhole ? '' : ' at least'}, in truth ${own.length}, ${bytes}`,
        ]
      : [];
  });
}

/** Two hunts on one kernel; the second one takes over what the first has learned. */
export function play(plan: Plan): Outcome {
  const kernel = new Play(plan);
  const first = kernel.hunt([]);
  return first;
}

/** What makes a kernel simpler, to find what a failure needs. */
const simpler: readonly ((plan: Plan) => Plan)[] = [
  (plan) => ({ ...plan, hits: Math.floor(plan.hits / 2) }),
  (plan) => ({ ...plan, hits: plan.hits - 1 }),
  (plan) => ({ ...plan, processors: 1, preempted: 0 }),
  (plan) => ({ ...plan, preempted: 0 }),
  (plan) => ({ ...plan, late: false }),
  (plan) => ({ ...plan, older: 0 }),
  (plan) => ({ ...plan, refused: 0 }),
  (plan) => ({ ...plan, unreadable: 0 }),
  (plan) => ({ ...plan, returns: false }),
  (plan) => ({ ...plan, sizes: plan.sizes.slice(0, 1) }),
  (plan) => ({ ...plan, reuse: 'never' }),
  (plan) => ({ ...plan, leaks: 0 }),
  ...[0, 1, 2, 3, 4].flatMap((path) => [
    (plan: Plan) => ({ ...plan, paths: plan.paths.filter((_, index) => index !== path) }),
    ...[0, 1, 2, 3, 4, 5, 6].map((place) => (plan: Plan) => ({
      ...plan,
      paths: plan.paths.map((each, index) =>
        index === path
          ? {
              ...each,
              places: each.places.filter(
                ({ agrees, share }, n) => n !== place || agrees * share > 1000,
              ),
            }
          : each,
      ),
    })),
  ]),
];

/** The simplest kernel found on which it still goes wrong. */
export function shrunk(plan: Plan): Plan {
  for (const simplify of simpler) {
    const candidate = simplify(plan);
    const kinds = new Set(candidate.paths.map(({ kind }) => kind));
    if (kinds.size < 2 || candidate.hits < 3) continue;
    if (JSON.stringify(candidate) !== JSON.stringify(plan) && play(candidate).wrong.length > 0)
      return shrunk(candidate);
  }
  return plan;
}
