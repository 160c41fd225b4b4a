import { type Address, offsetAddress } from '../pool/address';
import { type Tag, tagBytes } from '../pool/tag';
import type { TagInCode } from '../pool/wrapper';
import type { Reader } from './ports';
import type { Target } from './target';

/** Code looked at before a return address: the instructions that load the arguments of the call. */
const CODE_BYTES = 64;

/** Whether call sites pass a tag of their own. Each site's code is read once. */
export class SiteCode {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #known = new Map<Address, TagInCode>();

  constructor(reader: Reader, target: Target) {
    this.#reader = reader;
    this.#target = target;
  }

  /** What was found so far, by return address. */
  get known(): ReadonlyMap<Address, TagInCode> {
    return this.#known;
  }

  /** Whether the code before a return address holds the tag as a constant. */
  holds(returnAddress: Address, tag: Tag): TagInCode {
    const known = this.#known.get(returnAddress);
    if (known) return known;
    const answer = this.#look(returnAddress, tag);
    this.#known.set(returnAddress, answer);
    return answer;
  }

  #look(returnAddress: Address, tag: Tag): TagInCode {
    // ARM64 builds constants in two halves: the four bytes stand nowhere together.
    if (this.#target.isArm) return 'unreadable';
    const start = offsetAddress(returnAddress, -CODE_BYTES);
    const code = this.#reader.readMemory(start, CODE_BYTES);
    if (!code) return 'unreadable';
    const wanted = tagBytes(tag);
    for (let at = 0; at + wanted.length <= code.length; at += 1) {
      if (wanted.every((byte, index) => code[at + index] === byte)) return 'yes';
    }
    return 'no';
  }
}
