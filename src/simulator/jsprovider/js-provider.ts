import { ModelError, type ModelObject } from '../dx/model';
import type { ScriptEngine, ScriptHost } from '../kd/engine';
import type { NamespaceContext } from '../namespace/context';
import { emptyDataModel } from '../namespace/data-model';
import { debuggerNamespace } from '../namespace/debugger';
import { type HostCallHook, HostCalls } from './host-call';
import { Interruption } from './interruption';
import { LoadFailure, Script } from './script';
import { failureText, type ScriptFailure } from './script-error';
import { compileScript, ScriptSyntaxError } from './source';

/** E_FAIL, and what a RangeError becomes. */
const E_FAIL = '0x80004005';
const E_BOUNDS = '0x8000000B';

/** The JavaScript provider: loads, runs and unloads scripts, and owns the object model. */
export class JsProvider implements ScriptHost {
  /** `Debugger`, the root of the object model. */
  readonly namespace: ModelObject;
  /** For tests: asked before every call from a script to the debugger. */
  onHostCall: HostCallHook | undefined;
  readonly #engine: ScriptEngine;
  readonly #context: NamespaceContext;
  readonly #interruption: Interruption;
  readonly #scripts: Script[] = [];

  constructor(engine: ScriptEngine) {
    this.#engine = engine;
    this.#interruption = new Interruption(
      () => engine.takeBreak(),
      () => engine.switches.finallyOnAbort,
    );
    this.#context = {
      engine,
      data: emptyDataModel(),
      calls: new HostCalls(this.#interruption, () => this.onHostCall),
    };
    this.namespace = debuggerNamespace(this.#context);
  }

  get running(): boolean {
    return this.#interruption.running;
  }

  list(): readonly { readonly path: string }[] {
    return this.#scripts;
  }

  alias(name: string): boolean {
    return this.#context.data.aliases.has(name);
  }

  aliases(): readonly string[] {
    return [...this.#context.data.aliases.keys()];
  }

  /** @throws ScriptAbort */
  load(path: string, invoke: boolean): void {
    const old = this.#find(path);
    if (old && !invoke) {
      this.#print(`Error: JavaScript script '${path}' is already loaded`);
      return;
    }
    const script = this.#replace(old, path);
    if (!script) return;
    this.#print(`JavaScript script successfully loaded from '${path}'`);
    if (invoke) this.#reportingErrors(() => script.invoke());
  }

  /** @throws ScriptAbort */
  unload(path: string): void {
    const script = this.#find(path);
    if (!script) {
      this.#print(`Error: Unable to find script '${path}'`);
      return;
    }
    this.#forget(script);
    this.#reportingErrors(() => script.deactivate());
    this.#print(`JavaScript script unloaded from '${script.path}'`);
  }

  /** @throws ScriptAbort */
  unloadAll(): void {
    for (const { path } of [...this.#scripts]) this.unload(path);
  }

  /** Loads a script, in place of an older instance of it if there is one. */
  #replace(old: Script | undefined, path: string): Script | undefined {
    if (old) {
      this.#forget(old);
      this.#reportingErrors(() => old.deactivate());
    }
    try {
      const script = this.#compile(path);
      script.load();
      this.#scripts.push(script);
      return script;
    } catch (error) {
      if (old) this.#restore(old);
      this.#reportLoadFailure(path, error);
      return undefined;
    }
  }

  #restore(script: Script): void {
    script.activate();
    this.#scripts.push(script);
  }

  #compile(path: string): Script {
    const { files, switches } = this.#engine;
    if (!files.exists(path)) {
      throw new LoadFailure({ message: 'The system cannot find the file specified' });
    }
    const source = compileScript(path, files.read(path), switches.javascript);
    return new Script(path, source, this.#context, this.#interruption);
  }

  #reportLoadFailure(path: string, error: unknown): void {
    const failure = loadFailure(error);
    if (!failure) throw error;
    const { position, ...told } = failure;
    const { javascript } = this.#engine.switches;
    const place = position ? ` (line ${position.line} (@ ${position.column}))` : '';
    const code = told.className === 'RangeError' ? E_BOUNDS : E_FAIL;
    const isSyntax = told.className === 'SyntaxError' && javascript === 'chakra';
    const text = isSyntax ? 'Syntax error' : failureText(told, '', javascript);
    this.#print(`"${path}"${place}: Error (${code}): ${text}`);
    this.#print(`Error: Unable to execute JavaScript script '${path}'`);
  }

  #reportingErrors(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.#print(`Error: ${error.message}`);
    }
  }

  /** By path, or by file name alone. */
  #find(path: string): Script | undefined {
    const wanted = comparable(path);
    return this.#scripts.find((script) => {
      const own = comparable(script.path);
      return own === wanted || own.endsWith(`/${wanted}`);
    });
  }

  #forget(script: Script): void {
    this.#scripts.splice(this.#scripts.indexOf(script), 1);
  }

  #print(line: string): void {
    this.#engine.output.write(`${line}\n`);
  }
}

function loadFailure(error: unknown): ScriptFailure | undefined {
  if (error instanceof LoadFailure) return error.failure;
  if (!(error instanceof ScriptSyntaxError)) return undefined;
  return { message: error.message, className: 'SyntaxError', position: error.position };
}

const comparable = (path: string): string => path.replaceAll('\\', '/').toLowerCase();
