import type { Stack } from '../../pool/hit';
import { StackTable } from '../../pool/stacks/stack-table';
import type { Tag } from '../../pool/tags/tag';
import type { LogBytes } from '../../text/bytes/log-bytes';
import type { UnreadLine } from '../../text/lines/unread';
import type { LineAccounts } from '../../text/logs/accounts';
import type { LogItem } from '../../text/logs/log-item';
import type { ModuleDetails } from '../../text/modules/module-details';
import { totalOf } from '../../text/poolused/poolused';
import { BootWatch } from './boots';
import { SightingFinder } from './finder';
import { saysMore } from './frame-names';
import { type HitArguments, hitArguments } from './hit-arguments';
import { BlockPairing, sumOfBlocks } from './logged-blocks';
import {
  allHits,
  type BlocksTable,
  type HitCounts,
  type LogAnalysis,
  type LoggedBlocks,
  noHits,
  type Place,
  type StackUse,
  type UnreadPlace,
  type UsageTable,
  type VerifierTable,
  type VmTable,
  withHit,
} from './result';
import type { ForeignKind, Sighting } from './sighting';

/** Lines that `--unread` lists. */
const MOST_LISTED = 1_000;

/** Unread lines that are shown; more of them say nothing new. */
const SHOWN_UNREAD = 5;

/**
 * Counts what logs hold. Memory grows with unique stacks and not with hits; of the tables only
 * the first and the last are kept.
 */
export class LogTally {
  readonly #tag: Tag | undefined;
  readonly #watch = new BootWatch();
  readonly #boots: Place[] = [];
  #stacks = new StackTable();
  #indexes = new WeakMap<Stack, number>();
  /** Stacks that were listed again with names that say more, by boot and index. */
  readonly #named = new Map<string, Stack>();
  /** By boot and index. */
  readonly #uses = new Map<string, StackUse>();
  readonly #tags = new Map<Tag, number>();
  readonly #foreign = new Map<ForeignKind, number>();
  readonly #unread: UnreadPlace[] = [];
  /** By name, in small letters. */
  readonly #modules = new Map<string, ModuleDetails>();
  #counts: HitCounts = noHits;
  #isFull = false;
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
  /** By driver. */
  readonly #others = new Map<string, number>();
  readonly #tools = new Map<string, number>();
  readonly #fronts = new Map<string, number>();
  readonly #first: UnreadPlace[] = [];
  #lines = 0;
  #unrecognised = 0;
  #pairing = new BlockPairing();
  /** Of the boots before this one. */
  readonly #pairings: LoggedBlocks[] = [];
  readonly #verifier = new Map<string, VerifierTable>();
  readonly #listed = new Map<string, BlocksTable>();

  /** @param tag the only tag wanted; hits that show another one are left out */
  constructor(tag?: Tag) {
    this.#tag = tag;
  }

