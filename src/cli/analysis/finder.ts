import type { HitKind, Stack } from '../../pool/hit';
import { functionText } from '../../pool/stacks/frame';
import type { Address } from '../../pool/values/address';
import type { LogItem } from '../../text/logs/log-item';
import type { OwnWords } from '../../text/logs/own-words';
import type { StackListing } from '../../text/stacks/stack';
import { argumentCount } from '../../text/stacks/stack.layout';
import { parseSymbolName } from '../../text/stacks/symbol-name';
import type { StopReport } from '../../text/stops/stop';
import { hitKind, type Sighting } from './sighting';
import { factsOf } from './stack-facts';

const NOTHING: readonly Sighting[] = [];

/** A stop whose stack may still come. */
class OpenStop {
  readonly report: StopReport;
  readonly line: number;
  /** What a script says that it is. */
  readonly event: 'alloc' | 'free' | undefined;
  listing: StackListing | undefined;
  /** What of it is of this stop alone. */
  own: OwnWords | undefined;
  block: Address | undefined;
  /** Functions that were stepped out of since. */
  stepsOut = 0;

  constructor(report: StopReport, line: number, event?: 'alloc' | 'free') {
    this.report = report;
    this.line = line;
    this.event = event;
  }
}

/**
 * Finds hits, other stops and loose stacks in what a log holds. A stop and the listings behind it
 * are one sighting, so a stack typed twice is not two hits.
 */
export class SightingFinder {
  #open: OpenStop | undefined;

  /** What is certain after this item. */
  add(item: LogItem): readonly Sighting[] {
    switch (item.kind) {
      case 'stop': {
        const before = this.finish();
        this.#open = new OpenStop(item.report, item.line);
        return before;
      }
      case 'stack':
        return this.#stack(item);
      case 'resumed':
        if (!item.isStepOut || !this.#open?.listing) return this.finish();
        this.#open.stepsOut += 1;
        return NOTHING;
      case 'block':
        return this.#block(item);
      case 'stackPart':
        return [{ kind: 'stackPart', line: item.line }];
      case 'poolUsed':
      case 'time':
      case 'blocks':
      case 'modules':
      case 'verifier':
      case 'vm':
        return [];
    }
  }

  /** What is certain when the log ends. */
  finish(): readonly Sighting[] {
    const open = this.#open;
    this.#open = undefined;
    return open === undefined ? NOTHING : sightingsOf(open);
  }

  #block({ says, line }: Extract<LogItem, { kind: 'block' }>): readonly Sighting[] {
    if (says.kind === 'event') {
      const before = this.finish();
      this.#open = new OpenStop({ kind: 'breakInstruction' }, line, says.of);
      return before;
    }
    const open = this.#open;
    if (says.kind === 'eventEnd') return open?.event ? this.finish() : [];
    if (open && open.block === undefined && isBlockOf(open, says.kind)) {
      open.block = says.value;
    }
    return [];
  }

  #stack({ listing, line, aside, own }: Extract<LogItem, { kind: 'stack' }>): readonly Sighting[] {
    const open = this.#open;
    if (open !== undefined && belongs(listing, own, open)) {
      if (tellsMore(listing, open.listing)) {
        open.listing = listing;
        open.own = own;
      }
      return NOTHING;
    }
    const isOfCrash = aside || open?.report.kind === 'bugcheck';
    const of = isOfCrash ? undefined : factsOf(listing.frames).kindWithoutStop;
    if (of !== undefined) {
      return [...this.finish(), { kind: 'hit', of, line, listing, own, stopShown: false }];
    }
    return open === undefined ? [{ kind: 'looseStack', line }] : NOTHING;
  }
}

/**
 * Whether a value is the block: what an allocator function returned to its caller, as long as only
 * functions of the allocator were stepped out of, or the first parameter of a free.
 */
function isBlockOf({ event, listing, stepsOut }: OpenStop, kind: 'result' | 'parameter'): boolean {
  if (event !== undefined) return event === (kind === 'result' ? 'alloc' : 'free');
  if (kind === 'parameter' || listing === undefined || stepsOut === 0) return false;
  const { kind: of, poolRun } = factsOf(listing.frames);
  return of === 'alloc' && stepsOut <= poolRun;
}

/** Whether a listing is of the stop before it: it begins where the machine stands. */
function belongs({ frames, style }: StackListing, { base }: OwnWords, open: OpenStop): boolean {
  const top = frames[0];
  const { symbol } = open.report;
  if (top === undefined || !isSamePlace(top.text, symbol ?? top.text, !style)) return false;
  const earlier = open.own?.base;
  return earlier === undefined || base === undefined || earlier === base;
}

/**
 * Old debuggers print `nt!Foo+4:` at a stop and `nt!Foo+0x4` in a stack.
 * @param isName whether the stack has names without offsets (`kc`)
 */
function isSamePlace(text: string, other: string, isName: boolean): boolean {
  if (text === other) return true;
  const [one, two] = [parseSymbolName(text), parseSymbolName(other)];
  if (one === undefined || two === undefined || functionText(one) !== functionText(two))
    return false;
  return one.offset === two.offset || (isName && one.offset === 0);
}

const tellsMore = (listing: StackListing, than: StackListing | undefined): boolean =>
  than === undefined || wordsIn(listing) > wordsIn(than);

/** Frames, and words of arguments. */
const wordsIn = ({ frames, style }: StackListing): number =>
  frames.length * (style?.args ? 1 + argumentCount(style.pointerSize) : 1);

function sightingsOf(open: OpenStop): readonly Sighting[] {
  const { report, line, listing, own, event, block } = open;
  if (report.kind === 'stepped') return NOTHING;
  const of = report.kind === 'breakInstruction' ? (event ?? kindOf(open)) : undefined;
  if (of === undefined) return [{ kind: 'foreignStop', of: report.kind, line }];
  if (block === undefined) return [{ kind: 'hit', of, line, stopShown: true, listing, own }];
  return [{ kind: 'hit', of, line, stopShown: true, listing, own, block }];
}

const kindOf = ({ listing, report }: OpenStop): HitKind | undefined =>
  listing ? factsOf(listing.frames).kind : hitKind(placeOf(report));

/** The stop's place as a stack of one frame, for logs that list none. */
function placeOf({ symbol }: StopReport): Stack {
  const name = symbol === undefined ? undefined : parseSymbolName(symbol);
  if (symbol === undefined || name === undefined) return [];
  return [{ text: symbol, symbol: name, args: [], inline: false, doubtful: false }];
}
