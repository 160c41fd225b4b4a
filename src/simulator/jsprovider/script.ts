import { ModelError } from '../dx/model';
import type { NamespaceContext } from '../namespace/context';
import type { Undo } from '../namespace/named-models';
import {
  allowsOutsideWrites,
  applyRecords,
  type RecordTarget,
  type ScriptSettings,
} from './apply-records';
import { Bridge } from './bridge';
import { ScriptHostObject } from './host/host-object';
import type { Interruption } from './interruption';
import { Realm } from './realm';
import type { HostRecord } from './records';
import { type ScriptFailure, scriptFailure } from './script-error';
import type { ScriptObject } from './script-object';
import type { ScriptSource } from './source';

/** A script that could not be loaded. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  readonly failure: ScriptFailure;

  constructor(failure: ScriptFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** One script in its realm, from load to unload. */
export class Script {
  readonly path: string;
  readonly stem: string;
  /** Its global object, as the object model sees it. */
  readonly contents: ScriptObject;
  readonly #source: ScriptSource;
  readonly #realm: Realm;
  readonly #bridge: Bridge;
  readonly #host: ScriptHostObject;
  readonly #context: NamespaceContext;
  readonly #interruption: Interruption;
  readonly #settings: ScriptSettings = { apiVersion: 100, outsideWrites: false };
  #records: readonly HostRecord[] = [];
  #undo: Undo = () => {};

  constructor(
    path: string,
    source: ScriptSource,
    context: NamespaceContext,
    interruption: Interruption,
  ) {
    const { engine } = context;
    const settings = this.#settings;
    this.path = path;
    this.stem = stemOf(path);
    this.#source = source;
    this.#context = context;
    this.#interruption = interruption;
    this.#realm = new Realm(interruption, () => engine.now(), engine.switches.javascript);
    const identity = {
      source,
      stem: this.stem,
      get apiVersion() {
        return settings.apiVersion;
      },
      get outsideWrites() {
        return allowsOutsideWrites(settings);
      },
    };
    this.#bridge = new Bridge(this.#realm, identity, engine.switches, interruption);
    this.#host = new ScriptHostObject(this.#bridge, context);
    this.contents = this.#bridge.object(this.#realm.global);
  }

  /**
   * Runs root code and `initializeScript` and applies the records that this returns.
   * @throws LoadFailure, ScriptAbort
   */
  load(): void {
    if (this.#context.engine.switches.namespaceWhileLoading) this.#host.openAll();
    this.#runScriptCode(() => this.#realm.run(this.#source.script));
    const returned = this.#runScriptCode(() => this.#callHook('initializeScript'));
    this.#records = this.#readRecords(returned);
    this.activate();
    this.#host.openAll();
  }

  /** `invokeScript`, with everything of the host at hand. @throws ModelError, ScriptAbort */
  invoke(): void {
    this.#bridge.run(() => this.#callHook('invokeScript'));
  }

  /** `uninitializeScript`, then the records are undone. @throws ModelError, ScriptAbort */
  deactivate(): void {
    try {
      this.#bridge.run(() => this.#callHook('uninitializeScript'));
    } finally {
      this.#undo();
      const { scripts } = this.#context.data;
      if (scripts.get(this.stem) === this.contents) scripts.delete(this.stem);
    }
  }

  /** Applies the records and shows the contents; also again, after a failed replacement. */
  activate(): void {
    const { engine, data } = this.#context;
    const target: RecordTarget = {
      data,
      bridge: this.#bridge,
      settings: this.#settings,
      fileExists: (path) => engine.files.exists(path),
    };
    try {
      this.#undo = applyRecords(this.#records, target);
    } catch (error) {
      if (error instanceof ModelError) throw new LoadFailure({ message: error.message });
      throw error;
    }
    data.scripts.set(this.stem, this.contents);
  }

  #callHook(name: 'initializeScript' | 'invokeScript' | 'uninitializeScript'): unknown {
    const hook: unknown = Reflect.get(this.#realm.global, name);
    if (hook === undefined) return undefined;
    if (typeof hook !== 'function') {
      throw this.#realm.error('TypeError', `'${name}' must be an invocable function`);
    }
    return Reflect.apply(hook, this.#realm.global, []);
  }

  #readRecords(returned: unknown): readonly HostRecord[] {
    if (returned === undefined) return [];
    const list: unknown = this.#realm.is(returned, 'Array') ? returned : [returned];
    return Array.from(list as ArrayLike<unknown>, (object) => {
      const record = this.#host.records.read(object);
      if (record) return record;
      throw new LoadFailure({ message: "Invalid argument to method 'initializeScript'" });
    });
  }

  #runScriptCode<T>(run: () => T): T {
    try {
      return this.#interruption.run(run);
    } catch (error) {
      if (this.#interruption.isAbort(error)) throw error;
      this.#realm.told(error);
      throw new LoadFailure(scriptFailure(error, this.#source));
    }
  }
}

/** `C:\tools\pooltag.js` is `pooltag` in `Debugger.State.Scripts`. */
function stemOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/\.js$/i, '');
}
