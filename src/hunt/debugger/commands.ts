import { type Tag, tagText } from '../../pool/tags/tag';
import { type Address, commandAddress, type PointerSize } from '../../pool/values/address';
import type { Command } from './ports';

/**
 * Every command that pooltag gives to the debugger. Numbers carry `0x`, so that no radix setting
 * changes them; text that people typed never becomes part of a command.
 */
const command = (text: string): Command => text as Command;

const hex = (value: number): string => `0x${(value >>> 0).toString(16)}`;

/** Where the debugger looks for its extensions: its own folders among them. */
export const extensionPath: Command = command('.extpath');

/** Lets the target run. Nothing is ever queued behind it. */
export const go: Command = command('g');

/** Runs to an address: the step out of the allocator, with PoolHitTag disarmed. */
export const goTo = (address: Address, size: PointerSize): Command =>
  command(`g ${commandAddress(address, size)}`);

/** Pseudo-registers that tell who was running; not every debugger has them. */
export type ContextRegister = '$thread' | '$prcb' | '$proc';

/**
 * A pseudo-register, printed as `r` does: but `r` obeys a mask of the user, which can take the upper
 * half away, and is a word that people give other meanings to. One that does not exist fails, and
 * would take the whole line with it. With the C++ evaluator the engine mixes up several in one
 * `.printf`.
 */
const pseudoRegister = (name: string): string =>
  `.catch {.printf "${name}=%p\\n", @@masm(@${name})}`;

/** One pseudo-register, to find out whether the debugger has it. */
export const readContextRegister = (name: ContextRegister): Command =>
  command(pseudoRegister(name));

/**
 * All that is asked at a stop, as one command line: integer registers whatever mask the user has
 * set, the stack, then the pseudo-registers that the debugger has. The count stands right behind
 * the `k`, so that this is no word that a user's alias replaces.
 */
export function readStop(
  depth: number,
  printedArguments: boolean,
  context: readonly ContextRegister[],
): Command {
  const stack = printedArguments ? 'kb' : 'k';
  return command(`rM 0x1;${stack}${hex(depth)}${behind(context)}`);
}

/** Registers alone, to verify a step out of the allocator. */
export const readRegisters = (context: readonly ContextRegister[]): Command =>
  command(`rM 0x1${behind(context.filter((name) => name === '$thread'))}`);

/** Integer registers, as `rM 0x1` shows them. */
const INTEGER_REGISTERS: Readonly<Record<'x86' | 'x64', readonly string[]>> = {
  x86: ['eax', 'ebx', 'ecx', 'edx', 'esi', 'edi', 'ebp', 'esp', 'eip'],
  x64: [
    ...['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', 'rsp', 'rip'],
    ...['r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15'],
  ],
};

/**
 * Registers and the list of modules, which the debugger has without asking the target; `rM` and
 * whatever evaluates an expression look for the caller first, which takes three requests and more.
 * The processor is told by `gdtr`, which the debugger reads in any case before it lets the target
 * run. A mask that people have set by `rm` cuts the values.
 */
export function readTop(set: 'x86' | 'x64', context: readonly ContextRegister[]): Command {
  const others = context.map((name) => (name === '$prcb' ? 'gdtr' : name));
  const tail = others.length > 0 ? `;.catch {${named(others)}}` : '';
  return command(`${named(INTEGER_REGISTERS[set])}${tail};lm o`);
}

/** The control block of the processor, without the caller being looked for. */
export const readProcessorBlock: Command = command('r@$prcb');

/** No word of its own, which an alias could replace. */
const named = (registers: readonly string[]): string => `r@${registers.join(',@')}`;

/** The stack alone, as {@link readStop} asks for it. */
export const walkStack = (depth: number, printedArguments: boolean): Command =>
  command(`${printedArguments ? 'kb' : 'k'}${hex(depth)}`);

/** The unwind data of the function that an address lies in. */
export const functionEntry = (address: Address, size: PointerSize): Command =>
  command(`.fnent ${commandAddress(address, size)}`);

const behind = (context: readonly ContextRegister[]): string =>
  context.map((name) => `;${pseudoRegister(name)}`).join('');

/** The last event with its time: tells whether the machine ran since. */
export const lastEvent: Command = command('.lastevent');

export const pointerSize: Command = command(pseudoRegister('$ptrsize'));

export const targetVersion: Command = command('vertarget');

export const listModules: Command = command('lm');

/** Without those that were unloaded, for which the target would be asked. */
export const listLoadedModules: Command = command('lm o');

/** All that is known of a module. @param name as `lm` lists it */
export const describeModule = (name: string): Command =>
  command(`lmvm ${name.replace(/\W/g, '?')}`);

/** What the debugger does at events and exceptions of the target. */
export const listFilters: Command = command('sx');

