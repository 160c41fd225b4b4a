import { poolLayout } from '../../pool/blocks/pool-header';
import { HuntRecord } from '../../pool/books/hunt-record';
import type { HitKind } from '../../pool/hit';
import type { Place } from '../../pool/learning/place';
import { PlaceLearner } from '../../pool/learning/place-learner';
import type { HitLine } from '../../pool/recording/recording';
import type { Doubted } from '../../pool/stacks/known-stacks';
import { type Address, isKernelAddress } from '../../pool/values/address';
import type { Arming } from '../arming/arming';
import type { HeaderOrder } from '../blocks/header-order';
import { BlockLocator, FIRST_ALIGNED_HEADERS, type LocatedBlock } from '../blocks/locate';
import type { StepOut } from '../blocks/step-out';
import { SiteCode } from '../code/site-code';
import { HostError, type Reader } from '../debugger/ports';
import type { Recorder } from '../recording/recorder';
import { huntLine, modulesLine, recordedFrame } from '../recording/recording-lines';
import type { StopReading } from '../stops/read-stop';
import { imageTime } from '../target/image-time';
import { ProcessReader } from '../target/process';
import { type KernelTimes, readKernelTimes } from '../target/shared-data';
import { kernelImage, moduleAt, type Target } from '../target/target';
import { countsOf } from '../tracker/counters';
import type { CounterReading } from '../tracker/tracker';

/** Blocks that are looked at when a capture ends: some seconds on a serial line. */
const MOST_ASKED = 500;

/** Gathers what one hunt sees, and hands it to its record and to the recording. */
export class Evidence {
  readonly hunt: HuntRecord;
  readonly #reader: Reader;
  readonly #recorder: Recorder;
  readonly #learner: PlaceLearner;
  readonly #locator: BlockLocator;
  readonly #order: HeaderOrder;
  readonly #code: SiteCode;
  #lastNumber = 0;
  #codeNoted = 0;
  readonly #target: Target;
  /** Starts of the images whose times were asked for. */
  readonly #timed = new Set<Address>();
  readonly #processes: ProcessReader;
  /** Stacks that the recording has. */
  readonly #noted = new Set<number>();

  /**
   * @param places that were learned on the same boot serve again
   * @param order of this kernel, as far as it is known
   * @param times of its boot, where they could be read
   */
  constructor(
    reader: Reader,
    recorder: Recorder,
    arming: Arming,
    places: readonly Place[],
    order: HeaderOrder,
    times: KernelTimes | undefined,
  ) {
    const { target, tag } = arming;
    this.#reader = reader;
    this.#recorder = recorder;
    this.#order = order;
    this.#target = target;
    this.#processes = new ProcessReader(reader, target);
    const layout = poolLayout(
      target.pointerSize,
      target.build === undefined || target.build >= FIRST_ALIGNED_HEADERS,
    );
    this.#learner = new PlaceLearner(layout, target.processorBlocks.length === 1);
    this.#learner.restore(places);
    this.#code = new SiteCode(reader, target);
    this.#locator = new BlockLocator(reader, target, tag, layout, this.#learner, order);
    this.hunt = new HuntRecord(huntLine(arming, reader.now(), times), (at) =>
      this.#code.holds(at, tag),
    );
    recorder.begin(this.hunt);
    recorder.note(modulesLine(target));
    this.#noteTime(kernelImage(target.modules)?.start);
  }

  /** What the tracker counted before PoolHitTag was armed. */
  begin(reading: CounterReading): void {
    this.#recorder.note({ type: 'counters', at: 'armed', counts: countsOf(reading) });
  }

  /**
   * What it counts now, with nothing run since the last hit or the disarming.
   * @param why the capture ended, where one did
   */
  end(reading: CounterReading, why = 'disarmed'): void {
    this.#recorder.note({ type: 'counters', at: 'stopped', counts: countsOf(reading) });
    this.#takeLastAnswers();
    this.#noteBlocks();
    this.#notePlaces();
    this.#noteCode();
    this.#close(why);
  }

  /**
   * The target is gone while armed. Until then every event was a hit: the kernel cannot pass an
   * armed compare. Only where the allocator was left, disarmed, could anything be missed.
   */
  endWithTarget(missed: boolean): void {
    this.#takeLastAnswers();
    this.#recorder.note({ type: 'gone', missed });
    this.#recorder.note({ type: 'end', why: 'targetGone', time: this.#reader.now() });
  }

  /** The call that gathered this was aborted: how much it missed is not known. */
  abandon(): void {
    this.#takeLastAnswers();
    this.#close('aborted');
  }

