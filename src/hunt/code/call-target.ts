import { agreedCall, CALL_BYTES, callsBefore, JUMP_BYTES, jumpAt } from '../../pool/code/branches';
import type { Callee } from '../../pool/code/callee';
import type { Frame, SymbolName } from '../../pool/stacks/frame';
import { kindOfCallTarget } from '../../pool/stacks/kind';
import { type Address, offsetAddress } from '../../pool/values/address';
import { parseExactNames } from '../../text/modules/nearest.parse';
import { namesAt } from '../debugger/commands';
import { readPointer } from '../debugger/memory';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { Target } from '../target/target';
import { codeBefore } from './code-before';

/** What the call before a return address calls. */
export type CallTarget =
  | { readonly kind: 'pool'; readonly of: 'alloc' | 'free' }
  | /** A function whose name is known and is no pool function's. */ { readonly kind: 'notPool' }
  | /** Called through a register, or nothing there that has a name. */ {
      readonly kind: 'undecided';
    };

const UNDECIDED: CallTarget = { kind: 'undecided' };

/** Jumps that are followed from one to the next. */
const MOST_JUMPS = 3;

/**
 * Functions that jump to where a register says: what control flow guard and the mitigations of
 * branch prediction put in the place of a call by register.
 */
const DISPATCHER = /^_*guard_(?:xfg_)?(?:dispatch|retpoline)/;

/** Tells what calls lead to. The names of a function are asked for once. */
export class CallTargets {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #names = new Map<Address, readonly SymbolName[]>();

  constructor(reader: Reader, target: Target) {
    this.#reader = reader;
    this.#target = target;
  }

  /**
   * Decodes the call instruction before a return address, follows its import slot and the jumps
   * that it leads to, and names what it reaches.
   * @param inner the frame that was called, which tells readings of the bytes apart
   */
  before(returnAddress: Address, inner?: Frame): CallTarget {
    const { instructionSet } = this.#target;
    const code = codeBefore(this.#reader, returnAddress, CALL_BYTES);
    if (!code || !instructionSet) return UNDECIDED;
    const readings = callsBefore(code, returnAddress, instructionSet);
    const goesTo = (callee: Callee) => this.#destination(callee);
    const callee = agreedCall(readings, goesTo, inner && functionStart(inner));
    return callee ? this.#follow(callee, MOST_JUMPS) : UNDECIDED;
  }

  #destination(callee: Callee): Address | undefined {
    if (callee.kind === 'function') return callee.address;
    if (callee.kind === 'computed') return undefined;
    return readPointer(this.#reader, callee.address, this.#target.pointerSize);
  }

  #follow(callee: Callee, jumps: number): CallTarget {
    const address = this.#destination(callee);
    if (!address) return UNDECIDED;
    const names = this.#namesOf(address);
    if (names.some(({ name }) => DISPATCHER.test(name))) return UNDECIDED;
    const named = ofNames(names);
    if (named.kind === 'pool') return named;
    // Whatever it is called: a function that only jumps on is what it jumps to.
    const jumped = this.#jumpFrom(address, jumps);
    if (jumped.kind === 'pool') return jumped;
    if (named.kind === 'notPool') return named;
    // An import slot that somebody has redirected is still what it is called.
    const ownName = jumped.kind === 'undecided' && callee.kind === 'slot';
    return ownName ? ofNames(this.#namesOf(callee.address)) : jumped;
  }

  /** What a function leads to that begins with a jump. */
  #jumpFrom(address: Address, jumps: number): CallTarget {
    const { instructionSet } = this.#target;
    const code = jumps > 0 ? this.#reader.readMemory(address, JUMP_BYTES) : undefined;
    const next = code && instructionSet && jumpAt(code, address, instructionSet);
    return next ? this.#follow(next, jumps - 1) : UNDECIDED;
  }

  /** A debugger that refuses, or has no name, may know one later. */
  #namesOf(address: Address): readonly SymbolName[] {
    const known = this.#names.get(address);
    if (known) return known;
    const names = unlessRefused(
      () => parseExactNames(this.#reader.query(namesAt(address, this.#target.pointerSize))),
      () => [],
    );
    if (names.length > 0) this.#names.set(address, names);
    return names;
  }
}

/** Where the function of a frame begins, as far as its symbol says. */
const functionStart = ({ address, symbol }: Frame): Address | undefined =>
  address && symbol && offsetAddress(address, -symbol.offset);

/**
 * A function of a driver that is no pool function may still lead to one by a jump somewhere in it (a
 * tail call leaves no frame); one of the kernel does not, unless it begins with that jump.
 */
function ofNames(names: readonly SymbolName[]): CallTarget {
  const kinds = new Set(names.map(kindOfCallTarget));
  if (kinds.size > 1) return UNDECIDED;
  const [of] = kinds;
  if (of) return { kind: 'pool', of };
  const isKernels = names.length > 0 && names.every(({ module }) => module.toLowerCase() === 'nt');
  return isKernels ? { kind: 'notPool' } : UNDECIDED;
}
