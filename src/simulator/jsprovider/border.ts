import type { ModelValue } from '../dx/model';
import type { Switches } from '../switches';
import type { Realm } from './realm';
import type { ScriptFunction } from './realm-code';
import type { ScriptSource } from './source';
import type { Wrappers } from './wrappers';

/** What one script is to the values that cross its border. */
export interface ScriptIdentity {
  readonly source: ScriptSource;
  /** File name without extension. */
  readonly stem: string;
  /** API version that it asked for: 103 for 1.3. */
  readonly apiVersion: number;
  /** Whether plain data properties of its objects can be written from outside. */
  readonly outsideWrites: boolean;
}

/** The border between a script's realm and the object model, as what stands on it sees it. */
export interface Border {
  readonly realm: Realm;
  readonly wrappers: Wrappers;
  readonly script: ScriptIdentity;
  readonly switches: Switches;
  /** Script value → object model. */
  toModel(value: unknown): ModelValue;
  /** Object model → script value. @param receiver what a method was read from */
  toScript(value: ModelValue, receiver?: ModelValue): unknown;
  /**
   * Runs code of the script on behalf of the object model.
   * @throws ModelError with the text of the script's exception, ScriptAbort
   */
  run<T>(script: () => T): T;
  call(callee: ScriptFunction, self: unknown, args: readonly ModelValue[]): ModelValue;
  /** A function of the host; what it throws reaches the script as an Error of its own realm. */
  hostFunction(
    name: string,
    call: (args: readonly unknown[], self: unknown) => unknown,
  ): ScriptFunction;
  /** Runs code of ours that a script called. */
  guard<T>(run: () => T): T;
  /** Looked at per element where the object model walks collections for a script. */
  readonly interrupt: () => void;
}
