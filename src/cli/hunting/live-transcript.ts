import type { WorkerSession } from '../../simulator/worker-session';
import { type Exchange, exchange, linesOf } from '../debugger/transcript';
import type { TextSink } from '../io';

/**
 * A transcript that is written while its commands run: prompt and command before, output as it
 * appears. What is asked in between is not part of it.
 */
export class LiveTranscript {
  readonly #sink: TextSink;
  readonly #pieces: string[] = [];
  #open = false;
  #atLineStart = true;

  constructor(sink: TextSink) {
    this.#sink = sink;
  }

  /** All that was written. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Takes what the console shows; of use only while one of the transcript's commands runs. */
  output(text: string): void {
    if (this.#open) this.#write(text);
  }

  /** @param waitSeconds after which a target that it lets run is broken into */
  async run(session: WorkerSession, command: string, waitSeconds?: number): Promise<Exchange> {
    this.#write(`${session.prompt}${command}\n`);
    this.#open = true;
    try {
      return await exchange(session, command, waitSeconds);
    } finally {
      this.#open = false;
      if (!this.#atLineStart) this.#write('\n');
    }
  }

  /** Writes lines that are no command's output. */
  lines(text: string): void {
    for (const line of linesOf(text)) this.#write(`${line}\n`);
  }

  #write(text: string): void {
    if (text === '') return;
    this.#sink.write(text);
    this.#pieces.push(text);
    this.#atLineStart = text.endsWith('\n');
  }
}
