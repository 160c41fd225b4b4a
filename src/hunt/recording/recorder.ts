import { type HuntRecord, LEFT } from '../../pool/books/hunt-record';
import type {
  HuntEntry,
  RecheckLine,
  RecordingEntry,
  SnapshotLine,
} from '../../pool/recording/recording';
import { sorted } from '../../pool/values/sorted';
import { type HostError, unlessRefused } from '../debugger/ports';
import type { Observer } from '../events';
import { type RecordingFiles, segmentPath } from './recording-files';
import { Segments } from './segments';

/** Part of a recording that is there already. */
export interface Begun {
  readonly base: string;
  readonly nextSeq: number;
  readonly nextSegment: number;
  readonly hunts: readonly HuntRecord[];
  readonly snapshots: readonly SnapshotLine[];
}

export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly base: string;
      readonly files: number;
      readonly hunts: readonly HuntRecord[];
      readonly snapshots: number;
    }
  | /** Everything is being written there already. */ {
      readonly kind: 'underWay';
      readonly base: string;
    }
  | /** Something else is there. */ { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly message: string };

/**
 * Hands each line of a hunt to its record, and to a file once there is one. A file that cannot be
 * written is told once, and never stops a hunt.
 */
export class Recorder {
  readonly #files: RecordingFiles;
  readonly #now: () => number;
  readonly #tool: string;
  readonly #observer: Observer;
  #snapshots: readonly SnapshotLine[] = [];
  #hunt: HuntRecord | undefined;
  #segments: Segments | undefined;
  #begun: Begun | undefined;
  /** Looks at hunts of a recording that was opened, and is not written to yet. */
  readonly #pending: RecheckLine[] = [];

  constructor(files: RecordingFiles, now: () => number, tool: string, observer: Observer) {
    this.#files = files;
    this.#now = now;
    this.#tool = tool;
    this.#observer = observer;
  }

  /** What follows belongs to this hunt. */
  begin(hunt: HuntRecord): void {
    this.#hunt = hunt;
    this.#write(hunt.start);
  }

  /** @returns `full` when the record has no room for the block of a hit */
  note(entry: HuntEntry): 'taken' | 'full' {
    const taken = this.#hunt?.take(entry) ?? 'taken';
    this.#write(entry);
    return taken;
  }

  /** A look at the blocks of a hunt, which need not be the current one. */
  noteOf(hunt: HuntRecord, entry: RecheckLine): void {
    hunt.take(entry);
    if (this.#segments) this.#write(entry);
    else if (this.#begun?.hunts.includes(hunt)) this.#pending.push(entry);
  }

  /** Readings of the tag tracker, those of opened recordings among them, in the order of their times. */
  get snapshots(): readonly SnapshotLine[] {
    return this.#snapshots;
  }

  /** A reading of the tag tracker, which belongs to no hunt. */
  noteSnapshot(entry: SnapshotLine): void {
    this.#addSnapshots([entry]);
    this.#write(entry);
  }

  #addSnapshots(added: readonly SnapshotLine[]): void {
    const all = [...this.#snapshots, ...notIn(this.#snapshots, added)];
    this.#snapshots = sorted(all, (a, b) => a.time - b.time);
  }

  /**
   * A recording was opened.
   * @param begun where saving to it goes on behind what it holds
   */
  opened(snapshots: readonly SnapshotLine[], begun: Begun | undefined): void {
    this.#addSnapshots(snapshots);
    this.#begun = begun;
  }

  /** Writes these hunts, and from then on everything that is noted. */
  save(base: string, hunts: readonly HuntRecord[]): SaveOutcome {
    if (this.#segments?.base === base) return { kind: 'underWay', base };
    const begun = this.#begun?.base === base ? this.#begun : undefined;
    const path = segmentPath(base, 0);
    return unlessRefused<SaveOutcome>(
      () => {
        if (!begun && this.#files.exists(path)) return { kind: 'exists', path };
        const added = hunts.filter((hunt) => !begun?.hunts.includes(hunt));
        const snapshots = notIn(begun?.snapshots ?? [], this.#snapshots);
        const segments = this.#writeAll(base, begun, snapshots, added);
        if (begun) for (const entry of this.#pending.splice(0)) segments.write(entry);
        this.#leave();
        this.#begun = undefined;
        this.#segments = segments;
        return {
          kind: 'saved',
          base,
          files: segments.count,
          hunts: added,
          snapshots: snapshots.length,
        };
      },
      ({ call, message }) => ({ kind: 'failed', path: call, message }),
    );
  }

  /** What was written can be read from here on. */
  flush(): void {
    this.#try((segments) => segments.close());
  }

  /** Closes the recording that was under way. That a hunt goes on elsewhere is said there. */
  #leave(): void {
    if (this.#hunt?.openEnd) this.#write({ type: 'end', why: LEFT, time: this.#now() });
    this.flush();
  }

  #writeAll(
    base: string,
    begun: Begun | undefined,
    snapshots: readonly SnapshotLine[],
    hunts: readonly HuntRecord[],
  ): Segments {
    const { nextSeq: seq = 0, nextSegment: segment = 0 } = begun ?? {};
    const segments = new Segments(this.#files, this.#now, { base, seq, segment, tool: this.#tool });
    unlessRefused(
      () => this.#fill(segments, snapshots, hunts),
      (error) => {
        segments.discard();
        throw error;
      },
    );
    return segments;
  }

  #fill(
    segments: Segments,
    snapshots: readonly SnapshotLine[],
    hunts: readonly HuntRecord[],
  ): void {
    segments.open();
    for (const snapshot of snapshots) segments.write(snapshot);
    // What is noted from here on belongs to the current hunt, so that one comes last.
    const inOrder = sorted(hunts, (a, b) => Number(a === this.#hunt) - Number(b === this.#hunt));
    for (const { start, entries } of inOrder) {
      segments.write(start);
      for (const entry of entries) segments.write(entry);
    }
    segments.close();
  }

  #write(entry: RecordingEntry): void {
    this.#try((segments) => segments.write(entry));
  }

  #try(act: (segments: Segments) => void): void {
    const segments = this.#segments;
    if (!segments) return;
    unlessRefused(
      () => act(segments),
      (error) => {
        this.#segments = undefined;
        this.#tell(error);
      },
    );
  }

  /** Called in the middle of changing the target: a console that fails must not matter there. */
  #tell({ call, message }: HostError): void {
    try {
      this.#observer({ kind: 'notRecorded', path: call, message });
    } catch (_error) {
      // The answer of the next save() tells as well.
    }
  }
}

/** Those of the snapshots that are not among the known ones. */
const notIn = (
  known: readonly SnapshotLine[],
  snapshots: readonly SnapshotLine[],
): readonly SnapshotLine[] =>
  snapshots.filter(
    (own) => !known.some(({ time, name }) => time === own.time && name === own.name),
  );
