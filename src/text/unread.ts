/**
 * A line that a parser met where it expected one of its own and could not read. Parsers do not
 * throw on odd text: they return what they read and what they could not.
 */
export interface UnreadLine {
  /** Counts from 0 in the text given. */
  readonly line: number;
  /** The line, cut to 200 characters. */
  readonly text: string;
}
