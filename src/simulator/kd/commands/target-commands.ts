import type { Kd } from '../kd';
import { debuggerTime, eventText } from '../last-event';
import { reloadText, timeText, versionText } from '../version-text';
import { type Command, command } from './command';

const lines = (kd: Kd, texts: readonly string[]): void => {
  for (const text of texts) kd.print(text);
};

/** The target as a whole. */
export const targetCommands: readonly Command[] = [
  command(/^\.reload(?=\s|$)/i, (kd, { argument }) => {
    kd.symbols.reload(/(^|\s)\/f\b/i.test(argument));
    lines(kd, reloadText(kd));
  }),
  command(/^\.lastevent$/i, (kd) => {
    const { lastEvent } = kd.target;
    kd.print(`Last event: ${eventText(lastEvent)}`);
    if (!lastEvent.isForgotten) kd.print(`  debugger time: ${debuggerTime(lastEvent.time)}`);
  }),
  command(/^vertarget$/i, (kd) => lines(kd, versionText(kd))),
  command(/^version$/i, (kd) => {
    lines(kd, versionText(kd));
    kd.print('Embedded kernel debugger of pooltag');
  }),
  command(/^\.time$/i, (kd) => lines(kd, timeText(kd))),
  command(/^\.echotime$/i, (kd) => {
    kd.print(`Debugger (not debuggee) time: ${debuggerTime(kd.now())}`);
  }),
  command(/^q[dq]?$/i, (kd) => {
    kd.scripts.unloadAll();
    kd.quit = true;
  }),
];
