import type { WireArchitecture } from '../../wire/processor';
import type { MachineStop } from '../kernel/machine';

/** What a kernel prints in the debugger before it stops for a bug check. */
export function fatalErrorText(
  architecture: WireArchitecture,
  { code, parameters }: Extract<MachineStop, { kind: 'bugcheck' }>,
): string {
  const digits = architecture === 'x86' ? 8 : 16;
  const listed = parameters.map(
    (value) => `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`,
  );
  return [
    '',
    `*** Fatal System Error: 0x${(code >>> 0).toString(16).padStart(8, '0')}`,
    `                       (${listed.join(',')})`,
    '',
    '',
  ].join('\n');
}
