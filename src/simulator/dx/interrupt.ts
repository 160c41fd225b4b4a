import { ScriptAbort } from '../abort';
import type { ScriptEngine } from '../kd/engine';

/** Called once per element of loops that may have no end; throws ScriptAbort on Ctrl+Break. */
export type Interrupt = () => void;

/** Elements between two looks for a press. */
const INTERVAL = 64;

export function breakInterrupt(engine: ScriptEngine): Interrupt {
  let elements = 0;
  return () => {
    elements += 1;
    if (elements % INTERVAL === 0 && engine.takeBreak()) throw new ScriptAbort();
  };
}
