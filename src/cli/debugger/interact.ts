import type { WorkerOptions } from '../../simulator/worker-messages';
import type { WorkerListeners, WorkerSession } from '../../simulator/worker-session';
import type { ExitCode } from '../command';
import { debuggerEnded } from '../errors';
import { type CommandIo, type LinePrompt, writeLines } from '../io';
import { completeLine } from './complete';
import { SCRIPT } from './options';
import { PATIENCE, writeText } from './transcript';

/**
 * A person at the prompt of an embedded debugger.
 * @throws Failure when the debugger had to be ended
 */
export async function interact(
  options: WorkerOptions,
  io: CommandIo,
  listeners: WorkerListeners,
): Promise<ExitCode> {
  const shown = new Console(io);
  const onOutput = (text: string) => shown.write(text);
  const session = await io.openDebugger(options, { ...listeners, onOutput });
  const prompt = io.openPrompt((line) => completeLine(session, line, io.folder));
  const breaker = new Breaker(session, prompt, io);
  try {
    writeText(io.out, session.banner);
    writeLines(io.remarks, FIRST_STEPS);
    for (;;) {
      const line = breaker.leaving ? 'q' : ((await prompt.ask(session.prompt)) ?? 'q');
      breaker.forget();
      await session.execute(line);
      breaker.forget();
      shown.endLine();
      if (session.ended) return 0;
    }
  } catch (error) {
    throw breaker.killed ? debuggerEnded() : error;
  } finally {
    breaker.close();
    prompt.close();
    await session.close();
  }
}

/** What stands below the banner. */
const FIRST_STEPS = [
  'This machine is simulated, and so is the time on its wire.',
  `Type first: .scriptrun ${SCRIPT}, then dx @$pool.help(). help lists the debugger's commands, q leaves.`,
];

/** What the debugger shows, as it appears. */
class Console {
  readonly #io: CommandIo;
  #atLineStart = true;

  constructor(io: CommandIo) {
    this.#io = io;
  }

  write(text: string): void {
    this.#io.out.write(text);
    this.#atLineStart = text.endsWith('\n');
  }

  /** The prompt starts in the first column. */
  endLine(): void {
    if (!this.#atLineStart) this.write('\n');
  }
}

/**
 * Ctrl+C. While a command runs, the first one breaks in and the second one leaves once the
 * command has ended, with `q`, so that scripts are unloaded and disarm; only when it does not
 * end is its thread ended. At the prompt, two in a row leave.
 */
class Breaker {
  leaving = false;
  killed = false;
  #presses = 0;
  readonly #session: WorkerSession;
  readonly #prompt: LinePrompt;
  readonly #io: CommandIo;
  readonly #stop: () => void;

  constructor(session: WorkerSession, prompt: LinePrompt, io: CommandIo) {
    this.#session = session;
    this.#prompt = prompt;
    this.#io = io;
    this.#stop = io.onInterrupt(() => this.#press());
  }

  /** What was pressed before counts no more. */
  forget(): void {
    this.#presses = 0;
  }

  close(): void {
    this.#stop();
  }

  #press(): void {
    this.#presses += 1;
    if (!this.#session.busy) this.#pressAtPrompt();
    else if (this.#presses < PATIENCE) this.#breakIn();
    else {
      this.killed = true;
      void this.#session.close();
    }
  }

  #breakIn(): void {
    this.#session.breakIn();
    if (this.#presses < 2) return;
    this.leaving = true;
    writeLines(this.#io.remarks, ['Leaving when the command has ended; Ctrl+C ends it at once.']);
  }

  #pressAtPrompt(): void {
    if (this.#presses < 2) {
      writeLines(this.#io.remarks, ['', 'q leaves, and so does another Ctrl+C.']);
      return;
    }
    this.leaving = true;
    this.#prompt.close();
  }
}
