import { type Arrival, PacketDecoder } from './decoder';
import { BREAK_IN, controlPacket, dataPacket, FIRST_ID, packetKinds, SYNC } from './packet';

/** Which end of the line this is: the kernel's or the debugger's. */
export type Side = 'target' | 'debugger';

/** What an end of the line is told, in the order in which it happens. */
export interface LinkUser {
  /** Bytes to be sent. */
  write(bytes: Uint8Array): void;
  /** A packet that is new, intact and acknowledged. */
  packet(kind: number, data: Uint8Array): void;
  breakIn(): void;
  /** Both ends begin anew; what was on its way is dropped. */
  reset(): void;
}

/** What has crossed the line so far, in packets and bytes with their headers. */
export interface LinkCounts {
  packetsIn: number;
  bytesIn: number;
  packetsOut: number;
  bytesOut: number;
  /** Packets sent again. */
  resent: number;
  /** Packets that arrived damaged, or a second time. */
  damaged: number;
  repeated: number;
}

interface Packet {
  readonly kind: number;
  readonly data: Uint8Array;
}

/**
 * One end of the line: ids, acknowledgements, packets sent again, resets. One packet is on its way
 * at a time; others wait until it is acknowledged. Knows no clock: its owner calls `timeout` when
 * nothing has arrived for a while.
 */
export class Link {
  readonly counts: LinkCounts = {
    packetsIn: 0,
    bytesIn: 0,
    packetsOut: 0,
    bytesOut: 0,
    resent: 0,
    damaged: 0,
    repeated: 0,
  };
  readonly #side: Side;
  readonly #user: LinkUser;
  #decoder = new PacketDecoder();
  /** Id of the next packet, or of the one on its way. */
  #own = FIRST_ID;
  #expected = FIRST_ID;
  /** The last packet taken, when it was the first one of a target that began anew. */
  #first: Uint8Array | undefined;
  #sent: Packet | undefined;
  #waiting: Packet[] = [];
  #resetting = false;

  constructor(side: Side, user: LinkUser) {
    this.#side = side;
    this.#user = user;
    this.#startOver();
  }

  /** Something is under way that a timeout has to help along. */
  get isBusy(): boolean {
    return this.#sent !== undefined || this.#resetting || this.#decoder.isAmid;
  }

  /** A line was plugged in: nothing is known of what it carried before. */
  restart(): void {
    this.#decoder = new PacketDecoder();
    this.#resetting = false;
    this.#startOver();
  }

  /** Sends the packet once those before it are acknowledged. */
  send(kind: number, data: Uint8Array): void {
    this.#waiting.push({ kind, data });
    this.#next();
  }

  sendBreakIn(): void {
    this.#write(Uint8Array.of(BREAK_IN));
  }

  /** Asks the other end to begin anew; a stopped target then reports its stop again. */
  requestReset(): void {
    this.#startOver();
    this.#resetting = true;
    this.#control(packetKinds.reset, 0);
  }

  receive(bytes: Uint8Array): void {
    this.counts.bytesIn += bytes.length;
    for (const arrival of this.#decoder.push(bytes)) this.#arrive(arrival);
  }

  /** Nothing has arrived for a while although something should. */
  timeout(): void {
    for (const arrival of this.#decoder.giveUp()) this.#arrive(arrival);
    if (this.#resetting) this.#control(packetKinds.reset, 0);
    else this.#sendAgain();
  }

  /** Asks for the other end's last packet again: it may have been lost on its way. */
  requestResend(): void {
    this.#control(packetKinds.resend, 0);
  }

  #arrive(arrival: Arrival): void {
    switch (arrival.what) {
      case 'breakIn':
        this.#user.breakIn();
        return;
      case 'damaged':
        this.counts.damaged += 1;
        this.requestResend();
        return;
      case 'control':
        this.counts.packetsIn += 1;
        this.#arriveControl(arrival.kind, arrival.id);
        return;
      case 'data':
        this.counts.packetsIn += 1;
        this.#arriveData(arrival);
    }
  }

  #arriveControl(kind: number, id: number): void {
    switch (kind) {
      case packetKinds.acknowledge:
        if (isSame(id, this.#own)) this.#acknowledged();
        return;
      case packetKinds.resend:
        this.#sendAgain();
        return;
      case packetKinds.reset: {
        const answered = this.#resetting;
        this.#resetting = false;
        this.#startOver();
        if (!answered && this.#side === 'target') this.#control(packetKinds.reset, 0);
        this.#user.reset();
      }
    }
  }

  #arriveData({ kind, id, data }: Extract<Arrival, { what: 'data' }>): void {
    // Sent before the other end heard that both begin anew: its number means nothing now.
    if (this.#resetting) return;
    this.#control(packetKinds.acknowledge, plain(id));
    const isFirst = this.#side === 'debugger' && (id & SYNC) !== 0;
    if (isFirst && !isEqual(this.#first, data)) this.#expected = plain(id);
    if (!isSame(id, this.#expected)) {
      this.counts.repeated += 1;
      return;
    }
    this.#first = isFirst ? data : undefined;
    this.#expected = following(this.#expected);
    // Who sends something new has our last packet, even when that acknowledgement was lost.
    this.#acknowledged();
    this.#user.packet(kind, data);
  }

  #acknowledged(): void {
    if (!this.#sent) return;
    this.#sent = undefined;
    this.#own = following(this.#own);
    this.#next();
  }

  #next(): void {
    if (this.#sent) return;
    this.#sent = this.#waiting.shift();
    this.#transmit();
  }

  #sendAgain(): void {
    if (!this.#sent) return;
    this.counts.resent += 1;
    this.#transmit();
  }

  #transmit(): void {
    if (!this.#sent) return;
    this.counts.packetsOut += 1;
    this.#write(dataPacket(this.#sent.kind, this.#own, this.#sent.data));
  }

  #control(kind: number, id: number): void {
    this.counts.packetsOut += 1;
    this.#write(controlPacket(kind, id));
  }

  #write(bytes: Uint8Array): void {
    this.counts.bytesOut += bytes.length;
    this.#user.write(bytes);
  }

  #startOver(): void {
    this.#own = this.#side === 'target' ? (FIRST_ID | SYNC) >>> 0 : FIRST_ID;
    this.#expected = FIRST_ID;
    this.#first = undefined;
    this.#sent = undefined;
    this.#waiting = [];
  }
}

const isEqual = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && one.every((byte, index) => byte === other[index]);
const plain = (id: number): number => (id & ~SYNC) >>> 0;
const isSame = (one: number, other: number): boolean => plain(one) === plain(other);
const following = (id: number): number => (plain(id) ^ 1) >>> 0;
