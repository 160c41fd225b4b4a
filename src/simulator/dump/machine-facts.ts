import type { ServedImage } from '../image/served-image';
import type { Machine } from '../kernel/machine';
import type { DumpFacts } from './facts';

/** What a dump says of a machine that stands still, dressed for a debugger. */
export function machineFacts(machine: Machine, image: ServedImage): DumpFacts {
  const { spec, clock, current } = machine;
  const frames = machine.processors[current]?.frames ?? [];
  return {
    architecture: spec.architecture,
    build: spec.build,
    image,
    processor: current,
    pc: frames.find(({ inline }) => inline === undefined)?.pc ?? 0n,
    time: clock.now(),
    upTime: clock.now() - machine.bootTime,
  };
}
