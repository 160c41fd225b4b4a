import { writeFields } from '../../wire/fields';
import { contexts, specials, type WireArchitecture } from '../../wire/processor';
import { createMachine, type MachineOptions } from '../kernel/create';
import type { Machine, Processor } from '../kernel/machine';
import type { TargetSpec } from '../targets/spec';
import type { KernelView, ViewedProcessor } from './kernel-view';
import type { Booted } from './session';

/** A machine whose kernel shows its registers and little else: enough for the line itself. */
export function bootPlain(target: TargetSpec, options: MachineOptions): Booted {
  const machine = createMachine(target, options);
  return { machine, kernel: plainKernel(machine) };
}

function plainKernel(machine: Machine): KernelView {
  const architecture = machine.spec.architecture === 'x86' ? 'x86' : 'x64';
  const address = (name: string) => machine.symbols.address(name) ?? 0n;
  const physical = new Uint8Array(0x1000);
  return {
    kernelBase: address('nt'),
    moduleList: address('nt!PsLoadedModuleList'),
    debuggerDataList: 0n,
    processors: machine.processors.map(({ number }) =>
      plainProcessor(architecture, () => machine.processors[number]),
    ),
    physical: {
      read: (at, length) => physical.slice(Number(at), Number(at) + length),
      write: (at, bytes) => {
        if (at + BigInt(bytes.length) > BigInt(physical.length)) return 0;
        physical.set(bytes, Number(at));
        return bytes.length;
      },
    },
    refresh: () => undefined,
  };
}

function plainProcessor(
  architecture: WireArchitecture,
  now: () => Processor | undefined,
): ViewedProcessor {
  const { size, registers } = contexts[architecture];
  const prcb = now()?.prcb ?? 0n;
  return {
    pcr: prcb - 0x180n,
    prcb,
    thread: () => now()?.thread ?? 0n,
    context: () => {
      const bytes = new Uint8Array(size);
      writeFields(registers, Object.fromEntries(now()?.registers ?? []), bytes);
      return bytes;
    },
    special: () => {
      const bytes = new Uint8Array(specials[architecture].size);
      writeFields(specials[architecture].registers, { cr3: 0x1ad000n }, bytes);
      return bytes;
    },
  };
}
