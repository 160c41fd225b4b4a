import { invalidArgument } from '../../dx/errors';
import type { NamespaceContext } from '../../namespace/context';
import { NamespaceNode } from '../../namespace/node';
import { NEWEST_API } from '../apply-records';
import type { Bridge } from '../bridge';
import { parseInt64 } from '../int64';
import { HostRecords } from '../records';
import { diagnosticsObject } from './diagnostics';
import { memoryObject } from './memory';
import { metadataObject } from './metadata';
import { symbolFunctions } from './symbols';

/**
 * `host` of one script, in two phases: while the script loads only what needs no target is there,
 * and the rest is absent.
 */
export class ScriptHostObject {
  readonly records: HostRecords;
  readonly #bridge: Bridge;
  readonly #context: NamespaceContext;
  readonly #host: object;
  #complete = false;

  constructor(bridge: Bridge, context: NamespaceContext) {
    this.#bridge = bridge;
    this.#context = context;
    this.#host = bridge.realm.object();
    this.records = new HostRecords(bridge.realm);
    Object.defineProperty(bridge.realm.global, 'host', {
      value: this.#host,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    this.#openFirst();
  }

  /** Adds what reaches the target. */
  openAll(): void {
    if (this.#complete) return;
    this.#complete = true;
    const bridge = this.#bridge;
    const { engine } = this.#context;
    const namespace = new NamespaceNode({ properties: { Debugger: () => engine.namespace } });
    this.#property('namespace', () => bridge.toScript(namespace));
    this.#property('currentSession', () => this.#variable('cursession'));
    this.#property('currentProcess', () => this.#variable('curprocess'));
    this.#property('currentThread', () => this.#variable('curthread'));
    this.#value('memory', memoryObject(bridge, this.#context));
    for (const [name, call] of Object.entries(symbolFunctions(bridge, this.#context))) {
      this.#value(name, bridge.hostFunction(name, call));
    }
    this.#value('indexedValue', bridge.wrappers.indexedValue);
  }

  #openFirst(): void {
    const bridge = this.#bridge;
    this.#property('currentApiVersionSupported', () => this.#version(NEWEST_API));
    this.#property('currentApiVersionInitialized', () => {
      const { apiVersion } = bridge.script;
      return this.#version({ major: Math.floor(apiVersion / 100), minor: apiVersion % 100 });
    });
    this.#value('diagnostics', diagnosticsObject(bridge, this.#context));
    this.#value('metadata', metadataObject(bridge));
    for (const [name, constructorFunction] of this.records.constructors) {
      this.#value(name, constructorFunction);
    }
    this.#value('Int64', bridge.int64s.constructorFunction);
    this.#value(
      'parseInt64',
      bridge.hostFunction('parseInt64', ([text, radix]) => {
        const value = parseInt64(String(text), radix === undefined ? 10 : Number(radix));
        if (value !== undefined) return bridge.int64s.of(value);
        throw invalidArgument('parseInt64');
      }),
    );
  }

  #version({ major, minor }: { readonly major: number; readonly minor: number }): object {
    return Object.assign(this.#bridge.realm.object(), { majorVersion: major, minorVersion: minor });
  }

  /** `@$cursession` and so on. */
  #variable(name: string): unknown {
    const { engine } = this.#context;
    const state = engine.namespace.get('State');
    const variables = state?.kind === 'object' ? state.get('DebuggerVariables') : undefined;
    const value = variables?.kind === 'object' ? variables.get(name) : undefined;
    return value && this.#bridge.toScript(value);
  }

  #value(name: string, value: unknown): void {
    Object.defineProperty(this.#host, name, { value, enumerable: true, configurable: true });
  }

  #property(name: string, get: () => unknown): void {
    const getter = this.#bridge.hostFunction(name, get);
    Object.defineProperty(this.#host, name, { get: getter, enumerable: true, configurable: true });
  }
}
