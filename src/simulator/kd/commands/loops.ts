import { Cursor } from '../cursor';
import { CommandError } from '../engine';
import { expressionError, type Invocation, noFile } from '../failures';
import type { CommandOutcome, Kd } from '../kd';
import { TextOutput } from '../output';
import { within } from './block';
import { type Command, command } from './command';

/** Commands that are run again and again, or one of two. */
export const loopCommands: readonly Command[] = [
  { name: /^\.while(?!\w)/i, run: whileHolds },
  { name: /^\.do(?!\w)/i, run: doWhile },
  { name: /^\.for(?!\w)/i, run: countThrough },
  { name: /^\.foreach(?!\w)/i, run: forEach },
  { name: /^j(?=[\s(]|$)/i, run: oneOfTwo },
  {
    name: /^z(?=[\s(]|$)/i,
    run: (kd, invocation) => {
      const cursor = new Cursor(invocation);
      const again = cursor.value(kd) !== 0n;
      cursor.close();
      return again ? 'redo' : 'done';
    },
  },
  command(/^\.sleep(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    if (cursor.rest === '') throw expressionError('Number of milliseconds missing from', '');
    kd.machine.clock.advance(Number(cursor.value(kd)));
    cursor.close();
  }),
];

/** Runs the body of a loop. @returns what ends the loop, undefined when it goes on */
function round(kd: Kd, body: string, { column }: Invocation): CommandOutcome | undefined {
  kd.interrupt();
  const outcome = within(kd, 'loops', () => kd.run(body, column));
  if (outcome === 'break') return 'done';
  const isOver = outcome === 'sentOn' || outcome === 'leave' || outcome === 'redo';
  return isOver || kd.quit ? outcome : undefined;
}

/** The condition that a cursor stands at, evaluated as often as it is asked. */
function condition(kd: Kd, cursor: Cursor): { readonly holds: () => boolean } {
  const { at } = cursor;
  return {
    holds: () => {
      cursor.at = at;
      return cursor.value(kd) !== 0n;
    },
  };
}

/** `.while (condition) { … }` */
function whileHolds(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const { holds } = condition(kd, cursor);
  let ended: CommandOutcome | undefined;
  while (ended === undefined) {
    const goesOn = holds();
    const body = cursor.block();
    if (!goesOn) break;
    ended = round(kd, body, invocation);
  }
  cursor.close();
  return ended ?? 'done';
}

/** `.do { … } (condition)` */
function doWhile(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const body = cursor.block();
  const { holds } = condition(kd, cursor);
  let ended: CommandOutcome | undefined;
  do {
    ended = round(kd, body, invocation);
    if (ended !== undefined) return ended;
  } while (holds());
  cursor.close();
  return 'done';
}

/** `.for (start; condition; step) { … }`: start and step are commands, which run where they stand. */
function countThrough(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const { line, start, column } = invocation;
  if (cursor.take(/^\(/) === undefined) throw cursor.error('Syntax error');
  const first = part(cursor, /^[^;]*;/, ';');
  const test = part(cursor, /^[^;){]*;/, ')');
  const step = part(cursor, /^[^)]*\)/, ')');
  const { rest } = cursor;
  if (!rest.startsWith('{')) throw cursor.error('Syntax error', test.at);
  const body = cursor.block();
  const inPlace = ({ at, end }: Part) => kd.runFrom(line.slice(0, start + end), start + at, column);
  const asks = new Cursor(invocation);
  asks.at = test.at;
  const { holds } = condition(kd, asks);
  inPlace(first);
  let ended: CommandOutcome | undefined;
  while (holds()) {
    ended = round(kd, body, invocation);
    if (ended !== undefined) break;
    inPlace(step);
  }
  cursor.close();
  return ended ?? 'done';
}

/** A part of a command by its place in it. */
interface Part {
  readonly at: number;
  readonly end: number;
}

/** Up to the character that ends the part; without it the error is where the search ended. */
function part(cursor: Cursor, pattern: RegExp, last: string): Part {
  const { at } = cursor;
  const found = pattern.exec(cursor.rest)?.[0];
  if (found === undefined) {
    const passed = last === ')' ? (/^[^;){]*/.exec(cursor.rest)?.[0].length ?? 0) : 0;
    throw cursor.error('Syntax error', at + passed);
  }
  cursor.skip(found.length);
  return { at, end: at + found.length - 1 };
}

/** Where the words of a `.foreach` come from. */
interface Words {
  /** `/s "text"`, `/f "file"`, else the output of commands. */
  readonly from: 's' | 'f' | 'commands';
  /** Words passed over before the first one, and between two. */
  readonly first: number;
  readonly between: number;
}

/** `.foreach [/pS first] [/ps between] (name { commands }) { … }`; `/s (name "text")`, `/f` */
function forEach(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const options = wordOptions(kd, cursor);
  if (cursor.take(/^\(/) === undefined) throw cursor.error('Syntax error');
  const name = cursor.take(/^[^\s{]+/);
  if (name === undefined) throw cursor.error('Syntax error');
  const source = options.from === 'commands' ? cursor.block() : cursor.quoted();
  if (cursor.take(/^\)/) === undefined) throw cursor.error('Syntax error');
  const body = cursor.block();
  const words = textOf(kd, source, options.from, invocation).split(/\s+/).filter(Boolean);
  let ended: CommandOutcome | undefined;
  for (let at = options.first; at < words.length && !ended; at += options.between + 1) {
    ended = kd.aliases.during(name, words[at] ?? '', () => round(kd, body, invocation));
  }
  cursor.close();
  return ended ?? 'done';
}

function wordOptions(kd: Kd, cursor: Cursor): Words {
  let words: Words = { from: 'commands', first: 0, between: 0 };
  while (cursor.rest.startsWith('/')) {
    const name = cursor.take(/^\/(pS|ps|s|f)(?=\s)/);
    if (name === 's' || name === 'f') words = { ...words, from: name };
    else if (name === 'pS') words = { ...words, first: skipped(kd, cursor) };
    else if (name === 'ps') words = { ...words, between: skipped(kd, cursor) };
    else throw cursor.error('Syntax error', cursor.at + 1);
  }
  return words;
}

const skipped = (kd: Kd, cursor: Cursor): number => Number(kd.evaluate(cursor.take(/^\S+/) ?? ''));

/** Commands that fail end the line without a word. */
function textOf(kd: Kd, source: string, from: Words['from'], { column }: Invocation): string {
  if (from === 's') return source;
  if (from === 'f') {
    if (kd.files.exists(source)) return kd.files.read(source);
    throw noFile('Unable to read file content');
  }
  const output = new TextOutput();
  if (kd.attempt(() => kd.path.redirect(output, () => kd.run(source, column)))) {
    throw new CommandError('');
  }
  return output.text;
}

/** `j condition 'commands' ; 'commands'`: quotes may be left out. */
function oneOfTwo(kd: Kd, invocation: Invocation): CommandOutcome {
  const cursor = new Cursor(invocation);
  const holds = cursor.value(kd) !== 0n;
  const first = choice(cursor);
  cursor.skip(Math.max(cursor.rest.indexOf(';'), 0));
  const second = cursor.take(/^;\s*/) === undefined ? first : choice(cursor);
  const { at, end } = holds ? first : second;
  const { line, start, column } = invocation;
  const place = line.slice(0, start + end).replace(/'/g, ' ');
  return kd.runFrom(place, start + at, column);
}

/** Commands in single quotes, or up to the semicolon. */
function choice(cursor: Cursor): Part {
  const [whole, quoted] = /^'([^']*)'?/.exec(cursor.rest) ?? /^[^;]*/.exec(cursor.rest) ?? [''];
  const at = cursor.at + (quoted === undefined ? 0 : 1);
  cursor.skip(whole.length);
  return { at, end: at + (quoted ?? whole).length };
}
