import { ModelError } from '../dx/model';
import type { Interruption } from './interruption';

/** A call by which a script reaches the debugger. */
export interface HostCall {
  readonly kind: 'command' | 'read' | 'write' | 'log' | 'file';
  /** The command, the text, `<address> <length>`, or the file operation and its path. */
  readonly text: string;
}

/** What goes wrong instead of, or after, the call. */
export type FaultAction = (
  | { readonly kind: 'throw'; readonly message: string }
  | /** No lines, no bytes. */ { readonly kind: 'nothing' }
  | /** These lines, or bytes made of this text. */ {
      readonly kind: 'answer';
      readonly text: string;
    }
  | /** The script is gone: none of its code runs any more. */ { readonly kind: 'abort' }
) & {
  /** Whether the call takes effect before it goes wrong. */
  readonly performed?: boolean;
};

/** Asked before every call; undefined lets it pass. */
export type HostCallHook = (call: HostCall) => FaultAction | undefined;

/** What a call answers when a fault replaces its answer. */
export interface FaultAnswers<T> {
  nothing(): T;
  text(text: string): T;
}

/** All calls from scripts to the debugger go through here. */
export class HostCalls {
  readonly #interruption: Interruption;
  readonly #hook: () => HostCallHook | undefined;

  constructor(interruption: Interruption, hook: () => HostCallHook | undefined) {
    this.#interruption = interruption;
    this.#hook = hook;
  }

  perform<T>(call: HostCall, run: () => T, answers: FaultAnswers<T>): T {
    this.#interruption.poll();
    const fault = this.#hook()?.(call);
    if (!fault) return run();
    if (fault.performed) run();
    return this.#fail(fault, answers);
  }

  #fail<T>(fault: FaultAction, answers: FaultAnswers<T>): T {
    switch (fault.kind) {
      case 'throw':
        throw new ModelError(fault.message);
      case 'nothing':
        return answers.nothing();
      case 'answer':
        return answers.text(fault.text);
      case 'abort':
        return this.#interruption.kill();
    }
  }
}

/** For calls that answer nothing anyway. */
export const noAnswer: FaultAnswers<undefined> = {
  nothing: () => undefined,
  text: () => undefined,
};
