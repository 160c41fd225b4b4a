import { ScriptAbort } from '../abort';
import type { Machine } from '../kernel/machine';

/** Called once per element of loops that may have no end; throws ScriptAbort on Ctrl+Break. */
export type Interrupt = () => void;

/** Elements between two looks at the break word. */
const INTERVAL = 64;

export function breakInterrupt(machine: Machine): Interrupt {
  let elements = 0;
  return () => {
    elements += 1;
    if (elements % INTERVAL === 0 && machine.pollBreak()) throw new ScriptAbort();
  };
}
