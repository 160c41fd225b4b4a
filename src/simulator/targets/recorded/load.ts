import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type {
  CallSiteLine,
  EventLine,
  HeaderFile,
  ModulesFile,
  Recording,
  StackLine,
} from './format';
import { completeModules } from './images';

const loaded = new Map<string, Recording>();

/**
 * Reads a recording, its events in the order of their numbers. The same folder is read once.
 * @throws Error that names the file when events or stacks are missing, or one is no JSON
 */
export function loadRecording(folder: string): Recording {
  const known = loaded.get(folder);
  if (known) return known;
  const header = readOptional<HeaderFile>(join(folder, 'header.json'));
  const stacks = readLines<StackLine>(folder, 'stacks.ndjson');
  const recording: Recording = {
    folder,
    events: readLines<EventLine>(folder, 'events.ndjson').sort((a, b) => a.seq - b.seq),
    stacks: new Map(stacks.map((stack) => [stack.stackId, stack])),
    modules: completeModules(
      readOptional<Partial<ModulesFile>>(join(folder, 'modules.json')),
      stacks,
    ),
    callSites: readOptional<readonly CallSiteLine[]>(join(folder, 'callsites.json')) ?? [],
    complete: header?.complete,
  };
  loaded.set(folder, recording);
  return recording;
}

/** Lines of JSON, from the plain file or the compressed one. */
function readLines<Line>(folder: string, name: string): Line[] {
  const plain = join(folder, name);
  const file = existsSync(plain) ? plain : `${plain}.gz`;
  const text = file === plain ? readText(file) : unzipped(file);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parse<Line>(`${file} line ${index + 1}`, line));
}

function unzipped(file: string): string {
  const bytes = readBytes(file);
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    throw new Error(`${file}: not a whole .gz file`);
  }
}

function readOptional<Value>(file: string): Value | undefined {
  return existsSync(file) ? parse<Value>(file, readText(file)) : undefined;
}

const readText = (file: string): string => readBytes(file).toString('utf8');

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file}: no such file; a recording is a folder with this file in it`);
  }
}

/** The files are trusted to have the documented shape; only broken JSON is reported. */
function parse<Value>(where: string, text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
}
