import { CALL_BYTES, callsBefore, JUMP_BYTES, jumpAt } from '../../pool/code/branches';
import type { Callee } from '../../pool/code/callee';
import { loadAt } from '../../pool/retag/tag-load';
import { addressFromParts, addressParts } from '../../pool/values/address';
import type { ImageFile } from './image-file';
import { functionStarts, type LinkedFunctions, readLinkedFunctions } from './linked-functions';
import { fileOffset, type PeImage, type Section } from './pe-image';
import { poolInterface } from './pool-interfaces';

/** What code does with a tag that an instruction of it holds. */
export type TagUse =
  | /** It reaches a function that takes it as a tag. */ {
      readonly kind: 'allocates' | 'frees';
      readonly function: string;
    }
  | /** It is passed on to something else: a wrapper, or no tag at all. */ {
      readonly kind: 'passed';
    };

/** Code before and behind the bytes that is decoded. */
const BEFORE = 4096;
const BEHIND = 1024;
/** The decoder's own reach, where no function is known to begin. */
const RUN_UP = 512;

/** Decodes the code around places of one image. */
export class TagUses {
  readonly #file: ImageFile;
  readonly #image: PeImage;
  readonly #linked: LinkedFunctions;
  readonly #starts: readonly number[];

  constructor(file: ImageFile, image: PeImage) {
    this.#file = file;
    this.#image = image;
    this.#linked = readLinkedFunctions(file, image);
    this.#starts = functionStarts(file, image);
  }

  /**
   * @param offset in the file: of the tag's bytes, on ARM64 of the word that completes it
   * @returns undefined where the bytes are no constant that an instruction loads, for all that is known
   */
  at(offset: number, section: Section): TagUse | undefined {
    const { machine } = this.#image;
    if (machine === 'other') return undefined;
    const rva = section.rva + offset - section.offset;
    const known = this.#start(rva);
    const entry =
      known !== undefined && rva - known <= BEFORE && known >= section.rva ? known : undefined;
    const first = entry ?? Math.max(section.rva, rva - RUN_UP);
    const from = section.offset + first - section.rva;
    const end = Math.min(offset + BEHIND, section.offset + section.fileSize);
    const code = this.#file.bytes(from, end - from);
    const load = loadAt(code, offset - from, machine, entry === undefined ? undefined : 0);
    if (!load) return undefined;
    for (const { returnsTo, argument } of load.uses) {
      const name = this.#callee(
        code.subarray(Math.max(0, returnsTo - CALL_BYTES), returnsTo),
        first + returnsTo,
      );
      const is = name === undefined ? undefined : poolInterface(name);
      if (name !== undefined && is?.argument === argument) return { kind: is.does, function: name };
    }
    return load.uses.length > 0 ? { kind: 'passed' } : undefined;
  }

  /** Where the function begins, by the list for unwinding. */
  #start(rva: number): number | undefined {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= rva) low = middle + 1;
      else high = middle;
    }
    return this.#starts[low - 1];
  }

  /** The name of the function that a call goes to, straight, by its slot, or by a jump to it. */
  #callee(before: Uint8Array, returnsTo: number): string | undefined {
    const { machine } = this.#image;
    if (machine === 'other') return undefined;
    const names = callsBefore(before, addressFromParts(0, returnsTo), machine).map((callee) =>
      this.#nameOf(callee, true),
    );
    // Several readings of the bytes: one of them is right.
    return new Set(names).size === 1 ? names[0] : undefined;
  }

  #nameOf(callee: Callee, mayJump: boolean): string | undefined {
    if (callee.kind === 'computed') return undefined;
    const { machine, base } = this.#image;
    const { low } = addressParts(callee.address);
    if (callee.kind === 'slot') {
      return this.#linked.imports.get(machine === 'x86' ? low - base : low);
    }
    const named = this.#linked.exports.get(low);
    if (named !== undefined || !mayJump || machine === 'other') return named;
    const offset = fileOffset(this.#image, low);
    const code = offset === undefined ? undefined : this.#file.bytes(offset, JUMP_BYTES);
    const jump = code && jumpAt(code, callee.address, machine);
    return jump && this.#nameOf(jump, false);
  }
}
