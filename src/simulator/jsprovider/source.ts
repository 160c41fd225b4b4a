import vm from 'node:vm';
import { type CatchClause, type Node, type Program, parse, type Statement } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';
import type { JavaScriptEngine } from '../switches';
import { woven } from './realm-code';

/** A place in a script's source, both counted from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** The source is no script of the engine's edition of ECMAScript. */
export class ScriptSyntaxError extends Error {
  override readonly name = 'ScriptSyntaxError';
  readonly position: SourcePosition;

  constructor(message: string, position: SourcePosition) {
    super(message);
    this.position = position;
  }
}

/** A script ready to run in any number of realms. */
export class ScriptSource {
  readonly script: vm.Script;
  /** The text that runs. */
  readonly text: string;
  /** Name that stands in stack traces; no other script has it. */
  readonly fileName: string;
  readonly #woven: MagicString;
  #lines: readonly (readonly Segment[])[] | undefined;

  /** @throws ScriptSyntaxError */
  constructor(path: string, text: string, engine: JavaScriptEngine) {
    const source = text.replace(/^\uFEFF/, '');
    this.fileName = `jsprovider:${path}`;
    this.#woven = weave(source, parseScript(source, EDITIONS[engine]));
    this.text = this.#woven.toString();
    this.script = new vm.Script(this.text, { filename: this.fileName });
  }

  /** Where something stands in the file as its author sees it. */
  original(position: SourcePosition): SourcePosition {
    this.#lines ??= this.#woven.generateDecodedMap({ hires: 'boundary' }).mappings;
    const segments = this.#lines[position.line - 1] ?? [];
    const column = position.column - 1;
    const before = segments.filter((segment) => segment[0] <= column).at(-1);
    if (before?.[3] === undefined) return position;
    return { line: (before[2] ?? 0) + 1, column: before[3] + (column - before[0]) + 1 };
  }
}

/** Column in the woven text; file, line and column in the original, from 0. */
type Segment = readonly [number] | readonly number[];

/** Compiling is slow and sources are few: the last ones are kept. */
const KEPT_SOURCES = 8;
const sources: { path: string; text: string; engine: JavaScriptEngine; source: ScriptSource }[] =
  [];

/** @throws ScriptSyntaxError */
export function compileScript(path: string, text: string, engine: JavaScriptEngine): ScriptSource {
  const known = sources.findIndex(
    (kept) => kept.path === path && kept.engine === engine && kept.text === text,
  );
  const [kept = { path, text, engine, source: new ScriptSource(path, text, engine) }] =
    known < 0 ? [] : sources.splice(known, 1);
  sources.unshift(kept);
  sources.splice(KEPT_SOURCES);
  return kept.source;
}

/**
 * Editions of ECMAScript that the engines take: Chakra stopped at 2017; scripts of 2023 are known to
 * run in V8.
 */
const EDITIONS: Readonly<Record<JavaScriptEngine, 2017 | 2023>> = { chakra: 2017, v8: 2023 };

function parseScript(source: string, ecmaVersion: 2017 | 2023): Program {
  try {
    return parse(source, { ecmaVersion, sourceType: 'script' });
  } catch (error) {
    if (!isAcornError(error)) throw error;
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    throw new ScriptSyntaxError(message, { line: error.loc.line, column: error.loc.column + 1 });
  }
}

const isAcornError = (
  error: unknown,
): error is Error & { readonly loc: { readonly line: number; readonly column: number } } =>
  error instanceof Error && 'loc' in error;

/**
 * Weaves the checks of {@link Interruption} in: `catch` clauses hand an abort on before anything
 * else, `finally` blocks ask whether they run, and every turn of a loop looks for Ctrl+Break.
 */
function weave(source: string, program: Program): MagicString {
  const text = new MagicString(source);
  const loop = (node: Node & { body: Statement }) => weaveLoop(text, node.body);
  simple(program, {
    CatchClause: (node) => weaveCatch(text, source, node),
    TryStatement({ finalizer }) {
      if (!finalizer) return;
      text.appendRight(finalizer.start + 1, `if(${woven.runsFinally}()){`);
      text.appendLeft(finalizer.end - 1, '}');
    },
    ForStatement: loop,
    ForInStatement: loop,
    ForOfStatement: loop,
    WhileStatement: loop,
    DoWhileStatement: loop,
  });
  return text;
}

/** Name of what was caught where the script itself gives it none. */
const CAUGHT_VALUE = '__jsprovider_value';

function weaveCatch(text: MagicString, source: string, { param, body }: CatchClause): void {
  const start = body.start + 1;
  if (!param || param.type === 'Identifier') {
    text.appendRight(start, `${woven.caught}(${param ? param.name : ''});`);
    return;
  }
  // A pattern would take the abort apart before it can be handed on.
  const pattern = source.slice(param.start, param.end);
  text.overwrite(param.start, param.end, CAUGHT_VALUE);
  text.appendRight(start, `${woven.caught}(${CAUGHT_VALUE});let ${pattern}=${CAUGHT_VALUE};{`);
  text.appendLeft(body.end - 1, '}');
}

const POLL = `if((++${woven.steps}&255)===0)${woven.poll}();`;

function weaveLoop(text: MagicString, body: Statement): void {
  if (body.type === 'BlockStatement') {
    text.appendRight(body.start + 1, POLL);
    return;
  }
  text.appendRight(body.start, `{${POLL}`);
  text.appendLeft(body.end, '}');
}
