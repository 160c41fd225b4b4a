import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure, messageOf } from '../errors';
import type { LineAnswer, LineCall, WaitingLine } from './calls';
import { openSocket } from './connection';
import { readJournal, removeJournal } from './journal-file';
import { type LiveEnd, startLive } from './live-thread';
import { SocketLine } from './socket-line';

/**
 * The process that owns the line: whatever becomes of the hunt, it puts back what is changed in the
 * target, and lets that run.
 */

/** Says that a process is one. */
const MARK = 'live-keeper';

type ToKeeper =
  | { readonly kind: 'call'; readonly id: number; readonly call: LineCall }
  | { readonly kind: 'breakIn' }
  | /** The hunt is over, and has left the target as it should be. */ { readonly kind: 'finish' };

type FromKeeper =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly message: string; readonly remedy: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: LineAnswer }
  | { readonly kind: 'printed'; readonly text: string }
  | /** What had to be put back. */ {
      readonly kind: 'finished';
      readonly end: LiveEnd | undefined;
    };

/** How long a connection that was cut is tried again, in seconds. */
const RECONNECT = 30;

/** @returns whether this process was started to be a keeper */
export function runKeeper(argv: readonly string[], script: URL): boolean {
  const [, , mark, connection, journal] = argv;
  if (mark !== MARK || connection === undefined || journal === undefined || !process.send) {
    return false;
  }
  // What ends the hunt must not end this: it has to disarm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => undefined);
  void new Keeper(connection, journal, script).run();
  return true;
}

class Keeper {
  readonly #connection: string;
  readonly #journal: string;
  readonly #script: URL;
  #line: SocketLine | undefined;
  #isEnding = false;

  constructor(connection: string, journal: string, script: URL) {
    this.#connection = connection;
    this.#journal = journal;
    this.#script = script;
  }

  async run(): Promise<void> {
    process.on('disconnect', () => void this.#abandoned());
    process.on('message', (message: ToKeeper) => this.#take(message));
    try {
      this.#line = await this.#open();
      this.#send({ kind: 'open' });
    } catch (error) {
      const remedy = error instanceof Failure ? error.remedy : '';
      this.#send({ kind: 'refused', message: messageOf(error), remedy });
      process.exit(0);
    }
  }

  async #open(): Promise<SocketLine> {
    const socket = await openSocket(this.#connection);
    return new SocketLine(socket, (text) => this.#send({ kind: 'printed', text }));
  }

  #send(message: FromKeeper): void {
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  }

  #take(message: ToKeeper): void {
    if (message.kind === 'breakIn') this.#line?.breakIn();
    if (message.kind === 'finish') void this.#finish();
    if (message.kind !== 'call') return;
    const { id, call } = message;
    const line = this.#line;
    if (!line || this.#isEnding) return;
    void line.call(call).then((answer) => this.#send({ kind: 'answer', id, answer }));
  }

  async #finish(): Promise<void> {
    this.#isEnding = true;
    const isOpen = readJournal(this.#journal) !== undefined;
    const end = isOpen ? await this.#repair() : undefined;
    this.#send({ kind: 'finished', end });
    this.#close();
  }

  /** The hunt has died: whatever it was doing, the target must run, and not armed. */
  async #abandoned(): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    await this.#repair();
    this.#close();
  }

  async #repair(): Promise<LiveEnd> {
    let end: LiveEnd = { what: 'failed', message: 'the line was never open' };
    for (let second = 0; second < RECONNECT; second++) {
      end = await this.#tryRepair();
      if (end.what === 'repair') return end;
      await later(1000);
    }
    return end;
  }

  async #tryRepair(): Promise<LiveEnd> {
    try {
      if (!this.#line || this.#line.isCut) this.#line = await this.#open();
      return await repairOver(this.#line, this.#journal, this.#script);
    } catch (error) {
      return { what: 'failed', message: messageOf(error) };
    }
  }

  #close(): void {
    this.#line?.close();
    setTimeout(() => process.exit(0), 200);
  }
}

/** Undoes what the journal names, and takes it away when nothing of it is left. */
export async function repairOver(
  line: WaitingLine,
  journal: string,
  script: string | URL,
): Promise<LiveEnd> {
  const content = readJournal(journal);
  const end = await startLive(script, line, { what: 'repair', journal: content }).end;
  const isDone =
    end.what === 'repair' &&
    end.outcome.changes.every(({ repaired }) => repaired.kind !== 'failed');
  if (isDone) removeJournal(journal);
  return end;
}

/** The line as the process of the hunt has it, through its keeper. */
export class KeptLine implements WaitingLine {
  readonly #keeper: ChildProcess;
  readonly #waiting = new Map<number, (answer: LineAnswer) => void>();
  readonly #opened: Promise<void>;
  readonly #finished: Promise<LiveEnd | undefined>;
  #lastId = 0;
  #isGone = false;

  /** @param script file whose main code calls {@link runKeeper} */
  constructor(
    script: string | URL,
    connection: string,
    journal: string,
    onPrint: (text: string) => void,
  ) {
    const path = typeof script === 'string' ? script : fileURLToPath(script);
    this.#keeper = fork(path, [MARK, connection, journal], {
      detached: true,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const heard = <K extends FromKeeper['kind']>(
      kind: K,
      act: (message: Extract<FromKeeper, { kind: K }>) => void,
    ) => {
      this.#keeper.on('message', (message: FromKeeper) => {
        if (message.kind === kind) act(message as Extract<FromKeeper, { kind: K }>);
      });
    };
    this.#opened = new Promise((resolve, reject) => {
      heard('open', () => resolve());
      heard('refused', ({ message, remedy }) => reject(new Failure(message, remedy)));
      this.#keeper.on('exit', () => reject(new Failure('the keeper has ended', 'try again')));
    });
    this.#finished = new Promise((resolve) => {
      heard('finished', ({ end }) => resolve(end));
      this.#keeper.on('exit', () => resolve(undefined));
    });
    heard('printed', ({ text }) => onPrint(text));
    heard('answer', ({ id, answer }) => {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    });
    this.#keeper.on('exit', () => this.#lost());
  }

  /** @throws Failure when the target is not reached */
  get opened(): Promise<void> {
    return this.#opened;
  }

  call(call: LineCall): Promise<LineAnswer> {
    if (this.#isGone) return Promise.resolve({ failure: GONE });
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ kind: 'call', id, call });
    });
  }

  breakIn(): void {
    this.#send({ kind: 'breakIn' });
  }

  /** The hunt is over. @returns what had to be put back all the same */
  finish(): Promise<LiveEnd | undefined> {
    this.#send({ kind: 'finish' });
    return this.#finished;
  }

  close(): void {
    if (this.#keeper.connected) this.#keeper.disconnect();
  }

  #send(message: ToKeeper): void {
    if (this.#keeper.connected) this.#keeper.send(message);
  }

  #lost(): void {
    this.#isGone = true;
    for (const answer of this.#waiting.values()) answer({ failure: GONE });
    this.#waiting.clear();
  }
}

const GONE = 'the keeper of the line has ended';
