import { joined, type Layout, readFields, type Values, writeFields } from './fields';

/**
 * Packets of the KD serial protocol. A data packet is a header of 16 bytes, the data, and a closing
 * 0xAA; a control packet is a header alone. Between packets a single byte asks for a break-in.
 */

/** What a packet is for. */
export const packetKinds = {
  manipulate: 2,
  debugIo: 3,
  acknowledge: 4,
  resend: 5,
  reset: 6,
  stateChange: 7,
  fileIo: 11,
} as const;

export const DATA_LEADER = 0x30;
export const CONTROL_LEADER = 0x69;
export const BREAK_IN = 0x62;
const CLOSING = 0xaa;

/** Most bytes of data in a packet. */
export const MOST_DATA = 4000;
export const HEADER_SIZE = 16;

/** Ids alternate between this and the next number. */
export const FIRST_ID = 0x80800000;
/** Set in the id of the first packet that a target sends after a reset. */
export const SYNC = 0x800;

const header = {
  leader: ['u32', 0],
  kind: ['u16', 4],
  length: ['u16', 6],
  id: ['u32', 8],
  checksum: ['u32', 12],
} as const satisfies Layout;

export type PacketHeader = Values<typeof header>;

export const readHeader = (bytes: Uint8Array, at: number): PacketHeader =>
  readFields(header, bytes, at);

/** The sum of all bytes. */
function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum += byte;
  return sum >>> 0;
}

/** Whether data and the byte behind them are what the header announced. */
export const isIntact = (data: Uint8Array, closing: number | undefined, sum: number): boolean =>
  closing === CLOSING && checksum(data) === sum;

export function controlPacket(kind: number, id: number): Uint8Array {
  return headerBytes(CONTROL_LEADER, { kind, length: 0, id, checksum: 0 });
}

/** @param data at most {@link MOST_DATA} bytes */
export function dataPacket(kind: number, id: number, data: Uint8Array): Uint8Array {
  const values = { kind, length: data.length, id, checksum: checksum(data) };
  return joined(headerBytes(DATA_LEADER, values), data, Uint8Array.of(CLOSING));
}

function headerBytes(leader: number, values: Omit<PacketHeader, 'leader'>): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE).fill(leader, 0, 4);
  writeFields(header, values, bytes);
  return bytes;
}
