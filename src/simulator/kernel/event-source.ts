import type { PoolEvent } from './activity';

/** Where a machine's pool events come from. */
export interface EventSource {
  /** The next thing that happens; `nothing` when no allocator is reached, `end` at shutdown. */
  next(): PoolEvent | 'nothing' | 'end';
  /** An event of an interrupt or page fault on top of another; undefined when there is none. */
  nested(): PoolEvent | undefined;
  /** Whether anything ever happens beside all that. */
  readonly hasBackground: boolean;
  /** What does now and then; undefined when nothing does. */
  background(): PoolEvent | undefined;
  /** Why there is nothing behind the last event. */
  readonly end?: string;
  /** Milliseconds of the virtual clock until the event after this one. */
  readonly interval: number;
}
