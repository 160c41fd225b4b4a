import type { FrameRule } from '../../pool/stacks/stack-tree';
import { type Address, compareAddresses, type PointerSize } from '../../pool/values/address';
import type { FrameEntry } from '../../text/code/frame-entry';
import { parseFrameEntry } from '../../text/code/frame-entry.parse';
import { parseFunctionEntry } from '../../text/code/function-entry.parse';
import { functionEntry } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';

/** What the debugger says of the functions on stacks; each instruction is asked about once. */
export class FunctionRules {
  readonly #reader: Reader;
  readonly #pointerSize: PointerSize;
  readonly #known = new Map<Address, FrameRule | undefined>();

  constructor(reader: Reader, pointerSize: PointerSize) {
    this.#reader = reader;
    this.#pointerSize = pointerSize;
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
    const lines = answerOf(this.#reader, functionEntry(address, this.#pointerSize));
    if (this.#pointerSize === 4) return narrowRule(address, parseFrameEntry(lines));
    const entry = parseFunctionEntry(lines);
    return entry && isInBody(address, entry)
      ? { kind: 'fixed', bytes: entry.frameBytes, isTrap: entry.isTrap }
      : undefined;
  }
}

/** x86: where the instruction's function keeps its frame, as its frame data say. */
function narrowRule(address: Address, entry: FrameEntry | undefined): FrameRule | undefined {
  const isAtStart = entry?.start === address;
  if (entry?.frame === 'omitted') return isAtStart ? { kind: 'entered' } : undefined;
  return entry && !isAtStart ? { kind: 'linked' } : undefined;
}

/** An address at the start of a function may as well follow the last call of the one before it. */
const isInBody = (
  address: Address,
  { bodyStart, end }: { readonly bodyStart: Address; readonly end: Address },
): boolean => compareAddresses(bodyStart, address) < 0 && compareAddresses(address, end) < 0;
