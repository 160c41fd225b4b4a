import type { Reader } from '../../hunt/debugger/ports';
import { findSymbolOf } from '../../hunt/debugger/symbol';
import { readPointerSizeOf } from '../../hunt/target/target';
import { findTrackerTables, type TrackerTables } from '../../hunt/tracker/tracker';
import type { Engine } from '../../simulator/kd/engine';

/** A read of target memory. */
export interface MemoryRead {
  readonly address: string;
  readonly length: number;
}

/** The hunt's view of an embedded debugger, without a script in between, and what it read. */
export function readerOf(engine: Engine): Reader & { readonly reads: MemoryRead[] } {
  const reads: MemoryRead[] = [];
  return {
    reads,
    query: (command) => engine.capture(command),
    readMemory(address, length) {
      reads.push({ address, length });
      const bytes = engine.readMemory(BigInt(`0x${address}`), length);
      return bytes.length === length ? bytes : undefined;
    },
    now: () => engine.machine.clock.now(),
    session: () => ({}),
  };
}

/** Finds the tracker's tables as a hunt does. */
export function trackerOf(reader: Reader): TrackerTables {
  const size = readPointerSizeOf(reader);
  const tracker =
    size && findTrackerTables(reader, (name) => findSymbolOf(reader, name, size), size);
  if (!tracker) throw new Error('The tracker was not found');
  return tracker;
}
