import { systemError } from '../../simulator/dx/errors';
import {
  type Metadata,
  type ModelElement,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  modelBoolean,
  modelDouble,
  modelInteger,
  modelString,
  nothing,
} from '../../simulator/dx/model';
import { PlainObject } from '../../simulator/dx/plain-object';

/**
 * The objects that were put into the data model of Microsoft's engine when its answers were taken
 * down: shaped like a script's, but not made by one, as the engine was asked without a script host.
 */

type Member = ModelValue | (() => ModelValue);

interface Parts {
  readonly text?: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly metadata?: Readonly<Record<string, Metadata>>;
  readonly elements?: readonly ModelElement[];
  /** Without one, the elements can only be gone through. */
  readonly indexed?: boolean;
}

class Made extends PlainObject {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
  }

  override display(): string | undefined {
    return this.#parts.text;
  }

  keys(): readonly string[] {
    return Object.keys(this.#parts.members ?? {});
  }

  get(name: string): ModelValue | undefined {
    const { members = {} } = this.#parts;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    return typeof member === 'function' ? member() : member;
  }

  override metadata(name: string): Metadata {
    return this.#parts.metadata?.[name] ?? {};
  }

  override isMethod(name: string): boolean {
    const member = this.#parts.members?.[name];
    return typeof member === 'object' && member.kind === 'method';
  }

  override elements(): Iterable<ModelElement> | undefined {
    return this.#parts.elements;
  }

  override at(index: readonly ModelValue[]): ModelValue | undefined {
    const { elements, indexed } = this.#parts;
    if (!elements || indexed !== true) return undefined;
    const [key] = index;
    if (key?.kind !== 'integer' && key?.kind !== 'double') throw systemError('0x80070057');
    if (key.value < 0) throw systemError('0x80070057');
    const position = Math.round(Number(key.value));
    const found = elements[position];
    if (found) return found.value;
    // The host's list answered with one code up to a hundred and with another from there on.
    throw systemError(position < 100 ? '0x80004005' : '0x8000000b');
  }
}

const made = (parts: Parts): ModelObject => new Made(parts);
const object = (members: Readonly<Record<string, Member>>, text?: string): ModelObject =>
  made({ members, text });

const unsigned = (value: number | bigint) => modelInteger(value, 64);
const signed = (value: number) => modelInteger(value, 64, true);
const strings = (...texts: readonly string[]) => texts.map(modelString);

const method = (
  call: (args: readonly ModelValue[]) => ModelValue,
  metadata: Metadata = {},
): ModelMethod => ({ kind: 'method', name: '', metadata, call: (_receiver, args) => call(args) });

const returning = (value: ModelValue): ModelMethod => method(() => value);

const failing = (message: string) => (): never => {
  throw new ModelError(message);
};

/** Elements with the indexes 0, 1, …. */
const list = (values: readonly ModelValue[], text?: string): ModelObject =>
  made({
    text,
    indexed: true,
    elements: values.map((value, index) => ({ value, index: [unsigned(index)] })),
  });

const generated = (values: readonly ModelValue[], text?: string): ModelObject =>
  made({ text, elements: values.map((value) => ({ value })) });

const array = (values: readonly ModelValue[]): ModelObject =>
  made({
    members: { length: unsigned(values.length) },
    indexed: true,
    elements: values.map((value, index) => ({ value, index: [unsigned(index)] })),
  });

const decimal: Metadata = { PreferredRadix: 10 };

function row(
  text: string,
  blocks: number,
  bytes: number,
  share: string,
  median: ModelValue,
): ModelObject {
  return made({
    text,
    members: {
      Blocks: unsigned(blocks),
      Bytes: unsigned(bytes),
      Share: modelString(share),
      Median: median,
      details: returning(modelString(`${text} has details`)),
    },
    metadata: {
      Blocks: decimal,
      Bytes: decimal,
      Median: decimal,
      details: { Help: 'details() - everything known' },
    },
  });
}

const rows = (): readonly ModelObject[] => [
  row('acmeflt!FltQueryNotify+0x13c', 22, 46976, '59 %', unsigned(1792)),
  row('acmeflt!FltMapLarge+0x118', 1, 6384, '3 %', nothing),
  row('acmedsk+0x1174', 4, 1040, '11 %', unsigned(224)),
  row('acmeflt!FltFaultIn+0xb4', 1, 80, '3 %', unsigned(80)),
];

const count = (length: number, each: (at: number) => ModelValue): readonly ModelValue[] =>
  Array.from({ length }, (_, at) => each(at));

function nested(): ModelObject {
  return object({
    A: object({ B: object({ C: object({ D: unsigned(4) }) }), T: modelString('t') }),
    X: unsigned(1),
  });
}

const LONG =
  'a text that is really rather long, longer than the sixty columns that a cell may have';

function ragged(): ModelObject {
  const nest = nested().get('A') ?? nothing;
  return list([
    object({ A: failing('Error: cell has failed'), B: unsigned(1) }),
    object({ B: unsigned(2), C: modelString(LONG), E: nest }),
    unsigned(9),
    modelString('s'),
  ]);
}

