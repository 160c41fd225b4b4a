import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { realSample, testWithRealSample } from '../shared';
import { type Answer, type Asked, readAnswers, sessionOf, unanswerable } from './answers';
import { compare, conformanceOf, type Score, scores } from './measure';

const FILES = ['engine/dx-real.json', 'engine/masm-real.json'];

/** Answers of each class that are the same; they may rise, and then are written down anew. */
const FLOORS = join(__dirname, 'floors.json');

const texts = () => FILES.map((path) => readFileSync(realSample(path), 'utf8'));

type Floors = Readonly<Record<string, Score>>;

const readFloors = (): Floors =>
  existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};

describe('what Microsoft’s engine answered', () => {
  testWithRealSample('engine')('is answered no less often than before, class by class', () => {
    const { classes } = scores(conformanceOf(texts()).compared);
    if (process.env.POOLTAG_ACCEPT === '1') {
      writeFileSync(FLOORS, `${JSON.stringify(classes, undefined, 2)}\n`);
    }
    const floors = readFloors();
    const fallen = Object.entries(floors).filter(([name, [floor]]) => {
      return (classes[name]?.[0] ?? 0) < floor;
    });
    expect(fallen).toEqual([]);
    expect(Object.keys(floors).sort()).toEqual(Object.keys(classes).sort());
  });

  testWithRealSample('engine')('is not known by heart: other numbers get other answers', () => {
    const altered = alteredAnswers(readAnswers(texts()[0] ?? ''));
    expect(altered).toHaveLength(50);
    const { compared } = compare([{ kind: 'dx', answers: altered }]);
    const wrong = compared.filter(({ same }) => !same);
    expect(wrong.map(({ answer, shown }) => [answer.command, shown])).toEqual([]);
  });

  testWithRealSample('engine')('follows names, texts and numbers in commands', () => {
    const asked = readAnswers(texts()[1] ?? '');
    const renamed = renamedCommands(asked);
    const before = new Map(asked.answers.map((answer) => [answer.id, answer.command]));
    const sessions = new Set(
      renamed
        .filter(({ id, command }) => before.get(id) !== command)
        .map(({ id }) => sessionOf(id)),
    );
    const inSessions = ({ id }: Answer) => sessions.has(sessionOf(id));
    const as = (answers: readonly Answer[]) =>
      compare([{ kind: 'commands', answers: answers.filter(inSessions) }]).compared;
    const right = new Set(
      as(asked.answers)
        .filter(({ same }) => same)
        .map(({ answer }) => answer.id),
    );
    const followed = as(renamed).filter(({ answer: { id, command } }) => {
      return right.has(id) && before.get(id) !== command;
    });
    expect(followed.length).toBeGreaterThanOrEqual(50);
    const wrong = followed.filter(({ same }) => !same);
    expect(wrong.map(({ answer, shown }) => [answer.command, answer.real, shown])).toEqual([]);
  });
});

/**
 * Commands with other names, texts and numbers of the same length, so that carets stay where they
 * are. Sessions are altered as a whole.
 */
function renamedCommands({ answers }: Asked): readonly Answer[] {
  return answers.map((answer) => {
    const rename = (text: string) =>
      RENAMED.reduce((done, [from, to]) => done.replace(from, to), text);
    const [number = '', digits = ''] =
      /^\? (?:0x)?([1-9a-f][0-9a-f]{0,15})$/.exec(answer.command) ?? [];
    if (number !== '') return { ...answer, ...evaluated(BigInt(`0x${digits}`) ^ 0x5n) };
    return { ...answer, command: rename(answer.command), real: answer.real.map(rename) };
  });
}

/** What nothing but the words depends on. */
const RENAMED: readonly (readonly [from: RegExp, to: string])[] = [
  [/nosuch/g, 'lerche'],
  [/\bfoo\b/g, 'fux'],
  [/\bbar\b/g, 'rab'],
  [/(?<=error at ')oo(?='$)/g, 'ux'],
  [/(?<=\.echo )y(?!\w)|^y$/g, 'q'],
  [/(?<=\.echo )z(?!\w)|^z$/g, 'w'],
];

/** `? 1f`, and what the engine says of a number. */
function evaluated(value: bigint): Pick<Answer, 'command' | 'real'> {
  const digits = value.toString(16).padStart(16, '0');
  const signed = BigInt.asIntN(64, value);
  return {
    command: `? 0x${value.toString(16)}`,
    real: [`Evaluate expression: ${signed} = ${digits.slice(0, 8)}\`${digits.slice(8)}`],
  };
}

/**
 * Answers that are lists of an expression, a value and nothing else, with a name and a number put
 * into both: the member of a new object, which is asked for.
 */
function alteredAnswers({ answers }: Asked): readonly Answer[] {
  const uncounted = unanswerable(answers);
  const simple = answers.filter((answer) => {
    const value = /^.* : (-?\d+|true|false)$/.exec(answer.real[0] ?? '')?.[1];
    const isPure = !/@|,|[{}=]|\bDebugger\b|^dx -[a-z]/.test(
      answer.command.replace(/[=!<>]=/g, ''),
    );
    return (
      value !== undefined &&
      answer.real.length === 1 &&
      answer.command.startsWith('dx ') &&
      isPure &&
      !uncounted.has(answer)
    );
  });
  return Array.from({ length: 50 }, (_, at) => {
    const { command, real, ...answer } = simple[at % simple.length] ?? missing();
    const typed = command.slice('dx '.length).trim();
    const name = `Renamed${at * 7}`;
    const expression = `new { ${name} = (${typed}) }.${name}`;
    const value = /^.* : (.*)$/.exec(real[0] ?? '')?.[1];
    return { ...answer, command: `dx ${expression}`, real: [`${expression} : ${value}`] };
  });
}

function missing(): never {
  throw new Error('no answer to alter');
}

test('answers that follow a missing line, or need a variable of one, do not count', () => {
  const answer = (id: string, command: string, over: Partial<Answer> = {}): Answer => ({
    id,
    command,
    real: [],
    class: 'list',
    ...over,
  });
  const answers = [
    answer('a-1.0', 'n 10'),
    answer('a-1.2', '? 10'),
    answer('dx-1', 'dx @$given = 5'),
    answer('dx-2', 'dx @$given + @$other'),
    answer('dx-3', 'dx @$other', { real: ['Error: Use of undefined variable'] }),
    answer('dx-4', 'dx 5', { cause: 'host-only' }),
    answer('dx-5', 'bl', { class: 'dump only: breakpoints' }),
  ];
  expect([...unanswerable(answers)].map(({ id }) => id)).toEqual(['a-1.2', 'dx-2', 'dx-4', 'dx-5']);
});
