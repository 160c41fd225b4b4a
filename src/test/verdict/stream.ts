import type { Frame } from '../../pool/stacks/frame';
import type { Tag } from '../../pool/tags/tag';

/** A pool event of one tag, with the truth about its block. */
export interface StreamEvent {
  readonly kind: 'alloc' | 'free';
  /** Index of the stack in its stream. */
  readonly stack: number;
  readonly address: number;
  readonly charged: number;
  /** Of an allocation: the index of the event that frees it; never, where there is none. */
  readonly freedAt?: number;
  /** An allocation that a leak has made. */
  readonly leaked?: true;
}

/** Everything that happened to one tag, and what is true of it. */
export interface Stream {
  readonly name: string;
  readonly tag: Tag;
  readonly stacks: readonly (readonly Frame[])[];
  readonly events: readonly StreamEvent[];
}

/** Events as they happen; says of each allocation when it is freed. */
export class StreamBuilder {
  readonly #events: (StreamEvent & { freedAt?: number })[] = [];
  readonly #live = new Map<number, number>();

  get length(): number {
    return this.#events.length;
  }

  alloc(stack: number, address: number, charged: number, leaked: boolean): void {
    this.#live.set(address, this.#events.length);
    this.#events.push({
      kind: 'alloc',
      stack,
      address,
      charged,
      ...(leaked ? { leaked: true as const } : {}),
    });
  }

  free(stack: number, address: number, charged: number): void {
    const alloc = this.#events[this.#live.get(address) ?? -1];
    if (alloc) alloc.freedAt = this.#events.length;
    this.#live.delete(address);
    this.#events.push({ kind: 'free', stack, address, charged });
  }

  get events(): readonly StreamEvent[] {
    return this.#events;
  }
}
