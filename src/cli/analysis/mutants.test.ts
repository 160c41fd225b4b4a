import { describe, expect, test } from '@jest/globals';
import { Random } from '../../../scripts/analyze-logs.mjs';
import { Input, logFacts } from '../../test/facts';
import { mutatedLog } from '../../test/log-mutants';
import { LogBytes } from '../../text/bytes/log-bytes';
import type { LogItem } from '../../text/logs/log-item';
import { PastedText } from '../../text/logs/pasted';
import { StackRejoiner } from '../../text/logs/rejoin';
import { utf8Decoder } from '../lines';
import { sitesOf } from './sites';
import { LogTally } from './tally';

/** `npm run test:logs` makes a million. */
const MUTANTS = Number(process.env.POOLTAG_MUTANTS ?? 20_000);

/** One log of each mutant is small, so that a change hits what matters. */
const LOGS = [numbered(8, false), numbered(8, true), numbered(4, true), numbered(4, false)];

/**
 * Two stops. The callers have names of their own, each word twice, so that they are told apart
 * whatever becomes of a character.
 */
function numbered(pointerSize: 4 | 8, args: boolean): readonly string[] {
  const callers = ['AlfaAlfa', 'BravoBravo', 'CharlieCharlie', 'DeltaDelta'];
  const row = (name: string, n: number) => {
    const low = (8 + n).toString(16);
    const word = (end: string) => (pointerSize === 4 ? end : `fffff800\`${end}`);
    const words = ['00000001', '00000148', '6b72614c', '85c26130'].slice(
      0,
      pointerSize === 4 ? 3 : 4,
    );
    const printed = args ? words.map(word).join(' ') : '';
    const middle =
      pointerSize === 4 ? ` ${printed}${args ? ' ' : ''}` : `     ${args ? `: ${printed} : ` : ''}`;
    return `${n.toString(16).padStart(2, '0')} ${word(`8d1f7${low}f4`)} ${word(`9d412${low}6c`)}${middle}${name}`;
  };
  const heading =
    pointerSize === 4
      ? ' # ChildEBP RetAddr  Args to Child'
      : ' # Child-SP          RetAddr               Call Site';
  const stop = (name: string, inner: readonly string[]) => [
    'kd> g',
    'Break instruction exception - code 80000003 (first chance)',
    `nt!${name}:`,
    pointerSize === 4
      ? '8292e88c cc              int     3'
      : 'fffff800`8292e88c cc              int     3',
    'kd> kn',
    heading,
    ...[`nt!${name}`, ...inner, ...callers.map((each, n) => `larkdrv!${each}+0x${n + 2}c`)].map(
      row,
    ),
  ];
  return [
    ...stop('ExAllocatePoolWithTag+0x881', []),
    ...stop('ExAllocatePoolWithTag+0x881', ['nt!ExAllocatePoolWithQuotaTag+0x4c']),
    ...stop('ExFreePoolWithTag+0x649', []),
    'kd> g',
  ];
}

/** A frame that called none of the allocator's functions. */
const OUTER = /Bravo|Charlie|Delta/i;

function read(lines: readonly string[]): {
  readonly items: LogItem[];
  readonly sites: readonly string[];
} {
  const items: LogItem[] = [];
  const tally = new LogTally();
  const file = tally.file('log');
  const log = new LogBytes(utf8Decoder(), (item) => {
    items.push(item);
    file.add(item);
  });
  log.push(Buffer.from(lines.join('\n')));
  log.end();
  file.end(log);
  const sites = sitesOf(tally.result().stacks, []).map(({ site }) => site?.frame.text ?? '');
  return { items, sites };
}

function asPrinted(lines: readonly string[]): readonly string[] {
  const pasted = new PastedText();
  const rejoiner = new StackRejoiner();
  const rows = lines.flatMap((line) => {
    const text = pasted.line(line);
    return text === undefined ? [] : rejoiner.push({ text, number: 0 });
  });
  return [...rows, ...rejoiner.end()].map(({ text }) => text);
}

describe('of a log in which lines were changed', () => {
  test(
    'no frame is called a site that called none of the allocator, and no number is made up',
    () => {
      const random = new Random(Number(process.env.POOLTAG_SEED ?? 1));
      for (let n = 0; n < MUTANTS; n++) {
        const lines = mutatedLog(LOGS[n % LOGS.length] ?? [], random);
        const { items, sites } = read(lines);
        const wrong = sites.filter((site) => OUTER.test(site) && !/Alfa/i.test(site));
        const made =
          n % 40 === 0 ? new Input([...lines, ...asPrinted(lines)]).without(logFacts(items)) : [];
        if (wrong.length + made.length > 0) {
          throw new Error(`${n}: ${JSON.stringify({ wrong, made })}\n${lines.join('\n')}`);
        }
      }
      expect(MUTANTS).toBeGreaterThan(0);
    },
    20_000 + MUTANTS * 10,
  );
});
