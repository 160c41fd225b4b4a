import type { InstructionSet } from '../../pool/code/instruction-set';
import { passedConstant } from '../../pool/retag/passed-tag';
import type { ConstantLoad } from '../../pool/retag/tag-load';
import { PROTECTED_POOL, type Tag, tagFromValue, withoutProtectedBit } from '../../pool/tags/tag';
import { type Address, distance, offsetAddress } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';

/** Where the tag stands that a call site passes. */
export interface FoundLoad {
  readonly load: ConstantLoad;
  /** Where the code begins that was read. */
  readonly start: Address;
  /** Return addresses of other calls that are passed the same constant. */
  readonly others: readonly Address[];
  readonly isProtected: boolean;
}

export type LoadReading =
  | ({ readonly kind: 'found' } & FoundLoad)
  | { readonly kind: 'none' | 'several' | 'unreadable' };

/** The tag is the third argument of every function of the pool that allocates. */
const TAG_ARGUMENT = 2;
/** Code that is read before a return address, and behind it. */
const BEFORE = 0x300;
const BEHIND = 0x400;
/** A function that begins no farther away is read from its start. */
const LONGEST = 0x2000;
const PAGE = 0x1000;

/**
 * Decodes the code around a call for the instruction that loads the tag that it passes.
 * @param entry where the function begins, as symbols say
 */
export function findLoad(
  reader: Reader,
  set: InstructionSet,
  returnsTo: Address,
  isWanted: (tag: Tag) => boolean,
  entry: Address | undefined,
): LoadReading {
  const wanted = (value: number) => isWanted(withoutProtectedBit(tagFromValue(value)));
  const away = entry && distance(entry, returnsTo);
  const starts = [BEFORE, onItsPage(returnsTo)];
  if (away !== undefined && away > 0 && away < LONGEST) starts.unshift(away);
  let answer: LoadReading = { kind: 'unreadable' };
  for (const before of starts) {
    const start = offsetAddress(returnsTo, -before);
    const code = readCode(reader, start, before);
    if (!code) continue;
    const isEntry = before === away;
    const found = passedConstant(code, before, TAG_ARGUMENT, set, wanted, isEntry ? 0 : undefined);
    answer = found.kind === 'found' ? placed(found.load, start, before) : found;
    if (answer.kind !== 'none') return answer;
  }
  return answer;
}

/** Bytes from the start of the page: what lies before it may be paged out. */
const onItsPage = (address: Address): number => Number.parseInt(address.slice(-3), 16);

/** As much as can be read behind the return address, by pages. */
function readCode(reader: Reader, start: Address, before: number): Uint8Array | undefined {
  const onPage = PAGE - (onItsPage(offsetAddress(start, before)) % PAGE);
  return (
    reader.readMemory(start, before + BEHIND) ??
    reader.readMemory(start, before + Math.min(onPage, BEHIND))
  );
}

function placed(load: ConstantLoad, start: Address, returnsTo: number): LoadReading {
  const others = load.uses.filter((use) => use.returnsTo !== returnsTo);
  return {
    kind: 'found',
    load,
    start,
    others: [...new Set(others.map((use) => offsetAddress(start, use.returnsTo)))],
    isProtected: load.value >= PROTECTED_POOL,
  };
}

/** What has to be written for another tag there. */
export interface TagWrite {
  readonly address: Address;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * The four bytes that change for a new value: those of the tag, or one word of ARM64.
 * @returns undefined where both words would change: a line that dies would leave half of it
 */
export function writeFor({ load, start }: FoundLoad, value: number): TagWrite | undefined {
  const [low, high] = load.halves;
  const bytes = (word: number) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff);
  if (load.form === 'bytes') {
    const address = offsetAddress(start, low);
    return { address, before: bytes(load.value), after: bytes(value) };
  }
  const changed = (load.value ^ value) >>> 0;
  const isHigh = changed > 0xffff;
  if (isHigh && changed % 0x10000 !== 0) return undefined;
  const at = isHigh ? high : low;
  const word = load.words[isHigh ? 1 : 0];
  const half = isHigh ? value >>> 16 : value & 0xffff;
  const after = (word & ~(0xffff << 5)) | (half << 5);
  return { address: offsetAddress(start, at), before: bytes(word), after: bytes(after) };
}
