import type { Tag } from '../../pool/tags/tag';
import type { CallSite, PoolPath, TargetSpec, Workload } from '../targets/spec';
import type { PoolEvent, PoolWork } from './activity';
import { type Block, type BlockStore, TYPE_CACHE_ALIGNED, TYPE_PAGED } from './allocator';
import type { CodeLayout } from './code/layout';
import type { EventSource } from './event-source';
import { poolUnits } from './pool-header';
import { Random } from './random';
import { protectedTag, tagOf } from './tag-bytes';
import { type Trace, tracesOf } from './trace';
import type { TagTracker } from './tracker';

/** Share of pool events in the past of a component for each block that is still there. */
const HISTORY = 40;
const FORGOTTEN_LEAKS = 30;

/** A component at work: its blocks, and when each is to be freed. */
class Component {
  readonly workload: Workload;
  /** What decides over its blocks. */
  readonly random: Random;
  readonly allocate: CallSite;
  readonly free: CallSite;
  readonly tag: Tag;
  readonly type: number;
  /** Blocks by the event of this component at which their life ends, as a ring. */
  readonly #calendar: Block[][];
  readonly #due: Block[] = [];
  readonly #list: Block[] = [];
  #events = 0;

  constructor(workload: Workload, spec: TargetSpec, random: Random) {
    this.workload = workload;
    this.random = random;
    this.allocate = siteOf(spec, workload.allocate);
    this.free = siteOf(spec, workload.free);
    const tag = tagOf(workload.tag);
    this.tag = workload.protectedPool ? protectedTag(tag) : tag;
    this.type =
      (workload.pool === 'paged' ? TYPE_PAGED : 0) |
      (workload.cacheAligned ? TYPE_CACHE_ALIGNED : 0);
    this.#calendar = Array.from({ length: workload.lifetime[1] + 1 }, () => []);
  }

  /** Counts one event and says which block's life has ended. */
  tick(): Block | undefined {
    this.#events++;
    const ending = this.#calendar[this.#events % this.#calendar.length];
    if (ending) this.#due.push(...ending.splice(0));
    return this.#due.shift();
  }

