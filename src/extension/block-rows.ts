import { noSuchSite } from '../messages/held-blocks';
import type { HuntRecord } from '../pool/books/hunt-record';
import { isMeant, keptBlocks } from '../pool/held/held-blocks';
import { WrongUse } from './arguments';
import { BlockRow } from './block-row';
import { labelsOf } from './labels';
import { Rows } from './rows';
import { blocksTitle } from './titles';

/** Rows of `blocks()`: the oldest; each is an object of the script. */
const SHOWN = 1000;

/**
 * @param site the text of a call site; its blocks alone
 * @throws WrongUse where there is no such site
 */
export function blockRows(
  hunts: readonly HuntRecord[],
  skipped: readonly string[],
  site: string | undefined,
): Rows<BlockRow> {
  const all = new Set<string>();
  const labels = labelsOf(hunts);
  const rows: BlockRow[] = [];
  let count = 0;
  for (const hunt of hunts) {
    for (const block of keptBlocks(hunt, skipped)) {
      if (block.site) all.add(block.site.frame.text);
      if (site !== undefined && !isMeant(block.site, site)) continue;
      count += 1;
      if (rows.length < SHOWN) rows.push(new BlockRow(hunt, block, labels(hunt)));
    }
  }
  if (site !== undefined && count === 0) throw new WrongUse(noSuchSite(site, [...all]));
  return new Rows(blocksTitle(hunts, rows.length, count), rows);
}
