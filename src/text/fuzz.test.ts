import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blockLineFacts,
  type Fact,
  filterFacts,
  frameEntryFacts,
  functionEntryFacts,
  Input,
  instructionFacts,
  lastEventFacts,
  logFacts,
  memoryFacts,
  moduleFacts,
  poolBlockFacts,
  poolMonFacts,
  poolTagFacts,
  poolUsedFacts,
  promptFacts,
  registerFacts,
  stackFacts,
  stopFacts,
  structureFacts,
  symbolFacts,
  symbolRowFacts,
  timeFacts,
  verifierBlockFacts,
  vmFacts,
} from '../test/facts';
import { formatSamples } from '../test/format-samples';
import { FUZZ_INPUTS, FUZZ_TIMEOUT, fuzzRuns } from '../test/fuzz-runs';
import { parseBlockLine } from './addresses/block-line.parse';
import { parseFrameEntry } from './code/frame-entry.parse';
import { parseFunctionEntry } from './code/function-entry.parse';
import { parseInstruction } from './code/instruction.parse';
import { parsePrompt } from './lines/prompt';
import { unquoted } from './lines/unquote';
import { LogReader } from './logs/log';
import { PastedText } from './logs/pasted';
import { StackRejoiner } from './logs/rejoin';
import { parseMemory } from './memory/memory.parse';
import { parseRegisters } from './memory/registers.parse';
import { parseStructure } from './memory/structure.parse';
import { parseModules } from './modules/modules.parse';
import { parseExactNames } from './modules/nearest.parse';
import { parseSymbols } from './modules/symbols.parse';
import { parsePoolTagLine } from './owners/pooltag-file.parse';
import { parseBlockRow } from './poolfind/pool-block.parse';
import { parsePoolMonRow } from './poolmon/poolmon.parse';
import { parsePoolUsed } from './poolused/poolused.parse';
import { parseStack } from './stacks/stack.parse';
import { splitCallSite } from './stacks/stack.suffix';
import { parseSymbolName } from './stacks/symbol-name';
import { parseEventFilters } from './stops/event-filters.parse';
import { parseLastEvent } from './stops/last-event.parse';
import { parseStop } from './stops/stop.parse';
import { parseSessionTime } from './times/session-time.parse';
import { parseTimeStamp } from './times/time-stamp.parse';
import { parseVerifierBlock } from './verifier/verifier.parse';
import { parseVm } from './vm/vm.parse';

/** A parser, as what it says it has read. */
type Parse = (lines: readonly string[]) => readonly Fact[];

const eachLine =
  (facts: (line: string) => readonly Fact[]): Parse =>
  (lines) =>
    lines.flatMap(facts);

/** Every parser of this part, with the names of its own literals. */
const parsers: readonly (readonly [name: string, parse: Parse, literals: string])[] = [
  ['poolUsed', (lines) => poolUsedFacts(parsePoolUsed(lines)), 'poolused-'],
  ['stack', (lines) => stackFacts(parseStack(lines)), 'stack-'],
  ['stop', (lines) => stopFacts(parseStop(lines)), 'stop-'],
  ['last event', (lines) => lastEventFacts(parseLastEvent(lines)), 'last-event-'],
  ['bytes', (lines) => memoryFacts(parseMemory(lines, 1)), 'memory-db'],
  ['dwords', (lines) => memoryFacts(parseMemory(lines, 4)), 'memory-d'],
  ['registers', (lines) => registerFacts(parseRegisters(lines)), 'registers-'],
  ['modules', (lines) => moduleFacts(parseModules(lines)), 'modules-'],
  ['event filters', (lines) => filterFacts(parseEventFilters(lines)), 'event-filters'],
  ['symbols', (lines) => symbolRowFacts(parseSymbols(lines)), 'symbols-'],
  ['structure', (lines) => structureFacts(parseStructure(lines, 'nt!_X')), 'structure'],
  ['instruction', eachLine((line) => instructionFacts(parseInstruction(line))), 'stop-'],
  ['exact names', (lines) => parseExactNames(lines).flatMap(symbolFacts), 'nearest-'],
  ['function entries', (lines) => functionEntryFacts(parseFunctionEntry(lines)), 'function-entry-'],
  ['frame entries', (lines) => frameEntryFacts(parseFrameEntry(lines)), 'frame-entry-'],
  ['prompts', eachLine((line) => promptFacts(parsePrompt(line))), 'log-'],
  ['symbol names', eachLine((line) => symbolFacts(parseSymbolName(lastWords(line)))), 'stack-'],
  ['suffixes', eachLine(suffixFacts), 'stack-'],
  ['session times', eachLine((line) => timeFacts(parseSessionTime(line))), 'times-'],
  ['time stamps', eachLine((line) => timeFacts({ time: parseTimeStamp(line) })), 'times-'],
  ['block lines', eachLine((line) => blockLineFacts(parseBlockLine(line))), 'block-lines'],
  ['blocks', eachLine(blockFacts), 'pool-blocks-'],
  ['poolmon', eachLine((line) => poolMonFacts(parsePoolMonRow(line))), 'poolmon-'],
  ['verifier', eachLine((line) => verifierBlockFacts(parseVerifierBlock(line))), 'verifier-'],
  ['vm', (lines) => vmFacts(parseVm(lines)), 'vm-'],
  ['lists of tags', eachLine((line) => poolTagFacts(parsePoolTagLine(line))), 'pooltag-file'],
  ['log', (lines) => logFacts(readLog(lines)), 'log-'],
];

