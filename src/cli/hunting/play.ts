import { captureEnd } from '../../messages/hunt-result';
import type { WorkerSession } from '../../simulator/worker-session';
import { parseMemory } from '../../text/memory/memory.parse';
import { SCRIPT } from '../debugger/options';
import { type Exchange, exchange } from '../debugger/transcript';
import { readFindings } from './findings';
import type { LiveTranscript } from './live-transcript';
import { type HuntResult, isDisarmed } from './summary';

/** What to hunt, and for how long. */
export interface HuntPlan {
  /** The tag as it is typed in an expression: `"Abc "` with its quotes. */
  readonly tag: string;
  readonly hits: number;
  readonly seconds?: number;
  /** Hunts a tag that the target has not used yet: a recording begins before its first event. */
  readonly unseen: boolean;
}

/** How a hunt ended. */
export interface Played extends HuntResult {
  /** Whether blocks were found that stay, and nothing stayed armed. */
  readonly good: boolean;
}

const READ_HIT_TAG = 'db nt!PoolHitTag L4';

/**
 * Plays a whole hunt with the script, as a person would type it, and reads what the script has
 * found. After a second Ctrl+C only those commands follow that disarm and show that it is so.
 */
export async function playHunt(
  session: WorkerSession,
  transcript: LiveTranscript,
  plan: HuntPlan,
  leaving: () => boolean,
): Promise<Played> {
  transcript.lines(session.banner);
  const before = bytesIn(await exchange(session, READ_HIT_TAG));
  const hunt = `dx @$pool.hitTag(${argumentsOf(plan).join(', ')})`;
  const shown = new Map<string, Exchange>();
  for (const command of [
    `.scriptrun ${SCRIPT}`,
    '!poolused 2',
    'dx -g @$pool.used("nonpaged").Take(5)',
    hunt,
    `dx -g @$pool.leaks(${plan.tag})`,
    `dx -g @$pool.sites(${plan.tag})`,
  ]) {
    const isOver = leaving() || whyRefused(shown.get(hunt)) !== undefined;
    if (!isOver) shown.set(command, await transcript.run(session, command));
  }
  if (leaving()) await transcript.run(session, 'dx @$pool.clear()');
  const gone = saysTargetGone(shown.get(hunt));
  if (!gone && !leaving() && (await readFindings(session, plan.tag)).holders.length > 0) {
    await transcript.run(session, 'g', LATER);
    await transcript.run(session, `dx @$pool.recheck(${plan.tag})`);
  }
  const after = bytesIn(await transcript.run(session, READ_HIT_TAG));
  const findings = await readFindings(session, plan.tag);
  const hitTag = { before, after, gone };
  const refused = whyRefused(shown.get(hunt));
  return {
    findings,
    hitTag,
    ...(refused === undefined ? {} : { refused }),
    good: findings.holders.length > 0 && isDisarmed(hitTag),
  };
}

/** Until the blocks are looked at again, in seconds of the target. */
const LATER = 10;

const argumentsOf = ({ tag, hits, seconds, unseen }: HuntPlan): readonly (string | number)[] => [
  tag,
  hits,
  ...(seconds === undefined ? [] : [seconds]),
  ...(unseen ? ['"unseen"'] : []),
];

/** `41 62 63 20`; undefined when the four bytes could not be read. */
function bytesIn({ output }: Exchange): string | undefined {
  const bytes = parseMemory(output, 1).rows[0]?.elements ?? [];
  if (bytes.length !== 4 || bytes.includes(undefined)) return undefined;
  return bytes.map((byte) => (byte ?? 0).toString(16).padStart(2, '0')).join(' ');
}

/** `no allocation with "Abc " since …`: nothing was armed, so there is nothing to look at. */
const whyRefused = (hunt: Exchange | undefined): string | undefined =>
  hunt?.output
    .map((line) => / : Not armed: (.+)$/.exec(line)?.[1])
    .find((why) => why !== undefined);

/** With the target went the change; the script is who knows that. */
function saysTargetGone(hunt: Exchange | undefined): boolean {
  const words = captureEnd({ kind: 'targetGone', event: '' }) ?? '';
  return hunt?.output.some((line) => line.includes(words)) ?? false;
}
