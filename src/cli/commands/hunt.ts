import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { Arguments, Command, ExitCode } from '../command';
import { isRecording, tagList } from '../debugger/choose-target';
import { debuggerOptionSpecs, debuggerOptions, SCRIPT, waitOptionSpec } from '../debugger/options';
import { withBreakIn } from '../debugger/transcript';
import { notInExcerpt } from '../errors';
import { LiveTranscript } from '../hunting/live-transcript';
import { outFolder } from '../hunting/out-folder';
import { type HuntPlan, playHunt } from '../hunting/play';
import { HitProgress } from '../hunting/progress';
import { summaryLines } from '../hunting/summary';
import type { CommandIo } from '../io';
import { quotedTag, tagArgument, tagExpression } from '../tag-argument';

/** Hits of a hunt when none are asked for. */
const USUAL_HITS = 200;

/** More hits, and more seconds, than any recording holds: it is replayed to its end. */
const TO_THE_END = 100_000_000;

async function runHunt(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const folder = outFolder(args, io);
  const options = debuggerOptions(args, io, folder);
  const plan = planOf(args, options.target);
  const transcript = new LiveTranscript(io.out);
  const progress = new HitProgress(io.remarks, plan.hits === TO_THE_END ? undefined : plan.hits);
  const session = await io.openDebugger(options, {
    onOutput: (text) => {
      progress.end();
      transcript.output(text);
    },
    onProgress: ({ hits, waited }) => progress.report(hits, waited),
  });
  try {
    const { good, ...played } = await withBreakIn(io, session, (leaving) =>
      playHunt(session, transcript, plan, leaving),
    );
    progress.end();
    transcript.lines(`\n${summaryLines(played).join('\n')}`);
    if (folder !== undefined) writeFileSync(join(folder, 'transcript.txt'), transcript.text);
    return good ? 0 : 1;
  } finally {
    await session.close();
  }
}

/**
 * Without bounds, a recording is replayed to its end.
 * @throws WrongUse when the target is an excerpt without the tag: nothing would say "none"
 */
function planOf(args: Arguments, { leak, onlyTags }: TargetSpec): HuntPlan {
  const wanted = tagArgument(args.text('tag') ?? leak);
  if (onlyTags && !onlyTags.map(tagArgument).includes(wanted)) {
    throw notInExcerpt(quotedTag(wanted), tagList(onlyTags));
  }
  const tag = tagExpression(wanted);
  const hits = args.number('hits', 1);
  const seconds = args.number('seconds', 1);
  const unseen = isRecording(args.text('target'));
  if (unseen && hits === undefined) {
    return { tag, hits: TO_THE_END, seconds: seconds ?? TO_THE_END, unseen };
  }
  return { tag, hits: hits ?? USUAL_HITS, ...(seconds === undefined ? {} : { seconds }), unseen };
}

export const hunt: Command = {
  name: 'hunt',
  summary: 'A whole hunt for a pool leak, played in the embedded debugger as a kd transcript.',
  usage: '[options]',
  operands: { least: 0, most: 0 },
  options: [
    ...debuggerOptionSpecs,
    { name: 'tag', value: 'TAG', help: "the tag to hunt; the target's own leak if not given" },
    {
      name: 'hits',
      value: 'N',
      help: `hits to record, ${USUAL_HITS} if not given; a recording: all`,
    },
    waitOptionSpec('end after so many seconds of the debugger, at a stop or by a break-in'),
    { name: 'out', value: 'DIR', help: 'write transcript.txt, and what the debugger saves, there' },
  ],
  notes: [
    `The script is ${SCRIPT}, loaded as WinDbg or kd would. Progress goes to stderr.`,
    'Ctrl+C ends the capture, which disarms; a second one ends the hunt.',
    'Exit code 1: nothing was found that stays, or it is not certain that nothing is armed.',
  ],
  run: runHunt,
};
