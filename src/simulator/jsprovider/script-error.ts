import type { JavaScriptEngine } from '../switches';
import type { ScriptSource, SourcePosition } from './source';

/** An exception as the debugger tells it. */
export interface ScriptFailure {
  readonly message: string;
  /** `TypeError`; absent when what was thrown is no Error. */
  readonly className?: string;
  readonly position?: SourcePosition;
}

/** What was thrown, and where in the script. */
export function scriptFailure(thrown: unknown, source: ScriptSource): ScriptFailure {
  if (!isErrorLike(thrown)) return { message: plainText(thrown) };
  const position = positionIn(thrown.stack, source);
  return {
    message: String(thrown.message),
    className: String(thrown.name),
    position,
  };
}

/**
 * The text that commands print behind `Error: `. The older engine has the message alone; the newer
 * one prints `TypeError: x is undefined [at stem (line 520 col 43)]`, and no name where that is empty,
 * as JavaScript's own `toString` of errors has it.
 *
 * @param stem file name of the script without extension
 */
export function failureText(
  failure: ScriptFailure,
  stem: string,
  engine: JavaScriptEngine,
): string {
  if (engine === 'chakra') return failure.message;
  const name = failure.className ? `${failure.className}: ` : '';
  const { position } = failure;
  const place = position ? ` [at ${stem} (line ${position.line} col ${position.column})]` : '';
  return `${name}${failure.message}${place}`;
}

function positionIn(stack: unknown, source: ScriptSource): SourcePosition | undefined {
  if (typeof stack !== 'string') return undefined;
  // `    at boom (jsprovider:C:\a b\x.js:1:23)`, `    at jsprovider:C:\a b\x.js:2:1`
  for (const line of stack.split('\n')) {
    const start = line.indexOf(`${source.fileName}:`);
    if (start < 0 || !/^\s+at /.test(line)) continue;
    const place = /^(\d+):(\d+)/.exec(line.slice(start + source.fileName.length + 1));
    if (place) return source.original({ line: Number(place[1]), column: Number(place[2]) });
  }
  return undefined;
}

const isErrorLike = (
  thrown: unknown,
): thrown is { readonly message: unknown; readonly name: unknown; readonly stack?: unknown } =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'name' in thrown;

/** Text of a thrown value that may not even convert to text. */
function plainText(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'Unexpected internal error';
  }
}