function blockFacts(line: string): readonly Fact[] {
  const row = parseBlockRow(line);
  return poolBlockFacts(row?.block, row?.source === 'wdfPoolUsage');
}

function readLog(lines: readonly string[]) {
  const reader = new LogReader();
  return [...lines.flatMap((line) => reader.push(line)), ...reader.end()];
}

/** The lines as the reader of logs takes them: as they were before somebody pasted them. */
function asPrinted(lines: readonly string[]): readonly string[] {
  const pasted = new PastedText();
  const rejoiner = new StackRejoiner();
  const rows = lines.flatMap((line) => {
    const text = pasted.line(line);
    return text === undefined ? [] : rejoiner.push({ text, number: 0 });
  });
  return [...rows, ...rejoiner.end()].map(({ text }) => text);
}

function suffixFacts(line: string): readonly Fact[] {
  const { text, source } = splitCallSite(line);
  return [
    { kind: 'text', text },
    { kind: 'text', text: source?.file },
    { kind: 'decimal', value: source?.line },
    { kind: 'text', text: unquoted(line) },
  ];
}

/** What stands behind the columns of a row: a symbol. */
const lastWords = (line: string): string =>
  line.slice(line.lastIndexOf(' ', line.search(/!|\+0x/)) + 1);

const linesOf = (prefix: string) => formatSamples(prefix).map((sample) => sample.lines);

const literals = linesOf('');

/** Text that parsers have rules about, next to any other. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(' ', '\t', '  ', '`', '!', '+0x', ' [', '] ', ' : ', '..', '00 ', '\u0000', '-1'),
  fc.constantFrom('(Inline Function)', '????????', 'TOTAL', 'kd> ', '99999999999999999999', '1394'),
  fc.constantFrom(
    '\u001b[2J',
    '\u009b1m',
    '\u2028',
    '\r',
    ';g',
    '=',
    '@',
    '\ud800',
    '> ',
    '# ',
    '-',
  ),
  fc.bigInt({ min: 0n, max: 1n << 70n }).map((value) => value.toString(16)),
  fc.bigInt({ min: 0n, max: 1n << 70n }).map(String),
);

/** One thing that happens to a listing. */
type Change = (lines: string[]) => void;

const text: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.nat(160), fc.nat(20), piece)
  .map(([line, at, remove, insert]) => (lines) => {
    const index = line % lines.length;
    const before = lines[index] ?? '';
    lines[index] = before.slice(0, at) + insert + before.slice(at + remove);
  });

/** A number that is too long, too large, or another one. */
const number: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.nat(12), piece)
  .map(([line, which, insert]) => (lines) => {
    const index = line % lines.length;
    let seen = 0;
    lines[index] = (lines[index] ?? '').replace(/[0-9a-f]+/g, (digits) =>
      seen++ === which ? insert : digits,
    );
  });

/** Lines that are missing, there twice, elsewhere, or of another listing. */
const order: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom('cut', 'repeat', 'move', 'foreign'), fc.nat())
  .map(([from, to, what, other]) => (lines) => {
    const [line = ''] = lines.slice(from % lines.length);
    if (what !== 'repeat' && what !== 'foreign') lines.splice(from % lines.length, 1);
    const sample = literals[other % literals.length] ?? [];
    const inserted = what === 'foreign' ? (sample[to % sample.length] ?? '') : line;
    if (what !== 'cut') lines.splice(to % (lines.length + 1), 0, inserted);
    if (lines.length === 0) lines.push('');
  });

