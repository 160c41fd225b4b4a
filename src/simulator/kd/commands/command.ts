import type { Invocation } from '../failures';
import type { CommandOutcome, Kd } from '../kd';

/** A command of the debugger. */
export interface Command {
  /** Matches its name at the beginning of a command, nothing behind it. */
  readonly name: { exec(text: string): readonly string[] | null };
  run(kd: Kd, invocation: Invocation): CommandOutcome;
}

/** A command that leaves the target where it stands. */
export const command = (name: RegExp, run: (kd: Kd, invocation: Invocation) => void): Command => ({
  name,
  run: (kd, invocation) => {
    run(kd, invocation);
    return 'done';
  },
});

/** A path as typed, without the quotes around it. */
export const pathArgument = (argument: string): string => argument.replace(/^"(.*)"$/, '$1');
