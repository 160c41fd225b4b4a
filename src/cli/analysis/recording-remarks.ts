import { huntSummary } from '../../messages/coverage';
import { openEnd } from '../../messages/recording';
import type { HuntRecord } from '../../pool/books/hunt-record';
import type { RecordingProblem } from '../../pool/recording/recording-problem';
import { counted, visible } from '../table';
import type { NamedRecording } from './read-recording';
import { siteText, skipOfSite } from './recording-tables';

/** Problems that are shown; more of them say nothing new. */
const SHOWN = 5;

const WHAT: { readonly [What in RecordingProblem['what']]: string } = {
  torn: 'torn',
  invalid: 'no line of a recording',
  gap: 'lines are missing before it',
  misnumbered: 'has a number that is not that of its place, and was taken where it stands',
  repeated: 'was there already',
  noHunt: 'its hunt does not begin in these files: name all files of the recording',
  tooLong: 'longer than is read',
};

/** What a careful reader must know of a recording. */
export function recordingRemarks(
  { name, recording }: NamedRecording,
  skip: readonly string[],
): readonly string[] {
  const { count, first } = recording.problems;
  return [
    ...(count > 0 ? [`${name}: ${counted(count, 'line')} damaged or missing:`] : []),
    ...first.slice(0, SHOWN).map(({ line, what }) => `  line ${line}: ${WHAT[what]}`),
    ...recording.hunts.flatMap((hunt) => wrapperRemarks(hunt, skip)),
    ...recording.hunts.flatMap((hunt) => gapRemarks(hunt, skip)),
    ...armedRemark(recording.lastHunt),
  ];
}

/** Marks what looks like a wrapper; it is the reader who decides to look behind it. */
function wrapperRemarks(hunt: HuntRecord, skip: readonly string[]): readonly string[] {
  return hunt.sites(skip).flatMap((site) => {
    const pattern = skipOfSite(hunt, site);
    return pattern === undefined
      ? []
      : [
          `${visible(siteText(site))} is probably a wrapper; behind it: --skip "${visible(pattern)}"`,
        ];
  });
}

/** Hits whose call site is not known: the next frame that can be read is not the caller. */
function gapRemarks(hunt: HuntRecord, skip: readonly string[]): readonly string[] {
  return hunt.sites(skip).flatMap(({ use: { noSite, allocs, frees, unknown } }) => {
    if (noSite !== 'framesMissing') return [];
    const hits = counted(allocs + frees + unknown, 'hit');
    return [
      `${huntSummary(hunt)}: ${hits} of unknown call site: between the allocator and its caller frames are missing, or the debugger doubts them.`,
    ];
  });
}

/** A recording that ends while armed says so: the machine may be. */
function armedRemark(hunt: HuntRecord | undefined): readonly string[] {
  if (!hunt?.openEnd) return [];
  return [
    `${huntSummary(hunt)}: ${openEnd(hunt)}. If that target still runs, dx @$pool.open in its debugger looks, and nt!PoolHitTag has to hold 0x${hunt.start.poolHitTag.before.toString(16)}.`,
  ];
}
