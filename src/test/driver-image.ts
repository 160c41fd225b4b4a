import { ByteWriter } from '../simulator/byte-writer';

/**
 * Small images of drivers, laid out as "PE Format" of Microsoft's documentation says: code, the
 * functions that it imports from the kernel, data, function table, version resource.
 */
export interface DriverFacts {
  readonly machine: 'x86' | 'x64' | 'arm64';
  readonly timestamp: number;
  readonly isReproducible?: boolean;
  /** Functions of ntoskrnl.exe. */
  readonly imports: readonly string[];
  /** @param slot where in memory the pointer to an imported function lies; the base is 0 */
  readonly code: (slot: (name: string) => number) => readonly number[];
  /** Where functions begin and end in the code. */
  readonly functions: readonly (readonly [number, number])[];
  readonly data: readonly number[];
  readonly version: readonly [number, number, number, number];
  readonly texts: { readonly [key: string]: string };
}

/** Where the code lies in memory. */
export const CODE_RVA = 0x1000;
const RDATA = 0x2000;
const DATA = 0x3000;
const PDATA = 0x4000;
const RSRC = 0x5000;
const IMAGE_SIZE = 0x6000;
const FILE_ALIGNMENT = 0x200;

const CODE = 0x60000020;
const READ = 0x40000040;
const READ_WRITE = 0xc0000040;

export function driverImage(facts: DriverFacts): Uint8Array {
  const rdata = readOnlyData(facts);
  const sections = [
    { name: '.text', rva: CODE_RVA, kind: CODE, bytes: facts.code(rdata.slot) },
    { name: '.rdata', rva: RDATA, kind: READ, bytes: rdata.bytes },
    { name: '.data', rva: DATA, kind: READ_WRITE, bytes: facts.data },
    { name: '.pdata', rva: PDATA, kind: READ, bytes: functionTable(facts.functions) },
    { name: '.rsrc', rva: RSRC, kind: READ, bytes: versionResource(facts) },
  ];
  const out = new ByteWriter();
  out.u16(0x5a4d).zeros(0x3a).u32(0x40);
  const machine = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 }[facts.machine];
  const isWide = facts.machine !== 'x86';
  out.u32(0x4550).u16(machine).u16(sections.length).u32(facts.timestamp).zeros(8);
  out.u16(isWide ? 240 : 224).u16(0x22);
  const optional = out.length;
  out
    .u16(isWide ? 0x20b : 0x10b)
    .zeros(54)
    .u32(IMAGE_SIZE);
  out.zeros(optional + (isWide ? 108 : 92) - out.length).u32(16);
  const directories = new Map([
    [1, [RDATA, 40]],
    [2, [RSRC, 0x400]],
    [3, [PDATA, facts.functions.length * 12]],
    [6, facts.isReproducible ? [RDATA + rdata.debug, 28] : [0, 0]],
  ]);
  for (let n = 0; n < 16; n++) {
    const [rva = 0, size = 0] = directories.get(n) ?? [];
    out.u32(rva).u32(size);
  }
  let offset = 0x400;
  for (const { name, rva, kind, bytes } of sections) {
    const fileSize = Math.ceil(bytes.length / FILE_ALIGNMENT) * FILE_ALIGNMENT;
    out.bytes(Buffer.from(name.padEnd(8, '\0'), 'latin1'));
    out.u32(bytes.length).u32(rva).u32(fileSize).u32(offset).zeros(12).u32(kind);
    offset += fileSize;
  }
  out.align(0x400);
  for (const { bytes } of sections) out.bytes(bytes).align(FILE_ALIGNMENT);
  return out.done();
}

function readOnlyData({ imports, machine, isReproducible }: DriverFacts) {
  const pointer = machine === 'x86' ? 4 : 8;
  const names: number[] = [];
  const texts = new ByteWriter();
  for (const name of ['ntoskrnl.exe', ...imports]) {
    names.push(texts.length);
    if (names.length > 1) texts.u16(0);
    texts.text(name).align(2);
  }
  const table = 40;
  const size = (imports.length + 1) * pointer;
  const text = table + 2 * size;
  const out = new ByteWriter();
  out.u32(RDATA + table).zeros(8);
  out
    .u32(RDATA + text)
    .u32(RDATA + table + size)
    .zeros(20);
  for (let twice = 0; twice < 2; twice++) {
    for (const [n] of imports.entries()) {
      out.u32(RDATA + text + (names[n + 1] ?? 0)).zeros(pointer - 4);
    }
    out.zeros(pointer);
  }
  out.bytes(texts.done()).align(4);
  const debug = out.length;
  out
    .zeros(12)
    .u32(isReproducible ? 16 : 2)
    .zeros(12);
  return {
    bytes: out.done(),
    debug,
    slot: (name: string) => RDATA + table + size + imports.indexOf(name) * pointer,
  };
}

function functionTable(functions: readonly (readonly [number, number])[]): Uint8Array {
  const out = new ByteWriter();
  for (const [start, end] of functions) {
    out
      .u32(CODE_RVA + start)
      .u32(CODE_RVA + end)
      .u32(0);
  }
  return out.done();
}

/** Type 16, name 1, US English. */
function versionResource(facts: DriverFacts): Uint8Array {
  const version = versionInfo(facts);
  const out = new ByteWriter();
  for (const [id, below] of [
    [16, 0x80000018],
    [1, 0x80000030],
    [0x409, 0x48],
  ] as const) {
    out.zeros(14).u16(1).u32(id).u32(below);
  }
  return out
    .u32(RSRC + 0x58)
    .u32(version.length)
    .zeros(8)
    .bytes(version)
    .done();
}

function versionInfo({ version: [a, b, c, d], texts }: DriverFacts): Uint8Array {
  const fixed = new ByteWriter();
  fixed.u32(0xfeef04bd).u32(0x10000);
  for (let twice = 0; twice < 2; twice++) fixed.u16(b).u16(a).u16(d).u16(c);
  fixed.zeros(52 - fixed.length);
  const strings = Object.entries(texts).map(([key, text]) => node(key, utf16(text), true, []));
  const table = node('040904B0', [], true, strings);
  return node('VS_VERSION_INFO', fixed.done(), false, [node('StringFileInfo', [], true, [table])]);
}

function node(
  key: string,
  value: ArrayLike<number>,
  isText: boolean,
  below: readonly Uint8Array[],
): Uint8Array {
  const out = new ByteWriter();
  out
    .u16(0)
    .u16(isText ? value.length / 2 : value.length)
    .u16(isText ? 1 : 0);
  out.bytes(utf16(key)).align(4).bytes(value);
  for (const each of below) out.align(4).bytes(each);
  const bytes = out.done();
  new DataView(bytes.buffer).setUint16(0, bytes.length, true);
  return bytes;
}

const utf16 = (text: string): Uint8Array => Buffer.from(`${text}\0`, 'utf16le');
