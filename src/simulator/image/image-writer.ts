import { createHash } from 'node:crypto';
import type { SimulatedMachine } from '../kernel/simulated-machine';
import { EXPORTED } from '../kernel/symbol-table';
import type { ModuleSpec } from '../targets/spec';
import { DEBUG_ENTRY, debugDirectory } from './debug-directory';
import { type ExportedName, exportDirectory } from './export-directory';
import { functionsIn, type ImageFunction, servedFunction } from './image-functions';
import { type Directories, type DirectoryPlace, peHeaders } from './pe-headers';
import type { PdbIdentity, ServedModule, ServedPublic, ServedSection } from './served-image';
import { unwindData } from './unwind-data';
import { windowsVersion } from './windows-version';

const PAGE = 0x1000;
/** Where the debug directory goes when the image has no room behind its data. */
const IN_HEADERS = 0x800;
const CODE = 0x60000020;
const DATA = 0xc0000040;
const READ_ONLY = 0x40000040;

/** What of an image is a choice, not a fact of the machine. */
export interface ImageOptions {
  /** Exports every public name, data too: for practice without symbol files; no kernel does so. */
  readonly exportSymbols: boolean;
  /** Where the data of nt end, which grow while a machine is dressed. */
  readonly kernelDataEnd: bigint;
}

/**
 * Writes the headers of an image into a machine's memory, and behind its code and data the
 * directories that they point to: what a debugger reads of an image that it has no file of.
 */
export function writeImage(
  machine: SimulatedMachine,
  module: ModuleSpec,
  options: ImageOptions,
): ServedModule {
  const { name, image, base, size, timestamp, symbols } = module;
  const { architecture, build } = machine.spec;
  const functions = functionsIn(machine.code.functions, module);
  const publics = publicsOf(machine, module, functions);
  const identity = pdbIdentity(machine.spec.id, module, publics, functions);
  const sections = new Sections(machine, module, name === 'nt' ? options.kernelDataEnd : 0n);
  const directories: Directories = {
    ...sections.debug(identity, timestamp),
    ...(architecture === 'x64' && sections.exceptions(functions)),
    ...sections.exports(image, timestamp, exportedNames(module, publics, options)),
  };
  const served: ServedModule = {
    name,
    image,
    path: pathOf(module),
    base,
    size,
    timestamp,
    checksum: checksumOf(identity, size),
    symbols,
    pdb: identity,
    sections: sections.all,
    functions: functions.map((each) => servedFunction(architecture, each)),
    publics,
  };
  const facts = { ...served, architecture, directories };
  const entryPoint = functions.find((each) => each.name.endsWith('!DriverEntry')) ?? functions[0];
  const version = windowsVersion(build, architecture);
  machine.memory.store(
    base,
    peHeaders({
      ...facts,
      entryPoint: entryPoint?.rva ?? 0,
      version: [version.major, version.minor],
    }),
  );
  return served;
}

/** As the loader writes it. */
function pathOf({ name, image }: ModuleSpec): string {
  const folder = name === 'nt' ? 'system32' : 'System32\\drivers';
  return `\\SystemRoot\\${folder}\\${image}`;
}

function publicsOf(
  machine: SimulatedMachine,
  { name: module, base }: ModuleSpec,
  functions: readonly ImageFunction[],
): readonly ServedPublic[] {
  const code = new Set(functions.map(({ rva }) => rva));
  const { codeEnd } = machine.code.extent(module);
  return machine.symbols.matching(`${module}!*`).map(({ name, address }) => {
    const rva = Number(address - base);
    // What a junk label names is no function, but lies among them.
    const isCode = code.has(rva) || (address < codeEnd && name.includes('`string'));
    return { name: name.slice(module.length + 1), rva, isCode };
  });
}

function exportedNames(
  { symbols }: ModuleSpec,
  publics: readonly ServedPublic[],
  { exportSymbols }: ImageOptions,
): readonly ExportedName[] {
  if (symbols === 'none') return [];
  return exportSymbols
    ? publics
    : publics.filter(({ name, isCode }) => isCode && EXPORTED.test(name));
}

