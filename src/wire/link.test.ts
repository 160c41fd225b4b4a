import { describe, expect, test } from '@jest/globals';
import { Random } from '../simulator/kernel/random';
import { Link, type Side } from './link';
import { controlPacket, dataPacket, FIRST_ID, packetKinds, SYNC } from './packet';

const { manipulate, stateChange, acknowledge, reset, resend } = packetKinds;
const one = Uint8Array.of(1);
const two = Uint8Array.of(2);

/** One end alone; what it writes is looked at. */
function end(side: Side) {
  const seen = { written: [] as Uint8Array[], packets: [] as number[], resets: 0, breaks: 0 };
  const link = new Link(side, {
    write: (bytes) => void seen.written.push(bytes),
    packet: (_kind, data) => void seen.packets.push(data[0] ?? -1),
    breakIn: () => {
      seen.breaks += 1;
    },
    reset: () => {
      seen.resets += 1;
    },
  });
  return { link, seen, take: () => seen.written.splice(0) };
}

describe('the target’s end', () => {
  test('marks its first packet after a reset, and goes on with the next id', () => {
    const { link, take } = end('target');
    link.send(stateChange, one);
    link.send(stateChange, two);
    expect(take()).toEqual([dataPacket(stateChange, FIRST_ID | SYNC, one)]);
    link.receive(controlPacket(acknowledge, FIRST_ID));
    expect(take()).toEqual([dataPacket(stateChange, FIRST_ID + 1, two)]);
  });

  test('answers a reset with a reset and drops what was on its way', () => {
    const { link, seen, take } = end('target');
    link.send(stateChange, one);
    take();
    link.receive(controlPacket(reset, 0));
    expect(take()).toEqual([controlPacket(reset, 0)]);
    expect(seen.resets).toBe(1);
    expect(link.isBusy).toBe(false);
  });

  test('acknowledges a packet that comes again, and takes it once', () => {
    const { link, seen, take } = end('target');
    link.receive(dataPacket(manipulate, FIRST_ID, one));
    link.receive(dataPacket(manipulate, FIRST_ID, one));
    expect(take()).toEqual(Array(2).fill(controlPacket(acknowledge, FIRST_ID)));
    expect(seen.packets).toEqual([1]);
    expect(link.counts.repeated).toBe(1);
  });

  test('takes a new packet for the acknowledgement that was lost', () => {
    const { link, seen, take } = end('target');
    link.send(stateChange, one);
    take();
    link.receive(dataPacket(manipulate, FIRST_ID, two));
    expect(seen.packets).toEqual([2]);
    expect(link.isBusy).toBe(false);
  });

  test('sends again what was asked for again, or not acknowledged in time', () => {
    const { link, take } = end('target');
    link.send(stateChange, one);
    const [sent] = take();
    link.receive(controlPacket(resend, 0));
    link.timeout();
    expect(take()).toEqual([sent, sent]);
    link.receive(controlPacket(acknowledge, FIRST_ID));
    link.timeout();
    expect(take()).toEqual([]);
  });
});

describe('the debugger’s end', () => {
  test('asks for a reset until it is answered, and does not answer one', () => {
    const { link, take } = end('debugger');
    link.requestReset();
    link.timeout();
    link.receive(controlPacket(reset, 0));
    expect(take()).toEqual([controlPacket(reset, 0), controlPacket(reset, 0)]);
    expect(link.isBusy).toBe(false);
    link.receive(controlPacket(reset, 0));
    expect(take()).toEqual([]);
  });

  test('takes nothing that was sent before the reset was answered', () => {
    const { link, seen, take } = end('debugger');
    link.requestReset();
    take();
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, one));
    expect(take()).toEqual([]);
    link.receive(controlPacket(reset, 0));
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, two));
    expect(seen.packets).toEqual([2]);
  });

  test('takes the first packet of a target that began anew, once', () => {
    const { link, seen } = end('debugger');
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, one));
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, one));
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, two));
    link.receive(dataPacket(stateChange, FIRST_ID + 1, two));
    link.receive(dataPacket(stateChange, FIRST_ID | SYNC, two));
    expect(seen.packets).toEqual([1, 2, 2, 2]);
  });
});

describe('a bad line', () => {
  test.each([1, 2, 3, 4, 5])('loses and repeats nothing (seed %i)', (seed) => {
    const random = new Random(seed);
    const wires: Record<Side, number[]> = { target: [], debugger: [] };
    const got: Record<Side, number[]> = { target: [], debugger: [] };
    const make = (side: Side, other: Side) =>
      new Link(side, {
        write: (bytes) => {
          for (const byte of bytes) {
            if (random.chance(1 / 400)) continue;
            wires[other].push(random.chance(1 / 400) ? byte ^ 0x10 : byte);
          }
        },
        packet: (_kind, data) => {
          const number = data[0] ?? -1;
          got[side].push(number);
          // As in a session: every request has an answer.
          if (side === 'target') link.target.send(manipulate, Uint8Array.of(number, 7, 7, 7));
        },
        breakIn: () => undefined,
        reset: () => undefined,
      });
    const link = { target: make('target', 'debugger'), debugger: make('debugger', 'target') };
    const pump = () => {
      const ends = ['target', 'debugger'] as const;
      if (ends.every((side) => wires[side].length === 0)) {
        for (const side of ends) link[side].timeout();
      }
      for (const side of ends) link[side].receive(Uint8Array.from(wires[side].splice(0, 40)));
    };
    const wanted = Array.from({ length: 120 }, (_, number) => number);
    for (const number of wanted) {
      link.debugger.send(manipulate, Uint8Array.of(number, 1, 2, 3, 4, 5, 6, 7, 8, 9));
      for (let round = 0; got.debugger.length <= number && round < 400; round++) pump();
    }
    expect(got.target).toEqual(wanted);
    expect(got.debugger).toEqual(wanted);
    expect(link.debugger.counts.resent + link.target.counts.resent).toBeGreaterThan(0);
  });
});
