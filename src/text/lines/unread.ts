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

/** More unread lines of one listing than this say nothing new. */
export const MOST_UNREAD = 1000;

export const unreadLine = (line: number, text: string): UnreadLine => ({
  line,
  text: text.slice(0, 200),
});
