import { Changes } from '../../hunt/arming/changes';
import type { HuntEvent } from '../../hunt/events';
import { Hunter } from '../../hunt/hunter';
import { Recorder } from '../../hunt/recording/recorder';
import { LiveDebugger } from '../../live/debugger/live-debugger';
import type { BootIdentity, Journal, JournalChange } from '../../live/repair/journal';
import type { SymbolStore } from '../../live/target/images';
import { tagFromValue } from '../../pool/tags/tag';
import type { BookedBlock } from '../../simulator/kernel/machine';
import { Random } from '../../simulator/kernel/random';
import { writePdb } from '../../simulator/pdb/pdb';
import type { ServedTarget } from '../../simulator/serve/boot';
import { bootTarget, wireArchitecture } from '../../simulator/serve/boot';
import type { TargetSpec } from '../../simulator/targets/spec';
import { BadLine, type Faults } from '../kd/bad-line';

export interface LiveOptions {
  readonly seed?: number;
  readonly processors?: number;
  readonly faults?: Faults;
}

/** Symbol files as `serve` writes them. */
function symbolsOf(spec: TargetSpec, { kernel }: ServedTarget): SymbolStore {
  const files = new Map(
    kernel.modules
      .filter(({ symbols }) => symbols === 'pdb')
      .map((module) => {
        const types = module.name === 'nt' ? kernel.types : [];
        return [module.pdb.name, writePdb(spec.architecture, module, types)] as const;
      }),
  );
  return { find: (name) => [files.get(name)].filter((file) => file !== undefined) };
}

/** A journal in memory. */
class MemoryJournal implements Journal {
  changes: JournalChange[] = [];
  /** Whatever was ever opened. */
  readonly all: JournalChange[] = [];
  boot: BootIdentity | undefined;

  open(change: JournalChange, boot: BootIdentity): void {
    this.boot = boot;
    this.all.push(change);
    const isOpen = this.changes.some(({ address }) => address === change.address);
    if (!isOpen) this.changes.push(change);
  }

  clear(): void {
    this.changes = [];
  }

  close({ address }: JournalChange): void {
    this.changes = this.changes.filter((each) => each.address !== address);
  }
}

/** A hunt over the wire on a served machine, in one thread. */
export class LiveHunt {
  readonly line: BadLine;
  readonly debugger: LiveDebugger;
  readonly hunter: Hunter;
  readonly events: HuntEvent[] = [];
  readonly journal = new MemoryJournal();
  /** What the hits were about, as the machine knows it. */
  trueBlocks: (BookedBlock | undefined)[] = [];
  /** The stacks at the hits, as the machine has them: places alone, without inlined functions. */
  trueStacks: (readonly bigint[])[] = [];
  /** How many requests each hit took. */
  costs: number[] = [];
  readonly spec: TargetSpec;
  /** PoolHitTag before anything was armed. */
  readonly idle: string;

  constructor(spec: TargetSpec, { seed = 1, faults, ...machine }: LiveOptions = {}) {
    this.spec = spec;
    const boot = () => bootTarget(spec, { seed, ...machine });
    const first = boot();
    let fresh: ServedTarget | undefined = first;
    this.line = new BadLine(
      wireArchitecture(spec),
      () => {
        const next = fresh ?? boot();
        fresh = undefined;
        return next;
      },
      faults,
      new Random(seed),
    );
    let clock = 0;
    const now = () => {
      clock += 1;
      return clock;
    };
    const debug = new LiveDebugger({
      line: this.line,
      symbols: symbolsOf(spec, first),
      journal: this.journal,
      now,
      connection: 'a test',
      onHit: () => this.#atHit(),
    });
    this.debugger = debug;
    this.idle = this.poolHitTag();
    const observer = (event: HuntEvent) => void this.events.push(event);
    const files = {
      exists: () => false,
      create: () => {
        throw new Error('no files here');
      },
      remove: () => undefined,
      read: () => true,
    };
    const recorder = new Recorder(files, now, 'test', observer);
    const changes = new Changes(debug, debug, (entry) =>
      recorder.note({ type: 'change', ...entry }),
    );
    this.hunter = new Hunter(debug, changes, recorder, observer);
  }

  get machine() {
    return this.line.session.machine;
  }

  /** The four bytes of nt!PoolHitTag in the machine itself. */
  poolHitTag(): string {
    return Buffer.from(this.machine.memory.read(this.spec.poolHitTag.address, 4)).toString('hex');
  }

  hunt(hits: number, frames = 64) {
    const tag = tagFromValue(Buffer.from(this.spec.leak.padEnd(4), 'latin1').readUInt32LE());
    this.trueBlocks = [];
    this.trueStacks = [];
    this.costs = [];
    this.machine.mark();
    return this.hunter.hunt(tag, { hits, frames, seconds: 1e9 }, false);
  }

  #asked = 0;

  #atHit(): void {
    const { machine, line } = this;
    this.costs.push(line.requests - this.#asked);
    this.#asked = line.requests;
    this.trueBlocks.push(machine.hitBlock());
    const frames = machine.processors[machine.current]?.frames ?? [];
    const isWide = this.spec.architecture !== 'x86';
    const least = isWide ? 0xffff8000_00000000n : 0x80000000n;
    const own = frames.filter(({ inline, pc }) => inline === undefined && pc >= least);
    this.trueStacks.push(own.map(({ pc }) => pc));
  }
}
