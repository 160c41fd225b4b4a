import type { StopPlace, StopReport } from '../../text/stops/stop';
import { printStop } from '../../text/stops/stop.print';
import type { MachineStop } from '../kernel/machine';
import { symbolAt, toAddress } from './address-text';
import { instructionAt, instructionStyle, printable } from './disassembly';
import type { Kd } from './kd';
import { debuggerTime } from './last-event';

/** What the console shows when the target has stopped: what happened, and where it stands. */
export const stopText = (kd: Kd, stop: MachineStop): string =>
  openingText(kd, stop) + (stop.kind === 'targetGone' ? '' : placeText(kd));

/** What the engine says of a stop: what happened, and when, where the user wants that told. */
export function openingText(kd: Kd, stop: MachineStop): string {
  const why = stop.kind === 'targetGone' && stop.why ? `${stop.why}\n` : '';
  const text = why + printReport(kd, reason(kd, stop));
  if (!kd.settings.timestamps) return text;
  const time = debuggerTime(kd.target.lastEvent.time);
  return text.replace(/^(?=Break instruction exception |Breakpoint \d+ hit$)/m, `${time}: `);
}

/** The symbol line and the disassembly line of where the current processor stands. */
export const placeText = (kd: Kd): string => printReport(kd, { ...place(kd), kind: 'stepped' });

const printReport = (kd: Kd, report: StopReport): string =>
  printStop(report, instructionStyle(kd))
    .map((line) => `${line}\n`)
    .join('');

function place(kd: Kd): StopPlace {
  const { machine, ip } = kd.target;
  const symbol = symbolAt(kd.symbols, ip);
  const instruction = instructionAt(machine, ip);
  return {
    symbol,
    ...(instruction && { instruction: printable(machine.spec.architecture, instruction) }),
  };
}

type Reason = StopReport extends infer Report
  ? Report extends StopReport
    ? Omit<Report, keyof StopPlace>
    : never
  : never;

function reason(kd: Kd, stop: MachineStop): Reason {
  switch (stop.kind) {
    case 'breakpoint': {
      const { breakpoint } = kd.target.lastEvent;
      return breakpoint === undefined
        ? { kind: 'stepped' }
        : { kind: 'breakpoint', number: breakpoint };
    }
    case 'bugcheck':
      return { kind: 'bugcheck', code: stop.code, parameters: stop.parameters.map(toAddress) };
    case 'targetGone':
      return { kind: 'targetGone', event: shutdownText(kd) };
    default:
      return { kind: stop.kind };
  }
}

/** `Shutdown occurred at (Mon Nov 22 14:10:00.123 2021 (UTC + 0:00))...` */
const shutdownText = (kd: Kd): string =>
  `Shutdown occurred at (${debuggerTime(kd.machine.clock.now())})...unloading all symbol tables.`;