/** A literal to which several things happened. */
const mutated = (samples: readonly (readonly string[])[]) =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.oneof(text, number, order), { minLength: 1, maxLength: 6 }),
    )
    .map(([sample, changes]) => {
      const lines = [...sample];
      for (const change of changes) change(lines);
      return lines;
    });

const anything = fc.array(fc.array(piece).map((pieces) => pieces.join('')));

/** Mostly what the parser is for, so that inputs get far into it. */
const inputsFor = (prefix: string) =>
  fc.oneof(
    { arbitrary: mutated(linesOf(prefix)), weight: 6 },
    { arbitrary: mutated(literals), weight: 3 },
    { arbitrary: anything, weight: 1 },
  );

const settings = { seed: 20120911, numRuns: fuzzRuns('text', parsers.length) };

/** Read by one of the parsers above, for it alone. */
const PARTS = /^(parseRows|parseStackRow|parseStackHeading|parametersIn|parseModuleRow)$/;

test('every parser of this part is among them', () => {
  const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[^.]+(\.(parse|row))?\.ts$/.test(name),
  );
  const text = sources.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  const exported = [...text.matchAll(/^export (?:function|const) (parse\w+)/gm)].map(
    ([, name]) => name,
  );
  const used = readFileSync(__filename, 'utf8');
  const missing = exported.filter(
    (name = '') => !PARTS.test(name) && !used.includes(`${name}(`) && !used.includes(`, ${name}`),
  );
  expect(missing).toEqual([]);
  expect(exported.length).toBeGreaterThan(12);
});

test('a short run has 50,000 inputs, a long one two and a half million', () => {
  expect(Object.values(FUZZ_INPUTS).reduce((sum, inputs) => sum + inputs, 0)).toBe(50_000);
});

describe('of any text', () => {
  test.each(parsers)(
    '%s tells nothing that does not stand there, throws nothing, and finds no more than there is',
    (_, parse, prefix) => {
      let found = 0;
      let slowest = 0;
      fc.assert(
        fc.property(inputsFor(prefix), (lines) => {
          const started = performance.now();
          const facts = parse(lines);
          slowest = Math.max(slowest, performance.now() - started);
          found += facts.length;
          expect(new Input([...lines, ...asPrinted(lines)]).without(facts)).toEqual([]);
          const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
          expect(facts.length).toBeLessThanOrEqual(MOST_FACTS * length + MOST_FACTS);
        }),
        settings,
      );
      expect(found).toBeGreaterThan(settings.numRuns / 2);
      expect(slowest).toBeLessThan(5_000);
    },
    FUZZ_TIMEOUT,
  );

  test(
    'poolUsed tells no number that its own row does not have',
    () => {
      fc.assert(
        fc.property(mutated(linesOf('poolused-')), (lines) => {
          for (const row of parsePoolUsed(lines)?.rows ?? []) {
            const own = new Input(lines.filter((line) => line.includes(row.text.trim())));
            const rows = { layout: 'current', rows: [row], unread: [] } as const;
            expect(own.without(poolUsedFacts(rows))).toEqual([]);
          }
        }),
        { ...settings, numRuns: Math.ceil(settings.numRuns / 4) },
      );
    },
    FUZZ_TIMEOUT,
  );
});

/** Facts for each character, at most: the words of a symbol are told up to four times. */
const MOST_FACTS = 8;

describe('long lines', () => {
  const long = [
    ' '.repeat(300_000),
    'a'.repeat(300_000),
    '0'.repeat(300_000),
    `00 8772d834 a04c3057 nt!${'a+0x'.repeat(80_000)}`,
    ` Lark ${'1 '.repeat(150_000)}`,
    `${'(0x1,'.repeat(60_000)})`,
    `rax=${'0'.repeat(300_000)}`,
    `82b2f88c int ${' '.repeat(300_000)}3`,
    '>'.repeat(300_000),
    '>'.repeat(8_000),
    '> // # '.repeat(1_100),
    '10:11:12: '.repeat(800),
    `00 8772d834 a04c3057 nt!Foo(${'int a = 1, ('.repeat(600)}`,
    `00 8772d834 a04c3057 nt!Foo(int a = 1${')   '.repeat(2_000)}`,
    `<b ${'<link cmd='.repeat(800)}`,
    ` # Child-SP${' '.repeat(300_000)}RetAddr`,
  ];

  test.each(parsers)('%s reads them in time that grows with their length', (_, parse) => {
    const started = performance.now();
    parse(long);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
