import { join, resolve } from 'node:path';
import type { Arguments, Command, ExitCode } from '../command';
import { noTag } from '../errors';
import { outFolder } from '../hunting/out-folder';
import { HitProgress } from '../hunting/progress';
import { type CommandIo, writeLines } from '../io';
import { connectionOf } from '../live/connection';
import { journalFolder, journalPath } from '../live/journal-file';
import { KeptLine } from '../live/keeper';
import { type LiveRun, startLive } from '../live/live-thread';
import type { LivePlan } from '../live/plan';
import { repairLines } from '../live/words';
import { tagArgument } from '../tag-argument';

const USUAL_HITS = 200;
/** Whole stacks come with one read: there is no reason to stop early. */
const USUAL_FRAMES = 64;

async function runLive(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const plan = planOf(args, io);
  const journal = journalPath(journalFolder(), plan.connection);
  const kept = new KeptLine(io.program, plan.connection, journal, (text) =>
    io.remarks.write(text.endsWith('\n') ? text : `${text}\n`),
  );
  try {
    await kept.opened;
    const { lines, good } = await hunt(plan, args, io, kept, journal);
    writeLines(io.out, lines);
    const end = await kept.finish();
    if (end === undefined) return good ? 0 : 1;
    if (end.what === 'repair') writeLines(io.out, repairLines(end.outcome));
    return 1;
  } finally {
    kept.close();
  }
}

/** @throws WrongUse, Failure */
function planOf(args: Arguments, io: CommandIo): LivePlan {
  const [connection = ''] = args.operands;
  connectionOf(connection);
  const tag = args.text('tag');
  if (tag === undefined) throw noTag();
  const out = outFolder(args, io);
  const seconds = args.number('seconds', 1);
  const recheck = args.number('recheck', 1);
  return {
    connection,
    tag: tagArgument(tag),
    hits: args.number('hits', 1) ?? USUAL_HITS,
    frames: args.number('frames', 1) ?? USUAL_FRAMES,
    unseen: args.has('unseen'),
    skip: args.texts('skip'),
    ...(seconds !== undefined && { seconds }),
    ...(recheck !== undefined && { recheck }),
    ...(out !== undefined && { recording: join(out, 'hunt') }),
  };
}

/** Presses of Ctrl+C after which the hunt is left to its keeper, which disarms. */
const PATIENCE = 2;

async function hunt(
  plan: LivePlan,
  args: Arguments,
  io: CommandIo,
  line: KeptLine,
  journal: string,
) {
  const progress = new HitProgress(io.remarks, plan.hits);
  const symbols = args.texts('symbols').map((folder) => resolve(io.folder, folder));
  const { columns } = io.out;
  const work = { what: 'hunt', plan, symbols, journal, ...(columns && { columns }) } as const;
  let seen = { hits: 0, at: Date.now() };
  const tell = () => progress.report(seen.hits, Date.now() - seen.at);
  const run = startLive(io.program, line, work, {
    onSaid: (text) => {
      progress.end();
      writeLines(io.remarks, [text]);
    },
    onHits: (hits) => {
      seen = { hits, at: Date.now() };
      tell();
    },
  });
  const waits = setInterval(tell, 1000);
  const stopListening = interruptible(run, io);
  const timer =
    plan.seconds === undefined ? undefined : setTimeout(() => run.interrupt(), 1000 * plan.seconds);
  try {
    const end = await run.end;
    progress.end();
    if (end.what !== 'hunt') throw new Error('a hunt that was none');
    return end.result;
  } finally {
    clearTimeout(timer);
    clearInterval(waits);
    stopListening();
  }
}

function interruptible(run: LiveRun, io: CommandIo): () => void {
  let presses = 0;
  const press = () => {
    presses += 1;
    if (presses < PATIENCE) run.interrupt();
    // The keeper notices, and disarms.
    else process.exit(1);
  };
  const stop = io.onInterrupt(press);
  process.on('SIGTERM', press);
  return () => {
    stop();
    process.off('SIGTERM', press);
  };
}

export const live: Command = {
  name: 'live',
  summary: 'A hunt over a serial line, without a debugger. Not KDNET, USB, 1394 or a local kernel.',
  usage: 'CONNECTION --tag TAG --symbols DIR [options]',
  operands: { least: 1, most: 1 },
  options: [
    { name: 'tag', value: 'TAG', help: 'the tag to hunt' },
    {
      name: 'symbols',
      value: 'DIR',
      multiple: true,
      help: 'where symbol files lie: of the kernel, and of drivers; may be repeated',
    },
    { name: 'hits', value: 'N', help: `hits to record, ${USUAL_HITS} if not given` },
    { name: 'seconds', value: 'N', help: 'end after so many seconds' },
    { name: 'frames', value: 'N', help: `frames of each stack, ${USUAL_FRAMES} if not given` },
    {
      name: 'skip',
      value: 'PATTERN',
      multiple: true,
      help: 'treat these functions as wrappers: "mydrv!MyAlloc*"; may be repeated',
    },
    { name: 'recheck', value: 'N', help: 'let it run disarmed for so long, then ask what stays' },
    { name: 'unseen', help: 'arm although the kernel has not seen the tag' },
    { name: 'out', value: 'DIR', help: 'record the hunt there, for pooltag analyze' },
  ],
  notes: [
    'Not on ARM64, and not beside another debugger on the same line.',
    'CONNECTION is tcp:HOST:PORT, unix:PATH or pipe:NAME, the serial port of a virtual machine.',
    'Ctrl+C ends the hunt, which disarms and lets the machine run; so does whatever kills it.',
    'Exit code 1: nothing was found that stays, or it is not certain that nothing is armed.',
  ],
  run: runLive,
};