  /**
   * Records a hit. When the debugger fails while its block is looked for, the hit is recorded
   * without one before the failure goes on.
   * @param mayRepeat it may be the last hit of the capture before, reported again
   */
  record(
    reading: StopReading,
    kind: HitKind,
    stepOut: StepOut,
    mayRepeat: boolean,
  ): 'taken' | 'full' {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    const repeats = mayRepeat ? ({ mayRepeat } as const) : {};
    if (kind === 'unknown' || mayRepeat) {
      this.#learner.gap();
      return this.#book(number, reading, kind, repeats);
    }
    try {
      return this.#book(
        number,
        reading,
        kind,
        this.#locator.locate(number, reading, kind, stepOut),
      );
    } catch (error) {
      if (error instanceof HostError) this.#book(number, reading, kind, {});
      throw error;
    }
  }

  /** A stack was recognised at earlier hits, and its memory turned out to tell less than a walk. */
  doubt({ frames, hits }: Doubted): void {
    if (hits === 0) return;
    this.#recorder.note({ type: 'doubted', stack: this.hunt.stacks.intern(frames), hits });
  }

  /** Asks memory for the blocks of which no hit tells whether they were freed. */
  #noteBlocks(): void {
    const there: Address[] = [];
    const gone: Address[] = [];
    const unwritten = this.#order.isBefore ? undefined : this.hunt.blocksUnderWay();
    const asked = this.hunt.doubtful().filter((block) => !unwritten?.has(block));
    for (const block of asked.slice(0, MOST_ASKED)) {
      const found = this.#locator.lookAgain(block);
      if (found === 'there') there.push(block);
      else if (found === 'freed') gone.push(block);
    }
    if (there.length + gone.length > 0) this.#recorder.note({ type: 'blocks', there, gone });
  }

  /** Looks at the code of what may be wrappers, while it can. */
  #noteCode(): void {
    for (const { use } of this.hunt.sites([])) this.hunt.natureOf(use);
    const known = [...this.#code.known];
    for (const [address, holdsTag] of known.slice(this.#codeNoted)) {
      this.#recorder.note({ type: 'code', address, holdsTag });
    }
    this.#codeNoted = known.length;
  }

  /**
   * Notes when the image was built that an address lies in; each is asked once. Those of processes
   * are left out: another process can have another image there than the list says.
   */
  #noteTime(address: Address | undefined): void {
    if (!address || !isKernelAddress(address, this.#target.pointerSize)) return;
    const start = moduleAt(this.#target, address)?.start;
    if (!start || this.#timed.has(start)) return;
    const timestamp = imageTime(this.#reader, start);
    if (timestamp !== undefined) this.#recorder.note({ type: 'image', start, timestamp });
    this.#timed.add(start);
  }

  #close(why: string): void {
    const times = readKernelTimes(this.#reader, this.#target.pointerSize);
    const uptime = times && Math.round(times.uptime);
    this.#recorder.note({ type: 'end', why, time: this.#reader.now(), uptime });
  }

  #book(
    number: number,
    reading: StopReading,
    kind: HitKind,
    located: LocatedBlock & Pick<HitLine, 'mayRepeat'>,
  ): 'taken' | 'full' {
    this.#noteProcess(reading.process);
    const taken = this.#recorder.note({
      type: 'hit',
      number,
      kind,
      stack: this.#stackIndex(reading),
      stopAddress: reading.ip,
      ...located,
      processor: reading.processor,
      thread: reading.thread,
      process: reading.process,
      time: this.#reader.now(),
    });
    this.#takeLateAnswers();
    this.#notePlaces();
    return taken;
  }

  /** Each process is asked for its name once. */
  #noteProcess(address: Address | undefined): void {
    if (!address || this.hunt.processOf(address)) return;
    this.#recorder.note({ type: 'process', address, ...this.#processes.read(address) });
  }

  /** The index of the stack among the unique ones; a new one is noted, with what tells its builds. */
  #stackIndex({ stack }: StopReading): number {
    const index = this.hunt.stacks.intern(stack);
    if (!this.#noted.has(index)) {
      for (const { address } of stack) this.#noteTime(address);
      this.#recorder.note({ type: 'stack', index, frames: stack.map(recordedFrame) });
      this.#noted.add(index);
    }
    return index;
  }

  #notePlaces(): void {
    const places = this.#learner.places().map(({ place }) => place);
    const { places: known } = this.hunt;
    const isKnown = places.length === known.length && places.every((each) => known.includes(each));
    if (!isKnown) this.#recorder.note({ type: 'places', places });
  }

  /** Also those that later hits were to confirm. */
  #takeLastAnswers(): void {
    this.#learner.end();
    this.#takeLateAnswers();
  }

  #takeLateAnswers(): void {
    for (const { hit, block, charged } of this.#learner.resolved()) {
      this.#recorder.note({ type: 'located', hit, block, charged });
    }
  }
}
