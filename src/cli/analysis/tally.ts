import { StackTable } from '../../pool/stacks/stack-table';
import type { Tag } from '../../pool/tags/tag';
import type { UnreadLine } from '../../text/lines/unread';
import type { LogItem } from '../../text/logs/log-item';
import { totalOf } from '../../text/poolused/poolused';
import { SightingFinder } from './finder';
import { type HitArguments, hitArguments } from './hit-arguments';
import {
  allHits,
  type HitCounts,
  type LogAnalysis,
  noHits,
  type Place,
  type StackUse,
  type UnreadPlace,
  type UsageTable,
  type VmTable,
  withHit,
} from './result';
import type { ForeignKind, Sighting } from './sighting';

/** Unread lines that are shown; more of them say nothing new. */
const SHOWN_UNREAD = 5;

/**
 * Counts what logs hold. Memory grows with unique stacks and not with hits; of the tables only
 * the first and the last are kept.
 */
export class LogTally {
  readonly #tag: Tag | undefined;
  readonly #stacks = new StackTable();
  readonly #uses = new Map<number, StackUse>();
  readonly #tags = new Map<Tag, number>();
  readonly #foreign = new Map<ForeignKind, number>();
  readonly #unread: UnreadPlace[] = [];
  #counts: HitCounts = noHits;
  #withoutStop = 0;
  #withoutStack = 0;
  #otherTags = 0;
  #listings = 0;
  #looseStacks = 0;
  #stackParts = 0;
  #unreadCount = 0;
  #tables = { count: 0, withoutTotal: 0, otherTotal: 0 };
  #firstTable: UsageTable | undefined;
  #lastTable: UsageTable | undefined;
  #vm: VmTable | undefined;

  /** @param tag the only tag wanted; hits that show another one are left out */
  constructor(tag?: Tag) {
    this.#tag = tag;
  }

  /** Counts one log. */
  file(name: string): FileTally {
    const finder = new SightingFinder();
    const see = (sightings: readonly Sighting[]) => {
      for (const sighting of sightings) this.#see(sighting, name);
    };
    return {
      add: (item) => {
        this.#note(item, name);
        see(finder.add(item));
      },
      end: () => see(finder.finish()),
    };
  }

  result(): LogAnalysis {
    const tagged = [...this.#tags.values()].reduce((sum, count) => sum + count, 0);
    return {
      tables: {
        ...this.#tables,
        first: this.#firstTable,
        last: this.#lastTable,
      },
      ...(this.#vm && { vm: this.#vm }),
      hits: {
        ...this.#counts,
        withoutStop: this.#withoutStop,
        withoutStack: this.#withoutStack,
      },
      tags: this.#tags,
      otherTags: this.#otherTags,
      tagUnknown: allHits(this.#counts) - tagged,
      foreignStops: this.#foreign,
      stackListings: this.#listings,
      looseStacks: this.#looseStacks,
      stackParts: this.#stackParts,
      stacks: [...this.#uses.values()],
      stacksFull: this.#stacks.isFull,
      unread: { count: this.#unreadCount, first: this.#unread },
    };
  }

  #note(item: LogItem, file: string): void {
    if (
      item.kind === 'stop' ||
      item.kind === 'stackPart' ||
      item.kind === 'resumed' ||
      item.kind === 'time'
    )
      return;
    if (item.kind === 'stack') this.#listings += 1;
    else if (item.kind === 'vm') {
      this.#vm = { place: placeIn(file, item.line), listing: item.listing };
    } else {
      const { line, listing, command } = item;
      this.#noteTable({ place: placeIn(file, line), listing, command });
    }
    for (const line of item.listing.unread) this.#notRead(line, file);
  }

  #noteTable(table: UsageTable): void {
    this.#firstTable ??= table;
    this.#lastTable = table;
    this.#tables.count += 1;
    const total = totalOf(table.listing);
    if (total === 'missing') this.#tables.withoutTotal += 1;
    if (total === 'differs') this.#tables.otherTotal += 1;
  }

  #notRead({ line, text }: UnreadLine, file: string): void {
    this.#unreadCount += 1;
    if (this.#unread.length < SHOWN_UNREAD) {
      this.#unread.push({ place: placeIn(file, line), text });
    }
  }

  #see(sighting: Sighting, file: string): void {
    switch (sighting.kind) {
      case 'hit':
        this.#hit(sighting, file);
        return;
      case 'foreignStop':
        this.#foreign.set(sighting.of, (this.#foreign.get(sighting.of) ?? 0) + 1);
        return;
      case 'stackPart':
        this.#stackParts += 1;
        return;
      case 'looseStack':
        this.#looseStacks += 1;
        return;
    }
  }

  #hit(hit: Extract<Sighting, { kind: 'hit' }>, file: string): void {
    const { tag, requested }: HitArguments =
      hit.listing === undefined ? {} : hitArguments(hit.listing);
    if (tag !== undefined && this.#tag !== undefined && tag !== this.#tag) {
      this.#otherTags += 1;
      return;
    }
    if (tag !== undefined) this.#tags.set(tag, (this.#tags.get(tag) ?? 0) + 1);
    if (!hit.stopShown) {
      this.#withoutStop += 1;
      this.#looseStacks += 1;
    }
    if (hit.listing === undefined) this.#withoutStack += 1;
    this.#counts = withHit(this.#counts, hit.of, requested);
    this.#use(hit, placeIn(file, hit.line), requested);
  }

  #use(hit: Extract<Sighting, { kind: 'hit' }>, first: Place, requested: number | undefined): void {
    const index = this.#stacks.intern(hit.listing?.frames ?? []);
    const known = this.#uses.get(index) ?? { stack: this.#stacks.at(index), counts: noHits, first };
    this.#uses.set(index, { ...known, counts: withHit(known.counts, hit.of, requested) });
  }
}

/** Parsers count lines from 0, people from 1. */
const placeIn = (file: string, line: number): Place => ({ file, line: line + 1 });

/** Takes what one file holds, in its order. */
export interface FileTally {
  add(item: LogItem): void;
  /** Nothing follows: a stop without a stack is one. */
  end(): void;
}
