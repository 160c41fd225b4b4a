import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Arming } from '../../hunt/arming/arming';
import { Changes } from '../../hunt/arming/changes';
import { StepOut } from '../../hunt/blocks/step-out';
import { go } from '../../hunt/debugger/commands';
import { readStopAt } from '../../hunt/stops/read-stop';
import { readTarget } from '../../hunt/target/target';
import { kindOfStack } from '../../pool/stacks/kind';
import { poolRun } from '../../pool/stacks/pool-function';
import { tagFromCharacters } from '../../pool/tags/tag';
import { type Address, hexAddress, offsetAddress } from '../../pool/values/address';
import { openSession } from '../../simulator/open-session';
import { target } from './support';
import { SessionPorts } from './support-ports';

const excerpt = resolve(__dirname, '../../../samples/recordings/boot-excerpt');

const TARGETS = ['xp-x86', 'win7-x86', `recorded:${excerpt}`].map((id) => ({
  id: id.replace(/:.*/, ''),
  spec: target(id),
  tag: id.startsWith('recorded') ? 'Io  ' : target(id).leak,
}));

/** An allocation that a machine stands at, armed. */
function atAllocations({ spec, tag: text }: (typeof TARGETS)[number], each: (hit: Hit) => void) {
  const session = openSession({ target: spec, seed: 3 });
  const ports = new SessionPorts(session);
  const reading = readTarget(ports);
  const tag = tagFromCharacters(text);
  if (reading.kind !== 'read' || !tag.ok) throw new Error('no target');
  const changes = new Changes(ports, ports, () => undefined);
  const arming = new Arming(ports, changes, reading.target, tag.tag, spec.poolHitTag.idle);
  expect(arming.arm().kind).toBe('applied');
  const stepOut = new StepOut(ports, changes, arming);
  let allocations = 0;
  while (allocations < 12) {
    changes.run(go);
    const stop = readStopAt(ports, reading.target, undefined);
    if (stop.kind !== 'read') throw new Error(stop.answer);
    const { stack } = stop.reading;
    if (kindOfStack(stack) !== 'alloc') continue;
    const block = session.engine.machine.hitBlock()?.address ?? 0n;
    const allocator = stack[poolRun(stack) - 1]?.base;
    if (!allocator) throw new Error('no frame');
    allocations += 1;
    each({ block, allocator, ports, value: () => stepOut.returnValue(stop.reading) });
    expect(stepOut.trouble).toBeUndefined();
    expect(arming.change).toBeDefined();
  }
}

interface Hit {
  /** As the machine's own books have it. */
  readonly block: bigint;
  /** ChildEBP of the function that was called. */
  readonly allocator: Address;
  readonly ports: SessionPorts;
  /** Steps out. */
  value(): Address | undefined;
}

describe.each(TARGETS)('stepping out of the allocator on $id', (each) => {
  test('comes back with the block, the arguments off the stack, armed again', () => {
    atAllocations(each, ({ block, value }) => {
      expect(value()).toBe(block.toString(16).padStart(16, '0'));
    });
  });

  test.each([
    ['at the frame of the allocator', 0],
    ['deeper', -0x40],
    ['far above it', 0x80],
  ])('is not believed where the stack pointer is %s', (_, distance) => {
    atAllocations(each, ({ allocator, ports, value }) => {
      const esp = hexAddress(offsetAddress(allocator, distance)).slice(-8);
      ports.onAnswer = (_command, lines) =>
        lines.map((line) => line.replace(/\besp=[0-9a-f]{8}/, `esp=${esp}`));
      expect(value()).toBeUndefined();
      ports.onAnswer = (_command, lines) => lines;
    });
  });
});
