import { invalidArgument } from '../../dx/errors';
import type { Bridge } from '../bridge';

/** `host.metadata`. */
export function metadataObject(bridge: Bridge): object {
  const defineMetadata = ([object, descriptor]: readonly unknown[]): undefined => {
    if (!isObject(object) || !isObject(descriptor)) {
      throw invalidArgument('defineMetadata');
    }
    bridge.members.define(object, descriptor);
    return undefined;
  };
  return Object.assign(bridge.realm.object(), {
    defineMetadata: bridge.hostFunction('defineMetadata', defineMetadata),
    valueWithMetadata: bridge.wrappers.valueWithMetadata,
  });
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
