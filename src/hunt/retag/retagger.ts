import type { Patch, PatchJournal } from '../../pool/recording/patch-journal';
import type { Tag } from '../../pool/tags/tag';
import { addCounters, type TrackerCounters } from '../../pool/tags/tracker-table';
import { distance, narrowAddress, type PointerSize } from '../../pool/values/address';
import { parseModules } from '../../text/modules/modules.parse';
import { forgetNarrowCache } from '../arming/changed-memory';
import type { Changes } from '../arming/changes';
import { isDump } from '../arming/preflight';
import { dwordBytes, listModules, writeBytes } from '../debugger/commands';
import { readDword } from '../debugger/memory';
import { answerOf, type Reader, unlessRefused } from '../debugger/ports';
import type { Observer } from '../events';
import { imageTime } from '../target/image-time';
import { readKernelTimes } from '../target/shared-data';
import { locateTracker, readTagRecord, type TrackerTables } from '../tracker/tracker';
import {
  type FoundJournal,
  findJournal,
  type JournalFiles,
  type JournalReading,
  readJournal,
  removeJournal,
  writeJournal,
} from './journal';
import { type PlanProblem, planPatches, type RefusedSite, type SiteWish } from './plan-patches';
import { remains, type UndoneOf } from './undone';

export type RetagOutcome =
  | { readonly kind: 'refused'; readonly problem: PlanProblem | RetagProblem }
  | {
      readonly kind: 'retagged';
      readonly path: string | undefined;
      readonly made: readonly Patch[];
      readonly refused: readonly RefusedSite[];
    };

/** What is patched already is not known. */
export interface JournalUnknown {
  readonly kind: 'journalUnknown';
  readonly path?: string;
}

export type RetagProblem =
  | JournalUnknown
  | {
      readonly kind: 'notWhole';
      readonly failure: string | undefined;
      /** Whether code may be patched now; the next call undoes it. */
      readonly isOpen: boolean;
    };

export type RestoreOutcome =
  | JournalUnknown
  | { readonly kind: 'nothing' }
  | { readonly kind: 'restored'; readonly undone: readonly UndoneOf[] };

/** What stands where a patch was made. */
export type CodeState = 'patched' | 'old' | 'other' | 'unreadable';

/** A site with a tag of its own, and what the kernel has counted of that. */
export interface PatchUse {
  readonly patch: Patch;
  readonly state: CodeState;
  /** Absent where the tracker cannot be read. */
  readonly counts?: TrackerCounters;
}

/**
 * Gives call sites tags of their own, by other bytes in their code. What is to be written is in a
 * journal first; a patch that is not known to be whole is undone by the next call of any script.
 */
export class Retagger {
  readonly #reader: Reader;
  readonly #changes: Changes;
  readonly #files: JournalFiles;
  readonly #observer: Observer;
  /** Unknown while it has to be read: at first, and when a call did not come to its end. */
  #found: JournalReading = UNKNOWN;

  constructor(reader: Reader, changes: Changes, files: JournalFiles, observer: Observer) {
    this.#reader = reader;
    this.#changes = changes;
    this.#files = files;
    this.#observer = observer;
  }

  /** What stands, by the journal, or may. */
  get found(): JournalReading {
    return this.#found;
  }

  /** Patches that stand, by the journal. */
  get standing(): readonly Patch[] {
    return this.#found.kind === 'found' ? this.#found.journal.patches : [];
  }

