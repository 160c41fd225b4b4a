import { type Tag, tagFromValue } from '../../pool/tags/tag';
import type { TargetSpec } from '../targets/spec';
import type { SparseMemory } from './memory';

/** `Ovfl`: key of the last record, which takes what found no slot. */
const OVERFLOW_KEY = 0x6c66764f;

/** Where the tables lie. */
export interface TrackerAddresses {
  readonly master: bigint;
  /** Tables of processors 1 and up; processor 0 books in the master table. */
  readonly others: readonly bigint[];
  readonly expansion: bigint;
}

/** Totals of a tag over all processors. */
export interface TrackerRow {
  readonly tag: Tag;
  readonly nonPaged: { readonly allocs: number; readonly frees: number; readonly bytes: number };
  readonly paged: { readonly allocs: number; readonly frees: number; readonly bytes: number };
}

type Counter = 'Allocs' | 'Frees' | 'Bytes';
interface FieldPlace {
  readonly offset: number;
  readonly wide: boolean;
}
/** A record: index in the hashed tables (overflow included) or in the expansion table. */
interface Slot {
  readonly expansion: boolean;
  readonly index: number;
}

/** The hash of tags: the product with 40543 folded to 32 bits. `Cont` gives 0x5DA6EBDA. */
export function trackerHash(key: number): number {
  const product = (key >>> 0) * 40543;
  return ((product % 0x100000000) ^ Math.floor(product / 0x100000000)) >>> 0;
}

/** The kernel's books by tag, in target memory. */
export class TagTracker {
  readonly #record: TargetSpec['tracker'];
  readonly #tables: readonly DataView[];
  #expansion: DataView | undefined;
  readonly #makeExpansion: () => DataView;
  readonly #slots = new Map<number, Slot>();
  readonly #fields: Readonly<Record<'paged' | 'nonPaged', Readonly<Record<Counter, FieldPlace>>>>;
  readonly #overflow: Slot;
  #used = 0;
  #expansionUsed = 0;

  /** @param onExpansion is told when the expansion table comes into being */
  constructor(
    memory: SparseMemory,
    record: TargetSpec['tracker'],
    addresses: TrackerAddresses,
    onExpansion: () => void,
  ) {
    this.#record = record;
    const size = (record.slots + 1) * record.size;
    this.#tables = [addresses.master, ...addresses.others].map((base) => memory.map(base, size));
    this.#makeExpansion = () => {
      onExpansion();
      return memory.map(addresses.expansion, record.expansion * record.size);
    };
    this.#fields = { paged: fieldsOf(record, 'Paged'), nonPaged: fieldsOf(record, 'NonPaged') };
    this.#overflow = { expansion: false, index: record.slots };
    this.#master.setUint32(record.slots * record.size, OVERFLOW_KEY, true);
  }

  /** Books one event of `bytes` charged bytes on a processor. */
  book(tag: number, processor: number, paged: boolean, kind: 'alloc' | 'free', bytes: number) {
    this.add(tag, processor, paged, kind === 'alloc' ? 'Allocs' : 'Frees', 1);
    this.add(tag, processor, paged, 'Bytes', kind === 'alloc' ? bytes : -bytes);
  }

  /** Adds to one counter; per processor it may go below zero. */
  add(tag: number, processor: number, paged: boolean, counter: Counter, amount: number): void {
    const slot = this.#slots.get(tag) ?? this.#insert(tag);
    const table = this.#tableOf(slot, processor);
    const start = slot.index * this.#record.size;
    if (slot !== this.#overflow) table.setUint32(start, tag, true);
    else table.setUint32(start, OVERFLOW_KEY, true);
    const field = this.#field(paged, counter);
    addTo(table, start + field.offset, field.wide, amount);
  }

  /** All records that have a key, summed over the processors. */
  rows(): readonly TrackerRow[] {
    const rows: TrackerRow[] = [];
    const collect = (views: readonly DataView[], count: number) => {
      for (let index = 0; index < count; index++) {
        const start = index * this.#record.size;
        const key = views[0]?.getUint32(start, true) ?? 0;
        if (key !== 0) rows.push(this.#sum(tagFromValue(key), views, start));
      }
    };
    collect(this.#tables, this.#record.slots + 1);
    if (this.#expansion) collect([this.#expansion], this.#expansionUsed);
    return rows;
  }

  get #master(): DataView {
    return this.#tables[0] as DataView;
  }

  #tableOf(slot: Slot, processor: number): DataView {
    if (slot.expansion) return this.#expansion as DataView;
    return this.#tables[processor] ?? this.#master;
  }

  #field(paged: boolean, counter: Counter): FieldPlace {
    return this.#fields[paged ? 'paged' : 'nonPaged'][counter];
  }

  /** Finds a free slot by linear probing, then in the expansion table, then the last record. */
  #insert(tag: number): Slot {
    const slot = this.#hashedSlot(tag) ?? this.#expansionSlot(tag) ?? this.#overflow;
    this.#slots.set(tag, slot);
    return slot;
  }

  #hashedSlot(tag: number): Slot | undefined {
    const { slots, size } = this.#record;
    if (this.#used === slots) return undefined;
    let index = trackerHash(tag) & (slots - 1);
    while (this.#master.getUint32(index * size, true) !== 0) index = (index + 1) & (slots - 1);
    this.#master.setUint32(index * size, tag, true);
    this.#used++;
    return { expansion: false, index };
  }

  #expansionSlot(tag: number): Slot | undefined {
    if (this.#expansionUsed === this.#record.expansion) return undefined;
    this.#expansion ??= this.#makeExpansion();
    const index = this.#expansionUsed++;
    this.#expansion.setUint32(index * this.#record.size, tag, true);
    return { expansion: true, index };
  }

  #sum(tag: Tag, views: readonly DataView[], start: number): TrackerRow {
    const total = (paged: boolean, counter: Counter) => {
      const field = this.#field(paged, counter);
      return views.reduce((sum, view) => sum + signedAt(view, start + field.offset, field.wide), 0);
    };
    const use = (paged: boolean) => ({
      allocs: total(paged, 'Allocs'),
      frees: total(paged, 'Frees'),
      bytes: total(paged, 'Bytes'),
    });
    return { tag, nonPaged: use(false), paged: use(true) };
  }
}

function fieldsOf(
  { fields }: TargetSpec['tracker'],
  pool: 'Paged' | 'NonPaged',
): Record<Counter, FieldPlace> {
  const place = (counter: Counter): FieldPlace => {
    const field = fields.find(({ name }) => name === `${pool}${counter}`);
    if (!field) throw new Error(`a tracker record without ${pool}${counter}`);
    return { offset: field.offset, wide: field.bytes === 8 };
  };
  return { Allocs: place('Allocs'), Frees: place('Frees'), Bytes: place('Bytes') };
}

/** Counters wrap at their own width. */
function addTo(view: DataView, at: number, wide: boolean, amount: number): void {
  const sum = view.getUint32(at, true) + amount;
  view.setUint32(at, sum, true);
  if (wide) view.setInt32(at + 4, view.getInt32(at + 4, true) + Math.floor(sum / 2 ** 32), true);
}

function signedAt(view: DataView, at: number, wide: boolean): number {
  if (!wide) return view.getInt32(at, true);
  return view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
