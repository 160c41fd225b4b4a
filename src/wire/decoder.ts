import { joined } from './fields';
import {
  BREAK_IN,
  CONTROL_LEADER,
  DATA_LEADER,
  HEADER_SIZE,
  isIntact,
  MOST_DATA,
  packetKinds,
  readHeader,
} from './packet';

/** What was found in the bytes of the other end. */
export type Arrival =
  | { readonly what: 'breakIn' }
  | { readonly what: 'control'; readonly kind: number; readonly id: number }
  | {
      readonly what: 'data';
      readonly kind: number;
      readonly id: number;
      readonly data: Uint8Array;
    }
  /** A data packet that lost or changed bytes on its way. */
  | { readonly what: 'damaged' };

const CONTROLS: readonly number[] = [
  packetKinds.acknowledge,
  packetKinds.resend,
  packetKinds.reset,
];

const DATA_KINDS: readonly number[] = [
  packetKinds.manipulate,
  packetKinds.debugIo,
  packetKinds.stateChange,
  packetKinds.fileIo,
];

/**
 * Finds packets in a stream of bytes that comes in pieces of any size. Bytes that belong to no
 * packet are passed over; nothing that arrives makes it throw or keep more than one packet.
 */
export class PacketDecoder {
  #rest = new Uint8Array(0);
  /** Bytes passed over so far. */
  junk = 0;

  /** Whether a packet has begun and not ended. */
  get isAmid(): boolean {
    return this.#rest.length > 0;
  }

  push(bytes: Uint8Array): readonly Arrival[] {
    return this.#scan(this.#rest.length > 0 ? joined(this.#rest, bytes) : bytes);
  }

  /** What has begun will not end: looks for packets behind its first byte. */
  giveUp(): readonly Arrival[] {
    if (!this.isAmid) return [];
    this.junk += 1;
    return this.#scan(this.#rest.subarray(1));
  }

  #scan(bytes: Uint8Array): readonly Arrival[] {
    const found: Arrival[] = [];
    let at = 0;
    while (at < bytes.length) {
      const piece = pieceAt(bytes, at);
      if (piece === 'unfinished') break;
      if (piece === 'junk') this.junk += 1;
      else if (piece.arrival) found.push(piece.arrival);
      at += piece === 'junk' ? 1 : piece.length;
    }
    this.#rest = bytes.slice(at);
    return found;
  }
}

type Piece =
  | 'unfinished'
  | 'junk'
  | { readonly length: number; readonly arrival: Arrival | undefined };

function pieceAt(bytes: Uint8Array, at: number): Piece {
  const leader = bytes[at];
  if (leader === BREAK_IN) return { length: 1, arrival: { what: 'breakIn' } };
  if (leader !== DATA_LEADER && leader !== CONTROL_LEADER) return 'junk';
  for (let index = 1; index < 4; index++) {
    if (at + index >= bytes.length) return 'unfinished';
    if (bytes[at + index] !== leader) return 'junk';
  }
  if (bytes.length - at < HEADER_SIZE) return 'unfinished';
  return leader === CONTROL_LEADER ? controlAt(bytes, at) : dataAt(bytes, at);
}

function controlAt(bytes: Uint8Array, at: number): Piece {
  const { kind, id, length } = readHeader(bytes, at);
  if (!CONTROLS.includes(kind) || length > 0) return 'junk';
  return { length: HEADER_SIZE, arrival: { what: 'control', kind, id } };
}

function dataAt(bytes: Uint8Array, at: number): Piece {
  const { kind, id, length, checksum } = readHeader(bytes, at);
  if (length > MOST_DATA || !DATA_KINDS.includes(kind))
    return { length: 4, arrival: { what: 'damaged' } };
  const end = at + HEADER_SIZE + length;
  if (end >= bytes.length) return 'unfinished';
  const data = bytes.slice(at + HEADER_SIZE, end);
  const arrival: Arrival = isIntact(data, bytes[end], checksum)
    ? { what: 'data', kind, id, data }
    : { what: 'damaged' };
  return { length: HEADER_SIZE + length + 1, arrival };
}
