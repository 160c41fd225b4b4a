import type { ProcessorSetup, SimulatedProcess, SimulatedThread } from '../kernel/thread';
import { STACK_HEADROOM, STACK_SIZE } from '../kernel/thread';
import type { KernelWriter } from './kernel-writer';

const PROCESS_OBJECT = 3;
const THREAD_OBJECT = 6;
/** nt!InitializationPhase of a kernel that has started. */
const INITIALIZED = 2;
const RUNNING = 2;
const WAITING = 5;
/** What a kernel keeps above the first frame of a stack for its own use. */
const STACK_CONTROL = 0x50n;

/** EPROCESS and ETHREAD objects of a machine, as far as its memory does not have them anyway. */
export class ProcessObjects {
  readonly #kernel: KernelWriter;
  readonly #directoryTable: bigint;
  readonly #processes = new Map<bigint, bigint[]>();
  readonly #threads = new Set<bigint>();
  readonly #active: bigint[] = [];
  readonly #head: bigint;

  constructor(kernel: KernelWriter, directoryTable: bigint) {
    this.#kernel = kernel;
    this.#directoryTable = directoryTable;
    this.#head = kernel.variable('PsActiveProcessHead', 2 * kernel.pointer);
    kernel.list(this.#head, []);
    // Without these a debugger's object model lists no process.
    kernel.variable('PsIdleProcess');
    kernel.memory.storeWord(kernel.variable('InitializationPhase'), INITIALIZED, 4);
  }

  /** nt!PsActiveProcessHead. */
  get head(): bigint {
    return this.#head;
  }

  /** Makes the objects of a processor's threads and says which of them runs. */
  show({
    setup,
    thread,
  }: {
    readonly setup: ProcessorSetup;
    readonly thread: SimulatedThread;
  }): void {
    for (const each of [setup.idle, ...setup.threads, thread]) this.#thread(each);
    for (const each of [setup.idle, ...setup.threads]) this.#setState(each, setup, WAITING);
    this.#setState(thread, setup, RUNNING);
    this.#kernel.fields('_KPRCB', setup.prcb, { CurrentThread: thread.address });
  }

  #setState({ address }: SimulatedThread, { number }: ProcessorSetup, state: number): void {
    this.#kernel.fields('_KTHREAD', address, { State: state, NextProcessor: number });
  }

  #thread({ address, process, stackTop }: SimulatedThread): void {
    const siblings = this.#process(process);
    this.#kernel.fields('_KTHREAD', address, {
      'ApcState.Process': process.address,
      Process: process.address,
    });
    if (this.#threads.has(address)) return;
    this.#threads.add(address);
    const base = stackTop + STACK_HEADROOM;
    this.#kernel.fields('_ETHREAD', address, {
      'Tcb.Header.Type': THREAD_OBJECT,
      'Tcb.StackBase': base,
      'Tcb.StackLimit': base - BigInt(STACK_SIZE),
      'Tcb.InitialStack': base - STACK_CONTROL,
      'Tcb.KernelStack': stackTop - 0x100n,
      'Cid.UniqueProcess': process.id,
      'Cid.UniqueThread': (this.#threads.size + 1) * 4,
    });
    siblings.push(address);
    for (const [type, owner, list, entry] of LISTS) {
      this.#kernel.list(
        this.#kernel.at(owner, process.address, list),
        siblings.map((sibling) => this.#kernel.at(type, sibling, entry)),
      );
    }
  }

  /** Its threads so far; makes the object when it is a new one. */
  #process({ address, id, image }: SimulatedProcess): bigint[] {
    const known = this.#processes.get(address);
    if (known) return known;
    const threads: bigint[] = [];
    this.#processes.set(address, threads);
    this.#kernel.fields('_EPROCESS', address, {
      'Pcb.Header.Type': PROCESS_OBJECT,
      'Pcb.DirectoryTableBase': this.#directoryTable,
      UniqueProcessId: id,
    });
    const name = [...image.slice(0, 14)].map((character) => character.charCodeAt(0));
    this.#kernel.memory.store(this.#kernel.at('_EPROCESS', address, 'ImageFileName'), [...name, 0]);
    // The idle process is in no list.
    if (id === 0) {
      this.#kernel.set('PsIdleProcess', address);
    } else {
      this.#active.push(this.#kernel.at('_EPROCESS', address, 'ActiveProcessLinks'));
      this.#kernel.list(this.#head, this.#active);
    }
    return threads;
  }
}

/** The two lists of a process's threads. */
const LISTS = [
  ['_KTHREAD', '_KPROCESS', 'ThreadListHead', 'ThreadListEntry'],
  ['_ETHREAD', '_EPROCESS', 'ThreadListHead', 'ThreadListEntry'],
] as const;
