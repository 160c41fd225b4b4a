import { describe, expect, test } from '@jest/globals';
import { type Arrival, PacketDecoder } from './decoder';
import { joined } from './fields';
import { BREAK_IN, controlPacket, dataPacket, MOST_DATA, packetKinds } from './packet';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

const request = dataPacket(packetKinds.manipulate, 0x80800001, Uint8Array.of(0x30, 0x31, 0x62));
const acknowledge = controlPacket(packetKinds.acknowledge, 0x80800000);
const arrived: readonly Arrival[] = [
  {
    what: 'data',
    kind: packetKinds.manipulate,
    id: 0x80800001,
    data: Uint8Array.of(0x30, 0x31, 0x62),
  },
  { what: 'control', kind: packetKinds.acknowledge, id: 0x80800000 },
  { what: 'breakIn' },
];
const stream = joined(request, acknowledge, Uint8Array.of(BREAK_IN));

describe('packets as they lie on the wire', () => {
  test('a reset is sixteen bytes', () => {
    expect(controlPacket(packetKinds.reset, 0)).toEqual(bytes('69696969060000000000000000000000'));
  });

  test('data lie between a header with their sum and a closing byte', () => {
    expect(request).toEqual(bytes('303030300200030001008080c3000000303162aa'));
  });
});

describe('the decoder', () => {
  test('finds packets whole', () => {
    expect(new PacketDecoder().push(stream)).toEqual(arrived);
  });

  test('finds packets that come byte by byte', () => {
    const decoder = new PacketDecoder();
    expect([...stream].flatMap((byte) => decoder.push(Uint8Array.of(byte)))).toEqual(arrived);
    expect(decoder.isAmid).toBe(false);
  });

  test('passes over what is no packet', () => {
    const decoder = new PacketDecoder();
    const noise = bytes('0030303169000030ff');
    expect(decoder.push(joined(noise, stream))).toEqual(arrived);
    expect(decoder.junk).toBe(noise.length);
  });

  test.each([0, 5, request.length - 1])(
    'takes no packet damaged at byte %i, and the next one',
    (at) => {
      const damaged = Uint8Array.from(request);
      damaged[at] = (damaged[at] ?? 0) ^ 0x40;
      const decoder = new PacketDecoder();
      const found = decoder.push(joined(damaged, acknowledge));
      expect(found.filter(({ what }) => what === 'data')).toEqual([]);
      expect(found.at(-1)).toEqual(arrived[1]);
    },
  );

  test('does not wait for a packet longer than there are', () => {
    const endless = dataPacket(packetKinds.manipulate, 0x80800000, new Uint8Array(MOST_DATA + 1));
    const [first] = new PacketDecoder().push(endless.subarray(0, 100));
    expect(first).toEqual({ what: 'damaged' });
  });

  test('gives up a packet whose end was lost, and finds the next one', () => {
    const decoder = new PacketDecoder();
    expect(decoder.push(joined(request.subarray(0, 18), acknowledge.subarray(0, 1)))).toEqual([]);
    expect(decoder.isAmid).toBe(true);
    decoder.giveUp();
    const rest = decoder.push(joined(acknowledge, Uint8Array.of(BREAK_IN)));
    expect(rest.slice(-2)).toEqual(arrived.slice(1));
  });
});
