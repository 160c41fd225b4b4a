import {
  armed,
  armProblem,
  badArgument,
  cleared,
  hunted,
  noHunt,
  notArmed,
  opened,
  saved,
} from '../errors';
import type { Archive } from '../hunt/archive';
import type { Hunter } from '../hunt/hunter';
import type { Reader } from '../hunt/ports';
import { readUsage, sortUsage, USAGE_SORTS, type UsageSort } from '../hunt/usage';
import type { HuntRecord, Site } from '../pool/hunt-record';
import type { StackUse } from '../pool/stack-use';
import { matchesWildcard } from '../pool/wildcard';
import {
  countArgument,
  huntArguments,
  optionalTag,
  pathArgument,
  patternArgument,
  tagArgument,
} from './arguments';
import { HELP, HelpRow, helpMetadata } from './help';
import { HitRow } from './hit-row';
import { Leaf } from './leaf';
import { LeakRow, leaksOf } from './leak-row';
import { Rows } from './rows';
import { SiteRow } from './site-row';
import { StackRow } from './stack-row';
import { Status } from './status';
import { huntTitle, usedTitle } from './titles';
import { UsedRow } from './used-row';

/**
 * `@$pool`. Members that change anything or let the target run return a {@link Leaf}; the others
 * look, and may be evaluated again at every click. Touches nothing of the target until called.
 */
export class PoolApi {
  readonly #reader: Reader;
  readonly #hunter: Hunter;
  readonly #archive: Archive;
  readonly #version: string;
  #skipped: readonly string[] = [];

  constructor(reader: Reader, hunter: Hunter, archive: Archive, version: string) {
    this.#reader = reader;
    this.#hunter = hunter;
    this.#archive = archive;
    this.#version = version;
  }

  toString(): string {
    return `pooltag ${this.#version}: dx @$pool.help()`;
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return helpMetadata();
  }

  hitTag(tag?: unknown, ...more: readonly unknown[]): Leaf {
    const wanted = tagArgument('hitTag', tag);
    const bounds = huntArguments(more);
    if (!wanted.ok) return new Leaf(wanted.message);
    if (!bounds.ok) return new Leaf(bounds.message);
    this.#hunter.reconcile();
    const { bounds: within, allowUnseen } = bounds.value;
    const outcome = this.#hunter.hunt(wanted.value, within, allowUnseen);
    return new Leaf(outcome.kind === 'hunted' ? hunted(outcome) : armProblem(outcome));
  }

  arm(tag?: unknown, ...more: readonly unknown[]): Leaf {
    const wanted = tagArgument('arm', tag);
    if (!wanted.ok) return new Leaf(wanted.message);
    this.#hunter.reconcile();
    const outcome = this.#hunter.arm(wanted.value, more.includes('unseen'));
    if (outcome.kind !== 'armed') return new Leaf(armProblem(outcome));
    return new Leaf(armed(wanted.value, outcome.armed.arming.repair));
  }

  capture(...given: readonly unknown[]): Leaf {
    const bounds = huntArguments(given);
    if (!bounds.ok) return new Leaf(bounds.message);
    this.#hunter.reconcile();
    const outcome = this.#hunter.capture(bounds.value.bounds);
    return new Leaf(outcome.kind === 'hunted' ? hunted(outcome) : notArmed(outcome));
  }

