import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FUZZ_TIMEOUT, fuzzRuns } from '../test/fuzz-runs';
import { PacketDecoder } from './decoder';
import { joined } from './fields';
import { Link } from './link';
import { readManipulate } from './manipulate';
import { BREAK_IN, controlPacket, dataPacket, FIRST_ID, MOST_DATA } from './packet';
import { readStateChange } from './state-change';

const data = fc.uint8Array({ maxLength: 80 });
const kind = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat(0xffff));
const id = fc.oneof(
  fc.constantFrom(FIRST_ID, FIRST_ID + 1, FIRST_ID + 0x800, 0),
  fc.nat(0xffffffff),
);

/** A piece of what may come along a line. */
const piece = fc.oneof(
  fc.tuple(kind, id, data).map(([k, i, d]) => dataPacket(k, i, d)),
  fc.tuple(kind, id).map(([k, i]) => controlPacket(k, i)),
  fc.constant(Uint8Array.of(BREAK_IN)),
  fc.uint8Array({ maxLength: 12 }),
  fc.constantFrom(...[1, 2, 3, 4, 5].map((count) => new Uint8Array(count).fill(0x30))),
);

/** Some pieces; a few of the bytes changed or lost. */
const stream = fc
  .tuple(
    fc.array(piece, { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(400), fc.nat(300)), { maxLength: 3 }),
  )
  .map(([pieces, changes]) => {
    const bytes = [...joined(...pieces)];
    for (const [at, value] of changes) {
      if (value > 255) bytes.splice(at, 1);
      else if (at < bytes.length) bytes[at] = value;
    }
    return Uint8Array.from(bytes);
  });

const options = { seed: 20261130, numRuns: fuzzRuns('wire', 2) };

describe('whatever comes along the line', () => {
  test(
    'the decoder finds the same in one piece and in many, and keeps one packet at most',
    () => {
      fc.assert(
        fc.property(stream, fc.integer({ min: 1, max: 40 }), (bytes, size) => {
          const whole = new PacketDecoder();
          const parts = new PacketDecoder();
          const found = whole.push(bytes);
          const again = [];
          for (let at = 0; at < bytes.length; at += size) {
            again.push(...parts.push(bytes.subarray(at, at + size)));
          }
          expect(again).toEqual(found);
          expect(parts.junk).toBe(whole.junk);
          for (let tries = 0; whole.isAmid && tries <= bytes.length; tries++) whole.giveUp();
          expect(whole.isAmid).toBe(false);
        }),
        options,
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    'an end of it answers no byte with more than it can, and can be reset',
    () => {
      fc.assert(
        fc.property(stream, fc.boolean(), (bytes, busy) => {
          let written = 0;
          let resets = 0;
          const link = new Link('target', {
            write: (out) => {
              written += out.length;
            },
            packet: (_kind, packet) => {
              readManipulate(packet);
              readStateChange('x86', packet);
              readStateChange('x64', packet);
            },
            breakIn: () => undefined,
            reset: () => {
              resets += 1;
            },
          });
          if (busy) link.send(7, new Uint8Array(200));
          link.receive(bytes);
          expect(written).toBeLessThanOrEqual((bytes.length + 1) * 300);
          for (let tries = 0; tries < 4; tries++) link.timeout();
          const before = resets;
          link.receive(controlPacket(6, 0));
          expect(resets).toBe(before + 1);
        }),
        options,
      );
    },
    FUZZ_TIMEOUT,
  );
});

test('the longest packet is taken', () => {
  const longest = dataPacket(2, FIRST_ID, new Uint8Array(MOST_DATA));
  expect(new PacketDecoder().push(longest)).toHaveLength(1);
});
