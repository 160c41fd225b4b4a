import type { LastEventReport } from '../../text/stops/last-event.parse';
import { parseLastEvent } from '../../text/stops/last-event.parse';
import { lastEvent } from './commands';
import { type Reader, unlessRefused } from './ports';

/** The debugger's last event; undefined where it does not say. */
export const readLastEvent = (reader: Reader): LastEventReport | undefined =>
  unlessRefused(
    () => parseLastEvent(reader.query(lastEvent)),
    () => undefined,
  );

/** Whether the debugger had an event since, which it has only when the target ran. */
export const hasRunSince = (
  before: LastEventReport | undefined,
  now: LastEventReport | undefined,
): boolean => before !== undefined && now?.time !== undefined && now.time !== before.time;
