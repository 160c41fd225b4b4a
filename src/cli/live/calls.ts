/** What is asked of a line, as plain data that crosses threads and processes. */
export interface LineCall {
  readonly what: 'attach' | 'ask' | 'resume' | 'stop';
  /** A request. */
  readonly bytes?: Uint8Array;
  /** How long to wait for a stop; for ever if not given. */
  readonly milliseconds?: number;
}

export type LineAnswer =
  | /** No bytes where there is nothing to be told. */ { readonly bytes?: Uint8Array }
  | { readonly failure: string };

/** A line whose calls take their time. */
export interface WaitingLine {
  call(call: LineCall): Promise<LineAnswer>;
  /** Breaks into a target that runs; ends the wait for one that is to be attached. */
  breakIn(): void;
  close(): void;
}