function cells(): ModelObject {
  return list([
    object({
      Nl: modelString('a\nb'),
      No: nothing,
      Yes: modelBoolean(true),
      Dbl: modelDouble(0.5),
      Neg: signed(-3),
      Hex: unsigned(255),
      Obj: object({ Q: unsigned(1) }, 'otext'),
      Obj2: object({ Q: unsigned(1) }),
      Arr: array([unsigned(1)]),
      Mth: returning(unsigned(1)),
      Esc: modelString('q"t\tx'),
    }),
  ]);
}

function named(): ModelObject {
  const names = ['one', 'two', 'th"r\\ee'];
  return made({
    indexed: true,
    elements: names.map((name, at) => ({ value: unsigned(at + 1), index: [modelString(name)] })),
  });
}

/** Members in the order in which they are listed, each with its help. */
const members: Readonly<Record<string, readonly [Member, Metadata?]>> = {
  leaks: [
    method(() => list(rows(), '4 call sites; 200 hits on "Leak"')),
    { Help: 'leaks(["Abc "]) - blocks still allocated, by call site' },
  ],
  bare: [method(() => list(rows())), { Help: 'rows without a title' }],
  number: [unsigned(12)],
  decimal: [unsigned(12), decimal],
  i4neg: [signed(-12)],
  big: [unsigned(0xfffff80512345678n)],
  r8: [modelDouble(2.5)],
  yes: [modelBoolean(true)],
  no: [modelBoolean(false)],
  none: [nothing],
  text: [modelString('plain text')],
  newline: [modelString('line one\nline two\nline three')],
  crlf: [modelString('one\r\ntwo')],
  quote: [modelString('say "hi" \'x\' \\ back')],
  tab: [modelString('a\tb')],
  lt: [modelString('a<b>&"c"')],
  percent: [modelString('100 % %s %d')],
  unicode: [modelString('caf\u00e9 \u2192 \u65e5')],
  control: [modelString('a\x01b\x7fc')],
  long: [modelString('x'.repeat(5000))],
  blanks: [modelString('  pad  ')],
  emptytext: [modelString('')],
  empty: [method(() => list([], 'no rows')), { Help: 'empty list' }],
  emptybare: [method(() => list([]))],
  emptyobj: [method(() => object({}))],
  onlytext: [method(() => object({}, 'just a text'))],
  twolines: [method(() => object({}, 'first line\nsecond line'))],
  emptydisplay: [method(() => object({}, ''))],
  nothing: [returning(nothing), { Help: 'returns nothing' }],
  fail: [method(failing('Error: PoolHitTag is not there')), { Help: 'fails' }],
  failnl: [method(failing('Error: line one\nline two'))],
  echo: [method(([first]) => first ?? nothing), { Help: 'echo(x) - the first argument' }],
  count: [method((args) => unsigned(args.length))],
  shown: [
    returning(unsigned(1)),
    { PreferShow: true, Help: 'shown() - a method that asks to be shown' },
  ],
  hidden: [unsigned(1), { PreferShow: false }],
  getter: [() => unsigned(7), { Help: 'a getter' }],
  badgetter: [failing('Error: getter has failed')],
  nested: [nested()],
  nestedtext: [object({ B: object({ C: object({ D: unsigned(4) }, 'three') }, 'two') }, 'one')],
  array: [array([unsigned(1), unsigned(2), unsigned(3)])],
  strings: [array(strings('b', 'a', 'c'))],
  arrays: [array([array([unsigned(1), unsigned(2)]), array([unsigned(3)])])],
  mixed: [
    array([
      unsigned(1),
      modelString('a'),
      nothing,
      modelBoolean(true),
      modelDouble(1.5),
      object({}, 'obj'),
    ]),
  ],
  many: [method(() => list(count(150, unsigned)))],
  manyrows: [
    method(() =>
      list(
        count(120, (at) => row(`tag${at}`, at, at * 16, '1 %', unsigned(16))),
        '120 rows',
      ),
    ),
  ],
  generator: [method(() => generated(count(4, (at) => unsigned(at * at))))],
  genrows: [method(() => generated(rows(), 'rows by generator'))],
  named: [method(named)],
  ragged: [method(ragged)],
  cells: [method(cells)],
  quick: [returning(nothing), { ActionName: 'Do It', ActionDescription: 'does it' }],
  auto: [object({ Q: object({ P: unsigned(1) }) }), { PreferredExpansionDepth: 2 }],
  'name with blank': [unsigned(3)],
  a_name_longer_than_sixteen: [unsigned(3)],
  len2: [array([unsigned(1), unsigned(2), unsigned(3)]), { PreferredLength: 2 }],
};

/** `@$mine`. */
export const mine: ModelObject = made({
  text: 'pooltag 0.1.0: dx @$pool.help()',
  members: Object.fromEntries(Object.entries(members).map(([name, [value]]) => [name, value])),
  metadata: Object.fromEntries(
    Object.entries(members).map(([name, [, given]]) => [name, given ?? {}]),
  ),
});
