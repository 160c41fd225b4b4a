import { statuses } from './api';
import { promptAnswer, readPrint, readPrompt } from './debug-io';
import { writeFields } from './fields';
import { Link, type LinkCounts } from './link';
import { readManipulate } from './manipulate';
import { packetKinds } from './packet';

/** What the debugger's end of a line is told, in the order in which it happens. */
export interface DebuggerEndUser {
  /** Bytes for the target. */
  write(bytes: Uint8Array): void;
  /** The answer to the request under way. */
  replied(packet: Uint8Array): void;
  /** The target stands still, and says why: a state change. */
  stopped(packet: Uint8Array): void;
  /** Text that the target prints. */
  printed(text: string): void;
  /** What was under way will not come to an end, whatever is sent. */
  failed(why: LineFailure): void;
}

export type LineFailure =
  | /** Nothing is answered any more. */ 'noAnswer'
  | /** It stopped anew while a request was under way: it was started again. */ 'stoppedAnew';

/** Silences in a row after which both ends begin anew. */
const SILENCES = 6;
/** How often that is tried before the line is given up. */
const MOST_RESETS = 4;

type Doing =
  | { readonly what: 'nothing' }
  | /** Both ends begin anew; the target's stop follows. */ { readonly what: 'attaching' }
  | { readonly what: 'asking'; readonly api: number; readonly packet: Uint8Array }
  | { readonly what: 'running' };

/**
 * The debugger's end of a line: one request at a time, or a target that runs. A reply that does not
 * come is asked for again; a request that was acknowledged is never repeated, save after both ends
 * have begun anew, because a target that waits for an acknowledgement takes any packet for one.
 * Knows no clock: its owner calls `timeout` when nothing has arrived for a while although
 * {@link isWaiting}.
 */
export class DebuggerEnd {
  readonly #user: DebuggerEndUser;
  readonly #link: Link;
  #doing: Doing = { what: 'nothing' };
  #silences = 0;
  #resets = 0;
  /** Both ends begin anew while a request is under way, which is then sent again. */
  #recovering = false;
  /** The target is to be broken into, until it stops. */
  #breaking = false;
  /** The last state change, to know it again when it is sent twice. */
  #last: Uint8Array | undefined;
  /** Requests sent, and requests sent to let the target run. */
  requests = 0;

  constructor(user: DebuggerEndUser) {
    this.#user = user;
    this.#link = new Link('debugger', {
      write: (bytes) => user.write(bytes),
      packet: (kind, data) => this.#packet(kind, data),
      breakIn: () => undefined,
      reset: () => undefined,
    });
  }

  get counts(): LinkCounts {
    return this.#link.counts;
  }

  /** A timeout would help something along. */
  get isWaiting(): boolean {
    const { what } = this.#doing;
    if (what === 'running') return this.#link.isBusy || this.#breaking;
    return what !== 'nothing' || this.#link.isBusy;
  }

  get isRunning(): boolean {
    return this.#doing.what === 'running';
  }

  /** Begins anew with a target that runs, boots or stands still: it stops, or reports its stop. */
  attach(): void {
    this.#begin({ what: 'attaching' });
    this.#last = undefined;
    this.#link.requestReset();
  }

  /** Sends a request to a target that stands still. */
  ask(packet: Uint8Array): void {
    this.#begin({ what: 'asking', api: readManipulate(packet)?.api ?? 0, packet });
    this.requests += 1;
    this.#link.send(packetKinds.manipulate, packet);
  }

  /** Lets the target run by a request that is not answered. */
  resume(packet: Uint8Array): void {
    this.#begin({ what: 'running' });
    this.requests += 1;
    this.#link.send(packetKinds.manipulate, packet);
  }

  /** Breaks into a target that runs; asked for again until it stops. */
  breakIn(): void {
    if (this.#doing.what !== 'running') return;
    this.#breaking = true;
    this.#link.sendBreakIn();
  }

  receive(bytes: Uint8Array): void {
    this.#link.receive(bytes);
  }

  /** Nothing has arrived for a while. */
  timeout(): void {
    this.#silences += 1;
    const { what } = this.#doing;
    // A target that stands still answers at once, and would keep the break-in for later.
    if (this.#breaking || what === 'attaching') this.#link.sendBreakIn();
    if (this.#silences > SILENCES && what !== 'attaching') this.#beginAnew();
    else if (this.#link.isBusy) this.#link.timeout();
    else if (what === 'asking' || what === 'attaching') this.#link.requestResend();
  }

  #begin(doing: Doing): void {
    this.#doing = doing;
    this.#silences = 0;
    this.#resets = 0;
    this.#recovering = false;
  }

  #beginAnew(): void {
    const { what } = this.#doing;
    // A target that runs answers nothing: that is no reason to give it up.
    if (what === 'running' && !this.#link.isBusy) return;
    if (what === 'asking' && this.#resets === MOST_RESETS) {
      this.#end();
      this.#link.restart();
      this.#user.failed('noAnswer');
      return;
    }
    this.#silences = 0;
    this.#resets += 1;
    this.#recovering = what === 'asking';
    this.#link.requestReset();
  }

  #end(): void {
    this.#doing = { what: 'nothing' };
    this.#breaking = false;
    this.#recovering = false;
  }

  #packet(kind: number, data: Uint8Array): void {
    this.#silences = 0;
    switch (kind) {
      case packetKinds.manipulate:
        this.#reply(data);
        return;
      case packetKinds.stateChange:
        this.#stateChange(data);
        return;
      case packetKinds.debugIo:
        this.#debugIo(data);
        return;
      case packetKinds.fileIo:
        this.#link.send(packetKinds.fileIo, refusedFile(data));
    }
  }

  #reply(data: Uint8Array): void {
    const doing = this.#doing;
    if (doing.what !== 'asking' || readManipulate(data)?.api !== doing.api) return;
    this.#end();
    this.#user.replied(data);
  }

  #stateChange(data: Uint8Array): void {
    const doing = this.#doing;
    const isOld = isEqual(this.#last, data);
    if (doing.what === 'asking') {
      if (isOld && this.#recovering) this.#link.send(packetKinds.manipulate, doing.packet);
      if (isOld) {
        this.#recovering = false;
        return;
      }
    }
    if (doing.what === 'nothing' && isOld) return;
    this.#last = data;
    this.#end();
    if (doing.what === 'asking') this.#user.failed('stoppedAnew');
    this.#user.stopped(data);
  }

  #debugIo(data: Uint8Array): void {
    const printed = readPrint(data);
    if (printed !== undefined) this.#user.printed(printed);
    const prompt = readPrompt(data);
    if (prompt === undefined) return;
    this.#user.printed(prompt.text);
    this.#link.send(packetKinds.debugIo, promptAnswer(prompt, IGNORE));
  }
}

/** What a person types at a failed assertion to have the kernel go on. */
const IGNORE = 'i';

/** A file that the target asks for: there is none. */
function refusedFile(request: Uint8Array): Uint8Array {
  const answer = request.slice();
  writeFields({ status: ['u32', 4] }, { status: statuses.unsuccessful }, answer);
  return answer;
}

const isEqual = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && one.every((byte, index) => byte === other[index]);
