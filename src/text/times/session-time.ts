/** What `.time` and `vertarget` print of the clocks of the target. */
export interface SessionTime {
  /** `Debug session time`, in milliseconds since 1970; of older debuggers in an unknown time zone. */
  readonly time?: number;
  /** Milliseconds since the target was started. */
  readonly uptime?: number;
}
