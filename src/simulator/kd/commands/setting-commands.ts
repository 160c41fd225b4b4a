import { DEBUGGER_FOLDER } from '../debugger-folder';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** What the person at the prompt may set for the session. */
export const settingCommands: readonly Command[] = [
  command(/^n(?=\s|$)/i, setRadix),
  command(/^\.kframes(?=\s|$)/i, (kd, invocation) => {
    const frames =
      invocation.argument === '' ? kd.settings.frames : Number(kd.evaluateArgument(invocation));
    kd.settings = { ...kd.settings, frames };
    kd.print(`Default stack trace depth is 0n${frames} frames`);
  }),
  command(/^\.prefer_dml(?=\s|$)/i, (kd, { argument }) => {
    if (argument !== '') kd.settings = { ...kd.settings, dml: argument !== '0' };
    kd.print(`DML versions of commands ${kd.settings.dml ? 'on' : 'off'} by default`);
  }),
  command(/^\.echotimestamps(?=\s|$)/i, (kd, { argument }) => {
    const timestamps = argument === '' ? !kd.settings.timestamps : argument !== '0';
    kd.settings = { ...kd.settings, timestamps };
    kd.print(`Event timestamps are now ${timestamps ? 'enabled' : 'disabled'}`);
  }),
  command(/^\.asm-?(?=\s|$)/i, (kd, { name, argument }) => {
    if (argument.includes('no_code_bytes')) {
      kd.settings = { ...kd.settings, codeBytes: name === '.asm-' };
    }
    kd.print(`Assembly options: ${kd.settings.codeBytes ? '<default>' : 'no_code_bytes'}`);
  }),
  command(/^\.extpath$/i, (kd) => {
    const folders = ['\\WINXP', '\\winext', '\\winext\\arcade', '\\pri', ''];
    const all = folders.map((folder) => DEBUGGER_FOLDER + folder);
    kd.print(`Extension search path is: ${all.join(';')}`);
  }),
  command(/^~\d+s?(?=\s|$)/i, selectProcessor),
];

function setRadix(kd: Kd, invocation: Invocation): void {
  const { argument } = invocation;
  if (argument !== '') {
    const radix = Number(argument);
    if (radix !== 8 && radix !== 10 && radix !== 16) throw caretError('Syntax error', invocation);
    kd.settings = { ...kd.settings, radix };
  }
  kd.print(`base is ${kd.settings.radix}`);
}

/** `~1s`: commands look at processor 1 until the target runs again. */
function selectProcessor(kd: Kd, invocation: Invocation): void {
  const number = Number.parseInt(invocation.name.slice(1), 10);
  if (!invocation.name.endsWith('s') || !kd.target.select(number)) {
    throw caretError('Illegal processor error', invocation);
  }
}