  /**
   * Undoes what was begun and is not known to be whole. What is whole stands; what is not there any
   * more is told once.
   * @param again look at the journal although it is known: another script may have changed it
   */
  reconcile(again: boolean): void {
    if (!again && this.#found.kind !== 'unknown') return;
    this.#found = UNKNOWN;
    const found = isDump(this.#reader) ? NONE : findJournal(this.#reader, this.#files);
    if (found.kind === 'found') this.#check(found);
    else this.#found = found;
  }

  #check(found: FoundJournal): void {
    const { path, journal, confirmed } = found;
    const { patches, pointerSize } = journal;
    forgetNarrowCache(this.#reader, pointerSize);
    const isGone = (patch: Patch) => /^o/.test(this.#stateOf(patch));
    const whole = patches.every(isGone) ? 0 : confirmed;
    if (whole === patches.length) {
      this.#found = found;
      return;
    }
    const undone = this.#undo(journal, patches.slice(whole));
    this.#observer({ kind: 'patchesUndone', undone });
    if (undone.some(remains)) return;
    this.#keep({ ...journal, patches: patches.slice(0, whole) }, whole, path);
  }

  /** Retags sites, each for itself: one that cannot be is told and the others are. */
  retag(wishes: readonly SiteWish[], isTogether: boolean): RetagOutcome {
    this.reconcile(true);
    const found = this.#found;
    if (found.kind === 'unknown') return { kind: 'refused', problem: journalUnknown(found) };
    const before = this.standing;
    const plan = planPatches(this.#reader, wishes, isTogether, before);
    if (plan.kind !== 'planned') return { kind: 'refused', problem: plan };
    const { pointerSize, patches } = plan;
    const times = readKernelTimes(this.#reader, pointerSize);
    const journal: PatchJournal = {
      format: 'pooltag patches',
      version: 1,
      pointerSize,
      bootTime: Math.round(times ? times.bootTime : 0),
      uptime: Math.round(times ? times.uptime : 0),
      patches: [...before, ...patches],
    };
    const made: Patch[] = [];
    const refused = [...plan.refused];
    if (patches.length > 0) {
      this.#found = UNKNOWN;
      const last = found.kind === 'found' ? found.path : undefined;
      const written = this.#write(journal, before.length, last);
      if (typeof written === 'string') return this.#notWhole(written);
      for (const patch of patches) {
        const applied = this.#changes.apply(this.#changes.plan(changeOf(patch, pointerSize)));
        if (applied.kind === 'applied') {
          made.push(patch);
          continue;
        }
        const { failure, undone } = applied;
        if (undone.kind === 'stillThere') return this.#notWhole(failure);
        refused.push({ site: patch.site, problem: { kind: 'notWritten', failure } });
      }
      const all = [...before, ...made];
      const failure = this.#keep({ ...journal, patches: all }, all.length, written.path);
      if (failure !== undefined) return this.#notWhole(failure);
    }
    const { path } = this.#found as Partial<FoundJournal>;
    return { kind: 'retagged', path, made, refused };
  }

  /** What was begun is undone at once, where that can be. */
  #notWhole(failure: string | undefined): RetagOutcome {
    this.reconcile(true);
    const isOpen = this.#found.kind === 'unknown';
    return { kind: 'refused', problem: { kind: 'notWhole', failure, isOpen } };
  }

  /** Puts all code back, the last patch first, as far as that is safe. */
  restore(): RestoreOutcome {
    this.reconcile(true);
    const found = this.#found;
    if (found.kind === 'unknown') return journalUnknown(found);
    if (found.kind === 'none') return { kind: 'nothing' };
    const { journal, path } = found;
    this.#found = UNKNOWN;
    const undone = this.#undo(journal, journal.patches);
    if (undone.some(remains)) this.#found = found;
    else this.#keep({ ...journal, patches: [] }, 0, path);
    return { kind: 'restored', undone };
  }

  /** Takes over a journal that the debugger has forgotten. @returns whether there is one */
  open(path: string): boolean {
    if (!path.endsWith(PATCHES)) return false;
    const journal = unlessRefused(
      () => readJournal(this.#files, path),
      () => undefined,
    );
    if (!journal) return false;
    this.#found = UNKNOWN;
    this.#keep(journal, journal.patches.length, undefined);
    this.reconcile(true);
    return true;
  }

  /** Every site that has a tag of its own. */
  uses(): readonly PatchUse[] {
    const found = this.#found;
    if (found.kind !== 'found') return [];
    const { patches, pointerSize } = found.journal;
    const tracker = locateTracker(this.#reader, pointerSize);
    forgetNarrowCache(this.#reader, pointerSize);
    return patches.map((patch) => ({
      patch,
      state: this.#stateOf(patch),
      counts: tracker && this.#countsOf(tracker, patch.newTag),
    }));
  }

  #countsOf(tracker: TrackerTables, tag: Tag): TrackerCounters | undefined {
    const reading = readTagRecord(this.#reader, tracker, tag);
    if (reading.kind === 'absent') return { allocs: 0, frees: 0, bytes: 0 };
    return reading.kind === 'found'
      ? addCounters(reading.record.nonPaged, reading.record.paged)
      : undefined;
  }

  #stateOf({ address, before, after }: Patch): CodeState {
    const now = readDword(this.#reader, address);
    if (now === undefined) return 'unreadable';
    return now === after ? 'patched' : now === before ? 'old' : 'other';
  }

  /** The last one first. */
  #undo(journal: PatchJournal, patches: readonly Patch[]): readonly UndoneOf[] {
    const { pointerSize, uptime } = journal;
    const modules = parseModules(answerOf(this.#reader, listModules));
    const times = readKernelTimes(this.#reader, pointerSize);
    const isThere = (patch: Patch) =>
      (!times || times.uptime >= uptime) &&
      modules.some(
        (row) =>
          !row.unloaded &&
          narrowAddress(row.start, pointerSize) === patch.start &&
          distance(row.start, row.end) === patch.size,
      ) &&
      [0, patch.timestamp].includes((patch.timestamp && imageTime(this.#reader, patch.start)) || 0);
    return [...patches].reverse().map((patch) => {
      const planned = changeOf(patch, pointerSize);
      const told = { patch, repair: planned.repair };
      if (this.#stateOf(patch) === 'patched' && !isThere(patch)) return { kind: 'moved', ...told };
      const open = this.#changes.open.find(
        ({ thing, address }) => thing.kind === 'code' && address === patch.address,
      );
      return { ...this.#changes.undo(open || this.#changes.adopt(planned)), ...told };
    });
  }

  /** The journal of what is whole; none where nothing is patched. @returns what went wrong */
  #keep(journal: PatchJournal, confirmed: number, last: string | undefined): string | undefined {
    if (journal.patches.length === 0) {
      if (last !== undefined) removeJournal(this.#changes, this.#files, last);
      this.#found = NONE;
      return undefined;
    }
    const written = this.#write(journal, confirmed, last);
    if (typeof written === 'string') return written;
    this.#found = written;
    return undefined;
  }

  #write(journal: PatchJournal, confirmed: number, last: string | undefined) {
    return writeJournal(this.#reader, this.#changes, this.#files, journal, confirmed, last);
  }
}

const PATCHES = '.patches';

const NONE: JournalReading = { kind: 'none' };
const UNKNOWN: JournalReading = { kind: 'unknown' };

const journalUnknown = ({ path }: { readonly path?: string }): JournalUnknown => ({
  kind: 'journalUnknown',
  path,
});

/** The bytes of a patch, and the command that undoes it with no script loaded. */
function changeOf({ address, before, after, site }: Patch, pointerSize: PointerSize) {
  const old = dwordBytes(before);
  return {
    thing: { kind: 'code', site } as const,
    address,
    pointerSize,
    before: old,
    after: dwordBytes(after),
    repair: writeBytes(address, pointerSize, old),
  };
}
