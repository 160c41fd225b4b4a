import type { UnloadedSpec } from '../targets/spec';
import type { KernelWriter } from './kernel-writer';
import type { ServedModule } from './served-image';

/** Where the addresses of processes end. */
const FIRST_SYSTEM = { 4: 0x80000000n, 8: 0xffff8000_00000000n } as const;

/** Loaded as a boot driver or later, and known to the debugger. */
const FLAGS = 0x08004000;
/** Entries of MmUnloadedDrivers. */
const UNLOADED_SLOTS = 50;
const UNLOADED_BYTES = { 4: 24, 8: 40 } as const;

/**
 * Writes PsLoadedModuleList. Debuggers take its first entry for the kernel; images of processes are
 * on lists of their own.
 * @returns its head
 */
export function writeLoaderList(kernel: KernelWriter, images: readonly ServedModule[]): bigint {
  const head = kernel.variable('PsLoadedModuleList', 2 * kernel.pointer);
  const isKernel = ({ name }: ServedModule) => name === 'nt';
  const modules = [
    ...images.filter(isKernel),
    ...images.filter((image) => !isKernel(image) && image.base >= FIRST_SYSTEM[kernel.pointer]),
  ];
  const { size } = kernel.types.of('_KLDR_DATA_TABLE_ENTRY');
  const entries = modules.map((module) => {
    const entry = kernel.take(size);
    const name = (path: string, text: string) =>
      kernel.unicodeString(kernel.at('_KLDR_DATA_TABLE_ENTRY', entry, path), text);
    const exceptions = module.sections.find((section) => section.name === '.pdata');
    kernel.fields('_KLDR_DATA_TABLE_ENTRY', entry, {
      ExceptionTable: exceptions ? module.base + BigInt(exceptions.rva) : 0,
      ExceptionTableSize: exceptions?.size ?? 0,
      DllBase: module.base,
      EntryPoint: module.base + BigInt(module.functions[0]?.rva ?? 0),
      SizeOfImage: module.size,
      Flags: FLAGS,
      LoadCount: 1,
      CheckSum: module.checksum,
      TimeDateStamp: module.timestamp,
    });
    name('FullDllName', module.path);
    name('BaseDllName', module.image);
    return entry;
  });
  kernel.list(head, entries);
  return head;
}

/** Writes MmUnloadedDrivers: a ring of name, start, end and time. */
export function writeUnloadedDrivers(kernel: KernelWriter, drivers: readonly UnloadedSpec[]): void {
  const { pointer } = kernel;
  const bytes = UNLOADED_BYTES[pointer];
  const table = kernel.take(UNLOADED_SLOTS * bytes);
  kernel.set('MmUnloadedDrivers', table);
  kernel.set('MmLastUnloadedDriver', drivers.length);
  drivers.forEach(({ image, base, size }, index) => {
    const entry = table + BigInt(index * bytes);
    kernel.unicodeString(entry, image);
    kernel.memory.storeWord(entry + BigInt(2 * pointer), base, pointer);
    kernel.memory.storeWord(entry + BigInt(3 * pointer), base + BigInt(size), pointer);
  });
}
