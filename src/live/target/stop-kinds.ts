import { statuses } from '../../wire/api';
import { readInteger } from '../../wire/fields';
import type { StateChange } from '../../wire/state-change';
import type { KernelData } from './kernel-data';
import type { LiveMachine } from './machine';

/** Why a target stands still. */
export type StopText =
  | { readonly kind: 'break' }
  | /** A person's break-in. */ { readonly kind: 'manual' }
  | { readonly kind: 'bugcheck'; readonly code: bigint; readonly parameters: readonly bigint[] }
  | { readonly kind: 'exception'; readonly code: number; readonly firstChance: boolean }
  | /** The target was started again. */ { readonly kind: 'restarted' };

/** Whether the stop is for a person to look at: what stands there must not be let run. */
export const isForeign = ({ kind }: StopText): boolean =>
  kind === 'bugcheck' || kind === 'exception';

/** What a break-in says of itself: DBG_STATUS_CONTROL_C. */
const MANUAL = 1n;
const BUGCHECK_WORDS = 5;

/** Tells stops apart by what the kernel says of itself. */
export class StopKinds {
  readonly #machine: LiveMachine;
  readonly #data: KernelData;

  constructor(machine: LiveMachine, data: KernelData) {
    this.#machine = machine;
    this.#data = data;
  }

  /** @param stop the one at which the target stands */
  of({ event, pc }: StateChange): StopText {
    if (event.what !== 'exception') return { kind: 'break' };
    const { code, firstChance } = event;
    if (code >>> 0 !== statuses.breakpoint) return { kind: 'exception', code, firstChance };
    if (pc !== this.#data.breakpointWithStatus) return { kind: 'break' };
    const registers = this.#machine.registers();
    const status = registers.get('rcx') ?? registers.get('eax');
    return status === MANUAL ? { kind: 'manual' } : this.#bugcheck();
  }

  #bugcheck(): StopText {
    const place = this.#data.bugCheckData;
    const size = this.#machine.pointerSize;
    const bytes = place && this.#machine.readAll(place, BUGCHECK_WORDS * size);
    const words = Array.from({ length: BUGCHECK_WORDS }, (_, index) =>
      bytes ? readInteger(bytes, index * size, size) : 0n,
    );
    const [code = 0n, ...parameters] = words;
    return { kind: 'bugcheck', code, parameters };
  }
}
