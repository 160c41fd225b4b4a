import { stderr, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runWorker } from '../simulator/worker';
import { openWorkerSession } from '../simulator/worker-session';
import { unwritableOutput } from './errors';
import type { CommandIo, TextSink } from './io';
import { runKeeper } from './live/keeper';
import { runLiveThread } from './live/live-thread';
import { run } from './run';
import { harmless } from './style';
import { Interrupts, ReadlinePrompt } from './terminal';

/**
 * The process behind `pooltag`, bundled to dist/cli.mjs. The same file is the main code of the
 * thread that an embedded debugger runs in.
 */

function sink(stream: NodeJS.WriteStream): TextSink {
  const terminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(harmless(text)),
    redraw: (text) => void stream.write(`\r\x1b[K${harmless(text)}`),
    terminal,
    ...(terminal ? { columns: stream.columns } : {}),
    colour: terminal && !process.env.NO_COLOR,
  };
}

const interrupts = new Interrupts();

const io: CommandIo = {
  out: sink(stdout),
  remarks: sink(stderr),
  input: stdin,
  folder: process.cwd(),
  script: fileURLToPath(new URL('pooltag.js', import.meta.url)),
  program: fileURLToPath(import.meta.url),
  openDebugger: (options, listeners) =>
    openWorkerSession(new URL(import.meta.url), options, listeners),
  openPrompt: (complete) => new ReadlinePrompt(stdin, stdout, interrupts, complete),
  onInterrupt: (listener) => interrupts.add(listener),
};

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    stderr.write(`${unwritableOutput(error)}\n`);
    process.exit(1);
  });
  // Remarks that nobody can get are no reason to stop.
  stderr.on('error', () => undefined);
  process.exitCode = await run(process.argv.slice(2), io);
}

const isOther = runWorker() || runLiveThread() || runKeeper(process.argv, new URL(import.meta.url));
if (!isOther) await main();
