import type { Address } from '../../pool/values/address';
import { printable } from '../../pool/values/printable';

/**
 * How the hunt reaches the debugger: two narrow ports. Everything that only looks gets a
 * {@link Reader}; the one module that may change or resume the target (`changes.ts`) gets the
 * {@link Owner}. The extension implements both over `host`, tests over literals.
 */
export interface Reader {
  /**
   * Runs a command that neither resumes nor changes the target and returns its lines without
   * terminators. An empty answer does not prove that nothing was printed.
   * @throws HostError when the debugger refuses
   */
  query(command: Command): readonly string[];
  /** Bytes at the address, or undefined when any of them cannot be read. */
  readMemory(address: Address, length: number): Uint8Array | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** What the debugger says about the session; what it does not say is absent. */
  session(): SessionFacts;
}

export interface SessionFacts {
  /** Whether the target is a kernel. */
  readonly kernel?: boolean;
  /** Whether it is live: no dump, no trace. */
  readonly live?: boolean;
  /** The debugger's own words for the session: `Remote KD: KdSrv:Server=…`. */
  readonly description?: string;
}

/** What alters the target or lets it run. */
export interface Owner {
  /**
   * Runs a command that changes the target or the debugger.
   * @throws HostError when the debugger refuses
   */
  change(command: Command): readonly string[];
  /**
   * Resumes the target and returns when it stops again. Whether the lines hold the text of the
   * stop is not known: callers must be right without it.
   */
  run(command: Command): readonly string[];
}

/** A command of the debugger, made in `commands.ts` and nowhere else. */
export type Command = string & { readonly __command: never };

/** Of what the debugger says when it fails. */
const LONGEST_MESSAGE = 300;

/** The debugger or its script host failed a call. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** What was asked: a command, or `read <address> <length>`. */
  readonly call: string;

  /** @param cause what the debugger threw, or words of ours */
  constructor(call: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(printable(message).slice(0, LONGEST_MESSAGE));
    this.call = call;
  }
}

/** The lines of an answer; none where the debugger refuses. */
export const answerOf = (reader: Reader, command: Command): readonly string[] =>
  unlessRefused<readonly string[]>(
    () => reader.query(command),
    () => [],
  );

/** What the call gives, or what stands for it where the debugger refuses. */
export function unlessRefused<T>(call: () => T, refused: (error: HostError) => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refused(error);
  }
}
