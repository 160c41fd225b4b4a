import { tagFromCharacters } from '../../pool/tags/tag';
import { parseAddress } from '../../pool/values/address';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { VerifierBlock, VerifierListing } from './verifier';

/**
 *     0xffffcb843b87aff0  0x00000004  Acme  0xfffff803569c53e1  acmeflt!AcmeAllocate+0x21
 *     0x8645a000 0x00001008  mdrv  0x9a3bf687 MyDriver!DeviceControlDispatch
 */
const ROW =
  /^\s*(0x[0-9a-f]{8,16})\s+0x([0-9a-f]{8,16})\s+(\S.{0,3}?)\s+(0x[0-9a-f]{8,16})(?:\s+(\S.*?))?\s*$/i;

/** `  MODULE: 0x84226b28 MyDriver.sys (Loaded)`, `nt!_VF_TARGET_DRIVER 0xa013f2c8: Sample.sys (Loaded)` */
const MODULE = /(?:\bMODULE: 0x[0-9a-f]{8,16} |\b_VF_TARGET_DRIVER 0x[0-9a-f]{8,16}: )(\S+)/i;

/** `      Current Pool Allocations: ( 0x00000003 / 0x00000000 )` */
const COUNTS =
  /^\s*Current Pool Allocations:\s*\( *0x([0-9a-f]{1,16}) *\/ *0x([0-9a-f]{1,16}) *\)/i;

const LONGEST_ROW = 1024;

/** Whether the line begins what `!verifier 3` lists of a driver. */
export const startsVerifier = (line: string): boolean =>
  line.length <= LONGEST_ROW && (MODULE.test(line) || parseVerifierBlock(line) !== undefined);

/** A block that the driver allocated and has not freed. */
export function parseVerifierBlock(line: string): VerifierBlock | undefined {
  const found = line.length <= LONGEST_ROW ? ROW.exec(line) : null;
  if (!found) return undefined;
  const [, address = '', length = '', text = '', caller = '', symbol] = found;
  const [block, from] = [address, caller].map((each) => parseAddress(each));
  const bytes = Number.parseInt(length, 16);
  if (block === undefined || from === undefined || !Number.isSafeInteger(bytes)) return undefined;
  const reading = text.includes('.') ? undefined : tagFromCharacters(text);
  return {
    address: block,
    bytes,
    text: text.padEnd(4),
    tag: reading?.ok ? reading.tag : undefined,
    caller: from,
    symbol,
  };
}

/** Lines of something else after which a listing is over. */
const MOST_OTHERS = 24;

/** Collects what is listed of one driver. */
export class VerifierReader {
  readonly #blocks: VerifierBlock[] = [];
  readonly #unread: UnreadLine[] = [];
  #module: string | undefined;
  #count: number | undefined;
  #others = 0;

  push(line: string, number: number): LineFate {
    if (parsePrompt(line)) return 'after';
    const module = MODULE.exec(line)?.[1];
    if (module !== undefined) {
      if (this.#module !== undefined || this.#blocks.length > 0) return 'after';
      this.#module = module;
      return 'taken';
    }
    const block = parseVerifierBlock(line);
    if (block) this.#blocks.push(block);
    const counts = COUNTS.exec(line);
    if (counts) this.#count = [counts[1], counts[2]].reduce((sum, n) => sum + Number(`0x${n}`), 0);
    if (block || counts || isPartOf(line)) return 'taken';
    if (/^\s*0x[0-9a-f]{8}/i.test(line)) {
      if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
      return 'taken';
    }
    this.#others += 1;
    return this.#others > MOST_OTHERS ? 'after' : 'other';
  }

  listing(): VerifierListing {
    return {
      module: this.#module,
      count: this.#count,
      blocks: this.#blocks,
      unread: this.#unread,
    };
  }
}

/** Headings, underlines, peaks, and what is said of contiguous memory. */
const isPartOf = (line: string): boolean =>
  /^[\s-]*$|^\s*(?:Address\s+Length\s+Tag\b|Pool Allocation|Current |Peak |Contiguous )/i.test(
    line,
  );
