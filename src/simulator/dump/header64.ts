import { type DumpFacts, fileTime, type PageRun, ticks } from './facts';
import { HeaderFields } from './header-fields';

const HEADER_64 = 0x2000;
/** Runs that fit the place of the memory description. */
export const MOST_RUNS_64 = 42;

const MACHINES = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;
const FREE_BUILD = 0xf;
const COMPLETE = 1;
const STATUS_BREAKPOINT = 0x80000003;
const WORKSTATION = 1;
/** Terminal server for a single user: what every client of Windows says. */
const SUITES = 0x110;

/**
 * DUMP_HEADER64 of a complete dump. Its fields are known from public readers of crash dumps
 * (Volatility, Rekall); what the debugger engine needs of them was seen with it.
 */
export function header64(facts: DumpFacts, runs: readonly PageRun[], pages: number): Uint8Array {
  const { image } = facts;
  const header = new HeaderFields(HEADER_64);
  header.text(0, 'PAGEDU64');
  header.u32(0x8, FREE_BUILD);
  header.u32(0xc, facts.build);
  header.u64(0x10, image.physical.directoryTable);
  header.u64(0x18, 0);
  header.u64(0x20, image.moduleList);
  header.u64(0x28, image.processList);
  header.u32(0x30, MACHINES[facts.architecture]);
  header.u32(0x34, image.processors.length);
  // No bug check, and none of its parameters.
  header.block(0x38, 0x28);
  header.block(0x60, 0x20);
  header.u64(0x80, image.debuggerData);
  header.u32(0x88, runs.length);
  header.u32(0x8c, 0);
  header.u64(0x90, pages);
  runs.forEach(({ first, count }, index) => {
    header.u64(0x98 + 16 * index, first);
    header.u64(0xa0 + 16 * index, count);
  });
  header.block(0x348, 3000, image.processors[facts.processor]?.context());
  header.block(0xf00, 0x98);
  header.u32(0xf00, STATUS_BREAKPOINT);
  header.u64(0xf10, facts.pc);
  header.u32(0xf98, COMPLETE);
  header.u64(0xfa0, HEADER_64 + pages * 0x1000);
  header.u64(0xfa8, fileTime(facts.time));
  header.block(0xfb0, 0x80);
  header.u64(0x1030, ticks(facts.upTime));
  header.block(0x1038, 8);
  header.u32(0x1040, WORKSTATION);
  header.u32(0x1044, SUITES);
  return header.bytes;
}
