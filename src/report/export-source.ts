import type { HuntRecord } from '../pool/books/hunt-record';

/** A hunt, and where it is from. */
export interface NamedHunt {
  /** What the recording is called. */
  readonly recording: string;
  /** Counts from 1 in the recording. */
  readonly number: number;
  readonly hunt: HuntRecord;
}

/** What is exported, of one recording or of several. */
export interface ExportSource {
  readonly hunts: readonly NamedHunt[];
  /** Patterns of functions to look past for call sites. */
  readonly skip: readonly string[];
  /** What it is called where the format has room for a name. */
  readonly name: string;
  /** Version of the pooltag that writes it. */
  readonly tool: string;
}
