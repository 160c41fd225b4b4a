import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PoolUse } from '../pool/tag-usage';
import { formatSamples } from '../test/format-samples';
import { fuzzRuns } from '../test/fuzz-runs';
import { parseCallTarget } from './call-target';
import { parseDisassembly, parsePointerNames } from './disassembly.parse';
import { LogReader } from './log';
import { parseMemory } from './memory.parse';
import { parseModules } from './modules.parse';
import { parsePoolUsed } from './poolused.parse';
import { parsePrompt } from './prompt';
import { parseRegisters } from './registers.parse';
import { parseStack } from './stack.parse';
import { parseStop } from './stop.parse';
import { parseStructure } from './structure.parse';
import { parseSymbolName } from './symbol-name';
import { parseSymbols } from './symbols.parse';

/** Every parser of this part; none may throw, whatever it is given. */
const parsers: Readonly<Record<string, (lines: readonly string[]) => unknown>> = {
  poolUsed: parsePoolUsed,
  stack: parseStack,
  stop: parseStop,
  bytes: (lines) => parseMemory(lines, 1),
  dwords: (lines) => parseMemory(lines, 4),
  registers: parseRegisters,
  modules: parseModules,
  symbols: parseSymbols,
  structure: (lines) => parseStructure(lines, 'nt!_X'),
  disassembly: parseDisassembly,
  pointers: parsePointerNames,
  prompts: (lines) => lines.map(parsePrompt),
  callTargets: (lines) => lines.map(parseCallTarget),
  symbolNames: (lines) => lines.map(parseSymbolName),
  log: (lines) => {
    const reader = new LogReader();
    return [...lines.map((line) => reader.push(line)), reader.end()];
  },
};

const literals = formatSamples('').map((sample) => sample.lines);

/** Text that parsers have rules about, next to any other. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(' ', '\t', '  ', '`', '!', '+0x', ' [', '] ', ' : ', '..', '00 ', '\u0000', '-1'),
  fc.constantFrom('(Inline Function)', '????????', 'TOTAL', 'kd> ', '99999999999999999999', '1394'),
  fc.bigInt({ min: 0n, max: 1n << 70n }).map((value) => value.toString(16)),
);

/** A literal with some lines cut, repeated, or with text put into them. */
const mutated = fc
  .record({
    lines: fc.constantFrom(...literals),
    changes: fc.array(
      fc.record({ line: fc.nat(), at: fc.nat(160), remove: fc.nat(20), insert: piece }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ lines, changes }) => {
    const changed = [...lines];
    for (const { line, at, remove, insert } of changes) {
      const index = line % changed.length;
      const before = changed[index] ?? '';
      changed[index] = before.slice(0, at) + insert + before.slice(at + remove);
    }
    return changed;
  });

const anything = fc.oneof(mutated, fc.array(fc.array(piece).map((pieces) => pieces.join(''))));

const settings = { seed: 20120911, numRuns: fuzzRuns(200) };

const numbersOf = (use: PoolUse): number[] => Object.values(use);

describe('any text', () => {
  test.each(Object.entries(parsers))('%s does not throw', (_, parse) => {
    fc.assert(
      fc.property(anything, (lines) => {
        parse(lines);
      }),
      settings,
    );
  });

  test('gives no number of a tag that was not printed', () => {
    fc.assert(
      fc.property(mutated, (lines) => {
        const listing = parsePoolUsed(lines);
        for (const row of listing?.rows ?? []) {
          const printed = lines.filter((line) => line.includes(row.text)).join('\n');
          for (const number of [...numbersOf(row.nonPaged), ...numbersOf(row.paged)]) {
            expect(printed).toMatch(new RegExp(`(?:^|[^0-9])0*${number}`, 'm'));
          }
        }
      }),
      settings,
    );
  });

  test('gives no address of a frame that was not printed', () => {
    fc.assert(
      fc.property(mutated, (lines) => {
        const digits = lines.join('\n').replace(/`/g, '').toLowerCase();
        for (const frame of parseStack(lines).frames) {
          const addresses = [frame.address, frame.base, frame.returnAddress, ...frame.args];
          for (const address of addresses) {
            if (address) expect(digits).toContain(address.replace(/^0{8}/, ''));
          }
        }
      }),
      settings,
    );
  });
});

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
    ` # Child-SP${' '.repeat(300_000)}RetAddr`,
  ];

  test.each(Object.entries(parsers))(
    '%s reads them in time that grows with their length',
    (_, parse) => {
      const started = performance.now();
      parse(long);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
