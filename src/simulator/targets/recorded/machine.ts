import { AllocationStep } from '../../kernel/allocation-step';
import { BIG_PAGE_SLOTS, BigPageTable } from '../../kernel/big-pages';
import { Books } from '../../kernel/books';
import { PassedTags } from '../../kernel/code/passed-tags';
import type { KernelData } from '../../kernel/kernel-data';
import type { Machine } from '../../kernel/machine';
import { SparseMemory } from '../../kernel/memory';
import { loadedModule } from '../../kernel/module-list';
import { poolHeaderStructure } from '../../kernel/pool-header';
import { idleProcessor } from '../../kernel/processor';
import { Random } from '../../kernel/random';
import { SimulatedMachine } from '../../kernel/simulated-machine';
import { StopState } from '../../kernel/stop-state';
import { SymbolTable } from '../../kernel/symbol-table';
import { STACK_SIZE } from '../../kernel/thread';
import { type FunctionStarts, resolveFrames } from '../../kernel/trace';
import { TagTracker } from '../../kernel/tracker';
import type { SystemFrames, TargetSpec } from '../spec';
import { RecordedCode } from './code';
import type { Recording } from './format';
import { type InventedPlaces, inventedPlaces, PROCESSOR_BLOCK, stackTopOf } from './invented';
import { recordedPaths } from './paths';
import { RecordedSource } from './source';
import { recordedTarget } from './spec';
import { RecordedStore } from './store';

/** The idle thread's stack lies before those of recorded threads. */
const IDLE_STACK = -1;

/** Bytes at the end of nt for functions that only invented frames need, and for variables. */
const INVENTED_CODE = 0xc000n;
const INVENTED_DATA = 0x1000n;

/** A machine that lives through the recording again, broken into before its first event. */
export function createRecordedMachine(recording: Recording): Machine {
  const spec = recordedTarget(recording.folder);
  const memory = new SparseMemory();
  const symbols = new SymbolTable('x86', spec.modules);
  for (const { base, size } of spec.modules) memory.reserve(base, size);
  const starts = nameFunctions(recording, spec, symbols);
  const places = inventedPlaces(recording);
  const data = recordedData(spec, memory, symbols, places);
  const code = new RecordedCode(recording, memory, symbols);
  const books = new Books();
  const store = new RecordedStore(memory, data.bigPages);
  const source = new RecordedSource(recording, { memory, starts, store, places });
  source.prime(data.tracker);
  const { system } = spec;
  const frames = (name: keyof SystemFrames) => resolveFrames(starts, system[name]);
  return new SimulatedMachine({
    spec,
    memory,
    symbols,
    code,
    processors: [idleProcessor(processorSetup(memory, places))],
    source,
    step: new AllocationStep(spec.pool, store, data, books, new PassedTags(memory)),
    books,
    state: new StopState(spec, memory, spec.poolHitTag.address & ~0xffffn),
    random: new Random(1),
    frames: {
      breakIn: frames('breakIn'),
      bugcheck: frames('bugcheck'),
      otherBreak: frames('otherBreak'),
      nested: frames('nested'),
      idle: frames('idle'),
    },
    modules: spec.modules.map(loadedModule),
    startTime: Date.UTC(2021, 1, 15, 12, 0),
  });
}

/**
 * Names every function that a recorded stack shows, at its return address less its offset, and
 * puts the functions of nt that only invented frames need behind the recorded ones.
 */
function nameFunctions(
  recording: Recording,
  spec: TargetSpec,
  symbols: SymbolTable,
): FunctionStarts {
  const starts = new Map<string, bigint>();
  const name = (text: string, address: bigint) => {
    const mark = text.indexOf('!');
    if (mark < 0 || starts.has(text)) return;
    starts.set(text, address);
    symbols.add(text.slice(0, mark), text.slice(mark + 1), address);
  };
  for (const [text, address] of Object.entries(recording.modules.symbols)) {
    name(text, BigInt(`0x${address}`));
  }
  for (const { pc, sym } of recording.stacks.values()) {
    sym.forEach((text, index) => {
      const plus = text.lastIndexOf('+0x');
      if (plus < 0) return;
      name(text.slice(0, plus), BigInt(`0x${pc[index]}`) - BigInt(text.slice(plus + 1)));
    });
  }
  let next = kernelEnd(spec) - INVENTED_CODE;
  const frames = [
    ...Object.values(spec.system).flat(),
    ...recordedPaths.flatMap((path) => path.frames),
  ];
  for (const frame of frames) {
    if (starts.has(frame.function)) continue;
    name(frame.function, next);
    next += 0x800n;
  }
  return {
    start(text) {
      const start = starts.get(text);
      if (start === undefined) throw new Error(`The recording does not name ${text}`);
      return start;
    },
  };
}

function kernelEnd({ modules }: TargetSpec): bigint {
  const nt = modules.find((module) => module.name === 'nt');
  return nt ? nt.base + BigInt(nt.size) : 0n;
}

/** Tables and variables, where the recording says they are. */
function recordedData(
  spec: TargetSpec,
  memory: SparseMemory,
  symbols: SymbolTable,
  { trackerTable, bigPageTable }: InventedPlaces,
): KernelData {
  const hitTag = memory.map(spec.poolHitTag.address, 4);
  symbols.add('nt', 'PoolHitTag', spec.poolHitTag.address);
  let extra = kernelEnd(spec) - INVENTED_DATA;
  const variable = (name: string, value: bigint | number) => {
    const known = symbols.address(`nt!${name}`);
    const address = known ?? extra;
    if (known === undefined) {
      symbols.add('nt', name, address);
      extra += 8n;
    }
    memory.storeWord(address, value, 4);
  };
  variable('PoolTrackTable', trackerTable);
  variable('PoolTrackTableSize', spec.tracker.slots + 1);
  variable('PoolTrackTableMask', spec.tracker.slots - 1);
  variable('PoolTrackTableExpansion', 0);
  variable('PoolTrackTableExpansionSize', 0);
  variable('PoolBigPageTable', bigPageTable);
  variable('PoolBigPageTableSize', BIG_PAGE_SLOTS);
  variable('KiProcessorBlock', PROCESSOR_BLOCK);
  symbols.addStructure('_POOL_TRACKER_TABLE', spec.tracker);
  symbols.addStructure('_POOL_HEADER', poolHeaderStructure('x86'));
  symbols.addStructure('_POOL_TRACKER_BIG_PAGES', spec.pool.bigPages);
  const addresses = { master: trackerTable, others: [], expansion: 0n };
  return {
    tracker: new TagTracker(memory, spec.tracker, addresses, () => undefined),
    bigPages: new BigPageTable(memory, bigPageTable, spec.pool.bigPages),
    hitTag: () => hitTag.getUint32(0, true),
  };
}

function processorSetup(memory: SparseMemory, { idleThread, process: processOf }: InventedPlaces) {
  const stackTop = stackTopOf(IDLE_STACK);
  memory.reserve(stackTop - BigInt(STACK_SIZE), STACK_SIZE + 0x300);
  memory.map(idleThread, 0x400);
  memory.map(PROCESSOR_BLOCK, 0x800);
  const process = { address: processOf(0), id: 0, image: 'Idle' };
  const idle = { address: idleThread, process, stackTop, userStackTop: stackTop };
  return { number: 0, prcb: PROCESSOR_BLOCK, idle, threads: [idle] };
}