/** The same contents have the same identity, so that a symbol file kept elsewhere never misleads. */
function pdbIdentity(
  target: string,
  { name, image, timestamp, size }: ModuleSpec,
  publics: readonly ServedPublic[],
  functions: readonly ImageFunction[],
): PdbIdentity {
  const contents = JSON.stringify([target, name, timestamp, size, publics, functions.map(plain)]);
  const guid = createHash('sha256').update(contents).digest().subarray(0, 16);
  return { name: image.replace(/\.\w+$/, '.pdb'), guid: Uint8Array.from(guid), age: 1 };
}

const plain = ({ rva, size, prologue, shape }: ImageFunction) => [rva, size, prologue, shape];

/** Not of the bytes, which change: of an image in memory every checksum but zero is believed. */
const checksumOf = ({ guid }: PdbIdentity, size: number): number =>
  (size + (guid[0] ?? 0) * 0x100 + (guid[1] ?? 0)) >>> 0;

/** The sections of an image as they are filled. */
class Sections {
  readonly all: ServedSection[];
  readonly #machine: SimulatedMachine;
  readonly #module: ModuleSpec;
  #next: number;

  constructor(machine: SimulatedMachine, module: ModuleSpec, kernelDataEnd: bigint) {
    this.#machine = machine;
    this.#module = module;
    const { codeEnd, dataEnd } = machine.code.extent(module.name);
    const code = this.#rva(codeEnd) - PAGE;
    const dataStart = roundUp(this.#rva(codeEnd), PAGE);
    const data = Math.max(this.#rva(dataEnd), this.#rva(kernelDataEnd), dataStart + PAGE);
    this.all = [{ name: '.text', rva: PAGE, size: code, characteristics: CODE }];
    this.#next = roundUp(data, PAGE);
    if (this.#isFull) return;
    const room = { name: '.data', rva: dataStart, size: this.#next - dataStart };
    this.all.push({ ...room, characteristics: DATA });
  }

  debug(identity: PdbIdentity, timestamp: number): Directories {
    const rva = this.#isFull ? IN_HEADERS : this.#next;
    const bytes = debugDirectory(identity, timestamp, rva);
    if (this.#isFull) {
      this.#machine.memory.store(this.#module.base + BigInt(rva), bytes);
      this.all.unshift({ name: '.rdata', rva, size: bytes.length, characteristics: READ_ONLY });
      // An address is looked for between the beginnings of two sections: none is found in the last.
      this.all.push({ name: '.reloc', rva: this.#next, size: 0, characteristics: READ_ONLY });
    } else this.#add('.rdata', bytes);
    return { debug: { rva, size: DEBUG_ENTRY } };
  }

  exceptions(functions: readonly ImageFunction[]): Directories {
    if (this.#isFull) return {};
    const { table, information } = unwindData(functions, this.#next);
    this.#add('.xdata', information);
    return { exceptions: this.#add('.pdata', table) };
  }

  exports(image: string, timestamp: number, names: readonly ExportedName[]): Directories {
    if (this.#isFull || names.length === 0) return {};
    return { exports: this.#add('.edata', exportDirectory(image, timestamp, names, this.#next)) };
  }

  /** The image is code to its end: what a recording says nothing else of. */
  get #isFull(): boolean {
    return this.#next >= this.#module.size;
  }

  #add(name: string, bytes: Uint8Array): DirectoryPlace {
    const place = { rva: this.#next, size: bytes.length };
    const end = roundUp(place.rva + place.size, PAGE);
    if (end > roundUp(this.#module.size, PAGE)) {
      throw new Error(`${this.#module.name} has no room for its ${name}`);
    }
    this.#machine.memory.store(this.#module.base + BigInt(place.rva), bytes);
    this.all.push({ name, ...place, characteristics: READ_ONLY });
    this.#next = end;
    return place;
  }

  #rva(address: bigint): number {
    return Math.max(0, Number(address - this.#module.base));
  }
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
