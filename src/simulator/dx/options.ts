/** The options of `dx`, as they stand before the expression. */
export interface DxOptions {
  /** `-r#`: levels below the root. */
  readonly depth: number;
  /** `-g`, `-gc #`. */
  readonly grid: boolean;
  readonly widest: number | undefined;
  /** `-c #`: elements that were already shown. */
  readonly skip: number;
  /** `-v` */
  readonly verbose: boolean;
  /** `-h` */
  readonly help: boolean;
  /** `-s` */
  readonly silent: boolean;
  /** `-?`, or nothing to evaluate. */
  readonly usage: boolean;
}

const defaults: DxOptions = {
  depth: 1,
  grid: false,
  widest: undefined,
  skip: 0,
  verbose: false,
  help: false,
  silent: false,
  usage: false,
};

/** `-n`, `-id` change nothing here: there are no native objects, and no followed links. */
const option = /^\s*-(?:(r)(\d*)|(gc|c)\s+(\d+)|(g|v|h|s|n|\?)|id\s+\S+)(?=\s|$)/;

/** Splits the argument of `dx`; the expression keeps blanks behind it, as its echo does. */
export function readOptions(argument: string): {
  readonly options: DxOptions;
  readonly expression: string;
} {
  let options = defaults;
  let rest = argument;
  for (;;) {
    const found = option.exec(rest);
    if (found === null) break;
    const [all, recursion, levels = '', counted, count = '', flag] = found;
    rest = rest.slice(all.length);
    options = {
      ...options,
      ...(recursion ? { depth: levels === '' ? 1 : Number(levels) } : {}),
      ...(counted === 'gc' ? { grid: true, widest: Number(count) } : {}),
      ...(counted === 'c' ? { skip: Number(count) } : {}),
      ...flagged(flag),
    };
  }
  const expression = rest.trimStart();
  return { options: expression === '' ? { ...options, usage: true } : options, expression };
}

function flagged(flag: string | undefined): Partial<DxOptions> {
  switch (flag) {
    case 'g':
      return { grid: true };
    case 'v':
      return { verbose: true };
    case 'h':
      return { help: true };
    case 's':
      return { silent: true };
    case '?':
      return { usage: true };
    default:
      return {};
  }
}

export const usage: readonly string[] = [
  'dx [-g|-gc #] [-c #] [-n|-v] [-h] [-s] [-r#] <expression>[,<format specifier>]',
];
