import { Cursor } from '../cursor';
import { DEBUGGER_FOLDER } from '../debugger-folder';
import { expressionError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import type { Settings } from '../settings';
import { type Command, command } from './command';

/** What the person at the prompt may set for the session. */
export const settingCommands: readonly Command[] = [
  command(/^n(?=\s|$)/i, setRadix),
  command(/^\.kframes(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const frames = cursor.rest === '' ? kd.settings.frames : Number(cursor.value(kd));
    kd.settings = { ...kd.settings, frames };
    kd.print(`Default stack trace depth is 0n${frames} frames`);
    cursor.close();
  }),
  command(/^\.prefer_dml(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    if (cursor.rest !== '') kd.settings = { ...kd.settings, dml: cursor.value(kd) !== 0n };
    kd.print(`DML versions of commands ${kd.settings.dml ? 'on' : 'off'} by default`);
    cursor.close();
  }),
  command(/^\.echotimestamps(?=\s|$)/i, toggle('timestamps', 'Event timestamps are now')),
  command(
    /^\.echocpunum(?=\s|$)/i,
    toggle('processorNumbers', 'DbgPrint processor number output is now'),
  ),
  command(/^\.lines(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const option = cursor.take(/^-([det])(?=\s|$)/);
    const { lines } = kd.settings;
    const next = option === undefined ? lines : option === 't' ? !lines : option === 'e';
    kd.settings = { ...kd.settings, lines: next };
    kd.print(`Line number information will ${next ? '' : 'not '}be loaded`);
    cursor.close();
  }),
  command(/^\.asm-?(?=\s|$)/i, setAssembly),
  command(/^\.symopt[-+]?(?=\s|$)/i, setSymbolOptions),
  command(/^\.pcmd(?=\s|$)/i, setPromptCommand),
  // What these change is seen in nothing that is simulated.
  command(
    /^\.(?:enable_unicode|enable_long_status|force_radix_output)(?=\s|$)/i,
    (kd, invocation) => {
      const cursor = new Cursor(invocation);
      if (cursor.rest === '') throw expressionError('Numeric expression missing from', '');
      cursor.value(kd);
      cursor.close();
    },
  ),
  command(/^\.typeopt$/i, (kd) => kd.print('Type options : (0x0)  none')),
  command(/^\.(?:netuse|aliascmds)$/i, () => undefined),
  command(/^\.extpath$/i, (kd) => {
    const folders = ['\\WINXP', '\\winext', '\\winext\\arcade', '\\pri', ''];
    const all = folders.map((folder) => DEBUGGER_FOLDER + folder);
    kd.print(`Extension search path is: ${all.join(';')}`);
  }),
];

/** Without an argument the other way round. */
function toggle(name: 'timestamps' | 'processorNumbers', title: string) {
  return (kd: Kd, invocation: Invocation): void => {
    const cursor = new Cursor(invocation);
    const isOn = cursor.rest === '' ? !kd.settings[name] : cursor.value(kd) !== 0n;
    kd.settings = { ...kd.settings, [name]: isOn } as Settings;
    kd.print(`${title} ${isOn ? 'enabled' : 'disabled'}`);
    cursor.close();
  };
}

function setRadix(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  if (cursor.rest !== '') {
    const { at } = cursor;
    const radix = Number(cursor.take(/^(?:8|10|16)(?=\s|$)/));
    if (radix !== 8 && radix !== 10 && radix !== 16) throw cursor.error('Syntax error', at);
    kd.settings = { ...kd.settings, radix };
  }
  kd.print(`base is ${kd.settings.radix}`);
  cursor.close();
}

/** In the order in which they are listed. */
const ASSEMBLY = ['verbose', 'no_code_bytes', 'ignore_output_width', 'source_line'];

function setAssembly(kd: Kd, { name, argument }: Invocation): void {
  const { settings } = kd;
  const set = new Set(settings.assembly);
  if (!settings.codeBytes) set.add('no_code_bytes');
  for (const option of argument.split(/\s+/).filter(Boolean)) {
    if (!ASSEMBLY.includes(option)) kd.print(`Unknown assembly option '${option}'`);
    else if (name === '.asm-') set.delete(option);
    else set.add(option);
  }
  const shown = ASSEMBLY.filter((option) => set.has(option));
  kd.settings = { ...settings, assembly: shown, codeBytes: !set.has('no_code_bytes') };
  kd.print(`Assembly options: ${shown.join(' ') || '<default>'}`);
}

const SYMBOL_OPTIONS: readonly (readonly [bit: number, name: string])[] = [
  [0x1, 'CASE_INSENSITIVE'],
  [0x2, 'UNDNAME'],
  [0x4, 'DEFERRED_LOADS'],
  [0x8, 'NO_CPP'],
  [0x10, 'LOAD_LINES'],
  [0x20, 'OMAP_FIND_NEAREST'],
  [0x40, 'LOAD_ANYTHING'],
  [0x80, 'IGNORE_CVREC'],
  [0x100, 'NO_UNQUALIFIED_LOADS'],
  [0x200, 'FAIL_CRITICAL_ERRORS'],
  [0x400, 'EXACT_SYMBOLS'],
  [0x800, 'ALLOW_ABSOLUTE_SYMBOLS'],
  [0x1000, 'IGNORE_NT_SYMPATH'],
  [0x2000, 'INCLUDE_32BIT_MODULES'],
  [0x4000, 'PUBLICS_ONLY'],
  [0x8000, 'NO_PUBLICS'],
  [0x10000, 'AUTO_PUBLICS'],
  [0x20000, 'NO_IMAGE_SEARCH'],
  [0x40000, 'SECURE'],
  [0x80000, 'NO_PROMPTS'],
  [0x80000000, 'DEBUG'],
];

function setSymbolOptions(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  if (cursor.rest !== '') {
    const bits = Number(cursor.value(kd) & 0xffffffffn);
    const { symbolOptions } = kd.settings;
    const kept = { '.symopt+': symbolOptions | bits, '.symopt-': symbolOptions & ~bits }[
      invocation.name
    ];
    kd.settings = { ...kd.settings, symbolOptions: (kept ?? bits) >>> 0 };
  }
  const { symbolOptions } = kd.settings;
  kd.print(`Symbol options are 0x${symbolOptions.toString(16)}:`);
  for (const [bit, name] of SYMBOL_OPTIONS) {
    if ((symbolOptions & bit) !== 0)
      kd.print(`  0x${bit.toString(16).padStart(8, '0')} - SYMOPT_${name}`);
  }
  cursor.close();
}

/** `.pcmd -s "command"`: given before each prompt. */
function setPromptCommand(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const option = cursor.take(/^-([sc])(?=\s|$)/);
  if (option === 's') {
    if (cursor.rest === '') throw cursor.error('Non-empty string required');
    const command = cursor.rest.startsWith('"') ? cursor.quoted() : (cursor.take(/^[^;]+/) ?? '');
    kd.settings = { ...kd.settings, promptCommand: command };
    kd.print('Set prompt command');
  } else if (option === 'c') {
    kd.settings = { ...kd.settings, promptCommand: '' };
    kd.print('Clearing prompt command');
  }
  const { promptCommand } = kd.settings;
  kd.print(
    promptCommand === '' ? 'No per-prompt command' : `Per-prompt command is '${promptCommand}'`,
  );
  cursor.close();
}
