import { huntCoverage } from '../errors';
import type { Stack } from '../pool/hit';
import type { HuntRecord } from '../pool/hunt-record';
import { poolRun } from '../pool/pool-function';
import type { StackUse } from '../pool/stack-use';
import { decimal, nameInRow } from './rows';

/** Characters of callers shown in a row; details() has all frames. */
const SHOWN = 34;

/** One unique stack in `stacks()`. */
export class StackRow {
  readonly Allocs: number;
  readonly Frees: number;
  /** Who led to the call site, the nearest first; cut. */
  readonly Callers: string;
  readonly Coverage: string;
  readonly #stack: Stack;

  constructor(hunt: HuntRecord, use: StackUse) {
    this.#stack = hunt.stacks.at(use.stack);
    this.Allocs = use.hits.alloc;
    this.Frees = use.hits.free;
    const callers = this.#callers().slice(1).join(' < ');
    this.Callers = callers.length > SHOWN ? `${callers.slice(0, SHOWN - 3)}...` : callers;
    this.Coverage = huntCoverage(hunt);
  }

  toString(): string {
    return nameInRow(this.#callers()[0] ?? '(no caller)');
  }

  /** All frames, the innermost first. */
  details(): string {
    return this.#stack.map(({ text }) => text).join('\n');
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees');
  }

  #callers(): readonly string[] {
    return this.#stack.slice(poolRun(this.#stack)).map(({ text }) => text);
  }
}
