import type { WorkerSession } from '../../simulator/worker-session';
import { debuggerEnded } from '../errors';
import type { CommandIo, TextSink } from '../io';

/** One command as a transcript shows it. */
export interface Exchange {
  readonly prompt: string;
  readonly command: string;
  /** Lines without terminators. */
  readonly output: readonly string[];
}

/**
 * Runs a command and returns what the console showed.
 * @param waitSeconds after which a target that it lets run is broken into
 */
export async function exchange(
  session: WorkerSession,
  command: string,
  waitSeconds?: number,
): Promise<Exchange> {
  const { prompt } = session;
  const text = await session.execute(command, waitSeconds);
  return { prompt, command, output: linesOf(text) };
}

/** The exchange as it would stand on the console: prompt, command, output. */
export function exchangeText({ prompt, command, output }: Exchange): string {
  return [`${prompt}${command}`, ...output].map((line) => `${line}\n`).join('');
}

/** Lines of a console's text; its last line may lack an end. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Text that always ends in a line end, so that what follows starts in the first column. */
export function writeText(sink: TextSink, text: string): void {
  if (text !== '') sink.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Presses of Ctrl+C on work that does not end, after which the debugger's thread is ended. */
export const PATIENCE = 3;

/**
 * Lets Ctrl+C break in while `work` goes on: the first one breaks into the target or aborts the
 * script, after the second one no further command is given, the third one ends the debugger.
 * @throws Failure when it had to be ended
 */
export async function withBreakIn<T>(
  io: Pick<CommandIo, 'onInterrupt'>,
  session: WorkerSession,
  work: (leaving: () => boolean) => Promise<T>,
): Promise<T> {
  let presses = 0;
  const stop = io.onInterrupt(() => {
    presses += 1;
    if (presses < PATIENCE) session.breakIn();
    else void session.close();
  });
  try {
    return await work(() => presses > 1);
  } catch (error) {
    throw presses < PATIENCE ? error : debuggerEnded();
  } finally {
    stop();
  }
}
