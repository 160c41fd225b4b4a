/** The options of `dx`, as they stand before the expression. */
export interface DxOptions {
  /** `-r#`: levels below the root; undefined where none are asked for. */
  readonly depth: number | undefined;
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
  /** `-u` */
  readonly unlimited: boolean;
  /** `-std`: as a list, whatever the value prefers. */
  readonly standard: boolean;
  /** `-rv` */
  readonly report: boolean;
  /** `-nv`: nothing that the value shows of itself, only its text. */
  readonly native: boolean;
  /** `-id #`: another target; there is none. */
  readonly elsewhere: boolean;
  /** `-?` */
  readonly usage: boolean;
}

const defaults: DxOptions = {
  depth: undefined,
  grid: false,
  widest: undefined,
  skip: 0,
  verbose: false,
  help: false,
  silent: false,
  unlimited: false,
  standard: false,
  report: false,
  native: false,
  elsewhere: false,
  usage: false,
};

/** `-n`, `-ne` and `-e` change nothing here: there are no native objects. */
const option =
  /^\s*-(?:(r)\s*(\d+)(?=\s|$)|(r)(?=\s+\S)|(gc|c|id)\s*(\d+)(?=\s|$)|(std|rv|ne|nv|v|h|s|n|u|e)(?=\s|$)|(g)(?=\s))|^\s*-(\?)\s*$/;

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
    const [all, deep, levels = '', once, counted, count = '', flag, table, question] = found;
    rest = rest.slice(all.length);
    options = {
      ...options,
      ...(deep || once ? { depth: levels === '' ? 1 : Number(levels) } : {}),
      ...(counted === 'gc' ? { grid: true, widest: Number(count) } : {}),
      ...(counted === 'c' ? { skip: Number(count) } : {}),
      ...(counted === 'id' && Number(count) > 0 ? { elsewhere: true } : {}),
      ...(FLAGS[flag ?? table ?? question ?? ''] ?? {}),
    };
  }
  const expression = rest.trimStart();
  if (argument.trim() !== '') return { options, expression };
  return { options: { ...options, depth: 2 }, expression: '@$debuggerRootNamespace' };
}

const FLAGS: Readonly<Record<string, Partial<DxOptions>>> = {
  g: { grid: true },
  v: { verbose: true },
  h: { help: true },
  s: { silent: true },
  u: { unlimited: true },
  std: { standard: true },
  rv: { report: true },
  nv: { native: true },
  '?': { usage: true },
};

export const usage: readonly string[] = `\
DX [-r[#]] <expr> - display C++ expression using extension model (e.g.: NatVis)
DX [-r[#]] <expr>[,<FormatSpecifier>] - display C++ expression using extension model (e.g.: NatVis) in a specified format
  -e              *TEMPORARY* -- Revert back to the C++ (??) expression evaluator for <expr>.
  -?              Show this help.
  -h              Show help for displayed items.
  -n              Use raw/native information only (e.g.: No NatVis, C++ expressions only)
      -ne         Use raw/native expression evaluation only (C++ expressions only)
      -nv         Show raw/native information only (e.g.: No NatVis)
  -r[l]           Recursively dump the subtypes (fields) upto l levels.
                      l = 0 : Display only the object and its string conversion
                      l = 1 : Display the object, its fields, and container contents
                      l > 1 : Recurse [l] levels deep
  -v              Verbose output (includes methods and other non-typical objects)
  -c #            Display as a container continuation (skipping # elements of the container)
  -u              Iterate all container elements in unlimited fashion (no continuations)
  -std            Display in standard hierarchical form
  -g              Display as a data grid (only iterated contents)
  -rv             Display as a report
  -s              Silence output (take side effects only)
                      -gc # : Restrict grid cell sizes to specified number of characters

Format Specifiers:
  ,x              Display ordinals in hexidecimal
  ,d              Display ordinals in decimal
  ,o              Display ordinals in octal
  ,b              Display ordinals in binary
  ,en             Display enums by name only (no value)
  ,c              Display as single character (not a string)
  ,s              Display 8-bit strings as ASCII quoted
  ,sb             Display 8-bit strings as ASCII unquoted
  ,s8             Display 8-bit strings as UTF-8 quoted
  ,s8b            Display 8-bit strings as UTF-8 unquoted
  ,su             Display 16-bit strings as UTF-16 quoted
  ,sub            Display 16-bit strings as UTF-16 unqouted
  ,!              Display objects in raw mode only (e.g.: no NatVis)
  ,#              Specify length of pointer/array/container as the literal value # (replace with numeric)
  ,[<expression>] Specify length of pointer/array/container as the expression <expression>
  ,nd             Do not find the derived (runtype) type of the object.  Display static value only`.split(
  '\n',
);
