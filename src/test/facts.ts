import type { Frame, SymbolName } from '../pool/stacks/frame';
import type { Address } from '../pool/values/address';
import type { BlockLine } from '../text/addresses/block-line.parse';
import type { FrameEntry } from '../text/code/frame-entry';
import type { FunctionEntry } from '../text/code/function-entry';
import type { Instruction } from '../text/code/instruction';
import type { Prompt } from '../text/lines/prompt';
import type { UnreadLine } from '../text/lines/unread';
import type { LogItem } from '../text/logs/log-item';
import type { MemoryListing } from '../text/memory/memory';
import type { RegisterListing } from '../text/memory/registers';
import type { StructureListing } from '../text/memory/structure';
import type { ModuleRow } from '../text/modules/modules';
import type { SymbolRow } from '../text/modules/symbols';
import type { PoolTagLine } from '../text/owners/pooltag-file.parse';
import type { BlockListing, PoolBlock } from '../text/poolfind/pool-block';
import type { PoolMonRow } from '../text/poolmon/poolmon.parse';
import type { PoolUsedListing } from '../text/poolused/poolused';
import type { StackListing } from '../text/stacks/stack';
import type { EventFilter } from '../text/stops/event-filters';
import type { LastEventReport } from '../text/stops/last-event.parse';
import type { StopReport } from '../text/stops/stop';
import type { SessionTime } from '../text/times/session-time';
import type { VerifierBlock, VerifierListing } from '../text/verifier/verifier';
import type { VmListing } from '../text/vm/vm';

/** Something that a parser says it has read. */
export type Fact =
  | { readonly kind: 'address'; readonly address: Address | undefined }
  | { readonly kind: 'text'; readonly text: string | undefined }
  | /** The digits that stand for it, or the beginning of more of them. */ {
      readonly kind: 'decimal';
      readonly value: number | undefined;
    }
  | { readonly kind: 'hex'; readonly value: number | undefined; readonly width?: number };

const address = (given: Address | undefined): Fact => ({ kind: 'address', address: given });
const text = (given: string | undefined): Fact => ({ kind: 'text', text: given });
const decimal = (value: number | undefined): Fact => ({ kind: 'decimal', value });
const hex = (value: number | undefined, width?: number): Fact => ({ kind: 'hex', value, width });

const unreadFacts = (lines: readonly UnreadLine[]): Fact[] => lines.map((line) => text(line.text));

/** An offset of 0 is not printed. */
export const symbolFacts = (symbol: SymbolName | undefined): Fact[] =>
  symbol ? [text(symbol.module), text(symbol.name), hex(symbol.offset || undefined)] : [];

const frameFacts = (frame: Frame): Fact[] => [
  text(frame.text),
  ...[frame.address, frame.base, frame.returnAddress, ...frame.args].map(address),
  ...symbolFacts(frame.symbol),
  text(frame.source?.file),
  decimal(frame.source?.line),
];

export const stackFacts = ({ frames, unread }: StackListing): Fact[] => [
  ...frames.flatMap(frameFacts),
  ...unreadFacts(unread),
];

export const poolUsedFacts = (listing: PoolUsedListing | undefined): Fact[] => [
  ...(listing?.rows ?? []).flatMap((row) => [text(row.text), text(row.description)]),
  ...[...(listing?.rows ?? []), ...(listing?.total ? [listing.total] : [])]
    .flatMap(({ nonPaged, paged }) => [nonPaged, paged])
    .flatMap((use) => (use.isUnknown ? [] : [use.allocs, use.frees, use.outstanding, use.bytes]))
    .map(decimal),
  ...unreadFacts(listing?.unread ?? []),
];

export const poolTagFacts = (row: PoolTagLine | string | undefined): Fact[] =>
  typeof row === 'object' ? [row.pattern, row.name, row.description].map(text) : [];

/** Its numbers are sums of what stands behind these words; without one of them nothing is known. */
export const functionEntryFacts = (entry: FunctionEntry | undefined): Fact[] =>
  entry
    ? ['BeginAddress', 'EndAddress', 'UnwindInfoAddress', 'Unwind info at', 'prolog'].map(text)
    : [];

export const frameEntryFacts = (entry: FrameEntry | undefined): Fact[] =>
  entry ? [address(entry.start), text('OffStart')] : [];

export const lastEventFacts = (report: LastEventReport | undefined): Fact[] => [
  text(report?.event),
  text(report?.time),
];

export const instructionFacts = (instruction: Instruction | undefined): Fact[] => [
  address(instruction?.address),
  text(instruction?.code),
  text(instruction?.text),
];

export function stopFacts(report: StopReport | undefined): Fact[] {
  if (!report) return [];
  const place = [text(report.symbol), ...instructionFacts(report.instruction)];
  switch (report.kind) {
    case 'breakpoint':
      return [...place, decimal(report.number)];
    case 'bugcheck':
      return [...place, hex(report.code), ...report.parameters.map(address)];
    case 'other':
    case 'targetGone':
      return [...place, text(report.event)];
    default:
      return place;
  }
}

export const memoryFacts = ({ rows, elementSize }: MemoryListing): Fact[] =>
  rows.flatMap((row) => [
    address(row.address),
    ...row.elements.map((element) => hex(element, elementSize * 2)),
  ]);

export const registerFacts = (registers: RegisterListing): Fact[] =>
  [...registers].flatMap(([name, value]) => [text(name), address(value)]);

export const moduleFacts = (rows: readonly ModuleRow[]): Fact[] =>
  rows.flatMap((row) => [address(row.start), address(row.end), text(row.name), text(row.symbols)]);

export const filterFacts = (rows: readonly EventFilter[]): Fact[] =>
  rows.flatMap(({ code, title, status }) => [text(code), text(title), text(status)]);

