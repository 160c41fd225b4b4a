import type { Reader } from '../hunt/debugger/ports';
import type { Observer } from '../hunt/events';
import type { Hunter, HuntOutcome } from '../hunt/hunter';
import { type ListFiles, listedUsers } from '../hunt/owners/listed-users';
import { moduleLookup } from '../hunt/owners/loaded-module';
import type { Archive } from '../hunt/recording/archive';
import type { Recorder } from '../hunt/recording/recorder';
import type { Retagger } from '../hunt/retag/retagger';
import { readSnapshot } from '../hunt/tracker/snapshot';
import { readTotals } from '../hunt/tracker/totals';
import { readUsage, sortUsage, type UsageReading, type UsageSort } from '../hunt/tracker/usage';
import { badArgument, lookingPast, noHunt, nothingFits, notSkipped } from '../messages/arguments';
import { armed, armProblem, notCaptured } from '../messages/arming';
import { cleared } from '../messages/disarming';
import {
  diffTitle,
  growthTitle,
  noTables,
  otherBoot,
  snapshotFirst,
  snapshotTaken,
} from '../messages/growth';
import { hunted } from '../messages/hunt-result';
import { whoTitle } from '../messages/owners';
import { opened, saved, written } from '../messages/recording';
import {
  JOURNAL_OPENED,
  journalUnknown,
  PATCHES_TITLE,
  patchedNote,
  restored,
  retagged,
} from '../messages/retag';
import { noTotals, totalsTitle } from '../messages/totals';
import { verdictText } from '../messages/verdict';
import type { HuntRecord } from '../pool/books/hunt-record';
import { differenceBetween } from '../pool/growth/difference';
import { growthOver } from '../pool/growth/growth';
import { readingOfSnapshot } from '../pool/growth/snapshot-reading';
import { judgeTotals, poolsInAll } from '../pool/growth/totals';
import { driverUses } from '../pool/held/driver-use';
import { isSkipped } from '../pool/stacks/call-site';
import type { Frame } from '../pool/stacks/frame';
import { similarTags } from '../pool/tags/similar';
import type { TagUsage } from '../pool/tags/tag-usage';
import { sorted } from '../pool/values/sorted';
import { verdictOf } from '../pool/verdict/verdict';
import {
  boundsArgument,
  countArgument,
  isSiteText,
  pathArgument,
  patternArgument,
  refuseExtra,
  refuseNoTag,
  tagArgument,
  textArgument,
  usedArguments,
  WrongUse,
} from './arguments';
import type { BlockRow } from './block-row';
import { blockRows } from './block-rows';
import { DiffRow } from './diff-row';
import { DriverRow } from './driver-row';
import { fitsTag } from './fits-tag';
import { GrowthRow } from './growth-row';
import { HELP, HELP_TITLE, HelpRow, helpMetadata } from './help';
import { HitRow } from './hit-row';
import { labelsOf } from './labels';
import { Leaf } from './leaf';
import { LeakRow, leaksOf } from './leak-row';
import { type PatchRow, patchRow } from './patch-row';
import type { RecheckRow } from './recheck-row';
import { recheckRows } from './recheck-rows';
import { retagOptions, wishArgument, wishesOf } from './retag-wishes';
import { Rows } from './rows';
import { busiestFirst, SiteRow } from './site-row';
import { namedReading, tagsLike } from './snapshot-arguments';
import { hitsOf, StackRow } from './stack-row';
import { Status } from './status';
import { huntTitle, topTitle, usedTitle } from './titles';
import { areKeys, type TopRow, topRows } from './top-row';
import { TotalsRow } from './totals-row';
import { UsedRow } from './used-row';
import { WhoRow } from './who-row';
import { exportTo, reportTo, type SessionContent } from './written-files';

/**
 * `@$pool`. Members that change anything or let the target run return a {@link Leaf}; the others
 * look, and may be evaluated again at every click. Touches nothing of the target until called.
 */
