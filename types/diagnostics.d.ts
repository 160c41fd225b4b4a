declare namespace JsProvider {
  /** `host.diagnostics`. Phase 1. */
  interface Diagnostics {
    /**
     * Writes to the console. The arguments are turned into text and joined without blanks, and no
     * newline is added; `%` has no meaning. One call loses what lies beyond 16,383 characters.
     * Int64 print decimal.
     */
    debugLog(...values: readonly unknown[]): void;
    /** Breaks into the script debugger when one is attached (`.scriptdebug`). */
    debugBreak(): void;
    /** Whether unhandled exceptions of the script are logged to the console. */
    logUnhandledExceptions: boolean;
    /** Whether failures while enumerating objects are logged to the console. */
    logObjectCollection: boolean;
  }
}