  clear(): Leaf {
    this.#hunter.reconcile();
    return new Leaf(cleared(this.#hunter.clear()));
  }

  skip(pattern?: unknown): Leaf {
    const wanted = patternArgument('skip', pattern);
    if (!wanted.ok) return new Leaf(wanted.message);
    this.#skipped = [...this.#skipped.filter((each) => each !== wanted.value), wanted.value];
    return new Leaf(`Looking past ${this.#skipped.join(', ')}.`);
  }

  unskip(pattern?: unknown): Leaf {
    const wanted = patternArgument('unskip', pattern);
    if (!wanted.ok) return new Leaf(wanted.message);
    this.#skipped = this.#skipped.filter((each) => each !== wanted.value);
    const rest = this.#skipped.length === 0 ? 'pool functions only' : this.#skipped.join(', ');
    return new Leaf(`Looking past ${rest}.`);
  }

  save(path?: unknown): Leaf {
    const wanted = pathArgument('save', path);
    if (!wanted.ok) return new Leaf(wanted.message);
    this.#hunter.reconcile();
    return new Leaf(saved(this.#archive.save(wanted.value)));
  }

  open(path?: unknown): Leaf {
    const wanted = pathArgument('open', path);
    if (!wanted.ok) return new Leaf(wanted.message);
    this.#hunter.reconcile();
    return new Leaf(opened(this.#archive.open(wanted.value)));
  }

  used(first?: unknown, second?: unknown): Rows<UsedRow> {
    this.#hunter.reconcile();
    const { sort, pattern } = usedArguments(first, second);
    const reading = readUsage(this.#reader);
    if (reading.kind === 'noTable') throw new Error(`!poolused gave no table: ${reading.answer}`);
    const rows = sortUsage(reading.rows, sort).filter(
      ({ text }) => pattern === undefined || matchesWildcard(pattern, text),
    );
    return new Rows(
      usedTitle(reading, rows.length),
      rows.map((row) => new UsedRow(row)),
    );
  }

  leaks(tag?: unknown): Rows<LeakRow> {
    const hunts = this.#hunts('leaks', tag);
    const rows: LeakRow[] = [];
    for (const hunt of hunts) {
      for (const leak of leaksOf(hunt, this.#skipped)) rows.push(new LeakRow(hunt, leak));
    }
    return new Rows(huntTitle(hunts, rows.length, 'call site'), rows);
  }

  sites(tag?: unknown): Rows<SiteRow> {
    const hunts = this.#hunts('sites', tag);
    const rows: SiteRow[] = [];
    for (const hunt of hunts) {
      for (const site of busiestFirst(hunt.sites(this.#skipped)))
        rows.push(new SiteRow(hunt, site));
    }
    return new Rows(huntTitle(hunts, rows.length, 'call site'), rows);
  }

  stacks(tag?: unknown): Rows<StackRow> {
    const hunts = this.#hunts('stacks', tag);
    const rows: StackRow[] = [];
    for (const hunt of hunts) {
      const uses = [...hunt.stackUses()].sort((a, b) => hitsOf(b) - hitsOf(a));
      for (const use of uses) rows.push(new StackRow(hunt, use));
    }
    return new Rows(huntTitle(hunts, rows.length, 'stack'), rows);
  }

  hits(last?: unknown): Rows<HitRow> {
    const count = countArgument('The number of hits', last, SHOWN_HITS, 'dx -g @$pool.hits(20)');
    if (!count.ok) throw new Error(count.message);
    const hunts = this.#hunts('hits', undefined);
    const rows: HitRow[] = [];
    for (const hunt of hunts) {
      for (const hit of hunt.recent(count.value)) rows.push(new HitRow(hunt, hit, this.#skipped));
    }
    return new Rows(huntTitle(hunts, rows.length, 'hit'), rows);
  }

  status(): Status {
    this.#hunter.reconcile();
    return new Status(this.#reader, this.#hunter, this.#skipped);
  }

  help(): Rows<HelpRow> {
    const rows = Object.keys(HELP).map((member) => new HelpRow(member));
    return new Rows(`pooltag ${this.#version}`, rows);
  }

  /** The hunts for a tag, or all; the script is told when there is none. */
  #hunts(method: string, given: unknown): readonly HuntRecord[] {
    const tag = optionalTag(method, given);
    if (!tag.ok) throw new Error(tag.message);
    this.#hunter.reconcile();
    const { records } = this.#hunter;
    const wanted = tag.value === undefined ? [...records.values()] : [records.get(tag.value)];
    const hunts = wanted.filter((each): each is HuntRecord => each !== undefined);
    if (hunts.length === 0) throw new Error(noHunt(tag.value));
    return hunts;
  }
}

/** Raw hits shown when no number is given. */
const SHOWN_HITS = 100;

const busiestFirst = (sites: readonly Site[]): readonly Site[] =>
  [...sites].sort((a, b) => hitsAt(b) - hitsAt(a));

const hitsAt = ({ use }: Site): number => use.allocs + use.frees + use.unknown;

const hitsOf = ({ hits }: StackUse): number => hits.alloc + hits.free + hits.unknown;

/** A sort, a pattern, or both; one argument that is no sort is a pattern. */
function usedArguments(
  first: unknown,
  second: unknown,
): { readonly sort: UsageSort; readonly pattern: string | undefined } {
  const usage = `dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${USAGE_SORTS.join(' ')}`;
  const texts = [first, second].filter((each) => each !== undefined);
  const wrong = texts.find((each) => typeof each !== 'string');
  if (wrong !== undefined) throw new Error(badArgument(`${wrong}`, usage));
  const sort = USAGE_SORTS.find((name) => name === first);
  const pattern = sort === undefined ? first : second;
  if (sort === undefined && second !== undefined) throw new Error(badArgument(`${first}`, usage));
  return { sort: sort ?? 'nonpaged', pattern: typeof pattern === 'string' ? pattern : undefined };
}
