import { type Address, compareAddresses } from '../pool/address';
import type { FrameRule } from '../pool/known-stacks';
import { parseFunctionEntry } from '../text/function-entry.parse';
import { functionEntry } from './commands';
import { type Reader, unlessRefused } from './ports';

/** What the debugger says of the functions on stacks; each instruction is asked about once. */
export class FunctionRules {
  readonly #reader: Reader;
  readonly #known = new Map<Address, FrameRule | undefined>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** @returns undefined where the place of the return address is not known to be fixed */
  ruleOf(address: Address): FrameRule | undefined {
    if (!this.#known.has(address)) this.#known.set(address, this.#ask(address));
    return this.#known.get(address);
  }

  clear(): void {
    this.#known.clear();
  }

  #ask(address: Address): FrameRule | undefined {
    const lines = unlessRefused(
      () => this.#reader.query(functionEntry(address, 8)),
      () => [],
    );
    const entry = parseFunctionEntry(lines);
    // An address at the start of a function may as well follow the last call of the one before it.
    const isInBody =
      entry !== undefined &&
      compareAddresses(entry.bodyStart, address) < 0 &&
      compareAddresses(address, entry.end) < 0;
    return isInBody ? { bytes: entry.frameBytes, isTrap: entry.isTrap } : undefined;
  }
}
