import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type EventData, EventGatherer, RecordedEvents } from './events';
import type { CallSiteLine, EventLine, HeaderFile, ModulesFile, StackLine } from './format';
import { completeModules } from './images';
import { type ReadLines, readBytes, readLines } from './lines';
import { inPlace } from './order';
import type { Recording } from './recording';

const loaded = new Map<string, Recording>();

/**
 * Reads a recording. The same folder is read once.
 * @throws Error that names the file when events or stacks are missing, or another one is no JSON
 */
export function loadRecording(folder: string): Recording {
  const known = loaded.get(folder);
  if (known) return known;
  const header = readOptional<HeaderFile>(join(folder, 'header.json'));
  const stackLines: StackLine[] = [];
  const stacks = readLines<StackLine>(join(folder, 'stacks.ndjson'), isStack, (stack) => {
    stackLines.push(stack);
  });
  const gathered = new EventGatherer();
  const numbers: number[] = [];
  const events = readLines<EventLine>(join(folder, 'events.ndjson'), isEvent, (event, number) => {
    gathered.add(event);
    numbers.push(number);
  });
  const { ordered, wrong } = inPlace(gathered.events);
  const misnumbered = wrong.map((index) => numbers[index] ?? 0);
  const recording: Recording = {
    folder,
    events: ordered,
    stacks: new Map(stackLines.map((stack) => [stack.stackId, stack])),
    modules: completeModules(
      readOptional<Partial<ModulesFile>>(join(folder, 'modules.json')),
      stackLines,
    ),
    callSites: readOptional<readonly CallSiteLine[]>(join(folder, 'callsites.json')) ?? [],
    complete: header?.complete,
    tracker: header?.tracker,
    end: endOf(events),
    damage: [...damageOf(events, misnumbered), ...damageOf(stacks, [])],
  };
  loaded.set(folder, recording);
  return recording;
}

/** A recording as it crosses to another thread, which shares the events. */
export type RecordingData = Omit<Recording, 'events'> & { readonly events: EventData };

/** Takes a recording to another thread: this one keeps nothing of it. */
export function handOver(folder: string): RecordingData {
  const recording = loadRecording(folder);
  loaded.delete(folder);
  return { ...recording, events: recording.events.data };
}

/** Takes over what another thread has read. */
export function takeOver(data: RecordingData): void {
  loaded.set(data.folder, { ...data, events: new RecordedEvents(data.events) });
}

const isEvent = ({ kind, tagRaw, addr, stackId, thread }: Partial<EventLine>): boolean =>
  (kind === 'alloc' || kind === 'free') &&
  HEX.test(tagRaw ?? '') &&
  HEX.test(addr ?? '') &&
  HEX.test(thread ?? '') &&
  typeof stackId === 'number';

const HEX = /^[0-9a-f]{1,8}$/i;

const isStack = ({ stackId, pc, sym }: Partial<StackLine>): boolean =>
  typeof stackId === 'number' && Array.isArray(pc) && Array.isArray(sym);

/** Where the data ends, and why. */
function endOf({ file, last, isCut }: ReadLines): string {
  if (last === 0) return `the recording has no event: ${basename(file)} is empty`;
  const line = `line ${last} of ${basename(file)}`;
  return isCut
    ? `the recording ends behind ${line}: what follows there is cut off`
    : `the recording ends with ${line}, the last one`;
}

function damageOf(
  { file, damaged, isCut }: ReadLines,
  misnumbered: readonly number[],
): readonly string[] {
  const name = basename(file);
  return [
    ...(isCut ? [`${name} is cut off: what is whole of it is shown`] : []),
    ...(damaged.length > 0 ? [`${name}: left out, because damaged: ${listed(damaged)}`] : []),
    ...(misnumbered.length > 0
      ? [`${name}: taken where they stand, against their numbers: ${listed(misnumbered)}`]
      : []),
  ];
}

const SHOWN = 5;

const listed = (lines: readonly number[]): string =>
  `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, SHOWN).join(', ')}${lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : ''}`;

function readOptional<Value>(file: string): Value | undefined {
  return existsSync(file) ? parse<Value>(file, readBytes(file).toString('utf8')) : undefined;
}

/** These files are trusted to have the documented shape; only broken JSON is reported. */
function parse<Value>(where: string, text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
}
