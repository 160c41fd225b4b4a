import { tagFromCharacters } from '../../pool/tags/tag';
import { parseAddress } from '../../pool/values/address';
import type { BlockSource, PoolBlock } from './pool-block';

/**
 *     826fa130 size:   c0 previous size:   40  (Allocated) SeSd
 *     *91c26128 size:   78 previous size:   60  (Allocated) *abcd (Protected)
 *     *ffffe2809abee000 : large page allocation, tag is abcd, size is 0x1000 bytes
 */
const HEADER_ROW =
  /^\s*(\*?)([0-9a-f]{8}(?:`?[0-9a-f]{8})?) size: +([0-9a-f]{1,8}) previous size: +[0-9a-f]{1,8} +\((Allocated|Free|Free ?)\) +(\*?)(.{1,4}?)(?: +\(Protected\))?(?: +Process: [0-9a-f`]+)?\s*$/i;

/** `ffffda0ff9791000 : tag amda, size    0x18f0, Nonpaged pool` */
const FOUND_ROW =
  /^\s*([0-9a-f]{8}(?:`?[0-9a-f]{8})?) : tag (.{1,4}), size +(?:0x)?([0-9a-f]{1,12}), (Nonpaged|Paged)(?: \w+)? pool\b/i;

/** `*fffffa8001234000 : large page allocation, Tag is Acme, size is 0x12340 bytes` */
const LARGE_ROW =
  /^\s*(\*?)([0-9a-f]{8}(?:`?[0-9a-f]{8})?) : large page allocation, tag is (.{1,4}), size is 0x([0-9a-f]{1,12}) bytes/i;

/** `0xe000c0a01000  Acme  NonPagedPoolNx  0x12340  Allocated`, between tabs or blanks */
const BIG_ROW =
  /^\s*\|?\s*0x([0-9a-f]{8,16})\s+\|?\s*(.{1,4}?)\s+\|?\s*(\w*Paged\w*)\s+\|?\s*0x([0-9a-f]{1,12})(?:\s+\|?\s*(Allocated|Free))?\s*\|?\s*$/i;

/** `pool 82dbae00, Size  512 Tag 'RawB', NonPaged, Caller:  Wdf01000!FxVerifierLock::Allocate+5d` */
const FRAMEWORK_ROW =
  /^\s*pool ([0-9a-f]{8}(?:`?[0-9a-f]{8})?), +Size +(\d{1,12}),? +Tag '(.{1,4})', +(NonPaged|Paged)\w*(?:, +Caller: +(\S.*?))?\s*$/i;

/** A row, and what prints such rows; of rows with headers `!pool` and old `!poolfind` are alike. */
export interface BlockRow {
  readonly block: PoolBlock;
  readonly source: BlockSource | 'header';
}

/** Longer lines are no rows. */
const LONGEST_ROW = 512;

/** Reads a row of a command that lists blocks; undefined for any other line. */
export function parseBlockRow(line: string): BlockRow | undefined {
  if (line.length > LONGEST_ROW) return undefined;
  const header = HEADER_ROW.exec(line);
  if (header) {
    const [, mark, address, size, state = '', , text] = header;
    const isFree = /^free/i.test(state);
    return rowOf('header', { address, size, text, isFree, isMarked: mark === '*' });
  }
  const found = FOUND_ROW.exec(line);
  if (found) {
    const [, address, text, size, pool] = found;
    return rowOf('poolFind', { address, text, size, pool });
  }
  const large = LARGE_ROW.exec(line);
  if (large) {
    const [, mark, address, text, size] = large;
    return rowOf('pool', { address, text, size, isMarked: mark === '*' });
  }
  const big = BIG_ROW.exec(line);
  if (big) {
    const [, address, text, pool, size, state = ''] = big;
    return rowOf('bigPools', { address, text, size, pool, isFree: /^free/i.test(state) });
  }
  const framework = FRAMEWORK_ROW.exec(line);
  if (!framework) return undefined;
  const [, address, size, text, pool, caller] = framework;
  return rowOf('wdfPoolUsage', { address, size, text, pool, caller, radix: 10 });
}

interface Printed {
  readonly address: string | undefined;
  readonly size: string | undefined;
  readonly text: string | undefined;
  readonly pool?: string | undefined;
  readonly caller?: string | undefined;
  readonly isFree?: boolean;
  readonly isMarked?: boolean;
  readonly radix?: number;
}

function rowOf(source: BlockRow['source'], printed: Printed): BlockRow | undefined {
  const { size = '', text = '', pool, caller, isFree = false, isMarked = false } = printed;
  const address = parseAddress(printed.address ?? '');
  const bytes = Number.parseInt(size, printed.radix ?? 16);
  if (address === undefined || !Number.isSafeInteger(bytes)) return undefined;
  const reading = text.includes('.') ? undefined : tagFromCharacters(text);
  const which = pool === undefined ? undefined : /^non/i.test(pool) ? 'nonPaged' : 'paged';
  return {
    source,
    block: {
      address,
      bytes,
      text: text.padEnd(4),
      isFree,
      ...(reading?.ok ? { tag: reading.tag } : {}),
      ...(which ? { pool: which } : {}),
      ...(caller === undefined ? {} : { caller }),
      ...(isMarked ? { isMarked: true as const } : {}),
    },
  };
}
