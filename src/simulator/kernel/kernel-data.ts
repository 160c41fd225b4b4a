import type { StructureSpec, TargetSpec } from '../targets/spec';
import { BIG_PAGE_SLOTS, BigPageTable } from './big-pages';
import type { SparseMemory } from './memory';
import { poolHeaderStructure, poolUnits } from './pool-header';
import type { SymbolTable } from './symbol-table';
import type { ProcessorSetup } from './thread';
import { TagTracker } from './tracker';

/** Entries of ExPoolTagTables and KiProcessorBlock. */
const MAX_PROCESSORS = 64;

/** The kernel's pool globals in memory, under their names. */
export interface KernelData {
  readonly tracker: TagTracker;
  readonly bigPages: BigPageTable;
  /** PoolHitTag at this moment. */
  hitTag(): number;
}

/** Where the tables lie, beside the pools. */
function tableAddresses(spec: TargetSpec) {
  return spec.architecture === 'x86'
    ? { trackers: 0x81800000n, bigPages: 0x82a80000n, expansion: 0x82b80000n }
    : {
        trackers: 0xffffab84_28e00000n,
        bigPages: 0xffffab84_2a800000n,
        expansion: 0xffffab84_2aa00000n,
      };
}

/** Makes the tables and the variables that lead to them. */
export function makeKernelData(
  spec: TargetSpec,
  memory: SparseMemory,
  symbols: SymbolTable,
  processors: readonly ProcessorSetup[],
): KernelData {
  const { pointer } = poolUnits(spec.architecture);
  const tables = tableAddresses(spec);
  const { slots, size, perProcessor } = spec.tracker;
  const stride = BigInt(Math.ceil(((slots + 1) * size) / 0x10000) * 0x10000);
  const perTable = perProcessor ? processors.length : 1;
  const trackers = Array.from({ length: perTable }, (_, n) => tables.trackers + BigInt(n) * stride);

  const hitTag = spec.poolHitTag.address;
  const page = memory.map(hitTag, 4);
  page.setUint32(0, spec.poolHitTag.idle, true);
  symbols.add('nt', 'PoolHitTag', hitTag);
  let next = (hitTag & ~0xfffn) + 0x1000n;
  const variable = (name: string, value: bigint | number, count = 1) => {
    const address = next;
    symbols.add('nt', name, address);
    memory.storeWord(address, value, pointer);
    next += BigInt(Math.max(8, count * pointer));
    return address;
  };
  variable('PoolTrackTable', tables.trackers);
  variable('PoolTrackTableSize', slots + 1);
  variable('PoolTrackTableMask', slots - 1);
  const expansion = variable('PoolTrackTableExpansion', 0);
  const expansionSize = variable('PoolTrackTableExpansionSize', 0);
  variable('PoolBigPageTable', tables.bigPages);
  variable('PoolBigPageTableSize', BIG_PAGE_SLOTS);
  const array = (name: string, values: readonly bigint[]) => {
    const address = variable(name, 0, MAX_PROCESSORS);
    values.forEach((value, index) => {
      memory.storeWord(address + BigInt(index * pointer), value, pointer);
    });
  };
  if (perProcessor) array('ExPoolTagTables', trackers);
  array(
    'KiProcessorBlock',
    processors.map(({ prcb }) => prcb),
  );
  variable('KeNumberProcessors', processors.length);
  variable('PsLoadedModuleList', 0, 2);

  symbols.addStructure('_POOL_TRACKER_TABLE', spec.tracker);
  symbols.addStructure('_EPROCESS', processStructure(spec));
  symbols.addStructure('_POOL_HEADER', poolHeaderStructure(spec.architecture));
  symbols.addStructure('_POOL_TRACKER_BIG_PAGES', spec.pool.bigPages);

  const [master = tables.trackers, ...others] = trackers;
  const tracker = new TagTracker(
    memory,
    spec.tracker,
    { master, others, expansion: tables.expansion },
    () => {
      memory.storeWord(expansion, tables.expansion, pointer);
      memory.storeWord(expansionSize, spec.tracker.expansion, pointer);
    },
  );
  const bigPages = new BigPageTable(memory, tables.bigPages, spec.pool.bigPages);
  return { tracker, bigPages, hitTag: () => page.getUint32(0, true) };
}

/** What a debugger needs to name a process; a served machine has the whole type. */
const processStructure = ({ architecture, objects: { process } }: TargetSpec): StructureSpec => ({
  size: process.size,
  fields: [
    {
      name: 'UniqueProcessId',
      offset: process.id,
      bytes: architecture === 'x86' ? 4 : 8,
      pointer: 'Void',
    },
    { name: 'ImageFileName', offset: process.imageName, bytes: 1 },
  ],
});
