import { type Recording, RecordingReader } from '../../pool/recording/read-recording';
import type { Tag } from '../../pool/tags/tag';
import { type LeftBehind, leftBehind } from '../arming/left-behind';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { Hunter } from '../hunter';
import type { Recorder, SaveOutcome } from './recorder';
import { MOST_SEGMENTS, type RecordingFiles, recordingBase, segmentPath } from './recording-files';

export type OpenOutcome =
  | {
      readonly kind: 'opened';
      readonly base: string;
      readonly recording: Recording;
      readonly left: LeftBehind;
      /** A file that could not be read to its end, in the host's words. */
      readonly cut?: string;
    }
  | /** Records would be mixed up. */ { readonly kind: 'armed'; readonly tag: Tag }
  | { readonly kind: 'notFound'; readonly path: string }
  | { readonly kind: 'noRecording'; readonly path: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'failed'; readonly path: string; readonly message: string };

export type WriteOutcome =
  | { readonly kind: 'written'; readonly path: string }
  | Extract<SaveOutcome, { kind: 'exists' | 'failed' }>;

/** Recordings as a person handles them. */
export class Archive {
  readonly #reader: Reader;
  readonly #files: RecordingFiles;
  readonly #recorder: Recorder;
  readonly #hunter: Hunter;

  constructor(reader: Reader, files: RecordingFiles, recorder: Recorder, hunter: Hunter) {
    this.#reader = reader;
    this.#files = files;
    this.#recorder = recorder;
    this.#hunter = hunter;
  }

  /** Writes what the session holds, and from then on what comes. */
  save(path: string): SaveOutcome {
    return this.#recorder.save(recordingBase(path), this.#hunter.hunts);
  }

  /**
   * Makes a file that is no recording.
   * @param fill hands over its text, piece by piece
   */
  write(path: string, fill: (put: (text: string) => void) => void): WriteOutcome {
    return unlessRefused<WriteOutcome>(
      () => {
        if (this.#files.exists(path)) return { kind: 'exists', path };
        const file = this.#files.create(path);
        try {
          fill((text) => file.write(text));
        } finally {
          file.close();
        }
        return { kind: 'written', path };
      },
      ({ call, message }) => ({ kind: 'failed', path: call, message }),
    );
  }

  /** Reads a recording, or as much of it as was written; its hunts are shown from then on. */
  open(path: string): OpenOutcome {
    const { armed } = this.#hunter;
    if (armed) return { kind: 'armed', tag: armed.arming.tag };
    this.#recorder.flush();
    const base = recordingBase(path);
    const lines = new RecordingReader();
    const { files, isWhole, failure } = this.#readFiles(base, path, lines);
    const reading = lines.end();
    if (files === 0) return failure ?? { kind: 'notFound', path: segmentPath(base, 0) };
    if (reading.kind === 'newer') return reading;
    if (reading.kind === 'noRecording') return failure ?? { kind: 'noRecording', path };
    const { recording } = reading;
    const left = leftBehind(this.#reader, recording.lastHunt);
    const { hunts, nextSeq, problems, snapshots } = recording;
    this.#hunter.show(hunts, left.kind === 'armed' ? left.note : undefined);
    // Behind what could not be read nothing is added.
    const goesOn = isWhole && problems.count === 0;
    this.#recorder.opened(
      snapshots,
      goesOn ? { base, nextSeq, nextSegment: files, hunts, snapshots } : undefined,
    );
    return { kind: 'opened', base, recording, left, cut: failure?.message };
  }

  /** Reads the segments in order; a file that is no segment is a recording in one piece. */
  #readFiles(base: string, path: string, lines: RecordingReader): FilesRead {
    let files = 0;
    let isWhole = true;
    return unlessRefused<FilesRead>(
      () => {
        let next = segmentPath(base, 0);
        if (!this.#files.exists(next)) {
          next = path;
          isWhole = false;
        }
        while (files < MOST_SEGMENTS && this.#files.exists(next)) {
          files += 1;
          if (!this.#files.read(next, (line) => lines.push(line))) break;
          next = segmentPath(base, files);
        }
        return { files, isWhole };
      },
      ({ call, message }) => {
        const failure = { kind: 'failed', path: call, message } as const;
        return { files, isWhole: false, failure };
      },
    );
  }
}

interface FilesRead {
  readonly files: number;
  /** All of them are segments and were read to their ends. */
  readonly isWhole: boolean;
  readonly failure?: Extract<OpenOutcome, { kind: 'failed' }>;
}