export class PoolApi {
  readonly #reader: Reader;
  readonly #hunter: Hunter;
  readonly #retagger: Retagger;
  readonly #archive: Archive;
  readonly #recorder: Recorder;
  readonly #files: ListFiles;
  readonly #version: string;
  readonly #observer: Observer;
  #hasListed = false;
  #skipped: readonly string[] = [];

  constructor(
    reader: Reader,
    hunter: Hunter,
    retagger: Retagger,
    archive: Archive,
    recorder: Recorder,
    files: ListFiles,
    version: string,
    observer: Observer,
  ) {
    this.#observer = observer;
    this.#reader = reader;
    this.#hunter = hunter;
    this.#retagger = retagger;
    this.#archive = archive;
    this.#recorder = recorder;
    this.#files = files;
    this.#version = version;
  }

  toString(): string {
    return `pooltag ${this.#version}: dx @$pool.help()`;
  }

  get [Symbol.metadataDescriptor](): JsProvider.MetadataDescriptor {
    return helpMetadata();
  }

  hitTag(...given: readonly unknown[]): Leaf {
    return this.#effect('hitTag', given, ([first, ...more]) => {
      const tag = tagArgument('hitTag', first);
      const bounds = boundsArgument(
        'hitTag("Abc ", ',
        more.filter((argument) => argument !== UNSEEN),
      );
      const outcome = this.#hunter.hunt(tag, bounds, more.includes(UNSEEN));
      return outcome.kind === 'hunted' ? this.#hunted(outcome) : armProblem(outcome);
    });
  }

  arm(...given: readonly unknown[]): Leaf {
    return this.#effect('arm', given, ([first, second]) => {
      const tag = tagArgument('arm', first);
      if (second !== undefined && second !== UNSEEN) {
        throw new WrongUse(badArgument(`${second}`, `dx @$pool.arm("Abc ", "${UNSEEN}")`));
      }
      const outcome = this.#hunter.arm(tag, second === UNSEEN);
      return outcome.kind === 'armed'
        ? armed(tag, outcome.armed.arming.repair)
        : armProblem(outcome);
    });
  }

  capture(...given: readonly unknown[]): Leaf {
    return this.#effect('capture', given, () => {
      const outcome = this.#hunter.capture(boundsArgument('capture(', given));
      return outcome.kind === 'hunted' ? this.#hunted(outcome) : notCaptured(outcome);
    });
  }

  clear(...given: readonly unknown[]): Leaf {
    return this.#effect('clear', given, () => cleared(this.#hunter.clear()));
  }

  retag(...given: readonly unknown[]): Leaf {
    return this.#effect('retag', given, ([site, ...more]) => {
      const { isTogether, newTag } = retagOptions('retag', more);
      const wish = wishArgument(site, this.#hunter.hunts, this.#skipped);
      return retagged(this.#retagger.retag([{ ...wish, newTag }], isTogether));
    });
  }

  retagAll(...given: readonly unknown[]): Leaf {
    return this.#effect('retagAll', given, ([first, ...more]) => {
      const tag = tagArgument('retagAll', first);
      const hunt = this.#hunter.shown.get(tag);
      if (!hunt) throw new WrongUse(noHunt(tag, similarTags(tag, this.#hunter.shown.keys())));
      const { isTogether } = retagOptions('retagAll', more);
      return retagged(this.#retagger.retag(wishesOf(hunt, this.#skipped), isTogether));
    });
  }

  restore(...given: readonly unknown[]): Leaf {
    return this.#effect('restore', given, () => restored(this.#retagger.restore()));
  }

  patches(...given: readonly unknown[]): Rows<PatchRow> {
    this.#begin('patches', given);
    this.#retagger.reconcile(true);
    const { found } = this.#retagger;
    const title = found.kind === 'unknown' ? journalUnknown(found.path) : PATCHES_TITLE;
    return new Rows(title, this.#retagger.uses().map(patchRow));
  }

  skip(...given: readonly unknown[]): Leaf {
    return this.#effect('skip', given, ([first]) => {
      const pattern = patternArgument('skip', first);
      this.#skipped = [...this.#skipped.filter((each) => each !== pattern), pattern];
      return lookingPast(this.#skipped) + (this.#fits(pattern) ? '' : nothingFits(pattern));
    });
  }

  unskip(...given: readonly unknown[]): Leaf {
    return this.#effect('unskip', given, ([first]) => {
      const pattern = patternArgument('unskip', first);
      const slip = this.#skipped.includes(pattern) ? '' : notSkipped(pattern);
      this.#skipped = this.#skipped.filter((each) => each !== pattern);
      return slip + lookingPast(this.#skipped);
    });
  }

  save(...given: readonly unknown[]): Leaf {
    return this.#effect('save', given, ([path]) =>
      saved(this.#archive.save(pathArgument('save', path))),
    );
  }

  open(...given: readonly unknown[]): Leaf {
    return this.#effect('open', given, ([first]) => {
      const path = pathArgument('open', first);
      return this.#retagger.open(path) ? JOURNAL_OPENED : opened(this.#archive.open(path));
    });
  }

  report(...given: readonly unknown[]): Leaf {
    return this.#effect('report', given, (args) =>
      written(reportTo(this.#archive, args, this.#content('report'))),
    );
  }

  export(...given: readonly unknown[]): Leaf {
    return this.#effect('export', given, (args) =>
      written(exportTo(this.#archive, args, this.#content('export'))),
    );
  }

  /** What the session holds; the script is told when there is nothing. */
  #content(member: string): SessionContent {
    const { snapshots } = this.#recorder;
    const hunts = snapshots.length > 0 ? [...this.#hunter.shown.values()] : this.#hunts(member, []);
    return { hunts, snapshots, skip: this.#skipped, tool: this.#version };
  }

  used(...given: readonly unknown[]): Rows<UsedRow> {
    this.#begin('used', given);
    const { sort, pattern } = usedArguments(given);
    const { reading, rows } = this.#listed(sort, pattern);
    return new Rows(
      usedTitle(reading, rows.length),
      rows.map((row) => new UsedRow(row)),
    );
  }

  top(...given: readonly unknown[]): Rows<TopRow> {
    this.#begin('top', given);
    const [keys, second] = areKeys(given[0]) ? given : ['', given[0]];
    const rows = topRows(this.#listed('tag', textArgument('top', second)).rows, `${keys}`);
    return new Rows(topTitle(rows.length), rows);
  }

  snapshot(...given: readonly unknown[]): Leaf {
    return this.#effect('snapshot', given, ([name, pattern]) => {
      const { snapshots } = this.#recorder;
      const called = textArgument('snapshot', name) ?? `s${snapshots.length + 1}`;
      const wanted = textArgument('snapshot', pattern);
      const snapshot = readSnapshot(
        this.#reader,
        this.#observer,
        called,
        wanted === undefined ? undefined : tagsLike(snapshots, wanted),
      );
      if (!snapshot) return noTables;
      this.#recorder.noteSnapshot({ type: 'snapshot', ...snapshot });
      return snapshotTaken(called, snapshot.rows.length, snapshots.length === 0);
    });
  }

  diff(...given: readonly unknown[]): Rows<DiffRow> {
    this.#begin('diff', given);
    const before = namedReading(this.#recorder.snapshots, given, 0);
    const after = namedReading(this.#recorder.snapshots, given, 1);
    const changes = differenceBetween(before, after);
    if (changes.kind !== 'changes') throw new WrongUse(otherBoot(before, after));
    return new Rows(
      diffTitle(changes, before, after),
      changes.rows.map((row) => new DiffRow(row)),
    );
  }

  growth(...given: readonly unknown[]): Rows<GrowthRow> {
    this.#begin('growth', given);
    const growth = growthOver(this.#recorder.snapshots.map(readingOfSnapshot));
    if (growth.readings.length < 2) throw new WrongUse(snapshotFirst);
    return new Rows(
      growthTitle(growth),
      growth.rows.map((row) => new GrowthRow(row)),
    );
  }

  totals(...given: readonly unknown[]): Rows<TotalsRow> {
    this.#begin('totals', given);
    const totals = readTotals(this.#reader);
    if (!totals) throw new WrongUse(noTotals);
    const rows = this.#usage()?.rows.map(({ nonPaged, paged }) => [nonPaged.bytes, paged.bytes]);
    const held = (at: 0 | 1) => rows?.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    return new Rows(
      totalsTitle(judgeTotals(totals), totals.physical),
      poolsInAll(totals, held(0), held(1)).map((pool) => new TotalsRow(pool, totals.physical)),
    );
  }

  who(...given: readonly unknown[]): Rows<WhoRow> {
    this.#begin('who', given);
    const tag = tagArgument('who', given[0]);
    const module = moduleLookup(this.#reader);
    const listed = listedUsers(tag, this.#reader, this.#files);
    return new Rows(
      whoTitle(tag, listed),
      listed.users.map((user) => new WhoRow(user, module(user.name))),
    );
  }

  leaks(...given: readonly unknown[]): Rows<LeakRow> {
    const hunts = this.#hunts('leaks', given);
    const labels = labelsOf(hunts);
    const rows: LeakRow[] = [];
    for (const hunt of hunts) {
      for (const leak of leaksOf(hunt, this.#skipped))
        rows.push(new LeakRow(hunt, leak, labels(hunt)));
    }
    const said = hunts.map((hunt) => verdictText(hunt, verdictOf(hunt, this.#skipped)));
    const title = huntTitle(hunts, rows.length, 'call site', 'blocks/allocations');
    return new Rows([title, ...said].filter(Boolean).join('. '), rows);
  }

  recheck(...given: readonly unknown[]): Rows<RecheckRow> {
    return recheckRows(this.#hunts('recheck', given), this.#skipped, this.#hunter);
  }

  sites(...given: readonly unknown[]): Rows<SiteRow> {
    const hunts = this.#hunts('sites', given);
    const labels = labelsOf(hunts);
    const rows: SiteRow[] = [];
    for (const hunt of hunts) {
      for (const site of busiestFirst(hunt.sites(this.#skipped)))
        rows.push(new SiteRow(hunt, site, labels(hunt)));
    }
    return new Rows(huntTitle(hunts, rows.length, 'call site', 'allocations/frees'), rows);
  }

  blocks(...given: readonly unknown[]): Rows<BlockRow> {
    const [first] = given;
    const site = isSiteText(first) ? first : undefined;
    const hunts = this.#hunts('blocks', given, site === undefined ? given : []);
    return blockRows(hunts, this.#skipped, site);
  }

  drivers(...given: readonly unknown[]): Rows<DriverRow> {
    const hunts = this.#hunts('drivers', given);
    const labels = labelsOf(hunts);
    const rows: DriverRow[] = [];
    for (const hunt of hunts) {
      for (const use of driverUses(hunt, this.#skipped))
        rows.push(new DriverRow(hunt, use, this.#skipped, labels(hunt)));
    }
    return new Rows(huntTitle(hunts, rows.length, 'module', 'blocks/allocations'), rows);
  }

  stacks(...given: readonly unknown[]): Rows<StackRow> {
    const hunts = this.#hunts('stacks', given);
    const labels = labelsOf(hunts);
    const rows: StackRow[] = [];
    for (const hunt of hunts) {
      const uses = sorted(hunt.stackUses(), (a, b) => hitsOf(b) - hitsOf(a));
      for (const use of uses) rows.push(new StackRow(hunt, use, labels(hunt)));
    }
    return new Rows(huntTitle(hunts, rows.length, 'stack', 'allocations/frees'), rows);
  }

  hits(...given: readonly unknown[]): Rows<HitRow> {
    const [last] = given;
    const count =
      last === undefined
        ? SHOWN_HITS
        : countArgument('The number of hits', last, 'dx -g @$pool.hits(20)');
    const hunts = this.#hunts('hits', given, []);
    const labels = labelsOf(hunts);
    const rows: HitRow[] = [];
    for (const hunt of hunts) {
      for (const hit of hunt.recent(count))
        rows.push(new HitRow(hunt, hit, this.#skipped, labels(hunt)));
    }
    return new Rows(huntTitle(hunts, rows.length, 'hit', 'number, kind, call site'), rows);
  }

  status(...given: readonly unknown[]): Status {
    this.#begin('status', given);
    this.#retagger.reconcile(true);
    return new Status(this.#reader, this.#hunter, this.#skipped, this.#retagger.found);
  }

  help(...given: readonly unknown[]): Rows<HelpRow> {
    refuseExtra('help', given);
    const rows = Object.values(HELP).map((entry) => new HelpRow(entry));
    return new Rows(`pooltag ${this.#version}: ${HELP_TITLE}`, rows);
  }

  /** Tags in an order, those that fit. */
  #listed(
    sort: UsageSort,
    pattern: string | undefined,
  ): { readonly reading: UsageReading; readonly rows: readonly TagUsage[] } {
    const reading = this.#usage();
    if (!reading) throw new WrongUse(noTables);
    const rows = sortUsage(reading.rows, sort).filter(
      ({ text }) => pattern === undefined || fitsTag(pattern, text),
    );
    if (rows.length === 0) {
      refuseNoTag(
        pattern,
        reading.rows.map(({ text }) => text),
      );
    }
    return { reading, rows };
  }

  /** What all tags hold; that it takes its time is said once. */
  #usage(): UsageReading | undefined {
    if (!this.#hasListed) this.#observer({ kind: 'listing' });
    this.#hasListed = true;
    return readUsage(this.#reader, this.#observer);
  }

  #hunted(outcome: HuntOutcome): string {
    const { hunt } = outcome;
    return [hunted(outcome), verdictText(hunt, verdictOf(hunt, this.#skipped))]
      .filter(Boolean)
      .join(' ');
  }

  /** Whether the pattern fits a function of a recorded stack. Before the first hunt nobody knows. */
  #fits(pattern: string): boolean {
    const { hunts } = this.#hunter;
    const isIn = (frame: Frame) => isSkipped(frame, [pattern]);
    return hunts.length === 0 || hunts.some(({ stacks }) => stacks.all.some((s) => s.some(isIn)));
  }

  /** Every call begins by putting right what an aborted one, or a dead session, left behind. */
  #begin(member: string, given: readonly unknown[]): void {
    refuseExtra(member, given);
    this.#hunter.reconcile();
    this.#retagger.reconcile(false);
  }

  /** What an effect answers; wrong use is told there and not as an error. */
  #effect(
    member: string,
    given: readonly unknown[],
    act: (given: readonly unknown[]) => string,
  ): Leaf {
    try {
      this.#begin(member, given);
      return this.#answer(act(given));
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      return this.#answer(error.message);
    }
  }

  /** Each answer says that code is patched, as long as it is. */
  #answer(text: string): Leaf {
    return new Leaf(text + patchedNote(text, this.#retagger.standing.length));
  }

  /** The hunts for a tag, or all; the script is told when there is none. */
  #hunts(
    member: string,
    given: readonly unknown[],
    [wanted]: readonly unknown[] = given,
  ): readonly HuntRecord[] {
    this.#begin(member, given);
    const tag = wanted === undefined ? undefined : tagArgument(member, wanted);
    const { shown } = this.#hunter;
    const all = tag === undefined ? [...shown.values()] : [shown.get(tag)];
    const hunts = all.filter((each): each is HuntRecord => each !== undefined);
    if (hunts.length === 0) {
      throw new WrongUse(noHunt(tag, tag === undefined ? [] : similarTags(tag, shown.keys())));
    }
    return hunts;
  }
}

/** Arms although the tag was never seen. */
const UNSEEN = 'unseen';

/** Raw hits shown when no number is given. */
const SHOWN_HITS = 100;
