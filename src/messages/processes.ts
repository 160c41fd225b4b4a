import type { HuntRecord } from '../pool/books/hunt-record';
import { isInterrupted } from '../pool/held/interrupted';
import type { Stack } from '../pool/hit';
import { type Address, hexAddress } from '../pool/values/address';
import { sorted } from '../pool/values/sorted';

/** Processes in which blocks were allocated that stay. */
export const HELD_IN = 'processes of blocks not seen freed';

/** Processes that are named; the others are counted. */
const SHOWN = 5;

/** `backup.exe`, or the address of the process where its name is not known; `''` where it was not read. */
export function processName(hunt: HuntRecord, process: Address | undefined): string {
  if (process === undefined) return '';
  return hunt.processOf(process)?.image ?? hexAddress(process);
}

/** `process backup.exe (0xffff…, id 1524)`; what an interrupt ran in is not said to be its process. */
export function processText(
  hunt: HuntRecord,
  process: Address | undefined,
  stack: Stack,
): string | undefined {
  if (process === undefined) return undefined;
  const id = hunt.processOf(process)?.id;
  const number = id === undefined ? '' : `, id ${id}`;
  const name = `${processName(hunt, process)} (${hexAddress(process)}${number})`;
  return isInterrupted(stack)
    ? `an interrupt or a deferred call, on top of process ${name}, which need have nothing to do with it`
    : `process ${name}`;
}

/**
 * `what: backup.exe 12, System 3`, the most frequent first; those of interrupts apart.
 * @param what the processes are of
 */
export function topProcesses(
  hunt: HuntRecord,
  what: string,
  seen: Iterable<{ readonly process?: Address; readonly stack: number }>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { process, stack } of seen) {
    if (process === undefined) continue;
    const isOnTop = isInterrupted(hunt.stacks.at(stack));
    const name = isOnTop ? '(in an interrupt or deferred call)' : processName(hunt, process);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const all = sorted([...counts], ([, a], [, b]) => b - a);
  const named = all.slice(0, SHOWN).map(([name, count]) => `${name} ${count}`);
  const others = all.length - named.length;
  return `${what}: ${named.join(', ')}${others > 0 ? `, ${others} others` : ''}`;
}
