import type { ServedTarget } from '../../../simulator/serve/boot';
import type { WriteFault } from './orders';

/** Writes that go wrong, at one place of a machine's memory. */
export class WriteFaults {
  readonly #place: bigint;
  #fault: WriteFault = { after: 0, count: 0, how: 'refused' };
  #seen = 0;

  /** @param place address of nt!PoolHitTag */
  constructor({ machine, kernel }: ServedTarget, place: bigint) {
    this.#place = place;
    const { memory } = machine;
    const { physical } = kernel;
    const write = memory.write.bind(memory);
    const writePhysical = physical.write.bind(physical);
    memory.write = (address, bytes) => {
      if (address !== this.#place || !this.#goesWrong()) return write(address, bytes);
      return this.#fault.how === 'refused' ? 0 : bytes.length;
    };
    physical.write = (address, bytes) => (this.#isOver ? writePhysical(address, bytes) : 0);
  }

  /** In place of the fault that there was before. */
  set(fault: WriteFault): void {
    this.#fault = fault;
    this.#seen = 0;
  }

  #goesWrong(): boolean {
    this.#seen += 1;
    const { after, count } = this.#fault;
    return this.#seen > after && this.#seen <= after + count;
  }

  get #isOver(): boolean {
    const { after, count } = this.#fault;
    return this.#seen > after + count || count === 0;
  }
}
