import { tagProblem } from '../messages/arguments';
import type { TagProblem } from '../pool/tags/tag';

/**
 * What is wrong with how a command was called. Every message of the command line's own is made
 * here: what, where, and what to do instead.
 */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  /** What to type or do. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** The command was right, but what it should produce cannot be had. Ends with exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** What an error of somebody else's says. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}

const quoted = (text: string) => JSON.stringify(text);

export const unknownCommand = (name: string, known: readonly string[]): WrongUse =>
  new WrongUse(`there is no command ${quoted(name)}`, `the commands are ${known.join(', ')}`);

export const badOption = (command: string, message: string): WrongUse =>
  new WrongUse(message, `pooltag ${command} --help lists the options`);

export const badNumber = (option: string, text: string, minimum: number): WrongUse =>
  new WrongUse(
    `--${option} wants a whole number from ${minimum} on, not ${quoted(text)}`,
    `for example --${option} ${Math.max(minimum, 1) * 10}`,
  );

export const wrongCount = (command: string, usage: string, count: number): WrongUse =>
  new WrongUse(
    count === 0 ? 'something is missing' : `${count} arguments do not fit`,
    `usage: pooltag ${command} ${usage}`,
  );

export const unreadableFile = (path: string, reason: string): WrongUse =>
  new WrongUse(`${path}: ${reason}`, 'give the path of a saved debugger log, or - for stdin');

export const noPoolTagFile = (path: string): WrongUse =>
  new WrongUse(
    `${path}: no line of it reads tag - binary - description`,
    'give a pooltag.txt, as in the triage folder of the debuggers',
  );

/** One line: nothing can be shown any more. */
export const unwritableOutput = (error: unknown): string =>
  `pooltag: what was asked for cannot be written (${messageOf(error)}); make room, or send it elsewhere`;

export const newerRecording = (name: string, version: number): WrongUse =>
  new WrongUse(
    `${name}: a later pooltag wrote this recording (format ${version})`,
    'read it with that version',
  );

export const badTag = (text: string, problem: TagProblem): WrongUse =>
  new WrongUse(tagProblem(text, problem), 'pooltag tag "Abc " shows the forms of a tag');

export const noTag = (): WrongUse =>
  new WrongUse(
    'no tag is given',
    'for example --tag "Abc "; pooltag analyze of !poolused shows the tags',
  );

export const notInExcerpt = (tag: string, complete: string): WrongUse =>
  new WrongUse(
    `${tag} is not in this excerpt: what happened to its blocks was left out`,
    `whole are ${complete}; a recording that is no excerpt has all`,
  );

export const unknownTarget = (name: string, known: readonly string[]): WrongUse =>
  new WrongUse(
    `there is no target ${quoted(name)}`,
    `the targets are ${known.join(', ')}, or recorded:FOLDER`,
  );

export const unknownEngine = (name: string, known: readonly string[]): WrongUse =>
  new WrongUse(`there is no engine ${quoted(name)}`, `the engines are ${known.join(' and ')}`);

export const unreadableRecording = (error: unknown): WrongUse =>
  new WrongUse(messageOf(error), 'give recorded:FOLDER, the folder of a recording');

/** @param option the one that names the folder */
export const unwritableFolder = (option: string, folder: string, error: unknown): Failure =>
  new Failure(
    `${folder}: cannot be written (${messageOf(error)})`,
    `give --${option} another folder`,
  );

export const notServed = (id: string): WrongUse =>
  new WrongUse(
    `${id} cannot be served: its registers and unwind data are not simulated that far`,
    'serve an x64 or x86 target; pooltag targets lists them',
  );

export const notListening = (where: string, error: unknown): Failure =>
  new Failure(`${where}: cannot listen (${messageOf(error)})`, 'give --port another number');

export const badConnection = (text: string): WrongUse =>
  new WrongUse(
    `${quoted(text)} is no connection`,
    'give tcp:HOST:PORT, unix:PATH or pipe:NAME: the serial port of the virtual machine',
  );

export const notConnected = (connection: string, error: unknown): Failure =>
  new Failure(
    `${connection}: cannot be reached (${messageOf(error)})`,
    'is the machine started, and its serial port served there? docs/live.md has the lines',
  );

export const notRepaired = (
  connection: string,
  end: { readonly what: string; readonly message?: string },
): Failure =>
  new Failure(
    `${connection}: ${end.message ?? end.what}`,
    'start it again when the machine is reachable; a restart of the machine disarms it as well',
  );

export const unwritable = (path: string, error: unknown, remedy: string): Failure =>
  new Failure(`${path}: cannot be written (${messageOf(error)})`, remedy);

export const dumpExists = (path: string): Failure =>
  new Failure(`${path}: is there already`, 'give another name, or remove it');

export const endedBefore = (seconds: number): Failure =>
  new Failure(
    `the target is gone before ${seconds} seconds are over: nothing of it can be dumped`,
    'give fewer --seconds',
  );

export const fewHits = (tag: string, hits: number, seconds: number): Failure =>
  new Failure(
    `${hits} hits on ${tag} in ${seconds} seconds of the machine's time, and no more`,
    'give fewer --hits, or the --tag of something that runs',
  );

/** After one Ctrl+C too many. */
export const debuggerEnded = (): Failure =>
  new Failure('the script did not give way to Ctrl+C', 'its debugger was ended with it');

export const badExport = (text: string, formats: readonly string[]): WrongUse =>
  new WrongUse(
    `--export wants FORMAT:FILE, not ${quoted(text)}`,
    `for example --export pprof:leak.pb; the formats are ${formats.join(', ')}`,
  );

export const nothingToExport = (): Failure =>
  new Failure(
    'no recording of a hunt to export',
    'a recording is made with dx @$pool.save("C:/temp/leak"); a log has no blocks',
  );

export const nothingToReport = (): Failure =>
  new Failure(
    'no hunt and no snapshot is in these recordings',
    'a recording is made with dx @$pool.save("C:/temp/leak")',
  );

export const noRecordings = (path: string): WrongUse =>
  new WrongUse(
    `${path} is no recording`,
    'a recording is made with dx @$pool.save("C:/temp/leak"); logs are read by pooltag analyze',
  );

export const badWeight = (text: string, weights: readonly string[]): WrongUse =>
  new WrongUse(
    `--folded wants ${weights.join(', ')}, not ${quoted(text)}`,
    'for example --folded bytes',
  );

export const noCommonTag = (before: string, after: string): Failure =>
  new Failure(
    `${before} and ${after} have hunted no tag in common`,
    'pooltag analyze shows what each of them has',
  );

export const notWritten = (path: string, reason: string): Failure =>
  new Failure(
    `${path} cannot be written: ${reason}`,
    'give the name of a file in a folder that there is',
  );

export const emptyFolder = (path: string): WrongUse =>
  new WrongUse(
    `${path}: no log in this folder`,
    'logs are files .log, .txt, .md, .csv, .out, .html',
  );
