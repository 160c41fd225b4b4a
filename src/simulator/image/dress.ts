import type { WireArchitecture } from '../../wire/processor';
import { poolUnits } from '../kernel/pool-header';
import { TIME_INCREMENT, writeClocks } from '../kernel/shared-data';
import type { SimulatedMachine } from '../kernel/simulated-machine';
import { writeDebuggerData } from './debugger-data';
import { writeImage } from './image-writer';
import { kernelTypes } from './kernel-types';
import { KernelWriter } from './kernel-writer';
import { writeLoaderList, writeUnloadedDrivers } from './loader-list';
import { MachinePages } from './machine-pages';
import { type Paging, pagings } from './page-tables';
import { ProcessObjects } from './process-objects';
import {
  contextRecord,
  type ProcessorTables,
  specialRegisters,
  writeProcessorBlock,
} from './processor-blocks';
import type { ServedImage, ServedProcessor } from './served-image';
import { writeSharedUserData } from './shared-user-data';
import { windowsVersion } from './windows-version';

export interface DressOptions {
  /**
   * Exports every public name, PoolHitTag too: for practice without symbol files. No kernel does
   * so.
   */
  readonly exportSymbols?: boolean;
}

/** Thrown for a machine that a debugger cannot be given. */
export class NotServed extends Error {}

/** Where nt's variables that only a dressed machine has begin: behind those of every machine. */
const AFTER_VARIABLES = 0x2000n;
/** Where tables, list entries and texts lie, in system space that nothing else uses. */
const OBJECTS = { x86: 0xfe000000n, x64: 0xffffab84_3f000000n } as const;
/** User and system part of the address space. */
const RANGES = {
  x86: { highest: 0x7ffeffffn, system: 0x80000000n, probe: 0x7fff0000n },
  x64: { highest: 0x7fff_fffeffffn, system: 0xffff8000_00000000n, probe: 0x7fff_ffff0000n },
} as const;
const BUGCHECK_WORDS = 5;

/** Of a replayed recording. */
const INVENTED = [
  'recorded: return addresses, tag, size, block, thread and process of each event',
  'invented: registers, stack layout, code bytes, and every other kernel object',
] as const;

/**
 * Puts into a machine's memory what a real debugger reads of a kernel before it believes in it.
 * @throws NotServed for architectures that are not simulated that far
 */
export function dressMachine(machine: SimulatedMachine, options: DressOptions = {}): ServedImage {
  return new DressedMachine(machine, options);
}

class DressedMachine implements ServedImage {
  readonly kernelBase: bigint;
  readonly moduleList: bigint;
  readonly debuggerData: bigint;
  readonly debuggerDataList: bigint;
  readonly processors: readonly ServedProcessor[];
  readonly modules: ServedImage['modules'];
  readonly types: ServedImage['types'];
  readonly physical: MachinePages;
  readonly remarks: readonly string[];
  readonly #machine: SimulatedMachine;
  readonly #architecture: WireArchitecture;
  readonly #kernel: KernelWriter;
  readonly #objects: ProcessObjects;

