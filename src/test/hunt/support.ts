import { evaluateExpression } from '../../simulator/dx/dx';
import type { FaultAction, HostCall } from '../../simulator/jsprovider/host-call';
import { JsProvider } from '../../simulator/jsprovider/js-provider';
import type { Engine } from '../../simulator/kd/engine';
import { MemoryFiles } from '../../simulator/kd/memory-files';
import type { BookedBlock, Machine } from '../../simulator/kernel/machine';
import { openSession } from '../../simulator/open-session';
import type { DebugSession } from '../../simulator/session';
import type { Switches } from '../../simulator/switches';
import { findTarget } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { bundleText } from '../bundle';
import { rowsOf, type ShownRow } from './support-rows';

/** Where the script lies on the debugger's host. */
export const SCRIPT = 'pooltag.js';

/** Enough for every tag that the shipped targets use. */
const PATIENCE = 300;

export interface HuntOptions {
  readonly seed?: number;
  readonly processors?: number;
  readonly switches?: Partial<Switches>;
  readonly windbg?: boolean;
  /** How the script is loaded; `.scriptrun` by default. */
  readonly load?: '.scriptrun' | '.scriptload' | 'not';
  /** Reports of progress without a hit after which a waiting target is broken into. */
  readonly patience?: number;
}

/** Decides what becomes of a call from the script to the debugger. */
export type Interceptor = (call: HostCall) => FaultAction | undefined;

/** A debugger with the built script on a simulated target, and what passes between the two. */
export class HuntSession {
  readonly target: TargetSpec;
  readonly session: DebugSession;
  readonly files: MemoryFiles;
  /** Every call of the script to the debugger so far. */
  readonly calls: HostCall[] = [];
  /** Asked at every call. */
  intercept: Interceptor = () => undefined;
  /** Told at every stop, and now and then while the target runs. */
  onProgress: () => void = () => undefined;
  /** Breaks on PoolHitTag, counted by the debugger. */
  stopsOnTag = 0;
  /** What the hits of the last `hitTag` were about, as the machine knows it. */
  trueBlocks: (BookedBlock | undefined)[] = [];
  /** The memory of nt!PoolHitTag before anything was armed. */
  readonly idle: string;
  readonly #breakWord = new Int32Array(1);
  readonly #fullPatience: number;
  #patience: number;

  constructor(target: TargetSpec, options: HuntOptions = {}) {
    const { load = '.scriptrun', patience = PATIENCE, ...session } = options;
    this.#fullPatience = patience;
    this.#patience = patience;
    this.target = target;
    this.files = new MemoryFiles({ [SCRIPT]: bundleText() });
    this.session = openSession({
      target,
      files: this.files,
      breakWord: this.#breakWord,
      onProgress: ({ hits }) => {
        this.#watch(hits);
        this.onProgress();
      },
      ...session,
    });
    this.idle = this.poolHitTag();
    this.#provider().onHostCall = (call) => {
      this.calls.push(call);
      return this.intercept(call);
    };
    if (load !== 'not') this.run(`${load} ${SCRIPT}`);
  }

  get engine(): Engine {
    return this.session.engine;
  }

  get machine(): Machine {
    return this.engine.machine;
  }

  /** The tag that leaks on this target. */
  get tag(): string {
    return this.target.leak;
  }

  /** Commands that the script gave to the debugger. */
  get commands(): readonly string[] {
    return this.calls.filter(({ kind }) => kind === 'command').map(({ text }) => text);
  }

  /** Runs one line as typed at the prompt and returns what the console showed. */
  run(line: string): string {
    return this.session.execute(line);
  }

  /** `hitTag`, and the line or two that it answers. */
  hitTag(hits: number, tag = this.tag): string {
    this.trueBlocks = [];
    return this.run(`dx @$pool.hitTag("${tag}", ${hits})`);
  }

  /** The rows of a look, as values and not as text. */
  rows(expression: string): readonly ShownRow[] {
    return rowsOf(evaluateExpression(this.engine, expression));
  }

  /** The four bytes of nt!PoolHitTag in the machine itself. */
  poolHitTag(): string {
    const { memory } = this.session.engine.machine;
    return Buffer.from(memory.read(this.target.poolHitTag.address, 4)).toString('hex');
  }

  /** Ctrl+Break, seen at the next step of whatever runs. */
  pressBreak(): void {
    Atomics.add(this.#breakWord, 0, 1);
  }

  /** Notes hits. A run in which nothing happens would never end: a test must not hang. */
  #watch(hits: number): void {
    const isHit = hits !== this.stopsOnTag;
    if (isHit) this.trueBlocks.push(this.session.engine.machine.hitBlock());
    this.#patience = isHit ? this.#fullPatience : this.#patience - 1;
    this.stopsOnTag = hits;
    if (this.#patience > 0) return;
    this.#patience = this.#fullPatience;
    this.pressBreak();
  }

  #provider(): JsProvider {
    const { scripts } = this.session.engine;
    if (!(scripts instanceof JsProvider)) throw new Error('Another script host');
    return scripts;
  }
}

/** The shipped target of this name. */
export function target(id: string): TargetSpec {
  const found = findTarget(id);
  if (!found) throw new Error(`There is no target ${id}`);
  return found;
}

/** The command that lets the target run. */
export const isRun = ({ kind, text }: HostCall): boolean => kind === 'command' && text === 'g';

/** The command that each stop is read with: registers, and the stack where that may be unknown. */
export const isStack = ({ kind, text }: HostCall): boolean =>
  kind === 'command' && /^(?:rM 0x1;kb?0x|r@.*;lm o$)/.test(text);

/** An interceptor that does something at the n-th call of a kind, counted from 1, and only then. */
export function atCall(
  which: (call: HostCall) => boolean,
  number: number,
  act: (call: HostCall) => FaultAction | undefined,
): Interceptor {
  let seen = 0;
  return (call) => {
    if (!which(call)) return undefined;
    seen += 1;
    return seen === number ? act(call) : undefined;
  };
}
