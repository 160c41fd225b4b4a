import type { NamespaceContext } from '../../namespace/context';
import type { Bridge } from '../bridge';
import { noAnswer } from '../host-call';

/** What one call of debugLog can print; the rest is lost. */
const LONGEST_LOG = 16_383;

/** `host.diagnostics`. */
export function diagnosticsObject(bridge: Bridge, { engine, calls }: NamespaceContext): object {
  const debugLog = (args: readonly unknown[]): undefined => {
    const text = args.map((arg) => logText(bridge, arg)).join('');
    const write = (): undefined => {
      engine.output.write(text.slice(0, LONGEST_LOG));
    };
    return calls.perform({ kind: 'log', text }, write, noAnswer);
  };
  return Object.assign(bridge.realm.object(), {
    debugLog: bridge.hostFunction('debugLog', debugLog),
    debugBreak: bridge.hostFunction('debugBreak', () => undefined),
    logUnhandledExceptions: false,
    logObjectCollection: false,
  });
}

function logText(bridge: Bridge, arg: unknown): string {
  const int64 = bridge.int64s.value(arg);
  return int64 === undefined ? String(arg) : int64.toString();
}
