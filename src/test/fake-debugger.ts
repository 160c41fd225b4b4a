import {
  type Command,
  HostError,
  type Owner,
  type Reader,
  type SessionFacts,
} from '../hunt/debugger/ports';
import type { Address } from '../pool/values/address';

/** What a command answers: its text, an exception, or something that depends on the command. */
export type Answer = string | HostError | ((command: string) => string);

/**
 * Where a write goes. `ignored` ones leave memory as it was, without a word; `complained` ones are
 * made and answered with text; `hidden` ones too, and readings show what was there before until
 * the cache is dropped.
 */
export type WriteFate = 'taken' | 'ignored' | 'refused' | 'complained' | 'hidden';

const numberOf = (address: Address): bigint => BigInt(`0x${address}`);

/** A debugger of literals: answers by command, and memory by byte. */
export class FakeDebugger implements Reader, Owner {
  /** Commands in the order in which they came. */
  readonly commands: string[] = [];
  readonly answers = new Map<string, Answer>();
  facts: SessionFacts = { kernel: true, live: true };
  time = 0;
  /** Addresses have 32 bits. */
  isNarrow = false;
  onWrite: (command: string) => WriteFate = () => 'taken';
  /** What happens when the target is let run. */
  onRun: (command: string) => string = () => '';
  /** Where names lie; `dd NAME L1` shows what is there. */
  readonly symbols = new Map<string, Address>();
  readonly #memory = new Map<bigint, number>();
  /** Writes that readings do not show yet. */
  #hidden: (() => void)[] = [];

  query(command: Command): readonly string[] {
    return this.#answer(command);
  }

  /** `ed PLACE DWORD` and `eb PLACE BYTE…` write; any other command answers. */
  change(command: Command): readonly string[] {
    const [verb = '', place = '', ...values] = command.split(' ');
    if (verb !== 'ed' && verb !== 'eb') return this.#answer(command);
    this.commands.push(command);
    const fate = this.onWrite(command);
    if (fate === 'refused') throw new HostError(command, 'Memory access error');
    const address = this.#addressOf(place);
    const size = verb === 'ed' ? 4 : 1;
    const write = () => {
      for (const [index, value] of values.entries()) {
        this.#write(address + BigInt(index * size), BigInt(value), size);
      }
    };
    if (fate === 'hidden') this.#hidden.push(write);
    else if (fate !== 'ignored') write();
    return fate === 'taken' || fate === 'ignored' ? [''] : [`${place} not properly sign extended`];
  }

  run(command: Command): readonly string[] {
    this.commands.push(command);
    return this.onRun(command).split('\n');
  }

  readMemory(address: Address, length: number): Uint8Array | undefined {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
      const byte = this.#memory.get(numberOf(address) + BigInt(index));
      if (byte === undefined) return undefined;
      bytes[index] = byte;
    }
    return bytes;
  }

  now(): number {
    this.time += 1;
    return this.time;
  }

  session(): SessionFacts {
    return this.facts;
  }

  /** Puts numbers of 1 to 8 bytes into memory, one behind the other. */
  put(address: Address, size: number, ...values: readonly (number | Address)[]): void {
    for (const [index, value] of values.entries()) {
      const number = typeof value === 'number' ? BigInt(value) : numberOf(value);
      this.#write(numberOf(address) + BigInt(index * size), number, size);
    }
  }

  /** Makes memory unreadable. */
  take(address: Address, length: number): void {
    for (let index = 0; index < length; index += 1) {
      this.#memory.delete(numberOf(address) + BigInt(index));
    }
  }

  /** The value of four bytes, as the target holds it. */
  dword(address: Address): number | undefined {
    this.#dropCache();
    const bytes = this.readMemory(address, 4);
    return bytes && new DataView(bytes.buffer).getUint32(0, true);
  }

  #answer(command: string): readonly string[] {
    this.commands.push(command);
    if (command === '.cache flushall') this.#dropCache();
    const answer = this.answers.get(command) ?? this.#memoryRow(command);
    if (answer instanceof HostError) throw answer;
    return (typeof answer === 'string' ? answer : answer(command)).split('\n');
  }

  #dropCache(): void {
    for (const write of this.#hidden) write();
    this.#hidden = [];
  }

  #addressOf(place: string): bigint {
    const named = this.symbols.get(place);
    const address = named === undefined ? BigInt(place) : numberOf(named);
    return this.isNarrow ? BigInt.asUintN(32, address) : address;
  }

  /** ``fffff800`00100000  20636241`` */
  #memoryRow(command: string): string {
    const [verb, place = '', count] = command.split(' ');
    const address = this.symbols.get(place);
    if (verb !== 'dd' || count !== 'L1' || address === undefined) return '';
    const bytes = this.readMemory(address, 4);
    const value = bytes && new DataView(bytes.buffer).getUint32(0, true);
    return `${address}  ${value === undefined ? '????????' : value.toString(16).padStart(8, '0')}`;
  }

  #write(address: bigint, value: bigint, size: number): void {
    for (let index = 0; index < size; index += 1) {
      this.#memory.set(address + BigInt(index), Number((value >> BigInt(8 * index)) & 0xffn));
    }
  }
}