  keep(block: Block, lifetime: number): void {
    const slot = (this.#events + Math.max(1, lifetime)) % this.#calendar.length;
    this.#calendar[slot]?.push(block);
  }

  /** A block out of the caller-owned list. */
  fromList(): Block | undefined {
    return this.#list.pop();
  }

  /** Whether the list took the block. */
  toList(block: Block): boolean {
    if (this.#list.length >= (this.workload.lookaside ?? 0)) return false;
    this.#list.push(block);
    return true;
  }
}

/** The components of a target, taking turns. */
export class WorkloadSource implements EventSource {
  readonly #spec: TargetSpec;
  readonly #code: CodeLayout;
  readonly #random: Random;
  /** Of its own, so that what goes on in the background changes nothing in what else happens. */
  readonly #backgroundRandom: Random;
  readonly #components: readonly Component[];
  readonly #turns: readonly Component[];
  readonly #background: readonly Component[];
  readonly #nested: readonly Component[];
  readonly #traces = new Map<string, readonly Trace[]>();
  readonly interval: number;

  constructor(spec: TargetSpec, code: CodeLayout, seed: number) {
    this.#spec = spec;
    this.#code = code;
    this.#random = new Random(seed);
    this.#backgroundRandom = new Random(seed + 2);
    this.interval = 1000 / spec.eventsPerSecond;
    this.#components = spec.workloads.map(
      (workload) =>
        new Component(workload, spec, workload.background ? this.#backgroundRandom : this.#random),
    );
    const turnsOf = (isTaken: (workload: Workload) => boolean) =>
      this.#components.flatMap((component) =>
        Array<Component>(isTaken(component.workload) ? component.workload.weight : 0).fill(
          component,
        ),
      );
    this.#turns = turnsOf(({ nested, background }) => !nested && !background);
    this.#background = turnsOf(({ background }) => background === true);
    this.#nested = this.#components.filter(({ workload }) => workload.nested);
  }

  next(): PoolEvent | 'nothing' {
    return this.#turn(this.#random.pick(this.#turns));
  }

  nested(): PoolEvent | undefined {
    if (this.#nested.length === 0) return undefined;
    const event = this.#turn(this.#random.pick(this.#nested));
    return event === 'nothing' ? undefined : event;
  }

  get hasBackground(): boolean {
    return this.#background.length > 0;
  }

  background(): PoolEvent | undefined {
    if (this.#background.length === 0) return undefined;
    const event = this.#turn(this.#backgroundRandom.pick(this.#background));
    return event === 'nothing' ? undefined : event;
  }

  /** Brings the pool to where it stands some time after boot, outside all books of the judge. */
  prime(store: BlockStore, tracker: TagTracker, processors: number): void {
    for (const component of this.#components) {
      const { random, workload } = component;
      const { lifetime, leaks } = workload;
      const living = Math.max(1, Math.round((lifetime[0] + lifetime[1]) / 4));
      const forgotten = leaks > 0 ? FORGOTTEN_LEAKS : 0;
      for (let count = 0; count < living + forgotten; count++) {
        const block = store.allocate({
          tag: component.tag,
          type: component.type,
          bytes: random.pick(workload.sizes),
          special: workload.special ?? false,
        });
        store.settle(block);
        const paged = (block.type & TYPE_PAGED) !== 0;
        const booked = block.tail ? [block, block.tail] : [block];
        for (const { tag, charged } of booked) {
          tracker.book(tag, random.below(processors), paged, 'alloc', charged);
          tracker.add(tag, random.below(processors), paged, 'Allocs', HISTORY);
          tracker.add(tag, random.below(processors), paged, 'Frees', HISTORY);
        }
        if (count < living) component.keep(block, random.between(1, lifetime[1]));
      }
    }
  }

  #turn(component: Component): PoolEvent | 'nothing' {
    const ending = component.tick();
    return ending ? this.#free(component, ending) : this.#allocate(component);
  }

  #allocate(component: Component): PoolEvent | 'nothing' {
    const { workload, random, allocate: site, type, tag } = component;
    const listed = component.fromList();
    if (listed) {
      this.#settle(component, listed);
      return 'nothing';
    }
    const special = workload.special ?? false;
    const size = random.pick(workload.sizes);
    const path = this.#path(site, 'alloc', special ? 'special' : this.#sizeClass(size));
    const stack = random.below(site.stacks.length);
    const refused = random.chance(workload.refused ?? 0)
      ? this.#extra(site, 'free', 'refused', stack)
      : undefined;
    const tail = this.#extra(site, 'alloc', 'tail', stack);
    const bytes = path.verifier ? size + poolUnits(this.#spec.architecture).pointer : size;
    const work: PoolWork = {
      kind: 'alloc',
      bytes,
      type,
      special,
      tag,
      done: (block) => this.#settle(component, block),
      refused,
      tail,
    };
    return { trace: this.#trace(site, path, stack), work };
  }

  #free(component: Component, block: Block): PoolEvent | 'nothing' {
    if (component.toList(block)) return 'nothing';
    const site = component.free;
    const path = this.#path(site, 'free', block.kind);
    const stack = component.random.below(site.stacks.length);
    const tail = block.tail && this.#extra(site, 'free', 'tail', stack);
    return {
      trace: this.#trace(site, path, stack),
      work: { kind: 'free', block, tail },
    };
  }

  /** Decides how long a new block lives. */
  #settle(component: Component, block: Block): void {
    const { random, workload } = component;
    const { leaks, lifetime } = workload;
    if (!random.chance(leaks)) component.keep(block, random.between(...lifetime));
  }

  #sizeClass(bytes: number): 'small' | 'big' {
    return bytes > this.#spec.pool.smallLimit ? 'big' : 'small';
  }

  #path(site: CallSite, kind: PoolPath['kind'], size: PoolPath['serves']): PoolPath {
    const path = this.#findPath(site, kind, size) ?? this.#findPath(site, kind, 'any');
    if (!path) throw new Error(`${this.#spec.id}: no ${kind} path for ${size} at ${site.name}`);
    return path;
  }

  #findPath(site: CallSite, kind: PoolPath['kind'], serves: PoolPath['serves']) {
    return this.#spec.paths.find(
      (path) => path.entry === site.calls && path.kind === kind && path.serves === serves,
    );
  }

  #extra(site: CallSite, kind: PoolPath['kind'], serves: PoolPath['serves'], stack: number) {
    const path = this.#findPath(site, kind, serves);
    return path && this.#trace(site, path, stack);
  }

  /** Every way through the code that an event can take. */
  *traces(): IterableIterator<Trace> {
    for (const { allocate, free } of this.#components) {
      for (const site of [allocate, free]) {
        for (const path of this.#spec.paths) {
          if (path.entry === site.calls) yield* this.#tracesOf(site, path);
        }
      }
    }
  }

  #trace(site: CallSite, path: PoolPath, stack: number): Trace {
    return this.#tracesOf(site, path)[stack] as Trace;
  }

  #tracesOf(site: CallSite, path: PoolPath): readonly Trace[] {
    const key = `${path.name}/${site.name}`;
    const traces = this.#traces.get(key) ?? tracesOf(this.#spec, this.#code, site, path);
    this.#traces.set(key, traces);
    return traces;
  }
}

function siteOf(spec: TargetSpec, name: string): CallSite {
  const site = spec.sites.find((candidate) => candidate.name === name);
  if (!site) throw new Error(`${spec.id} has no call site ${name}`);
  return site;
}
