import type { Stack } from '../hit';

/** What runs on top of whatever thread there is: interrupts, and the calls that they put off. */
const ON_TOP =
  /^Ki(?:ExecuteAllDpcs|RetireDpcList|DpcInterrupt|DispatchInterrupt|ProcessExpiredTimerList|InterruptDispatch|CallInterruptServiceRoutine|ChainedDispatch|InterruptSubDispatch)/;

/**
 * Whether a stack shows that an interrupt or a deferred call was served: the thread, and its process,
 * only happened to be running.
 */
export const isInterrupted = (stack: Stack): boolean =>
  stack.some(({ symbol }) => symbol !== undefined && ON_TOP.test(symbol.name));
