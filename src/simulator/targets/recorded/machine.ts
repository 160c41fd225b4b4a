import { AllocationStep } from '../../kernel/allocation-step';
import { BIG_PAGE_SLOTS, BigPageTable } from '../../kernel/big-pages';
import { Books } from '../../kernel/books';
import { PassedTags } from '../../kernel/code/passed-tags';
import type { KernelData } from '../../kernel/kernel-data';
import { SparseMemory } from '../../kernel/memory';
import { loadedModule } from '../../kernel/module-list';
import { poolHeaderStructure } from '../../kernel/pool-header';
import { idleProcessor } from '../../kernel/processor';
import { Random } from '../../kernel/random';
import { SimulatedMachine } from '../../kernel/simulated-machine';
import { StopState } from '../../kernel/stop-state';
import { SymbolTable } from '../../kernel/symbol-table';
import { PRCB_IN_PCR, STACK_SIZE } from '../../kernel/thread';
import { resolveFrames } from '../../kernel/trace';
import { TagTracker } from '../../kernel/tracker';
import { WatchedCode } from '../../kernel/watched-code';
import type { SystemFrames, TargetSpec } from '../spec';
import { RecordedCode } from './code';
import { kernelEnd, RecordedFunctions } from './functions';
import { type InventedPlaces, inventedPlaces, PROCESSOR_BLOCK, stackTopOf } from './invented';
import type { Recording } from './recording';
import { RecordedSource } from './source';
import { recordedTarget } from './spec';
import { RecordedStore } from './store';

/** The idle thread's stack lies before those of recorded threads. */
const IDLE_STACK = -1;

/** Bytes at the end of nt for variables whose place is not recorded. */
const INVENTED_DATA = 0x1000n;

/** A machine that lives through the recording again, broken into before its first event. */
export function createRecordedMachine(recording: Recording): SimulatedMachine {
  const spec = recordedTarget(recording.folder);
  const memory = new SparseMemory();
  const symbols = new SymbolTable('x86', spec.modules);
  for (const { base, size } of spec.modules) memory.reserve(base, size);
  const starts = new RecordedFunctions(recording, spec, symbols);
  const places = inventedPlaces(recording);
  const data = recordedData(spec, memory, symbols, places);
  const code = new RecordedCode(recording, spec, starts, memory, symbols);
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
    watched: new WatchedCode(code),
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
  const pcr = PROCESSOR_BLOCK - PRCB_IN_PCR.x86;
  return { number: 0, pcr, prcb: PROCESSOR_BLOCK, idle, threads: [idle] };
}
