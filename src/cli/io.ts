import type { Completion } from '../simulator/kd/completion';
import type { WorkerOptions } from '../simulator/worker-messages';
import type { WorkerListeners, WorkerSession } from '../simulator/worker-session';

/** Where a command's text goes. */
export interface TextSink {
  write(text: string): void;
  /** On a terminal: puts text in the place of the line that was begun. */
  redraw(text: string): void;
  /** A person looks at it: colour may be used. */
  readonly colour: boolean;
  /** Progress may be drawn over itself. */
  readonly terminal: boolean;
  /** Characters of a line; absent where nobody sees lines. */
  readonly columns?: number;
}

/** What may stand at the end of a line, and the part of it that they replace. */
export type Completer = (line: string) => Promise<Completion>;

/** A person, or a file, that types lines. */
export interface LinePrompt {
  /** Shows the prompt and waits for a line; undefined when none will come any more. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/**
 * The world of a command: what it reads, where it writes. A process makes one of its own
 * streams, tests one of strings.
 */
export interface CommandIo {
  /** Results. */
  readonly out: TextSink;
  /** Progress and remarks. */
  readonly remarks: TextSink;
  /** Bytes of standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** The bundled script, which the embedded debugger loads as WinDbg would. */
  readonly script: string;
  /** This command line, as threads and processes of its own are started with it. */
  readonly program: string;
  /** Opens an embedded debugger, in a thread of its own where there are threads. */
  openDebugger(options: WorkerOptions, listeners: WorkerListeners): Promise<WorkerSession>;
  /** @param complete names for the end of a line that is being typed */
  openPrompt(complete: Completer): LinePrompt;
  /** Calls the listener at each Ctrl+C, until the function returned is called. */
  onInterrupt(listener: () => void): () => void;
}

/** Writes whole lines. */
export function writeLines(sink: TextSink, lines: readonly string[]): void {
  if (lines.length > 0) sink.write(`${lines.join('\n')}\n`);
}

/** Writes blocks of lines with an empty line between them; empty blocks are left out. */
export function writeBlocks(sink: TextSink, blocks: readonly (readonly string[])[]): void {
  const filled = blocks.filter((block) => block.length > 0);
  writeLines(
    sink,
    filled.flatMap((block, n) => (n === 0 ? block : ['', ...block])),
  );
}
