import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FUZZ_TIMEOUT, fuzzRuns } from '../../test/fuzz-runs';
import { MemoryLine } from '../../test/kd/memory-line';
import { apis } from '../../wire/api';
import { manipulateBytes } from '../../wire/manipulate';
import { controlPacket, dataPacket, FIRST_ID, packetKinds } from '../../wire/packet';
import type { WireArchitecture } from '../../wire/processor';
import { findTarget } from '../targets';
import { bootTarget } from './boot';

/** Numbers that mean something somewhere: sizes, edges, addresses of this kernel. */
const interesting = (addresses: readonly bigint[]) =>
  fc.oneof(
    fc.constantFrom(0n, 1n, 2n, 3n, 8n, 0xffn, 0x1000n, 0x7fffffffn, 0xffffffffn),
    fc
      .constantFrom(...addresses)
      .chain((address) => fc.nat(64).map((add) => address + BigInt(add))),
    fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  );

/** Requests before the server is tried with a good debugger. */
const TOGETHER = 20;

/** A new machine for each would take most of the time. */
const RARE: readonly number[] = [apis.reboot, apis.causeBugCheck];
const USUAL = Object.values(apis).filter((api) => !RARE.includes(api));

const api = fc.oneof(
  { weight: 600, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 40, arbitrary: fc.nat(0xffff) },
  { weight: 1, arbitrary: fc.constantFrom(...RARE) },
);

function requests(addresses: readonly bigint[]) {
  const words = fc.array(fc.tuple(fc.constantFrom(4, 8), interesting(addresses)), { maxLength: 8 });
  const processor = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(0xffff));
  return fc
    .record({ api, processor, words, data: fc.uint8Array({ maxLength: 64 }), cut: fc.nat(400) })
    .map(({ api: number, processor: on, words: fields, data, cut }) => {
      const body = new Uint8Array(40);
      const view = new DataView(body.buffer);
      let at = 0;
      for (const [size, value] of fields) {
        if (at + size > body.length) break;
        if (size === 8) view.setBigUint64(at, value, true);
        else view.setUint32(at, Number(value & 0xffffffffn), true);
        at += size;
      }
      const bytes = manipulateBytes({ api: number, processor: on }, body, data);
      return cut < 60 ? bytes.subarray(0, cut) : bytes;
    });
}

describe.each([
  ['win7-x64', 'x64'],
  ['win7-x86', 'x86'],
] as const)('whatever is asked of %s', (id, architecture: WireArchitecture) => {
  test(
    'the server answers the next debugger as ever',
    async () => {
      const target = findTarget(id);
      if (!target) throw new Error('no target');
      const line = new MemoryLine(architecture, () => bootTarget(target, { seed: 5 }));
      const { session, client } = line;
      const { machine } = session;
      const addresses = [
        target.poolHitTag.address,
        machine.processors[0]?.frames[0]?.pc ?? 0n,
        machine.processors[0]?.frames[0]?.base ?? 0n,
        machine.symbols.address('nt!ExFreePoolWithTag') ?? 0n,
        machine.symbols.address('nt!PoolTrackTable') ?? 0n,
      ];
      session.attach('somebody');
      await fc.assert(
        fc.asyncProperty(
          fc.array(requests(addresses), { minLength: TOGETHER, maxLength: TOGETHER }),
          async (asked) => {
            session.receive(controlPacket(packetKinds.reset, 0));
            asked.forEach((request, number) => {
              // Always as new, whatever was acknowledged.
              const packet = dataPacket(packetKinds.manipulate, FIRST_ID + (number % 2), request);
              session.receive(packet);
              session.run(40);
            });
            line.replug();
            client.breakIn();
            await client.attach();
            expect((await client.version()).minor).toBe(target.build);
          },
        ),
        { seed: 20261130, numRuns: fuzzRuns('requests', 2 * TOGETHER) },
      );
    },
    FUZZ_TIMEOUT,
  );
});
