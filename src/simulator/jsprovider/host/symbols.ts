import { unboundName } from '../../dx/errors';
import { type ModelObject, modelInteger, modelString } from '../../dx/model';
import { viewOf } from '../../dx/native';
import type { TargetView } from '../../kd/engine';
import type { NamespaceContext } from '../../namespace/context';
import { NamespaceNode } from '../../namespace/node';
import type { Bridge } from '../bridge';

type Structure = NonNullable<ReturnType<TargetView['symbols']['structure']>>;

/** Functions of `host` that ask the symbols. */
export function symbolFunctions(bridge: Bridge, context: NamespaceContext) {
  const symbols = () => viewOf(context.engine).symbols;
  return {
    getModuleSymbolAddress: ([module, symbol]: readonly unknown[]): unknown => {
      const address = symbols().address(`${String(module)}!${String(symbol)}`);
      if (address === undefined) return absent(bridge, `${String(module)}!${String(symbol)}`);
      return bridge.int64s.of(extended(address, context.engine.pointerSize));
    },
    getModuleType: ([module, name]: readonly unknown[]): unknown => {
      const type = symbols().structure(`${String(module)}!${String(name)}`);
      if (!type) return absent(bridge, `${String(module)}!${String(name)}`);
      return bridge.toScript(typeObject(String(name), type));
    },
  };
}

/** The debugger sign-extends 32-bit addresses. */
const extended = (address: bigint, size: 4 | 8): bigint =>
  size === 4 ? BigInt.asUintN(64, BigInt.asIntN(32, address)) : address;

/** Since API 1.1 what is absent is null; before that it throws. */
function absent(bridge: Bridge, name: string): null {
  if (bridge.script.apiVersion >= 101) return null;
  throw unboundName(name);
}

function typeObject(name: string, { size, fields }: Structure): ModelObject {
  const fieldObject = (field: Structure['fields'][number]) =>
    new NamespaceNode({
      properties: {
        name: () => modelString(field.name),
        offset: () => modelInteger(field.offset, 32),
        type: () => new NamespaceNode({ properties: { name: () => modelString(field.type) } }),
      },
    });
  const members = new NamespaceNode({
    properties: Object.fromEntries(fields.map((field) => [field.name, () => fieldObject(field)])),
  });
  return new NamespaceNode({
    display: () => name,
    properties: {
      name: () => modelString(name),
      size: () => modelInteger(size, 32),
      fields: () => members,
    },
  });
}
