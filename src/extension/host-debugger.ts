import {
  type Command,
  HostError,
  type Owner,
  type Reader,
  type SessionFacts,
} from '../hunt/debugger/ports';
import {
  type Address,
  addressFromParts,
  addressParts,
  isKernelAddress,
} from '../pool/values/address';
import { printable } from '../pool/values/printable';
import { withoutMarkup } from '../text/logs/markup';
import { toHost } from './int64';

/** One call of debugLog loses what lies beyond 16,383 characters. */
const LONGEST_LOG = 8000;

/** Answers of so many lines are compared with the last one. */
const MANY_LINES = 8;

/** The hunt's ports over `host`. Reaches for it only when called: nothing of it exists at load. */
export class HostDebugger implements Reader, Owner {
  /** Which form the debugger wants is not documented: the first read that fails tries both. */
  #signExtends = false;
  /** The last long answer: its lines as they came, and as they were read. */
  #last: { readonly given: readonly unknown[]; readonly read: readonly string[] } = {
    given: [],
    read: [],
  };

  /** The way to it is long. */
  #control: typeof host.namespace.Debugger.Utility.Control | undefined;

  query(command: Command): readonly string[] {
    return this.#execute(command);
  }

  change(command: Command): readonly string[] {
    return this.#execute(command);
  }

  run(command: Command): readonly string[] {
    return this.#execute(command);
  }

  /** Unreadable memory throws in the host, and so may a lost connection: neither gives bytes. */
  readMemory(address: Address, length: number): Uint8Array | undefined {
    const bytes = read(this.#location(address), length);
    if (bytes || !mayBeNarrow(address)) return bytes;
    this.#signExtends = !this.#signExtends;
    const again = read(this.#location(address), length);
    if (!again) this.#signExtends = !this.#signExtends;
    return again;
  }

  /** A kernel address of a 32-bit target, in the form that was right last time. */
  #location(address: Address): Address {
    if (!this.#signExtends || !mayBeNarrow(address)) return address;
    return addressFromParts(0xffffffff, addressParts(address).low);
  }

  #execute(command: Command): readonly string[] {
    try {
      this.#control ??= host.namespace.Debugger.Utility.Control;
      const lines = this.#control.ExecuteCommand(command);
      return lines ? this.#cleaned([...lines]) : [];
    } catch (error) {
      this.#control = undefined;
      throw new HostError(command, error);
    }
  }

  /** What is asked at each stop is answered with the same lines but for a few. */
  #cleaned(given: readonly unknown[]): readonly string[] {
    const last = this.#last;
    const read = given.map((line, at) => {
      const known = last.given[at] === line ? last.read[at] : undefined;
      return known ?? printable(withoutMarkup(`${line}`));
    });
    if (given.length >= MANY_LINES) this.#last = { given, read };
    return read;
  }

  now(): number {
    return Date.now();
  }

  session(): SessionFacts {
    const attributes = attempt(() => host.currentSession.Attributes.Target);
    const kernel = attempt(() => attributes?.IsKernelTarget);
    const live = attempt(() => attributes?.IsLiveTarget);
    const description = attempt(() => `${host.currentSession}`);
    return {
      kernel: typeof kernel === 'boolean' ? kernel : undefined,
      live: typeof live === 'boolean' ? live : undefined,
      description: typeof description === 'string' ? description : undefined,
    };
  }
}

/** Prints one line to the debugger's console. */
export function printLine(line: string): void {
  for (let start = 0; start < line.length; start += LONGEST_LOG) {
    host.diagnostics.debugLog(line.slice(start, start + LONGEST_LOG));
  }
  host.diagnostics.debugLog('\n');
}

/** Whether the address can be one of a 32-bit kernel, which has two forms in 64 bits. */
const mayBeNarrow = (address: Address): boolean =>
  addressParts(address).high === 0 && isKernelAddress(address, 4);

function read(location: Address, length: number): Uint8Array | undefined {
  return attempt(() => {
    const bytes = host.memory.readMemoryValues(toHost(location), length, 1);
    return bytes.length === length ? new Uint8Array(bytes) : undefined;
  });
}

/** What the debugger does not offer is not known, and no reason to fail. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (_error) {
    return undefined;
  }
}
