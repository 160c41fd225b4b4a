import type { KernelObjects, TargetSpec } from '../targets/spec';
import type { SparseMemory } from './memory';

export interface SimulatedProcess {
  readonly address: bigint;
  readonly id: number;
  readonly image: string;
}

/** A kernel thread. The allocator's path runs on its kernel stack. */
export interface SimulatedThread {
  readonly address: bigint;
  readonly process: SimulatedProcess;
  /** First address above the stack. */
  readonly stackTop: bigint;
  /** The same of its user stack. */
  readonly userStackTop: bigint;
}

/** What a processor runs its work on. */
export interface ProcessorSetup {
  readonly number: number;
  /** KPCR, and the KPRCB in it. */
  readonly pcr: bigint;
  readonly prcb: bigint;
  readonly idle: SimulatedThread;
  readonly threads: readonly SimulatedThread[];
}

/** Where the processor's global descriptor table is; every processor has its own. */
export const descriptorTable = (pcr: bigint): bigint => pcr + GDT_FROM_PCR;

const THREADS_PER_PROCESSOR = 3;
export const STACK_SIZE = 0x6000;
/** Where a KPCR holds its KPRCB. */
export const PRCB_IN_PCR = { x86: 0x120n, x64: 0x180n, arm64: 0x980n } as const;
/** From a KPCR to the processor's descriptor table, of x86 and x64. */
const GDT_FROM_PCR = 0x8000n;
const USER_STACK_SIZE = 0x8000;
/** What lies above the first frame of a stack. */
export const STACK_HEADROOM = 0x300n;

const PROCESSES: readonly { readonly id: number; readonly image: string }[] = [
  { id: 4, image: 'System' },
  { id: 0x2ac, image: 'svchost.exe' },
  { id: 0x5f4, image: 'backup.exe' },
  { id: 0x9d8, image: 'explorer.exe' },
];

/** Addresses of kernel objects, by architecture. */
function areas(architecture: TargetSpec['architecture']) {
  return architecture === 'x86'
    ? {
        objects: 0x863a0000n,
        stacks: 0xf7a00000n,
        userStacks: 0x1f0000n,
        pcrs: 0xf7700000n,
      }
    : {
        objects: 0xffffab84_2c6e0000n,
        stacks: 0xfffff28e_51a00000n,
        userStacks: 0xae_1f3f0000n,
        pcrs: 0xffffa980_3b180000n,
      };
}

/** Makes processes, threads, stacks and processor control blocks, in memory. */
export function makeProcessors(
  spec: TargetSpec,
  memory: SparseMemory,
  count: number,
): readonly ProcessorSetup[] {
  const area = areas(spec.architecture);
  const pointer = spec.architecture === 'x86' ? 4 : 8;
  let object = area.objects;
  let stack = area.stacks;
  let userStack = area.userStacks;
  const takeObject = () => {
    memory.map(object, 0x800);
    const address = object + 0x80n;
    object += 0x1000n;
    return address;
  };
  const processes = PROCESSES.map((process) => {
    const made = { ...process, address: takeObject() };
    writeProcess(memory, spec.objects, made, pointer);
    return made;
  });
  const idleProcess = { id: 0, image: 'Idle', address: takeObject() };
  writeProcess(memory, spec.objects, idleProcess, pointer);
  const takeThread = (process: SimulatedProcess): SimulatedThread => {
    const address = takeObject();
    const { apcState } = spec.objects.thread;
    memory.storeWord(address + BigInt(apcState + 4 * pointer), process.address, pointer);
    memory.map(stack, STACK_SIZE);
    stack += BigInt(STACK_SIZE + 0x2000);
    memory.reserve(userStack, USER_STACK_SIZE);
    userStack += BigInt(USER_STACK_SIZE * 2);
    return {
      address,
      process,
      stackTop: stack - 0x2000n - STACK_HEADROOM,
      userStackTop: userStack - BigInt(USER_STACK_SIZE) - STACK_HEADROOM,
    };
  };
  return Array.from({ length: count }, (_, number) => {
    const pcr = area.pcrs + BigInt(number) * 0x10000n;
    memory.map(pcr, 0x1000);
    const prcb = pcr + PRCB_IN_PCR[spec.architecture];
    const idle = takeThread(idleProcess);
    const threads = Array.from({ length: THREADS_PER_PROCESSOR }, (_, index) =>
      takeThread(processes[(number + index) % processes.length] as SimulatedProcess),
    );
    return { number, pcr, prcb, idle, threads };
  });
}

function writeProcess(
  memory: SparseMemory,
  { process: offsets }: KernelObjects,
  process: SimulatedProcess,
  pointer: 4 | 8,
): void {
  memory.storeWord(process.address + BigInt(offsets.id), process.id, pointer);
  const name = [...process.image].map((character) => character.charCodeAt(0));
  memory.store(process.address + BigInt(offsets.imageName), [...name.slice(0, 14), 0]);
}
