import { type DumpFacts, fileTime, type PageRun, ticks } from './facts';
import { HeaderFields } from './header-fields';

const HEADER_32 = 0x1000;
/** Runs that fit the place of the memory description. */
export const MOST_RUNS_32 = 86;

const I386 = 0x14c;
const FREE_BUILD = 0xf;
const COMPLETE = 1;
const STATUS_BREAKPOINT = 0x80000003;
const WORKSTATION = 1;
const SUITES = 0x110;

/** DUMP_HEADER of a complete dump of a 32-bit machine; see the one of 64 bits. */
export function header32(facts: DumpFacts, runs: readonly PageRun[], pages: number): Uint8Array {
  const { image } = facts;
  const header = new HeaderFields(HEADER_32);
  header.text(0, 'PAGEDUMP');
  header.u32(0x8, FREE_BUILD);
  header.u32(0xc, facts.build);
  header.u32(0x10, image.physical.directoryTable);
  header.u32(0x14, 0);
  header.u32(0x18, image.moduleList);
  header.u32(0x1c, image.processList);
  header.u32(0x20, I386);
  header.u32(0x24, image.processors.length);
  // No bug check, and none of its parameters.
  header.block(0x28, 0x14);
  header.block(0x3c, 0x20);
  header.block(0x5c, 4);
  header.u8(0x5c, image.physical.pae ? 1 : 0);
  header.u32(0x60, image.debuggerData);
  header.u32(0x64, runs.length);
  header.u32(0x68, pages);
  runs.forEach(({ first, count }, index) => {
    header.u32(0x6c + 8 * index, first);
    header.u32(0x70 + 8 * index, count);
  });
  header.block(0x320, 0x4b0, image.processors[facts.processor]?.context());
  header.block(0x7d0, 0x50);
  header.u32(0x7d0, STATUS_BREAKPOINT);
  header.u32(0x7dc, facts.pc);
  header.block(0x820, 0x80);
  header.u32(0xf88, COMPLETE);
  header.block(0xf8c, 8);
  header.u32(0xf94, WORKSTATION);
  header.u32(0xf98, SUITES);
  header.u64(0xfa0, HEADER_32 + pages * 0x1000);
  header.u64(0xfb8, ticks(facts.upTime));
  header.u64(0xfc0, fileTime(facts.time));
  return header.bytes;
}