  /** Counts one log. */
  file(name: string): FileTally {
    const finder = new SightingFinder();
    this.#watch.nextFile();
    const see = (sightings: readonly Sighting[]) => {
      for (const sighting of sightings) this.#see(sighting, name);
    };
    return {
      add: (item) => {
        if (this.#watch.isOther(item)) {
          see(finder.finish());
          this.#nextBoot(placeIn(name, item.line));
        }
        if (item.kind === 'modules') this.#noteModules(item.modules);
        this.#note(item, name);
        see(finder.add(item));
      },
      end: ({ accounts, fronts }) => {
        see(finder.finish());
        this.#account(accounts, name);
        for (const [front, lines] of fronts) add(this.#fronts, front, lines);
      },
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
      blocks: sumOfBlocks([...this.#pairings, this.#pairing.result()]),
      boots: this.#boots,
      modules: this.#modules,
      verifier: [...this.#verifier.values()],
      listed: [...this.#listed.values()],
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
      stacksFull: this.#isFull || this.#stacks.isFull,
      lines: {
        all: this.#lines,
        others: this.#others,
        tools: this.#tools,
        unrecognised: this.#unrecognised,
        first: this.#first,
        fronts: this.#fronts,
      },
      unread: { count: this.#unreadCount, first: this.#unread },
    };
  }

  #noteModules(modules: readonly ModuleDetails[]): void {
    for (const module of modules) {
      const key = module.name.toLowerCase();
      const known = this.#modules.get(key);
      if (module.version !== undefined || !known) this.#modules.set(key, module);
    }
  }

  /** Addresses mean something else from now on. */
  #nextBoot(place: Place): void {
    this.#boots.push(place);
    this.#pairings.push(this.#pairing.result());
    this.#pairing = new BlockPairing();
    this.#isFull ||= this.#stacks.isFull;
    this.#stacks = new StackTable();
    this.#indexes = new WeakMap();
    this.#firstTable = undefined;
  }

  #note(item: LogItem, file: string): void {
    if (
      item.kind === 'stop' ||
      item.kind === 'stackPart' ||
      item.kind === 'block' ||
      item.kind === 'modules' ||
      item.kind === 'resumed' ||
      item.kind === 'time'
    )
      return;
    if (item.kind === 'stack') this.#listings += 1;
    else if (item.kind === 'vm') {
      this.#vm = { place: placeIn(file, item.line), listing: item.listing };
    } else if (item.kind === 'blocks') {
      const { listing, line } = item;
      const first = listing.groups[0]?.text ?? '';
      this.#listed.set(`${listing.source} ${first}`, { place: placeIn(file, line), listing });
    } else if (item.kind === 'verifier') {
      const { listing, line } = item;
      this.#verifier.set(listing.module ?? '', { place: placeIn(file, line), listing });
    } else {
      const { line, listing, command } = item;
      this.#noteTable({ place: placeIn(file, line), listing, command });
    }
    for (const line of item.listing.unread) this.#notRead(line, file);
  }

  /** Lines of listings that could not be read were told with them. */
  #account(accounts: LineAccounts, file: string): void {
    this.#lines += accounts.lines;
    for (const [kind, lines] of accounts.others) add(this.#others, kind, lines);
    for (const [tool, lines] of accounts.tools) add(this.#tools, tool, lines);
    this.#unrecognised += accounts.unrecognised;
    for (const { line, text } of accounts.first) {
      if (this.#first.length < MOST_LISTED) this.#first.push({ place: placeIn(file, line), text });
    }
  }

  #noteTable(table: UsageTable): void {
    this.#firstTable ??= table;
    this.#lastTable = table;
    this.#tables.count += 1;
    if (table.listing.source !== undefined) return;
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
    const { tag, requested, freed }: HitArguments =
      hit.listing && hit.own ? hitArguments(hit.listing, hit.own) : {};
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
    const place = placeIn(file, hit.line);
    const stack = this.#use(hit, place, requested);
    const block = hit.block ?? freed;
    if (block === undefined) return;
    if (hit.of === 'free') this.#pairing.freed(block);
    else if (hit.block) {
      this.#pairing.allocated({
        address: block,
        stack,
        place,
        ...(requested === undefined ? {} : { requested }),
      });
    }
  }

  #use(
    hit: Extract<Sighting, { kind: 'hit' }>,
    first: Place,
    requested: number | undefined,
  ): Stack {
    const index = this.#index(hit.listing?.frames ?? NO_STACK);
    const boot = this.#boots.length;
    const key = `${boot} ${index}`;
    const known = this.#uses.get(key);
    const stack = this.#named.get(key) ?? known?.stack ?? this.#stacks.at(index);
    const counts = withHit(known?.counts ?? noHits, hit.of, requested);
    this.#uses.set(key, { stack, boot, counts, first: known?.first ?? first });
    return stack;
  }

  /** Known stacks come as the same object each time. */
  #index(stack: Stack): number {
    const known = this.#indexes.get(stack);
    if (known !== undefined) return known;
    const index = this.#stacks.intern(stack);
    this.#indexes.set(stack, index);
    const key = `${this.#boots.length} ${index}`;
    const before = this.#named.get(key) ?? this.#stacks.at(index);
    if (before.length > 0 && saysMore(stack, before)) this.#named.set(key, stack);
    return index;
  }
}

const NO_STACK: Stack = [];

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

/** Parsers count lines from 0, people from 1. */
const placeIn = (file: string, line: number): Place => ({ file, line: line + 1 });

/** Takes what one file holds, in its order. */
export interface FileTally {
  add(item: LogItem): void;
  /** Nothing follows: a stop without a stack is one. */
  end(reader: Pick<LogBytes, 'accounts' | 'fronts'>): void;
}
