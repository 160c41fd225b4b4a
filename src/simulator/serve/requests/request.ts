import { statuses } from '../../../wire/api';
import { MANIPULATE_SIZE, type Manipulate } from '../../../wire/manipulate';
import { MOST_DATA } from '../../../wire/packet';
import type { StoppedTarget } from '../stopped-target';

/** The answer to a request. What is absent is as it was asked; data are none. */
export interface Answer {
  readonly status: number;
  readonly body?: Uint8Array;
  readonly data?: Uint8Array;
}

/** What comes of a request. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The kernel answers nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'go'; readonly trace: boolean }
  /** The stop is reported again, by another processor. */
  | { readonly kind: 'switch'; readonly processor: number }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'crash'; readonly code: number };

/** Answers one kind of request; whatever stands in it, it must not throw. */
export type Handler = (request: Manipulate, target: StoppedTarget) => Outcome;

export const answered = (status: number, body?: Uint8Array, data?: Uint8Array): Outcome => ({
  kind: 'answer',
  answer: { status, ...(body && { body }), ...(data && { data }) },
});

/** How a kernel answers what it does not do, and what it cannot do. */
export const unsuccessful: Outcome = answered(statuses.unsuccessful);

/** Most bytes that one answer carries. */
export const MOST_ANSWERED = MOST_DATA - MANIPULATE_SIZE;
