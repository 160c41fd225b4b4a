import { ModelError } from '../dx/model';
import type { DataModel } from '../namespace/data-model';
import type { Undo } from '../namespace/named-models';
import { type ModelExtension, NamespaceNode } from '../namespace/node';
import type { Bridge } from './bridge';
import { prototypeExtension } from './prototype-extension';
import type { HostRecord } from './records';

/** What records change besides the object model. */
export interface ScriptSettings {
  apiVersion: number;
  outsideWrites: boolean;
}

/** Where records take effect. */
export interface RecordTarget {
  readonly data: DataModel;
  readonly bridge: Bridge;
  readonly settings: ScriptSettings;
  readonly fileExists: (path: string) => boolean;
}

/** The newest version of the host's API, 1.9. */
export const NEWEST_API = { major: 1, minor: 9 } as const;

const OUTSIDE_WRITES_SINCE = 107;

/** A version as one number: 103 for 1.3. */
const versionNumber = (major: number, minor: number): number => major * 100 + minor;

/**
 * Applies records in order. When one fails, those before it are undone.
 * @throws ModelError
 */
export function applyRecords(records: readonly HostRecord[], target: RecordTarget): Undo {
  const undos: Undo[] = [];
  const undo = () => {
    for (const step of undos.splice(0).reverse()) step();
  };
  try {
    for (const record of records) undos.push(apply(record, target));
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

const nothingToUndo: Undo = () => {};

function apply(record: HostRecord, target: RecordTarget): Undo {
  const { data, bridge, settings } = target;
  switch (record.kind) {
    case 'functionAlias': {
      const { name, callee } = record;
      const method = bridge.toModel(callee);
      if (data.aliases.has(name) || method.kind !== 'method') throw cannotModify(record.kind, name);
      data.aliases.set(name, method);
      return () => data.aliases.delete(name);
    }
    case 'namedModelParent':
      return data.models.extend(record.model, prototypeExtension(bridge, record.parent));
    case 'namedModelRegistration':
      return register(record.model, record.parent, target);
    case 'namespacePropertyParent':
      return shareNamespace(record, target);
    case 'apiVersionSupport':
      return raiseVersion(record, settings);
    case 'optionalRecord':
      return applyOptional(record.record, target);
    case 'resourceFileName':
      if (!target.fileExists(record.file)) throw cannotModify(record.kind, record.file);
      return nothingToUndo;
    case 'allowOutsidePropertyWrites':
      settings.outsideWrites = record.allow;
      return nothingToUndo;
    case 'typeSignature':
      return nothingToUndo;
  }
}

function applyOptional(record: HostRecord, target: RecordTarget): Undo {
  try {
    return apply(record, target);
  } catch (error) {
    if (error instanceof ModelError) return nothingToUndo;
    throw error;
  }
}

function register(model: string, parent: object, { data, bridge }: RecordTarget): Undo {
  const unregister = data.models.register(model);
  if (!unregister) throw cannotModify('namedModelRegistration', model);
  const retract = data.models.extend(model, prototypeExtension(bridge, parent));
  return () => {
    retract();
    unregister();
  };
}

/** `Debugger.Utility.<property>`, which several scripts fill together. */
function shareNamespace(
  record: Extract<HostRecord, { kind: 'namespacePropertyParent' }>,
  { data, bridge }: RecordTarget,
): Undo {
  const { model, subModel, property } = record;
  const retract = data.models.extend(subModel, prototypeExtension(bridge, record.parent));
  const taken = data.models.extensionsOf(model).some(({ names }) => names().includes(property));
  const remove = taken
    ? nothingToUndo
    : data.models.extend(model, subNamespace(property, data, subModel));
  return () => {
    remove();
    retract();
  };
}

function subNamespace(property: string, data: DataModel, model: string): ModelExtension {
  const node = new NamespaceNode({ extensions: () => data.models.extensionsOf(model) });
  return {
    names: () => [property],
    get: (name) => (name === property ? node : undefined),
    isMethod: () => false,
    metadata: () => ({}),
  };
}

function raiseVersion(
  { major, minor }: Extract<HostRecord, { kind: 'apiVersionSupport' }>,
  settings: ScriptSettings,
): Undo {
  const newest = versionNumber(NEWEST_API.major, NEWEST_API.minor);
  const asked = versionNumber(major, minor);
  if (asked > newest) throw cannotModify('apiVersionSupport', `${major}.${minor}`);
  settings.apiVersion = asked;
  return nothingToUndo;
}

/** Whether plain data properties can be written from outside, whatever the order of the records. */
export const allowsOutsideWrites = (settings: ScriptSettings): boolean =>
  settings.outsideWrites && settings.apiVersion >= OUTSIDE_WRITES_SINCE;

const cannotModify = (kind: string, name: string): ModelError =>
  new ModelError(`Cannot modify debugger object model for '${name} (${kind})'`);
