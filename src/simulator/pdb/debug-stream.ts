import { ByteWriter } from '../byte-writer';
import type { ServedModule, ServedSection } from '../image/served-image';
import type { Architecture } from '../targets/spec';
import { NO_STREAM, STREAMS } from './streams';
import { stringTable } from './string-table';

const VERSION_SIGNATURE = 0xffffffff;
const VERSION = 19990903;
/** Version 14.0 of the tools, in the new form. */
const BUILD_NUMBER = 0x8e00;
/** Private symbols were taken out: what a debugger calls a public symbol file. */
const STRIPPED = 2;
const MACHINES = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;
const CONTRIBUTIONS_VERSION = 0xeffe0000 + 19970605;
const IMAGE_SCN_MEM_EXECUTE = 0x20000000;
const IMAGE_SCN_MEM_READ = 0x40000000;
const IMAGE_SCN_MEM_WRITE = 0x80000000;
/** Streams by their place in the optional header. */
const OPTIONAL_STREAMS = 11;
const SECTION_HEADERS = 5;
const FRAME_DATA = 9;

/** Stream 3: what there is and where. Format: "The PDB DBI Stream" of LLVM's documentation. */
export function debugStream(
  architecture: Architecture,
  { image, sections, pdb }: ServedModule,
): Uint8Array {
  const modules = moduleInfo(image, sections);
  const contributions = sectionContributions(sections);
  const map = sectionMap(sections);
  // One module, no sources: its number of files and the place of their names are zero.
  const sources = new ByteWriter().u16(1).u16(0).u16(0).u16(0).done();
  const names = stringTable([]).bytes;
  const optional = optionalStreams(architecture);
  const out = new ByteWriter().u32(VERSION_SIGNATURE).u32(VERSION).u32(pdb.age);
  out.u16(STREAMS.globals).u16(BUILD_NUMBER).u16(STREAMS.publics).u16(0);
  out.u16(STREAMS.records).u16(0);
  out.u32(modules.length).u32(contributions.length).u32(map.length).u32(sources.length);
  // No type servers; the names are those for edit and continue: none.
  out.u32(0).u32(0).u32(optional.length).u32(names.length);
  out.u16(STRIPPED).u16(MACHINES[architecture]).u32(0);
  for (const part of [modules, contributions, map, sources, names, optional]) out.bytes(part);
  return out.done();
}

/** The one module that everything is said to come from. */
function moduleInfo(object: string, sections: readonly ServedSection[]): Uint8Array {
  const out = new ByteWriter().u32(0);
  const [first] = sections;
  if (first) contribution(out, 1, first);
  else out.zeros(28);
  // Neither symbols nor lines nor sources.
  out.u16(0).u16(NO_STREAM).zeros(12).u16(0).u16(0).zeros(12);
  return out.text(object).text(object).align(4).done();
}

/** Which module each piece of a section comes from: all of it from the one. */
function sectionContributions(sections: readonly ServedSection[]): Uint8Array {
  const out = new ByteWriter().u32(CONTRIBUTIONS_VERSION);
  sections.forEach((section, index) => {
    contribution(out, index + 1, section);
  });
  return out.done();
}

function contribution(out: ByteWriter, number: number, section: ServedSection): void {
  out.u16(number).u16(0).u32(0).u32(section.size).u32(section.characteristics);
  out.u16(0).u16(0).u32(0).u32(0);
}

/** Sections as segments: readable, writable, executable, of 32 bits; the last one is the whole. */
function sectionMap(sections: readonly ServedSection[]): Uint8Array {
  const NO_NAME = 0xffff;
  const IS_SELECTOR = 0x108;
  const IS_ABSOLUTE = 0x208;
  const count = sections.length + 1;
  const out = new ByteWriter().u16(count).u16(count);
  sections.forEach(({ characteristics, size }, index) => {
    const flags =
      (characteristics & IMAGE_SCN_MEM_READ ? 1 : 0) |
      (characteristics & IMAGE_SCN_MEM_WRITE ? 2 : 0) |
      (characteristics & IMAGE_SCN_MEM_EXECUTE ? 4 : 0);
    out
      .u16(IS_SELECTOR | flags)
      .zeros(4)
      .u16(index + 1)
      .u16(NO_NAME)
      .u16(NO_NAME);
    out.u32(0).u32(size);
  });
  out.u16(IS_ABSOLUTE).zeros(4).u16(count).u16(NO_NAME).u16(NO_NAME);
  return out.u32(0).u32(0xffffffff).done();
}

function optionalStreams(architecture: Architecture): Uint8Array {
  const out = new ByteWriter();
  for (let place = 0; place < OPTIONAL_STREAMS; place++) {
    if (place === SECTION_HEADERS) out.u16(STREAMS.sectionHeaders);
    else out.u16(place === FRAME_DATA && architecture === 'x86' ? STREAMS.frames : NO_STREAM);
  }
  return out.done();
}

/** The section table of the image: a debugger turns section and offset into an address with it. */
export function sectionHeaders(sections: readonly ServedSection[]): Uint8Array {
  const out = new ByteWriter();
  for (const { name, rva, size, characteristics } of sections) {
    const padded = name.slice(0, 8).padEnd(8, '\0');
    for (const character of padded) out.u8(character.charCodeAt(0));
    out.u32(size).u32(rva).u32(size).u32(rva).zeros(12).u32(characteristics);
  }
  return out.done();
}
