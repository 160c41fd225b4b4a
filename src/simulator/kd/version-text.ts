import { windowsVersion } from '../image/windows-version';
import { pointerText } from './address-text';
import type { Kd } from './kd';
import { debuggerTime } from './last-event';

/** Windows by the build of its kernel, as the debugger names it. */
const products: readonly (readonly [number, string])[] = [
  [10240, 'Windows 10'],
  [9600, 'Windows 8.1'],
  [9200, 'Windows 8'],
  [7600, 'Windows 7'],
  [6000, 'Windows Vista'],
  [3790, 'Windows Server 2003'],
  [2600, 'Windows XP'],
];

const architectures = { x86: 'x86 compatible', x64: 'x64', arm64: 'ARM 64-bit (AArch64)' } as const;

/** `Windows 7 Kernel Version 7601 (Service Pack 1) MP (2 procs) Free x64` and what follows it. */
export function versionText(kd: Kd): readonly string[] {
  const { spec, processors } = kd.machine;
  const product = products.find(([build]) => spec.build >= build)?.[1] ?? 'Windows';
  const count = processors.length;
  const kind = count > 1 ? `MP (${count} procs)` : 'UP';
  return [
    `${product} Kernel Version ${spec.build}${servicePack(kd)} ${kind} Free ${architectures[spec.architecture]}`,
    'Product: WinNt, suite: TerminalServer SingleUserTS',
    'Machine Name:',
    kernelBase(kd),
    ...timeText(kd),
  ];
}

function servicePack({ machine: { spec } }: Kd): string {
  const number = windowsVersion(spec.build, spec.architecture).servicePack >> 8;
  return number === 0 ? '' : ` (Service Pack ${number})`;
}

function kernelBase(kd: Kd): string {
  const base = kd.machine.modules.find(({ name }) => name.toLowerCase() === 'nt')?.base ?? 0n;
  const list = kd.symbols.address('nt!PsLoadedModuleList') ?? 0n;
  const text = (value: bigint) => `0x${pointerText(value, kd.pointerSize)}`;
  return `Kernel base = ${text(base)} PsLoadedModuleList = ${text(list)}`;
}

export function timeText(kd: Kd): readonly string[] {
  const now = kd.machine.clock.now();
  return [
    `Debug session time: ${debuggerTime(now)}`,
    `System Uptime: ${durationText(now - kd.machine.bootTime)}`,
  ];
}

/** `0 days 0:12:33.123` */
function durationText(milliseconds: number): string {
  const whole = Math.max(0, Math.floor(milliseconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(whole / 1000);
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  const clock = `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${days} days ${clock}.${String(whole % 1000).padStart(3, '0')}`;
}

const DOTS_PER_LINE = 64;

/** What `.reload` prints while it reads the target's module list, a dot for each. */
export function reloadText(kd: Kd): readonly string[] {
  const { spec, modules } = kd.machine;
  const product = products.find(([build]) => spec.build >= build)?.[1] ?? 'Windows';
  const time = debuggerTime(kd.machine.clock.now());
  const loaded = modules.filter(({ unloaded }) => !unloaded).length;
  const architecture = architectures[spec.architecture];
  return [
    `Connected to ${product} ${spec.build} ${architecture} target at (${time}), ptr64 ${
      kd.pointerSize === 8 ? 'TRUE' : 'FALSE'
    }`,
    'Loading Kernel Symbols',
    ...dots(loaded),
    'Loading User Symbols',
    'Loading unloaded module list',
    ...dots(modules.length - loaded),
  ];
}

function dots(count: number): readonly string[] {
  const rows = Math.ceil(count / DOTS_PER_LINE);
  return Array.from({ length: rows }, (_, row) =>
    '.'.repeat(Math.min(DOTS_PER_LINE, count - row * DOTS_PER_LINE)),
  );
}
