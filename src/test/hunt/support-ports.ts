import type { Command, Owner, Reader } from '../../hunt/debugger/ports';
import { type Address, addressParts } from '../../pool/values/address';
import type { DebugSession } from '../../simulator/session';

/** The hunt's ports straight at the embedded debugger, for parts of the hunt without the script. */
export class SessionPorts implements Reader, Owner {
  readonly #session: DebugSession;
  /** What becomes of an answer before the hunt sees it. */
  onAnswer: (command: Command, lines: readonly string[]) => readonly string[] = (_, lines) => lines;

  constructor(session: DebugSession) {
    this.#session = session;
  }

  query(command: Command): readonly string[] {
    return this.onAnswer(command, this.#session.engine.capture(command));
  }

  change(command: Command): readonly string[] {
    return this.#session.engine.capture(command);
  }

  run(command: Command): readonly string[] {
    return this.#session.engine.capture(command);
  }

  readMemory(address: Address, length: number): Uint8Array | undefined {
    const { high, low } = addressParts(address);
    const bytes = this.#session.engine.machine.memory.read(
      (BigInt(high) << 32n) | BigInt(low),
      length,
    );
    return bytes.length === length ? bytes : undefined;
  }

  now(): number {
    return 0;
  }

  session() {
    return { kernel: true, live: true };
  }
}
