import type { HostCalls } from '../jsprovider/host-call';
import type { ScriptEngine } from '../kd/engine';
import type { DataModel } from './data-model';

/** What the parts of the namespace are made of. */
export interface NamespaceContext {
  readonly engine: ScriptEngine;
  readonly data: DataModel;
  readonly calls: HostCalls;
}
