import { ByteWriter } from '../byte-writer';
import { HEADER_OFFSET } from '../kernel/code/layout';
import type { Architecture } from '../targets/spec';
import type { ServedSection } from './served-image';

/** Entries of the table of directories that are filled here, by their place in it. */
export interface Directories {
  readonly exports?: DirectoryPlace;
  readonly exceptions?: DirectoryPlace;
  readonly debug?: DirectoryPlace;
}

export interface DirectoryPlace {
  readonly rva: number;
  readonly size: number;
}

/** What the headers of an image say. */
export interface ImageFacts {
  readonly architecture: Architecture;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly checksum: number;
  readonly entryPoint: number;
  /** Windows version that it was built for: `[10, 0]`. */
  readonly version: readonly [major: number, minor: number];
  readonly sections: readonly ServedSection[];
  readonly directories: Directories;
}

const MACHINES = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;
const EXECUTABLE = 0x2;
const LARGE_ADDRESSES = 0x20;
const BITS_32 = 0x100;
const NATIVE = 1;
const PAGE = 0x1000;
/** Alignment of sections in the kernels and drivers of older systems. */
const SMALL_STEP = 0x80;
const DIRECTORIES = 16;

/** DOS and PE header with the table of sections, as they lie at an image's base. */
export function peHeaders(facts: ImageFacts): Uint8Array {
  const out = new ByteWriter().bytes([0x4d, 0x5a]).zeros(0x3a).u32(HEADER_OFFSET);
  out.zeros(HEADER_OFFSET - out.length).bytes([0x50, 0x45, 0, 0]);
  const wide = facts.architecture !== 'x86';
  const directories = directoryTable(facts.directories);
  const optional = optionalHeader(facts, wide, directories);
  out.u16(MACHINES[facts.architecture]).u16(facts.sections.length).u32(facts.timestamp);
  out.u32(0).u32(0).u16(optional.length);
  out.u16(EXECUTABLE | (wide ? LARGE_ADDRESSES : BITS_32)).bytes(optional);
  for (const section of facts.sections) out.bytes(sectionHeader(section));
  return out.done();
}

function optionalHeader(facts: ImageFacts, wide: boolean, directories: Uint8Array): Uint8Array {
  const { base, size, checksum, entryPoint, version, sections } = facts;
  const [major, minor] = version;
  const code = sections.find(({ name }) => name === '.text');
  const data = sections.filter((section) => section !== code);
  const out = new ByteWriter()
    .u16(wide ? 0x20b : 0x10b)
    .u8(14)
    .u8(0);
  out
    .u32(code?.size ?? 0)
    .u32(data.reduce((sum, section) => sum + section.size, 0))
    .u32(0);
  out.u32(entryPoint).u32(code?.rva ?? 0);
  if (wide) out.u64(base);
  else out.u32(data[0]?.rva ?? 0).u32(Number(base));
  const inPages = size % PAGE === 0 && sections.every(({ rva }) => rva % PAGE === 0);
  const step = inPages ? PAGE : SMALL_STEP;
  out.u32(step).u32(Math.min(step, 0x200));
  for (let times = 0; times < 3; times++) out.u16(major).u16(minor);
  out
    .u32(0)
    .u32(size)
    .u32(Math.min(PAGE, sections[0]?.rva ?? PAGE))
    .u32(checksum)
    .u16(NATIVE)
    .u16(0);
  const reserved = [0x40000, 0x1000, 0x100000, 0x1000];
  for (const bytes of reserved) wide ? out.u64(BigInt(bytes)) : out.u32(bytes);
  return out.u32(0).u32(DIRECTORIES).bytes(directories).done();
}

function directoryTable({ exports, exceptions, debug }: Directories): Uint8Array {
  const places = new Map([
    [0, exports],
    [3, exceptions],
    [6, debug],
  ]);
  const out = new ByteWriter();
  for (let index = 0; index < DIRECTORIES; index++) {
    const place = places.get(index);
    out.u32(place?.rva ?? 0).u32(place?.size ?? 0);
  }
  return out.done();
}

function sectionHeader({ name, rva, size, characteristics }: ServedSection): Uint8Array {
  const title = Uint8Array.from({ length: 8 }, (_, index) => name.charCodeAt(index) || 0);
  const out = new ByteWriter().bytes(title).u32(size).u32(rva).u32(size).u32(rva);
  return out.zeros(12).u32(characteristics).done();
}