export const symbolRowFacts = (rows: readonly SymbolRow[]): Fact[] =>
  rows.flatMap((row) => [address(row.address), text(row.name), text(row.detail)]);

export const structureFacts = (listing: StructureListing | undefined): Fact[] =>
  [...(listing?.fields ?? [])].flatMap(([name, { offset, type }]) => [
    text(name),
    hex(offset),
    text(type),
  ]);

export const promptFacts = (prompt: Prompt | undefined): Fact[] => [
  decimal(prompt?.processor),
  text(prompt?.command),
];

export const blockLineFacts = (says: BlockLine | undefined): Fact[] =>
  says && 'value' in says ? [address(says.value)] : [text(undefined)];

export const verifierBlockFacts = (block: VerifierBlock | undefined): Fact[] =>
  block
    ? [
        address(block.address),
        hex(block.bytes),
        text(block.text.trim()),
        address(block.caller),
        text(block.symbol),
      ]
    : [];

export const poolMonFacts = (row: PoolMonRow | 'unread' | undefined): Fact[] =>
  typeof row === 'object'
    ? [
        text(row.text.trim()),
        text(row.description),
        ...[row.use.allocs, row.use.frees, row.use.outstanding, row.use.bytes].map(decimal),
      ]
    : [];

const verifierFacts = ({ module, blocks, unread }: VerifierListing): Fact[] => [
  text(module),
  ...blocks.flatMap(verifierBlockFacts),
  ...unreadFacts(unread),
];

/** Of sums the text has only the parts. */
const blocksFacts = ({ groups, marked, unread }: BlockListing): Fact[] => [
  ...groups.flatMap((group) => [text(group.text.trimEnd()), text(group.caller)]),
  ...(marked ? poolBlockFacts(marked) : []),
  ...unreadFacts(unread),
];

/** @param isDecimal whether sizes are, as `!wdfpoolusage` prints them */
export const poolBlockFacts = (block: PoolBlock | undefined, isDecimal = false): Fact[] =>
  block
    ? [
        address(block.address),
        text(block.text.trimEnd()),
        text(block.caller),
        isDecimal ? decimal(block.bytes) : hex(block.bytes || undefined),
      ]
    : [];

export const logFacts = (items: readonly LogItem[]): Fact[] => items.flatMap(itemFacts);

function itemFacts(item: LogItem): Fact[] {
  switch (item.kind) {
    case 'poolUsed':
      return [...poolUsedFacts(item.listing), text(item.command)];
    case 'stack':
      return stackFacts(item.listing);
    case 'stop':
      return stopFacts(item.report);
    case 'verifier':
      return verifierFacts(item.listing);
    case 'modules':
      return moduleFacts(item.modules);
    case 'blocks':
      return blocksFacts(item.listing);
    case 'vm':
      return vmFacts(item.listing);
    case 'time':
      return timeFacts(item.says);
    case 'block':
      return blockLineFacts(item.says);
    case 'stackPart':
    case 'resumed':
      return [];
  }
}

export const vmFacts = (listing: VmListing | undefined): Fact[] =>
  Object.values(listing?.kilobytes ?? {}).map(decimal);

/** Of a time of day the zone can change hours and minutes, but no seconds. */
export function timeFacts({ time, uptime, kernelBase }: SessionTime = {}): Fact[] {
  const seconds = (ms: number) => ((Math.floor(ms / 1000) % 60) + 60) % 60;
  return [
    address(kernelBase),
    ...(time === undefined ? [] : [decimal(seconds(time))]),
    ...(uptime === undefined
      ? []
      : [seconds(uptime), Math.floor(uptime / 60_000) % 60, Math.floor(uptime / 86_400_000)].map(
          decimal,
        )),
  ];
}

/** Tells which facts stand nowhere in the input. */
export class Input {
  readonly #text: string;
  readonly #folded: string;
  readonly #words: ReadonlySet<string>;

  constructor(lines: readonly string[]) {
    this.#text = lines.join('\n').toLowerCase();
    this.#folded = folded(this.#text);
    const words = this.#text.match(/[0-9a-f`]+/g) ?? [];
    this.#words = new Set(words.map((word) => significant(word.replace(/`/g, ''))));
  }

  /** @returns what was made up */
  without(facts: readonly Fact[]): readonly Fact[] {
    return facts.filter((fact) => !this.#has(fact));
  }

  #has(fact: Fact): boolean {
    switch (fact.kind) {
      case 'text':
        return fact.text === undefined || this.#folded.includes(folded(fact.text.toLowerCase()));
      case 'address':
        return fact.address === undefined || this.#hasDigits(significant(fact.address));
      case 'hex': {
        if (fact.value === undefined) return true;
        const digits = fact.value.toString(16);
        return fact.width === undefined
          ? this.#hasDigits(digits)
          : this.#text.includes(digits.padStart(fact.width, '0'));
      }
      case 'decimal': {
        if (fact.value === undefined) return true;
        const sign = fact.value < 0 ? '-' : '';
        const digits = Math.abs(fact.value);
        return new RegExp(`(?:^|[^0-9])${sign}0*${digits}`, 'm').test(this.#text);
      }
    }
  }

  /** As a word of its own, back-ticks and leading zeros aside. */
  #hasDigits(digits: string): boolean {
    if (this.#words.has(digits)) return true;
    const spaced = [...digits].join('`?');
    return new RegExp(`(?:^|[^0-9a-f])(?:0\`?)*${spaced}(?![0-9a-f])`, 'm').test(this.#text);
  }
}

const significant = (digits: string): string => digits.replace(/^0+(?=.)/, '');

const folded = (given: string): string => given.replace(/\s+/g, ' ').trim();
