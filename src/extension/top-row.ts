import type { PoolUse, TagUsage } from '../pool/tags/tag-usage';
import { sorted } from '../pool/values/sorted';
import { decimal, orBlank, percent, rowName } from './rows';

/** A tag in one kind of pool, as PoolMon has it. */
export class TopRow {
  readonly Allocs: number | '';
  readonly Frees: number | '';
  /** Frees, in percent of allocations. */
  readonly Freed: number | '';
  readonly Diff: number;
  readonly Bytes: number;
  readonly PerAlloc: number | '';
  readonly #name: string;

  constructor(name: string, { allocs, frees, outstanding, bytes }: PoolUse) {
    this.#name = rowName(`${bytes}`, name);
    this.Allocs = orBlank(allocs);
    this.Frees = orBlank(frees);
    this.Freed = percent(allocs && frees !== undefined ? frees / allocs : undefined);
    this.Diff = outstanding;
    this.Bytes = bytes;
    this.PerAlloc = outstanding > 0 ? Math.round(bytes / outstanding) : '';
  }

  toString(): string {
    return this.#name;
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return decimal('Allocs', 'Frees', 'Freed', 'Diff', 'Bytes', 'PerAlloc');
  }
}

const COLUMNS = { a: 'Allocs', f: 'Frees', d: 'Diff', b: 'Bytes', m: 'PerAlloc' } as const;

/** Whether these are keys that PoolMon knows for the order, and for the kind of pool. */
export const areKeys = (given: unknown): given is string =>
  typeof given === 'string' && /^p{0,2}[tafdbm]?$/.test(given);

/**
 * The rows as PoolMon shows them once these keys were pressed.
 * @param rows by tag
 */
export function topRows(rows: readonly TagUsage[], keys: string): readonly TopRow[] {
  const all: TopRow[] = [];
  for (const { text, nonPaged, paged } of rows) {
    const add = (type: 'Nonp' | 'Paged', use: PoolUse) => {
      if (use.allocs || use.outstanding) all.push(new TopRow(`${text} ${type}`, use));
    };
    if (!keys.startsWith('pp')) add('Nonp', nonPaged);
    if (!/^p(?!p)/.test(keys)) add('Paged', paged);
  }
  const column = COLUMNS[keys.slice(-1) as keyof typeof COLUMNS];
  return column ? sorted(all, (a, b) => +b[column] - +a[column]) : all;
}
