import { resolve } from 'node:path';
import type { CommandIo, TextSink } from './io';
import { run } from './run';

/** What a command did, as a person and a shell see it. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly remarks: string;
}

/** Runs the command line in this process, with text for streams. */
export async function runText(
  argv: readonly string[],
  options: { readonly input?: string; readonly folder?: string; readonly colour?: boolean } = {},
): Promise<CommandResult> {
  const home = resolve(__dirname, '../..');
  const text = { out: '', remarks: '' };
  const sink = (stream: 'out' | 'remarks'): TextSink => ({
    write: (piece) => {
      text[stream] += piece;
    },
    terminal: false,
    colour: options.colour ?? false,
  });
  const io: CommandIo = {
    out: sink('out'),
    remarks: sink('remarks'),
    input: once(new TextEncoder().encode(options.input ?? '')),
    folder: options.folder ?? home,
    home,
    openDebugger: () => Promise.reject(new Error('no debugger here')),
    openPrompt: () => ({ ask: () => Promise.resolve(undefined), close: () => undefined }),
    onInterrupt: () => () => undefined,
  };
  return { code: await run(argv, io), ...text };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