  constructor(machine: SimulatedMachine, { exportSymbols = false }: DressOptions) {
    const { spec, memory, symbols } = machine;
    this.#machine = machine;
    this.#architecture = servedArchitecture(spec.architecture);
    const nt = spec.modules.find(({ name }) => name === 'nt');
    if (!nt) throw new NotServed(`${spec.id} has no kernel`);
    this.kernelBase = nt.base;
    const { pointer } = poolUnits(spec.architecture);
    const types = kernelTypes(pointer, spec.objects, symbols.structures);
    this.types = types.all;
    const variables = (spec.poolHitTag.address & ~0xfffn) + AFTER_VARIABLES;
    const kernel = new KernelWriter(
      memory,
      symbols,
      types,
      pointer,
      variables,
      OBJECTS[this.#architecture],
    );
    this.#kernel = kernel;
    this.physical = new MachinePages(memory, this.#paging);
    this.#writeVersion();
    this.#objects = new ProcessObjects(kernel, this.physical.directoryTable);
    this.moduleList = kernel.variable('PsLoadedModuleList', 2 * pointer);
    writeUnloadedDrivers(kernel, spec.unloaded);
    const { block, list } = writeDebuggerData(kernel, {
      architecture: spec.architecture,
      kernelBase: nt.base,
      breakpointWithStatus: this.#breakpointWithStatus,
      objects: spec.objects,
      pae: this.physical.pae,
    });
    this.debuggerData = block;
    this.debuggerDataList = list;
    const images = { exportSymbols, kernelDataEnd: kernel.variablesEnd };
    this.modules = spec.modules.map((module) => writeImage(machine, module, images));
    writeLoaderList(kernel, this.modules);
    this.processors = machine.hardware.map(({ setup }) => this.#processor(setup.number));
    this.remarks = spec.recording === undefined ? [] : INVENTED;
    this.refresh();
  }

  get processList(): bigint {
    return this.#objects.head;
  }

  refresh(): void {
    const { memory, spec, clock, bootTime, hardware } = this.#machine;
    writeClocks(memory, spec.architecture, clock.now(), bootTime);
    for (const processor of hardware) this.#objects.show(processor);
    const { context, special } = spec.objects.processor;
    for (const served of this.processors) {
      memory.store(served.prcb + BigInt(context), served.context());
      memory.store(served.prcb + BigInt(special), served.special());
    }
    this.physical.expire();
  }

  get #paging(): Paging {
    if (this.#architecture === 'x64') return pagings.x64;
    const isPae = this.#machine.spec.modules.some(({ image }) => image === 'ntkrpamp.exe');
    return isPae ? pagings.pae : pagings.x86;
  }

  get #breakpointWithStatus(): bigint {
    const { symbols } = this.#machine;
    const name =
      this.#architecture === 'x86' ? 'RtlpBreakWithStatusInstruction' : 'DbgBreakPointWithStatus';
    return symbols.place('nt', name) ?? 0n;
  }

  /** What a debugger's first lines say of the system. */
  #writeVersion(): void {
    const { memory, spec } = this.#machine;
    const version = windowsVersion(spec.build, spec.architecture);
    writeSharedUserData(memory, spec.architecture, spec.build, version);
    const kernel = this.#kernel;
    const lab = kernel.variable('NtBuildLab', 0x80);
    memory.store(lab, Buffer.from(`${version.lab}\0`, 'latin1'));
    memory.storeWord(kernel.variable('NtBuildNumber'), 0xf0000000 + spec.build, 4);
    memory.storeWord(kernel.variable('CmNtCSDVersion'), version.servicePack, 4);
    memory.storeWord(kernel.variable('KeTimeIncrement'), TIME_INCREMENT, 4);
    kernel.variable('KiBugCheckData', BUGCHECK_WORDS * kernel.pointer);
    kernel.variable('PspCidTable');
    const { highest, system, probe } = RANGES[this.#architecture];
    kernel.set('MmHighestUserAddress', highest);
    kernel.set('MmSystemRangeStart', system);
    kernel.set('MmUserProbeAddress', probe);
  }

  #processor(number: number): ServedProcessor {
    const machine = this.#machine;
    const architecture = this.#architecture;
    const setup = machine.hardware[number]?.setup;
    if (!setup) throw new Error(`no processor ${number}`);
    const tables: ProcessorTables = writeProcessorBlock(this.#kernel, architecture, setup);
    const { directoryTable } = this.physical;
    const special = specialRegisters(
      architecture,
      setup,
      tables,
      directoryTable,
      this.physical.pae,
    );
    return {
      number,
      pcr: setup.pcr,
      prcb: setup.prcb,
      ...tables,
      thread: () => machine.processors[number]?.thread ?? setup.idle.address,
      context: () =>
        contextRecord(architecture, machine.processors[number]?.registers ?? new Map()),
      special: () => special,
    };
  }
}

function servedArchitecture(architecture: string): WireArchitecture {
  if (architecture === 'x64' || architecture === 'x86') return architecture;
  throw new NotServed(`${architecture} is not served to other debuggers`);
}
