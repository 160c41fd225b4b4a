import { loadRecording } from '../targets/recorded/load';
import { createRecordedMachine } from '../targets/recorded/machine';
import type { TargetSpec } from '../targets/spec';
import { AllocationStep } from './allocation-step';
import { PoolStore } from './allocator';
import { Books } from './books';
import { CodeImage } from './code/image';
import { PassedTags } from './code/passed-tags';
import { makeKernelData } from './kernel-data';
import { loadedModule, unloadedModule } from './module-list';
import { idleProcessor } from './processor';
import { Random } from './random';
import { SimulatedMachine } from './simulated-machine';
import { StopState } from './stop-state';
import { tagOf } from './tag-bytes';
import { makeProcessors } from './thread';
import { resolveFrames } from './trace';
import type { TagTracker } from './tracker';
import { WatchedCode } from './watched-code';
import { WorkloadSource } from './workload';

export interface MachineOptions {
  /** Same seed, same run. */
  readonly seed: number;
  /** Overrides the target's number of processors. */
  readonly processors?: number;
  /** Milliseconds since 1970 when it is broken into first, and that it has been up by then. */
  readonly startTime?: number;
  readonly uptime?: number;
}

/** 2024-11-12 09:30 UTC: when the clocks of simulated machines begin. */
export const START_TIME = Date.UTC(2024, 10, 12, 9, 30);

/** Builds the machine that the data describe, broken into some time after its boot. */
export function createMachine(spec: TargetSpec, options: MachineOptions): SimulatedMachine {
  if (spec.recording !== undefined) return createRecordedMachine(loadRecording(spec.recording));
  const code = new CodeImage(spec);
  const { layout, memory, symbols } = code;
  const setups = makeProcessors(spec, memory, options.processors ?? spec.processors);
  const data = makeKernelData(spec, memory, symbols, setups);
  const store = new PoolStore(memory, spec, data.bigPages);
  const source = new WorkloadSource(spec, layout, options.seed);
  bookListed(spec, data.tracker);
  source.prime(store, data.tracker, setups.length);
  const books = new Books();
  const { breakIn, bugcheck, otherBreak, nested, idle } = spec.system;
  return new SimulatedMachine({
    spec,
    memory,
    symbols,
    code,
    processors: setups.map(idleProcessor),
    source,
    step: new AllocationStep(spec.pool, store, data, books, new PassedTags(memory)),
    books,
    watched: new WatchedCode(code, () => source.traces()),
    state: new StopState(spec, memory, spec.poolHitTag.address & ~0xffffn),
    random: new Random(options.seed + 1),
    frames: {
      breakIn: resolveFrames(layout, breakIn),
      bugcheck: resolveFrames(layout, bugcheck),
      otherBreak: resolveFrames(layout, otherBreak),
      nested: resolveFrames(layout, nested),
      idle: resolveFrames(layout, idle),
    },
    modules: [...spec.modules.map(loadedModule), ...spec.unloaded.map(unloadedModule)],
    startTime: options.startTime ?? START_TIME,
    uptime: options.uptime,
  });
}

function bookListed(spec: TargetSpec, tracker: TagTracker): void {
  for (const { tag, pool, allocs, frees, bytes } of spec.listed) {
    const paged = pool === 'paged';
    tracker.add(tagOf(tag), 0, paged, 'Allocs', allocs);
    tracker.add(tagOf(tag), 0, paged, 'Frees', frees);
    tracker.add(tagOf(tag), 0, paged, 'Bytes', bytes);
  }
}
