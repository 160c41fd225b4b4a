import { pointerSize, readContextRegister } from '../hunt/debugger/commands';
import { readTarget, type Target } from '../hunt/target/target';
import type { Tag } from '../pool/tags/tag';
import { type Address, offsetAddress } from '../pool/values/address';
import { FakeDebugger } from './fake-debugger';
import { addressOf } from './frames';

/** Where the fake kernel keeps what a hunt looks for; 64 bits, two processors. */
export const KERNEL = {
  base: addressOf('fffff80000000000'),
  poolHitTag: addressOf('fffff80000100000'),
  /** Tracker tables of the two processors, and the one for tags that found no slot. */
  tables: [addressOf('ffffe00000010000'), addressOf('ffffe00000020000')],
  expansion: addressOf('ffffe00000030000'),
  bigPages: addressOf('ffffe00000040000'),
  /** A call site in a driver, and a break instruction in the kernel. */
  driver: addressOf('fffff80100000000'),
  breakInstruction: addressOf('fffff80000200000'),
} as const;

/** Slots of a tracker table without the overflow slot. */
export const TRACKER_SLOTS = 16;
export const TRACKER_RECORD = 0x28;
const EXPANSION_SLOTS = 4;
export const BIG_PAGE_SLOTS = 32;
export const BIG_PAGE_ENTRY = 0x18;
/** Value of PoolHitTag that no tag equals. */
export const IDLE = 0xffffff0f;

const VARIABLES = {
  PoolTrackTable: [8, KERNEL.tables[0]],
  PoolTrackTableSize: [8, TRACKER_SLOTS + 1],
  PoolTrackTableMask: [8, TRACKER_SLOTS - 1],
  PoolTrackTableExpansion: [8, KERNEL.expansion],
  PoolTrackTableExpansionSize: [8, EXPANSION_SLOTS],
  PoolBigPageTable: [8, KERNEL.bigPages],
  PoolBigPageTableSize: [8, BIG_PAGE_SLOTS],
  ExPoolTagTables: [8, KERNEL.tables[0], KERNEL.tables[1], 0],
  KiProcessorBlock: [8, addressOf('fffff80000300000'), addressOf('fffff80000310000'), 0],
  NtGlobalFlag: [4, 0x400],
} as const;

const MODULES = `start             end                 module name
fffff800\`00000000 fffff800\`00800000   nt         (pdb symbols)          ntkrnlmp.pdb
fffff801\`00000000 fffff801\`00010000   acmedrv    (deferred)             `;

const FILTERS = `  ld - Load module - output

 bpe - Break instruction exception - break
bpec - Break instruction exception continue - handled`;

const TRACKER = `   +0x000 Key              : Uint4B
   +0x004 NonPagedAllocs   : Uint4B
   +0x008 NonPagedFrees    : Uint4B
   +0x010 NonPagedBytes    : Uint8B
   +0x018 PagedAllocs      : Uint4B
   +0x01c PagedFrees       : Uint4B
   +0x020 PagedBytes       : Uint8B`;

const BIG_PAGES = `   +0x000 Va               : Ptr64 Void
   +0x008 Key              : Uint4B
   +0x00c PoolType         : Uint4B
   +0x010 NumberOfBytes    : Uint8B`;

/** A kernel of literals under a debugger of literals, with empty tables. */
export function fakeKernel(): FakeDebugger {
  const fake = new FakeDebugger();
  fake.answers.set(pointerSize, '$ptrsize=0000000000000008');
  fake.answers.set('lm', MODULES);
  fake.answers.set('sx', FILTERS);
  fake.answers.set('vertarget', 'Windows 10 Kernel Version 22631 MP (2 procs) Free x64');
  fake.answers.set('dt nt!_POOL_TRACKER_TABLE', TRACKER);
  fake.answers.set('dt nt!_POOL_TRACKER_BIG_PAGES', BIG_PAGES);
  fake.answers.set(readContextRegister('$thread'), '$thread=ffffb00000001000');
  name(fake, 'PoolHitTag', KERNEL.poolHitTag);
  fake.put(KERNEL.poolHitTag, 4, IDLE);
  let variable = offsetAddress(KERNEL.poolHitTag, 0x1000);
  for (const [symbol, [size, ...values]] of Object.entries(VARIABLES)) {
    name(fake, symbol, variable);
    clear(fake, variable, 0x200);
    fake.put(variable, size, ...values);
    variable = offsetAddress(variable, 0x1000);
  }
  for (const table of KERNEL.tables) clear(fake, table, (TRACKER_SLOTS + 1) * TRACKER_RECORD);
  clear(fake, KERNEL.expansion, EXPANSION_SLOTS * TRACKER_RECORD);
  clear(fake, KERNEL.bigPages, BIG_PAGE_SLOTS * BIG_PAGE_ENTRY);
  return fake;
}

/** The target as a hunt reads it. */
export function targetOf(fake: FakeDebugger): Target {
  const reading = readTarget(fake);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.target;
}

/** Counts of a tag in one pool of one processor. */
export interface FakeCounts {
  readonly allocs: number;
  readonly frees: number;
  /** Negative where other processors allocated what this one freed. */
  readonly bytes?: number;
}

/** Writes a tracker record, with its counts for nonpaged pool. */
export function putRecord(
  fake: FakeDebugger,
  table: Address,
  slot: number,
  tag: Tag | number,
  { allocs, frees, bytes = 0 }: FakeCounts,
): void {
  const record = offsetAddress(table, slot * TRACKER_RECORD);
  fake.put(record, 4, tag, allocs, frees);
  fake.put(offsetAddress(record, 0x10), 4, bytes >>> 0, bytes < 0 ? 0xffffffff : 0);
}

/** Writes an entry of the table of big blocks. */
export function putBigBlock(
  fake: FakeDebugger,
  slot: number,
  block: Address,
  tag: Tag,
  bytes: number,
): void {
  const entry = offsetAddress(KERNEL.bigPages, slot * BIG_PAGE_ENTRY);
  fake.put(entry, 8, block);
  fake.put(offsetAddress(entry, 8), 4, tag, 0);
  fake.put(offsetAddress(entry, 0x10), 8, bytes);
}

function name(fake: FakeDebugger, symbol: string, address: Address): void {
  const printed = `${address.slice(0, 8)}\`${address.slice(8)}`;
  fake.symbols.set(`nt!${symbol}`, address);
  fake.answers.set(`x nt!${symbol}`, `${printed} nt!${symbol} = <no type information>`);
}

function clear(fake: FakeDebugger, address: Address, length: number): void {
  for (let at = 0; at < length; at += 8) fake.put(offsetAddress(address, at), 8, 0);
}
