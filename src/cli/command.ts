import { parseArgs } from 'node:util';
import { badNumber, badOption, messageOf, wrongCount } from './errors';
import type { CommandIo } from './io';

/** 0 done, 1 nothing found or a failed check, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** An option of a command, as `--help` shows it. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; an option without one is a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly multiple?: true;
  readonly help: string;
}

/** One command of `pooltag`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `FILE… [options]`. */
  readonly usage: string;
  /** How many arguments that are no options it takes. */
  readonly operands: { readonly least: number; readonly most: number };
  readonly options: readonly OptionSpec[];
  /** What else `--help` says. */
  readonly notes: readonly string[];
  run(args: Arguments, io: CommandIo): Promise<ExitCode>;
}

/** What was typed behind a command's name. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly (string | boolean)[]>;

  constructor(
    operands: readonly string[],
    values: ReadonlyMap<string, readonly (string | boolean)[]>,
  ) {
    this.operands = operands;
    this.#values = values;
  }

  /** Whether the switch was given. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** All values of the option in the order typed. */
  texts(name: string): readonly string[] {
    return (this.#values.get(name) ?? []).filter((value) => typeof value === 'string');
  }

  /** The option's value; the last one when it was given several times. */
  text(name: string): string | undefined {
    return this.texts(name).at(-1);
  }

  /** @throws WrongUse when the value is not a whole number of at least `minimum`. */
  number(name: string, minimum: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < minimum) {
      throw badNumber(name, text, minimum);
    }
    return value;
  }
}

/** @throws WrongUse when options or the number of operands do not fit the command. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const args = parse(command, argv);
  const { least, most } = command.operands;
  const count = args.operands.length;
  if (count < least || count > most) throw wrongCount(command.name, command.usage, count);
  return args;
}

function parse(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      {
        type: option.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true as const,
        ...(option.short === undefined ? {} : { short: option.short }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
    });
    return new Arguments(positionals, new Map(entries(values)));
  } catch (error) {
    throw badOption(command.name, firstSentence(error));
  }
}

function entries(values: object): [string, (string | boolean)[]][] {
  return Object.entries(values).map(([name, value]) => [name, [value].flat()]);
}

/** `Unknown option '--x'. To specify a positional argument …` without the second half. */
const firstSentence = (error: unknown): string =>
  (messageOf(error).split(/\. |\n/)[0] ?? '').trim();

/** What `pooltag <command> --help` prints. */
export function helpText(command: Command): readonly string[] {
  const names = command.options.map((option) => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return `${short}--${option.name}${value}`;
  });
  const width = Math.max(...names.map((name) => name.length));
  return [
    `pooltag ${command.name} ${command.usage}`.trimEnd(),
    '',
    `  ${command.summary}`,
    '',
    ...command.options.map((option, n) => `  ${(names[n] ?? '').padEnd(width)}  ${option.help}`),
    ...(command.notes.length === 0 ? [] : ['', ...command.notes.map((note) => `  ${note}`)]),
  ];
}
