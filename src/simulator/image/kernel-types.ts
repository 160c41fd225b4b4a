import type { KernelObjects, StructureSpec } from '../targets/spec';
import type { ServedField, ServedFieldType, ServedType } from './served-image';

/** Types of a kernel: what a debugger reads of it by name, laid out as memory has it. */
export class KernelTypes {
  readonly all: readonly ServedType[];
  readonly #byName: ReadonlyMap<string, ServedType>;

  constructor(types: readonly ServedType[]) {
    this.#byName = new Map(types.map((type) => [type.name, type]));
    this.all = [...this.#byName.values()];
  }

  of(name: string): ServedType {
    const type = this.#byName.get(name);
    if (!type) throw new Error(`The kernel has no type ${name}`);
    return type;
  }

  /** A field by its way through structures: `_ETHREAD`, `Tcb.ApcState.Process`. */
  field(type: string, path: string): ServedField {
    let at = 0;
    let inside = type;
    let found: ServedField | undefined;
    for (const part of path.split('.')) {
      found = this.of(inside).fields.find(({ name }) => name === part);
      if (!found) throw new Error(`${inside} has no field ${part}`);
      at += found.offset;
      if (found.type.kind === 'structure') inside = found.type.name;
    }
    if (!found) throw new Error(`${type} has no field ""`);
    return { ...found, offset: at };
  }
}

const unsigned = (bytes: 1 | 2 | 4 | 8): ServedFieldType => ({ kind: 'unsigned', bytes });
const signed = (bytes: 1 | 2 | 4 | 8): ServedFieldType => ({ kind: 'signed', bytes });
const character: ServedFieldType = { kind: 'character', bytes: 1 };
const to = (name?: string): ServedFieldType =>
  name === undefined ? { kind: 'pointer' } : { kind: 'pointer', to: name };
const inside = (name: string): ServedFieldType => ({ kind: 'structure', name });
const array = (of: ServedFieldType, count: number): ServedFieldType => ({
  kind: 'array',
  of,
  count,
});
const LIST = inside('_LIST_ENTRY');

type FieldRows = Readonly<Record<string, readonly [offset: number, type: ServedFieldType]>>;

/** A type from its fields in any order. */
function type(name: string, size: number, rows: FieldRows): ServedType {
  const fields = Object.entries(rows).map(([field, [offset, of]]) => ({
    name: field,
    offset,
    type: of,
  }));
  return { name, size, fields: fields.sort((a, b) => a.offset - b.offset) };
}

/** The types of a kernel with these objects and, beside them, these structures. */
export function kernelTypes(
  pointer: 4 | 8,
  objects: KernelObjects,
  structures: ReadonlyMap<string, StructureSpec>,
): KernelTypes {
  return new KernelTypes([
    // Of some only what a hunt reads: the whole types below take their place.
    ...[...structures].map(([name, structure]) => fromSpec(name, structure)),
    ...basicTypes(pointer),
    loaderEntry(pointer),
    userLoaderEntry(pointer),
    ...processTypes(pointer, objects),
    ...threadTypes(pointer, objects),
    ...processorTypes(pointer, objects),
  ]);
}

function basicTypes(pointer: 4 | 8): readonly ServedType[] {
  return [
    type('_LIST_ENTRY', 2 * pointer, {
      Flink: [0, to('_LIST_ENTRY')],
      Blink: [pointer, to('_LIST_ENTRY')],
    }),
    type('_UNICODE_STRING', 2 * pointer, {
      Length: [0, unsigned(2)],
      MaximumLength: [2, unsigned(2)],
      Buffer: [pointer, to()],
    }),
    type('_CLIENT_ID', 2 * pointer, { UniqueProcess: [0, to()], UniqueThread: [pointer, to()] }),
    type('_DISPATCHER_HEADER', 8 + 2 * pointer, {
      Type: [0, unsigned(1)],
      SignalState: [4, signed(4)],
      WaitListHead: [8, LIST],
    }),
    type('_KAPC_STATE', 6 * pointer, {
      ApcListHead: [0, array(LIST, 2)],
      Process: [4 * pointer, to('_KPROCESS')],
    }),
  ];
}

/** KLDR_DATA_TABLE_ENTRY: an image in the list of loaded ones. */
function loaderEntry(pointer: 4 | 8): ServedType {
  const [large, small] = pointer === 8 ? [0xa0, 0x9c] : [0x58, 0x54];
  const at = (offset32: number, offset64: number) => (pointer === 8 ? offset64 : offset32);
  return type('_KLDR_DATA_TABLE_ENTRY', large, {
    InLoadOrderLinks: [0, LIST],
    ExceptionTable: [at(8, 0x10), to()],
    ExceptionTableSize: [at(0xc, 0x18), unsigned(4)],
    DllBase: [at(0x18, 0x30), to()],
    EntryPoint: [at(0x1c, 0x38), to()],
    SizeOfImage: [at(0x20, 0x40), unsigned(4)],
    FullDllName: [at(0x24, 0x48), inside('_UNICODE_STRING')],
    BaseDllName: [at(0x2c, 0x58), inside('_UNICODE_STRING')],
    Flags: [at(0x34, 0x68), unsigned(4)],
    LoadCount: [at(0x38, 0x6c), unsigned(2)],
    CheckSum: [at(0x40, 0x78), unsigned(4)],
    TimeDateStamp: [small, unsigned(4)],
  });
}

/** What people type for an entry of that list too: its fields up to the names lie alike. */
function userLoaderEntry(pointer: 4 | 8): ServedType {
  const at = (offset32: number, offset64: number) => (pointer === 8 ? offset64 : offset32);
  return type('_LDR_DATA_TABLE_ENTRY', at(0x78, 0xe0), {
    InLoadOrderLinks: [0, LIST],
    InMemoryOrderLinks: [at(8, 0x10), LIST],
    InInitializationOrderLinks: [at(0x10, 0x20), LIST],
    DllBase: [at(0x18, 0x30), to()],
    EntryPoint: [at(0x1c, 0x38), to()],
    SizeOfImage: [at(0x20, 0x40), unsigned(4)],
    FullDllName: [at(0x24, 0x48), inside('_UNICODE_STRING')],
    BaseDllName: [at(0x2c, 0x58), inside('_UNICODE_STRING')],
    Flags: [at(0x34, 0x68), unsigned(4)],
    LoadCount: [at(0x38, 0x6c), unsigned(2)],
  });
}

function processTypes(pointer: 4 | 8, { process }: KernelObjects): readonly ServedType[] {
  return [
    type('_KPROCESS', process.kernelSize, {
      Header: [0, inside('_DISPATCHER_HEADER')],
      DirectoryTableBase: [process.directoryTable, unsigned(pointer)],
      ThreadListHead: [process.kernelThreads, LIST],
    }),
    type('_EPROCESS', process.size, {
      Pcb: [0, inside('_KPROCESS')],
      UniqueProcessId: [process.id, to()],
      ActiveProcessLinks: [process.links, LIST],
      InheritedFromUniqueProcessId: [process.parent, to()],
      ImageFileName: [process.imageName, array(character, 15)],
      ThreadListHead: [process.threads, LIST],
      Peb: [process.peb, to()],
    }),
  ];
}

function threadTypes(pointer: 4 | 8, { thread }: KernelObjects): readonly ServedType[] {
  return [
    type('_KTHREAD', thread.kernelSize, {
      Header: [0, inside('_DISPATCHER_HEADER')],
      InitialStack: [thread.initialStack, to()],
      StackLimit: [thread.stackLimit, to()],
      StackBase: [thread.stackBase, to()],
      KernelStack: [thread.kernelStack, to()],
      ApcState: [thread.apcState, inside('_KAPC_STATE')],
      Teb: [thread.teb, to()],
      State: [thread.state, unsigned(1)],
      NextProcessor: [thread.nextProcessor, unsigned(pointer === 8 ? 4 : 1)],
      Process: [thread.ownProcess, to('_KPROCESS')],
      ThreadListEntry: [thread.kernelList, LIST],
    }),
    type('_ETHREAD', thread.size, {
      Tcb: [0, inside('_KTHREAD')],
      Cid: [thread.clientId, inside('_CLIENT_ID')],
      ThreadListEntry: [thread.list, LIST],
    }),
  ];
}

/** A KPCR holds its KPRCB, and the addresses of both. */
function processorTypes(pointer: 4 | 8, { processor }: KernelObjects): readonly ServedType[] {
  const wide = pointer === 8;
  const at = (offset32: number, offset64: number) => (wide ? offset64 : offset32);
  const prcb = at(0x120, 0x180);
  return [
    type('_KPRCB', processor.size, {
      CurrentThread: [processor.currentThread, to('_KTHREAD')],
      IdleThread: [processor.idleThread, to('_KTHREAD')],
      Number: [processor.number, unsigned(4)],
      CpuType: [processor.cpuType, unsigned(1)],
      MHz: [processor.megahertz, unsigned(4)],
    }),
    type('_KPCR', prcb + processor.size, {
      GdtBase: [at(0x3c, 0), to()],
      IdtBase: [at(0x38, 0x38), to()],
      Self: [at(0x1c, 0x18), to('_KPCR')],
      CurrentPrcb: [at(0x20, 0x20), to('_KPRCB')],
      Prcb: [prcb, inside('_KPRCB')],
    }),
  ];
}

/** A structure that the target's data describe. */
function fromSpec(name: string, { size, fields }: StructureSpec): ServedType {
  return {
    name,
    size,
    fields: fields.map((field): ServedField => {
      const { offset, bytes, bits, pointer } = field;
      if (bits) {
        const [first, count] = bits;
        return { name: field.name, offset, type: { kind: 'bits', bytes, first, count } };
      }
      return { name: field.name, offset, type: pointer ? to(pointer) : unsigned(bytes) };
    }),
  };
}
