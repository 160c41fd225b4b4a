import { poolLayout } from '../../pool/blocks/pool-header';
import type { HuntRecord } from '../../pool/books/hunt-record';
import type { RecheckLine } from '../../pool/recording/recording';
import { CONTROLS, MOST_ASKED, planRecheck } from '../../pool/verdict/recheck-plan';
import { FIRST_ALIGNED_HEADERS } from '../blocks/locate';
import { readLastEvent } from '../debugger/last-event';
import type { Reader } from '../debugger/ports';
import type { Observer } from '../events';
import type { Recorder } from '../recording/recorder';
import { isOtherBoot, type KernelTimes, readKernelTimes } from '../target/shared-data';
import { kernelImage, readTarget, type Target, type TargetReading } from '../target/target';
import { countsOf, readCounters } from '../tracker/counters';
import { type BlockNow, blockNow } from './block-now';
import { PageReader } from './page-reader';

/** What came of looking at the blocks of a hunt again. */
export type RecheckOutcome =
  | { readonly kind: 'asked' }
  | /** The target has not run since the last look, or since the hunt. */ {
      readonly kind: 'notRun';
    }
  | /** The hunt has left nothing that is known. */ { readonly kind: 'nothingHeld' }
  | /** Another machine, or started again since: its blocks are gone. */ {
      readonly kind: 'otherBoot';
    }
  | { readonly kind: 'failed'; readonly call: string; readonly message: string }
  | {
      readonly kind: 'noTarget';
      readonly reading: Exclude<TargetReading, { kind: 'read' }>;
    };

/** Blocks between two lines of progress. */
const PROGRESS = 500;

/** Asks memory, some time after a hunt, which of the blocks are there that it left. */
export class Rechecks {
  readonly #reader: Reader;
  readonly #recorder: Recorder;
  readonly #observer: Observer;
  /** The debugger's last event when the blocks of a hunt were asked about last. */
  readonly #events = new WeakMap<HuntRecord, string>();

  constructor(reader: Reader, recorder: Recorder, observer: Observer) {
    this.#reader = reader;
    this.#recorder = recorder;
    this.#observer = observer;
  }

  /** Looks once a stop: a list is evaluated again at each click, and must stay what it was. */
  look(hunt: HuntRecord): RecheckOutcome {
    const event = readLastEvent(this.#reader)?.time;
    if (event !== undefined && this.#events.get(hunt) === event) return { kind: 'notRun' };
    const reading = readTarget(this.#reader);
    if (reading.kind !== 'read') return { kind: 'noTarget', reading };
    const { target } = reading;
    const times = readKernelTimes(this.#reader, target.pointerSize);
    const boot = bootOf(hunt, target, times);
    if (boot === 'other') return { kind: 'otherBoot' };
    if (times && lastUptime(hunt) === Math.round(times.uptime)) return { kind: 'notRun' };
    const line = this.#ask(hunt, target, boot, times);
    if (!line) return { kind: 'nothingHeld' };
    if (event !== undefined) this.#events.set(hunt, event);
    this.#recorder.noteOf(hunt, line);
    return { kind: 'asked' };
  }

  #ask(
    hunt: HuntRecord,
    target: Target,
    boot: 'same' | 'unchecked',
    times: KernelTimes | undefined,
  ): RecheckLine | undefined {
    const { blocks, held, freed } = planRecheck(hunt, MOST_ASKED, CONTROLS);
    if (held === 0) return undefined;
    const { tag, start } = hunt;
    const layout = poolLayout(
      target.pointerSize,
      target.build === undefined || target.build >= FIRST_ALIGNED_HEADERS,
    );
    const addresses = [...blocks, ...freed].map(({ block }) => block);
    const books = { reader: new PageReader(this.#reader, addresses), target, tag, layout };
    const found: { readonly [Answer in BlockNow]: (typeof addresses)[number][] } = {
      there: [],
      gone: [],
      unreadable: [],
    };
    for (const [index, block] of blocks.entries()) {
      if (index > 0 && index % PROGRESS === 0) {
        this.#observer({ kind: 'asking', blocks: index, of: blocks.length });
      }
      found[blockNow(books, block)].push(block.block);
    }
    const controls = freed
      .map((block) => blockNow(books, block))
      .filter((each) => each !== 'unreadable');
    return {
      type: 'recheck',
      tag,
      hunt: start.time,
      time: this.#reader.now(),
      uptime: times && Math.round(times.uptime),
      boot,
      counts: countsOf(readCounters(this.#reader, target, tag)),
      held,
      ...found,
      freed: {
        asked: controls.length,
        taken: controls.filter((each) => each === 'there').length,
      },
    };
  }
}

const lastUptime = ({ rechecks, endUptime }: HuntRecord): number | undefined =>
  rechecks.length === 0 ? endUptime : rechecks[rechecks.length - 1]?.uptime;

/** Whether this is the boot on which the hunt was. Where nothing tells, that is said. */
function bootOf(
  hunt: HuntRecord,
  target: Target,
  times: KernelTimes | undefined,
): 'same' | 'other' | 'unchecked' {
  const { start, endUptime } = hunt;
  const { kernelBase, bootTime } = start.target;
  const base = kernelImage(target.modules)?.start;
  if (start.poolHitTag.address !== target.poolHitTag) return 'other';
  if (kernelBase !== undefined && base !== undefined && kernelBase !== base) return 'other';
  if (bootTime === undefined || !times) return 'unchecked';
  return isOtherBoot({ bootTime, uptime: endUptime ?? 0 }, times) ? 'other' : 'same';
}
