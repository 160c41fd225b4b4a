import { resolve } from 'node:path';
import type { CommandIo, TextSink } from './io';
import { run } from './run';
import { InlineDebugger } from './test-debugger';

/** What a command did, as a person and a shell see it. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly remarks: string;
}

export interface TestWorld {
  /** Standard input of commands that read it. */
  readonly input?: string;
  /** Lines typed at a prompt. */
  readonly typed?: readonly string[];
  /** Folder that relative paths start from; the project if not given. */
  readonly folder?: string;
  readonly colour?: boolean;
  /** The bundled script. */
  readonly script?: string;
  /** The bundled command line. */
  readonly program?: string;
  /** Presses Ctrl+C when the debugger has seen so many hits; once for each number. */
  readonly pressAtHits?: readonly number[];
  /** Told of all results so far whenever more are written; `press` is Ctrl+C. */
  readonly onOut?: (out: string, press: () => void) => void;
}

/** Runs the command line in this process, with text for streams. */
export async function runText(
  argv: readonly string[],
  world: TestWorld = {},
): Promise<CommandResult> {
  const text = { out: '', remarks: '' };
  const interrupts = new Set<() => void>();
  const press = () => {
    for (const listener of interrupts) listener();
  };
  const sink = (stream: 'out' | 'remarks'): TextSink => ({
    write: (piece) => {
      text[stream] += piece;
      if (stream === 'out') world.onOut?.(text.out, press);
    },
    redraw: () => undefined,
    terminal: false,
    colour: world.colour ?? false,
  });
  const presses = [...(world.pressAtHits ?? [])];
  const typed = [...(world.typed ?? [])];
  const io: CommandIo = {
    out: sink('out'),
    remarks: sink('remarks'),
    input: once(new TextEncoder().encode(world.input ?? '')),
    folder: world.folder ?? resolve(__dirname, '../..'),
    script: world.script ?? '',
    program: world.program ?? '',
    openDebugger: async (options, listeners) =>
      new InlineDebugger(options, {
        ...listeners,
        onProgress: (progress) => {
          listeners.onProgress?.(progress);
          while (presses[0] !== undefined && presses[0] <= progress.hits) {
            presses.shift();
            press();
          }
        },
      }),
    openPrompt: () => ({
      ask: async (prompt) => {
        const line = typed.shift();
        if (line !== undefined) text.out += `${prompt}${line}\n`;
        return line;
      },
      close: () => undefined,
    }),
    onInterrupt: (listener) => {
      interrupts.add(listener);
      return () => interrupts.delete(listener);
    },
  };
  return { code: await run(argv, io), ...text };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
