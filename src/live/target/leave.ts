import type { LiveMachine } from './machine';

/** A break-in that was asked for comes late, when nobody waits for it any more. */
const SETTLE = 300;
const MOST_STALE = 3;

/**
 * Lets the target run on for good, over the break instruction at which it stands, and past images
 * that come and go meanwhile.
 * @throws LineError
 */
export function leaveRunning(machine: LiveMachine): void {
  for (let stale = 0; stale < MOST_STALE; ) {
    machine.goOn();
    const stop = machine.nextStop(SETTLE);
    if (!stop) return;
    if (stop.event.what !== 'loadSymbols') stale += 1;
  }
  machine.goOn();
}