/** How a person puts right what is done at break instructions: each changes that and nothing else. */
export const filterRemedies = {
  /** It does not stop there. */
  status: command('sxe bpe'),
  /** It runs a command there that may let the target run; stops there from then on. */
  command: command('sxe -c "" bpe'),
  /** It goes on as if nobody had dealt with it. */
  handling: command('sxe bpec'),
} as const;

export type FilterRemedy = keyof typeof filterRemedies;

/** Reads the target's module list again; loads no symbols. */
export const reloadModules: Command = command('.reload');

/** Addresses of the symbols of nt that the hunt needs. */
export type KernelSymbol =
  | 'PoolHitTag'
  | 'PoolTrackTable'
  | 'PoolTrackTableSize'
  | 'PoolTrackTableMask'
  | 'PoolTrackTableExpansion'
  | 'PoolTrackTableExpansionSize'
  | 'ExPoolTagTables'
  | 'PoolBigPageTable'
  | 'PoolBigPageTableSize'
  | 'KiProcessorBlock'
  | 'NtGlobalFlag';

export const findSymbol = (name: KernelSymbol): Command => command(`x nt!${name}`);

/** Structures of nt whose layout the hunt reads from symbols. */
export type KernelStructure = '_POOL_TRACKER_TABLE' | '_POOL_TRACKER_BIG_PAGES';

export const describeStructure = (name: KernelStructure): Command => command(`dt nt!${name}`);

/** Where a process keeps one of its fields. */
export const describeProcess = (field: 'ImageFileName' | 'UniqueProcessId'): Command =>
  command(`dt nt!_EPROCESS ${field}`);

/** The names of the function that begins at an address. */
export const namesAt = (address: Address, size: PointerSize): Command =>
  command(`ln ${commandAddress(address, size)}`);

/** Writes bytes: four as one dword, in one store. */
export function writeBytes(address: Address, size: PointerSize, bytes: readonly number[]): Command {
  const place = commandAddress(address, size);
  if (bytes.length === 4) return command(`ed ${place} ${hex(dword(bytes))}`);
  return command(`eb ${place} ${bytes.map(hex).join(' ')}`);
}

/** The same for PoolHitTag, as a person types it: valid in every boot and with no script loaded. */
export const repairPoolHitTag = (value: number): Command =>
  command(`ed nt!PoolHitTag ${hex(value)}`);

/** All tags with sums since boot; slow on a slow wire. */
export function poolUsed(sort: 'tag' | 'nonPaged' | 'paged', verbose: boolean): Command {
  const flags = { tag: 0, nonPaged: 2, paged: 4 }[sort] + (verbose ? 1 : 0);
  return command(`!poolused ${hex(flags)}`);
}

/**
 * One tag by a pattern that matches it and few others: a blank or an unprintable byte cannot be
 * typed there, so it is a `?`.
 */
export function poolUsedOf(tag: Tag): Command {
  const pattern = tagText(tag).replace(/[^A-Za-z0-9]/g, '?');
  return command(`!poolused 0x1 ${pattern}`);
}

/** Memory and pool in all, without the list of processes. */
export const memoryInAll: Command = command('!vm 0x1');

/** The value of PoolHitTag by its name, as a row of memory. */
export const showPoolHitTag: Command = command('dd nt!PoolHitTag L1');

/** Makes the debugger forget what it has read of the target's memory. */
export const dropCache: Command = command('.cache flushall');

/** Name of the debugger variable that says what a hunt changed, for whoever comes after it. */
export const NOTE_VARIABLE = 'poolHitTagNote';

/** The same for patches of code: names their journal. */
const PATCH_VARIABLE = 'poolPatchNote';

/** `text` is made of hexadecimal digits and blanks only. */
const leave = (variable: string, text: string): Command =>
  command(`dx -r0 @$${variable} = "${text.replace(/[^0-9a-f ]/g, '')}"`);
const read = (variable: string): Command => command(`dx -r0 @$${variable}`);
const erase = (variable: string): Command => command(`dx -r0 @$vars.Remove("${variable}")`);

/** Leaves the note. */
export const leaveNote = (text: string): Command => leave(NOTE_VARIABLE, text);
export const readNote: Command = read(NOTE_VARIABLE);
export const eraseNote: Command = erase(NOTE_VARIABLE);

export const leavePatchNote = (text: string): Command => leave(PATCH_VARIABLE, text);
export const readPatchNote: Command = read(PATCH_VARIABLE);
export const erasePatchNote: Command = erase(PATCH_VARIABLE);

/** The user's breakpoints. */
export const listBreakpoints: Command = command('bl');

/** The value of four bytes in memory order. */
export function dword(bytes: ArrayLike<number>): number {
  const at = (index: number) => bytes[index] ?? 0;
  return (at(0) | (at(1) << 8) | (at(2) << 16) | (at(3) << 24)) >>> 0;
}

/** The four bytes of a value in memory order. */
export function dwordBytes(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}
