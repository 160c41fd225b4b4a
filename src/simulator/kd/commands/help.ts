import type { Kd } from '../kd';
import { type Command, command } from './command';

/** What there is, by subject. */
const HELP: readonly (readonly [subject: string, names: string])[] = [
  [
    'look',
    'k kb kc kd kf kM kn kp kv kL r rM lm x ln u ub uf d da db dc dd dp dq du dw dps dpp s dt',
  ],
  ['run', 'g gc gh gn gu p t ~ bp bu bl bc bd be sx sxe sxd sxn sxi sxr'],
  ['write', 'ea eza eb ed ew ep eq f m c r'],
  [
    'objects',
    'dx .scriptrun .scriptload .scriptunload .scriptunloadall .scriptlist .scriptproviders',
  ],
  ['pool', '!poolused'],
  ['target', 'vertarget version .reload .lastevent .time .fnent .kframes .cache'],
  ['evaluate', '? ?? .formats .printf .echo .expr n'],
  ['control', '.if .for .while .do .foreach .block .catch j z as aS al ad $$><'],
  ['log', '.logopen .logappend .logclose .logfile'],
  ['show', '.asm .prefer_dml .echotimestamps .frame .process .thread .effmach rm'],
  ['leave', 'q qd qq'],
];

/** Names that the prompt completes. */
export const COMMAND_NAMES: readonly string[] = [
  ...new Set(HELP.flatMap(([, names]) => names.split(' '))),
].sort();

/** A debugger of Microsoft's has a help of its own; this one says what of it is here. */
export const helpCommands: readonly Command[] = [
  command(/^(?:\?|help|\.help)$/i, help),
  command(/^(?:exit|quit)$/i, (kd) => kd.print('q leaves the debugger')),
];

function help(kd: Kd): void {
  kd.print('Commands here; of others that a debugger has it says "not simulated here".');
  for (const [subject, names] of HELP) kd.print(`  ${subject.padEnd(9)} ${names}`);
  kd.print('To hunt: .scriptrun dist/pooltag.js, then dx @$pool.help()');
  kd.print('Ctrl+C breaks into a target that runs. Tab completes commands, members and paths.');
}
