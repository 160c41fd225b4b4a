import {
  type Metadata,
  ModelError,
  type ModelInteger,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  modelBoolean,
  modelInteger,
  modelString,
  nothing,
} from '../dx/model';
import type { Switches } from '../switches';
import type { Border, ScriptIdentity } from './border';
import { Int64s } from './int64';
import type { Interruption } from './interruption';
import { modelProxy } from './model-proxy';
import { entersAsInt64, numberToModel } from './ordinals';
import type { Realm } from './realm';
import type { ScriptFunction } from './realm-code';
import { failureText, scriptFailure } from './script-error';
import { ScriptMembers } from './script-members';
import { ScriptObject } from './script-object';
import { Wrappers } from './wrappers';

/** The border between a script's realm and the object model: every value crosses it here. */
export class Bridge implements Border {
  readonly realm: Realm;
  readonly int64s: Int64s;
  readonly wrappers: Wrappers;
  readonly members: ScriptMembers;
  readonly script: ScriptIdentity;
  readonly switches: Switches;
  readonly #interruption: Interruption;
  readonly #objects = new WeakMap<object, ScriptObject>();
  readonly #methods = new WeakMap<object, ModelMethod>();
  readonly #functions = new WeakMap<ModelMethod, object>();
  readonly #hostFunctions = new WeakMap<ModelObject, Map<ModelMethod, object>>();
  readonly #proxies = new WeakMap<ModelObject, object>();
  readonly #behindProxies = new WeakMap<object, ModelObject>();

  constructor(
    realm: Realm,
    script: ScriptIdentity,
    switches: Switches,
    interruption: Interruption,
  ) {
    this.realm = realm;
    this.script = script;
    this.switches = switches;
    this.#interruption = interruption;
    this.int64s = new Int64s(realm, switches);
    this.wrappers = new Wrappers(realm);
    this.members = new ScriptMembers(this);
  }

  toModel(value: unknown): ModelValue {
    switch (typeof value) {
      case 'string':
        return modelString(value);
      case 'boolean':
        return modelBoolean(value);
      case 'number':
        return numberToModel(value);
      case 'function':
        return this.#functionToModel(value as ScriptFunction);
      case 'object':
        return value === null ? nothing : this.#objectToModel(value);
      default:
        return nothing;
    }
  }

  toScript(value: ModelValue, receiver: ModelValue = nothing): unknown {
    switch (value.kind) {
      case 'integer':
        return this.#integerToScript(value);
      case 'nothing':
        return undefined;
      case 'method':
        return this.#methodToScript(value, receiver);
      case 'object':
        return this.#modelToScript(value);
      default:
        return value.value;
    }
  }

  /** A script object as the object model sees it. */
  object(object: object): ScriptObject {
    const known = this.#objects.get(object);
    if (known) return known;
    const made = new ScriptObject(this, this.members, object);
    this.#objects.set(object, made);
    return made;
  }

  /** The model object behind a script's proxy. */
  behind(value: unknown): ModelObject | undefined {
    return typeof value === 'object' && value !== null ? this.#behindProxies.get(value) : undefined;
  }

  run<T>(script: () => T): T {
    try {
      return this.#interruption.run(script);
    } catch (error) {
      if (this.#interruption.isAbort(error)) throw error;
      throw new ModelError(this.failureText(error));
    }
  }

  /** What the debugger prints of a script's exception, behind `Error: `. */
  failureText(thrown: unknown): string {
    const { source, stem } = this.script;
    this.realm.told(thrown);
    return failureText(scriptFailure(thrown, source), stem, this.switches.javascript);
  }

  call(callee: ScriptFunction, self: unknown, args: readonly ModelValue[]): ModelValue {
    const values = args.map((arg) => this.toScript(arg));
    return this.toModel(this.run(() => Reflect.apply(callee, self, values)));
  }

  hostFunction(name: string, call: (args: readonly unknown[], self: unknown) => unknown) {
    return this.realm.function(name, (self, args) => this.guard(() => call(args, self)));
  }

  readonly interrupt = (): void => this.#interruption.poll();

  guard<T>(run: () => T): T {
    this.#interruption.poll();
    try {
      return this.realm.guard(run);
    } catch (error) {
      this.#interruption.note(error);
      throw error;
    }
  }

  #integerToScript(integer: ModelInteger): unknown {
    const { value } = integer;
    return entersAsInt64(integer, this.switches.ordinals) ? this.int64s.of(value) : Number(value);
  }

  #functionToModel(callee: ScriptFunction): ModelMethod {
    const known = this.#methods.get(callee);
    if (known) return known;
    const method: ModelMethod = {
      kind: 'method',
      name: callee.name,
      metadata: {},
      call: (receiver, args) => this.call(callee, this.toScript(receiver), args),
    };
    this.#methods.set(callee, method);
    this.#functions.set(method, callee);
    return method;
  }

  /** The same function each time that the same object is asked for the method. */
  #methodToScript(method: ModelMethod, receiver: ModelValue): unknown {
    const own = this.#functions.get(method);
    if (own || receiver.kind !== 'object') return own ?? this.#functionFor(method, receiver);
    const functions = this.#hostFunctions.get(receiver) ?? new Map<ModelMethod, object>();
    const made = functions.get(method) ?? this.#functionFor(method, receiver);
    this.#hostFunctions.set(receiver, functions.set(method, made));
    return made;
  }

  #functionFor(method: ModelMethod, receiver: ModelValue): object {
    return this.hostFunction(method.name, (args, self) => {
      const on = this.behind(self) ?? receiver;
      return this.toScript(
        method.call(
          on,
          args.map((arg) => this.toModel(arg)),
        ),
      );
    });
  }

  #objectToModel(object: object): ModelValue {
    const int64 = this.int64s.value(object);
    if (int64 !== undefined) return modelInteger(int64, 64, int64 < 0n);
    const wrapped = this.wrappers.unwrap(object);
    if (wrapped) return withMetadata(this.toModel(wrapped.value), wrapped.metadata);
    return this.#behindProxies.get(object) ?? this.object(object);
  }

  #modelToScript(object: ModelObject): unknown {
    if (object instanceof ScriptObject && object.belongsTo(this)) return object.origin;
    const known = this.#proxies.get(object);
    if (known) return known;
    const proxy = modelProxy(this, object);
    this.#proxies.set(object, proxy);
    this.#behindProxies.set(proxy, object);
    return proxy;
  }
}

/** Plain values carry their metadata with them; objects describe themselves. */
function withMetadata(value: ModelValue, metadata: Metadata | undefined): ModelValue {
  const isPlain = value.kind !== 'object' && value.kind !== 'method' && value.kind !== 'nothing';
  return isPlain && metadata ? { ...value, metadata } : value;
}
