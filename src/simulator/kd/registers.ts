import type { Processor } from '../kernel/machine';
import { descriptorTable, PRCB_IN_PCR } from '../kernel/thread';
import type { Architecture } from '../targets/spec';
import type { LastEvent } from './last-event';

/** Names of an architecture's registers that the debugger gives general names. */
export interface RegisterRoles {
  readonly ip: string;
  readonly sp: string;
  /** Where functions return their value. */
  readonly result: string;
}

export const registerRoles: Readonly<Record<Architecture, RegisterRoles>> = {
  x86: { ip: 'eip', sp: 'esp', result: 'eax' },
  x64: { ip: 'rip', sp: 'rsp', result: 'rax' },
  arm64: { ip: 'pc', sp: 'sp', result: 'x0' },
};

/** What pseudo-registers are made of. */
export interface RegisterSource {
  readonly architecture: Architecture;
  readonly processor: Processor;
  readonly lastEvent: LastEvent;
  /** `$prcb` exists. */
  readonly processorRegister: boolean;
  /** `$t0` to `$t19`. */
  readonly variables: readonly bigint[];
  /** `$exp` and `$p`. */
  readonly lastExpression: bigint;
  readonly lastDisplayed: bigint;
  /** Milliseconds since 1970. */
  readonly now: number;
  breakpoint(number: number): bigint | undefined;
}

/** Break instructions raise STATUS_BREAKPOINT; steps raise STATUS_SINGLE_STEP. */
const exceptionCode = (event: LastEvent): bigint =>
  event.stop.kind === 'stepped' ? 0x80000004n : 0x80000003n;

const FILETIME_OF_1970 = 116444736000000000n;

type PseudoRegister = (source: RegisterSource) => bigint | undefined;

const role =
  (name: keyof RegisterRoles): PseudoRegister =>
  ({ processor, architecture }) =>
    processor.registers.get(registerRoles[architecture][name]);

const bugcheck =
  (index: -1 | 0 | 1 | 2 | 3): PseudoRegister =>
  ({ lastEvent: { stop } }) => {
    if (stop.kind !== 'bugcheck') return 0n;
    return index === -1 ? BigInt(stop.code) : stop.parameters[index];
  };

const descriptorRegister: PseudoRegister = ({ processor, architecture }) =>
  architecture === 'arm64'
    ? undefined
    : descriptorTable(processor.prcb - PRCB_IN_PCR[architecture]);

/** What is the debugger's own, and what is no part of a processor's context. */
const pseudoRegisters = new Map<string, PseudoRegister>([
  ['$ip', role('ip')],
  ['$scopeip', role('ip')],
  ['$eventip', ({ lastEvent }) => lastEvent.ip],
  ['$csp', role('sp')],
  ['$retreg', role('result')],
  ['$retreg64', role('result')],
  ['$ra', ({ processor }) => processor.frames[0]?.returnAddress],
  ['$proc', ({ processor }) => processor.process.address],
  ['$thread', ({ processor }) => processor.thread],
  ['$prcb', ({ processor, processorRegister }) => (processorRegister ? processor.prcb : undefined)],
  ['gdtr', descriptorRegister],
  // No process of user mode is looked at.
  ['$teb', () => 0n],
  ['$peb', () => 0n],
  ['$callret', () => 0n],
  ['$pcr', ({ processor, architecture }) => processor.prcb - PRCB_IN_PCR[architecture]],
  ['$ptrsize', ({ architecture }) => (architecture === 'x86' ? 4n : 8n)],
  ['$pagesize', () => 0x1000n],
  ['$frame', () => 0n],
  ['$exp', ({ lastExpression }) => lastExpression],
  ['$p', ({ lastDisplayed }) => lastDisplayed],
  ['$dbgtime', ({ now }) => BigInt(Math.floor(now)) * 10000n + FILETIME_OF_1970],
  ['$exr_chance', () => 1n],
  ['$exr_code', ({ lastEvent }) => exceptionCode(lastEvent)],
  ['$exr_numparams', () => 1n],
  ['$exr_param0', () => 0n],
  ['$bug_code', bugcheck(-1)],
  ['$bug_param1', bugcheck(0)],
  ['$bug_param2', bugcheck(1)],
  ['$bug_param3', bugcheck(2)],
  ['$bug_param4', bugcheck(3)],
]);

/** A register or pseudo-register by its name without `@`; undefined when there is none. */
export function readRegister(name: string, source: RegisterSource): bigint | undefined {
  const key = name.toLowerCase();
  if (!key.startsWith('$')) {
    const { registers } = source.processor;
    return registers.get(key) ?? pseudoRegisters.get(key)?.(source) ?? partOf(key, registers);
  }
  const variable = variableIndex(key);
  if (variable !== undefined) return source.variables[variable];
  const breakpoint = /^\$bp(\d{1,2})$/.exec(key)?.[1];
  if (breakpoint !== undefined) return source.breakpoint(Number(breakpoint)) ?? 0n;
  return pseudoRegisters.get(key)?.(source) ?? source.processor.registers.get(key);
}

/** Flags by their bit in `efl`. */
const FLAGS: Readonly<Record<string, bigint>> = {
  cf: 0n,
  pf: 2n,
  af: 4n,
  zf: 6n,
  sf: 7n,
  tf: 8n,
  if: 9n,
  df: 10n,
  of: 11n,
};

/** `eax`, `ax`, `al`, `ah`, `r8d`, `zf`: parts of registers of x86 and x64. */
function partOf(name: string, registers: ReadonlyMap<string, bigint>): bigint | undefined {
  const flag = FLAGS[name];
  const flags = registers.get('efl');
  if (flag !== undefined) return flags === undefined ? undefined : (flags >> flag) & 1n;
  const numbered = /^(r\d+)([dwb])$/.exec(name);
  if (numbered?.[1] && numbered[2]) {
    return lowBits(registers.get(numbered[1]), { d: 32, w: 16, b: 8 }[numbered[2]] ?? 0);
  }
  const [, wide, letter, half] = /^(e)?([abcd]x|[sd]i|[bs]p)$|^([abcd])[lh]$/.exec(name) ?? [];
  const root = letter ?? (half === undefined ? undefined : `${half}x`);
  if (root === undefined) return undefined;
  const whole = registers.get(`r${root}`) ?? registers.get(`e${root}`);
  if (name.endsWith('h')) return lowBits(whole === undefined ? undefined : whole >> 8n, 8);
  return lowBits(whole, half === undefined ? (wide ? 32 : 16) : 8);
}

const lowBits = (value: bigint | undefined, bits: number): bigint | undefined =>
  value === undefined ? undefined : BigInt.asUintN(bits, value);

/** Digits that a part of a register prints with; 0 for no more than it takes. */
export function digitsOf(name: string): number | undefined {
  if (/^[cdefgs]s$/.test(name)) return 4;
  if (name === 'efl') return 8;
  const isPart = name in FLAGS || /^(?:[abcd][lh]|e?(?:[abcd]x|[sd]i|[bs]p)|r\d+[dwb])$/.test(name);
  return isPart ? 0 : undefined;
}

/** Pseudo-registers that have no value while a kernel is debugged. */
export const isWithoutValue = (name: string): boolean => /^\$(?:tpid|tid|ea2?)$/i.test(name);

/** `$t0` to `$t19` as 0 to 19. */
export function variableIndex(name: string): number | undefined {
  const digits = /^\$t(1?\d)$/i.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
