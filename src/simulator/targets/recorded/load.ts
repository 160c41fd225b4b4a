import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  CallSiteLine,
  EventLine,
  HeaderFile,
  ModulesFile,
  Recording,
  StackLine,
} from './format';
import { completeModules } from './images';
import { type ReadLines, readBytes, readLines } from './lines';
import { inPlace } from './order';

const loaded = new Map<string, Recording>();

/**
 * Reads a recording. The same folder is read once.
 * @throws Error that names the file when events or stacks are missing, or another one is no JSON
 */
export function loadRecording(folder: string): Recording {
  const known = loaded.get(folder);
  if (known) return known;
  const header = readOptional<HeaderFile>(join(folder, 'header.json'));
  const stacks = readLines<StackLine>(join(folder, 'stacks.ndjson'), isStack);
  const events = readLines<EventLine>(join(folder, 'events.ndjson'), isEvent);
  const stackLines = stacks.lines.map(({ value }) => value);
  const { ordered, wrong } = inPlace(events.lines.map(({ value }) => value));
  const misnumbered = wrong.map((index) => events.lines[index]?.number ?? 0);
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

const isEvent = ({ kind, tagRaw, addr, stackId, thread }: Partial<EventLine>): boolean =>
  (kind === 'alloc' || kind === 'free') &&
  [tagRaw, addr, thread].every((text) => /^[0-9a-f]+$/i.test(text ?? '')) &&
  typeof stackId === 'number';

const isStack = ({ stackId, pc, sym }: Partial<StackLine>): boolean =>
  typeof stackId === 'number' && Array.isArray(pc) && Array.isArray(sym);

/** Where the data ends, and why. */
function endOf({ file, lines, isCut }: ReadLines<EventLine>): string {
  const last = lines.at(-1);
  if (!last) return `the recording has no event: ${basename(file)} is empty`;
  const line = `line ${last.number} of ${basename(file)}`;
  return isCut
    ? `the recording ends behind ${line}: what follows there is cut off`
    : `the recording ends with ${line}, the last one`;
}

function damageOf(
  { file, damaged, isCut }: ReadLines<unknown>,
  misnumbered: readonly number[],
): readonly string[] {
  const name = basename(file);
  return [
    ...(isCut ? [`${name} is cut off: what is whole of it is shown`] : []),
    ...(damaged.length > 0 ? [`${name}: left out, because damaged: ${numbers(damaged)}`] : []),
    ...(misnumbered.length > 0
      ? [`${name}: taken where they stand, against their numbers: ${numbers(misnumbered)}`]
      : []),
  ];
}

const SHOWN = 5;

const numbers = (lines: readonly number[]): string =>
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
