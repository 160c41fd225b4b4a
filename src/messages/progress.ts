import type { HuntEvent } from '../hunt/events';
import { formatAddress } from '../pool/values/address';
import { disarmed } from './disarming';
import { fileProblem } from './recording';
import { undoneText } from './retag';
import { counted, hex, quote, seconds } from './words';

export function huntEvent(event: HuntEvent): string {
  switch (event.kind) {
    case 'ready': {
      const { target, tag } = event;
      const processors = target.processorBlocks.length;
      const machine = [
        ...(target.description === '' ? [] : [target.description]),
        counted(target.modules.filter((module) => !module.unloaded).length, 'module'),
        ...(processors > 0 ? [counted(processors, 'processor')] : []),
      ].join(', ');
      return `pooltag: ${machine}; arming ${quote(tag)} at ${formatAddress(target.poolHitTag, target.pointerSize)}`;
    }
    case 'replaced':
      return `pooltag: no longer armed for ${quote(event.tag)}: ${disarmed(event.undone)}`;
    case 'dropped':
      return `pooltag: no room any more for the first ${counted(event.hunts, 'hunt')}`;
    case 'stopsUnknown':
      return 'pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right';
    case 'waiting':
      return `pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${timeLimit(event.seconds)}`;
    case 'repairLine':
      return `pooltag: should anything go wrong, this disarms: ${event.command}`;
    case 'progress':
      return progress(event);
    case 'listing':
      return 'pooltag: reading !poolused: at once over a network, minutes over a serial line; Ctrl+Break ends that, in kd Ctrl+C';
    case 'tables':
      return `pooltag: reading ${Math.ceil(event.bytes / 1024)} KB of the tag tracker: about ${seconds(event.bytes / SERIAL)} over a serial line, at once over a network`;
    case 'asking':
      return `pooltag: ${event.blocks} of ${counted(event.of, 'block')} asked about`;
    case 'repaired':
      return `pooltag: an earlier call had left PoolHitTag armed; it holds ${hex(event.value)} again`;
    case 'notRepaired':
      return `pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${event.command}`;
    case 'patchesUndone':
      return `pooltag: patches that were not whole, or did not outlive a restart. ${undoneText(event.undone)}`;
    case 'stacksDiffer':
      return 'pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked';
    case 'notRecorded':
      return `pooltag: nothing more is recorded, the hunt goes on: ${fileProblem(event)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`;
  }
}

/** Bytes of memory a second at 115,200 baud, as Microsoft's engine reads them. */
const SERIAL = 10_600;

type Progress = Extract<HuntEvent, { kind: 'progress' }>;

const timeLimit = (limit: number | undefined): string =>
  limit === undefined ? '' : `; the ${seconds(limit)} are looked at when a stop arrives`;

/** The rest of the way is told only where somebody might wait for it. */
function progress({ hits, wanted, seconds: passed, target }: Progress): string {
  const rate = hits / passed;
  const left = (wanted - hits) / rate;
  const speed = `${rate.toFixed(1)}/s`;
  return left < LONGEST_WAIT
    ? `pooltag: ${hits} of ${counted(wanted, 'hit')}, ${speed}, about ${seconds(left, target.description)} to go`
    : `pooltag: ${counted(hits, 'hit')}, ${speed}`;
}

/** Seconds of a day. */
const LONGEST_WAIT = 86_400;
