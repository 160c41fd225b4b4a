/** What a page says besides its recordings. */
export interface ReportFacts {
  /** Version of the pooltag that made it. */
  readonly tool: string;
  /** Fields that could name machines, people or folders were left out. */
  readonly isPrivate: boolean;
  /** What the recordings are called, in their order. */
  readonly recordings: readonly string[];
  /** Patterns of functions that are looked past for call sites. */
  readonly skip: readonly string[];
  /** Known users of the tags by lists: tag by its value, then names. */
  readonly users: { readonly [tag: string]: readonly string[] };
}
