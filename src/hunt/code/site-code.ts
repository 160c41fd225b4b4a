import { type Constant, constantsIn } from '../../pool/code/constants';
import type { TagInCode } from '../../pool/stacks/wrapper';
import { type Tag, tagFromValue, withoutProtectedBit } from '../../pool/tags/tag';
import { type Address, offsetAddress } from '../../pool/values/address';
import { readDword } from '../debugger/memory';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import { codeBefore } from './code-before';

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

  /** Whether the code before a return address loads the tag as a constant, perhaps protected. */
  holds(returnAddress: Address, tag: Tag): TagInCode {
    const known = this.#known.get(returnAddress);
    if (known) return known;
    const answer = this.#look(returnAddress, tag);
    this.#known.set(returnAddress, answer);
    return answer;
  }

  #look(returnAddress: Address, tag: Tag): TagInCode {
    const { instructionSet } = this.#target;
    const code = codeBefore(this.#reader, returnAddress, CODE_BYTES);
    if (!code || !instructionSet) return 'unreadable';
    const start = offsetAddress(returnAddress, -code.length);
    const constants = constantsIn(code, start, instructionSet);
    const tags = constants.map((constant) => this.#valueOf(constant));
    const isTag = (value: number | undefined) =>
      value !== undefined && withoutProtectedBit(tagFromValue(value)) === tag;
    if (tags.some(isTag)) return 'yes';
    return tags.includes(undefined) ? 'unreadable' : 'no';
  }

  #valueOf(constant: Constant): number | undefined {
    return constant.kind === 'immediate'
      ? constant.value
      : readDword(this.#reader, constant.address);
  }
}
