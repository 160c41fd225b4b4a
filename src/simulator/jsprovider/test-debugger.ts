import { BreakWord } from '../kd/break-word';
import { type FakeMachine, fakeMachine } from '../kd/fakes';
import { KdEngine } from '../kd/kd-engine';
import { MemoryFiles } from '../kd/memory-files';
import { TextOutput } from '../kd/output';
import { defaultSwitches, type JavaScriptEngine, type Switches } from '../switches';
import { JsProvider } from './js-provider';

/** A debugger with the script host over a machine that is written down beforehand. */
export interface TestDebugger {
  readonly engine: KdEngine;
  readonly provider: JsProvider;
  readonly files: MemoryFiles;
  /** Presses of Ctrl+C, in the first element. */
  readonly breakWord: Int32Array;
  /** Runs a line and returns what it printed, by lines. */
  run(line: string): readonly string[];
  /** Writes `C:\test.js` and runs `.scriptrun` on it. */
  script(text: string, name?: string): readonly string[];
  /** Loads a script and returns what the expression makes of it, as `dx` prints it. */
  dx(expression: string): readonly string[];
}

export function testDebugger(
  switches: Partial<Switches> = {},
  machine: FakeMachine = {},
): TestDebugger {
  const console = new TextOutput();
  const files = new MemoryFiles();
  const breakWord = new Int32Array(1);
  const providers: JsProvider[] = [];
  const engine = new KdEngine({
    machine: fakeMachine(machine),
    switches: { ...defaultSwitches, modulesListed: true, ...switches },
    files,
    console,
    breaks: new BreakWord(breakWord),
    onProgress: () => undefined,
    scriptHost: (of) => {
      const scripts = new JsProvider(of);
      providers.push(scripts);
      return { scripts, namespace: scripts.namespace };
    },
  });
  const [provider] = providers;
  if (!provider) throw new Error('The engine made no script host');
  let seen = 0;
  const run = (line: string) => {
    engine.execute(line);
    const lines = console.lines.slice(seen);
    seen = console.lines.length;
    return lines;
  };
  return {
    engine,
    provider,
    files,
    breakWord,
    run,
    script: (text, name = 'test') => {
      files.write(`C:\\${name}.js`, text);
      return run(`.scriptrun C:\\${name}.js`);
    },
    dx: (expression) => run(`dx ${expression}`),
  };
}

/** What a script computes in an engine, as `dx` prints it behind the colon. */
export function evaluateIn(javascript: JavaScriptEngine, expression: string): string {
  const kd = testDebugger({ javascript });
  const failed = kd.script(`function compute() { return ${expression}; }`)[0] ?? '';
  if (!failed.startsWith('JavaScript script successfully')) return failed;
  return (kd.dx('@$scriptContents.compute()')[0] ?? '').replace(/^@.*? : /, '');
}
