import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryFiles } from '../../simulator/kd/memory-files';
import type { TargetSpec } from '../../simulator/targets/spec';
import { bundleText } from '../bundle';
import { SCRIPT, target } from '../hunt/support';
import { type EngineLab, EngineProcess } from './engine-process';
import { RealEngine } from './real-engine';
import { ServedProcess } from './served-process';

/** An engine that does not answer for so many seconds ends itself. */
const PATIENCE = 120;

interface Lab extends EngineLab {
  /** Program that serves a machine. */
  readonly served: string;
}

/** What `scripts/test-engine.mjs` has prepared. */
function lab(): Lab {
  const said = process.env.POOLTAG_ENGINE_LAB;
  if (said === undefined) throw new Error('These tests are run by npm run test:engine');
  return JSON.parse(said);
}

/** The targets of this run, the first of which has all that is tried on one alone. */
export const servedTargets: readonly TargetSpec[] = (process.env.POOLTAG_ENGINE_TARGETS ?? '')
  .split(',')
  .filter((id) => id !== '')
  .map(target);

export const firstTarget: readonly TargetSpec[] = servedTargets.slice(0, 1);

/** Where each command of a hunt fails: with `--all` on a 32-bit target too. */
export const faultTargets: readonly TargetSpec[] =
  process.env.POOLTAG_ENGINE_THOROUGH === '1' ? servedTargets.slice(0, 2) : firstTarget;

/** A served machine with Microsoft's engine attached to it, and the script host on that. */
export class EngineSession {
  readonly target: ServedProcess;
  readonly files = new MemoryFiles({ [SCRIPT]: bundleText() });
  engine: RealEngine;
  readonly #symbols: string;

  static async open(spec: TargetSpec, seed = 1): Promise<EngineSession> {
    const symbols = mkdtempSync(join(tmpdir(), 'pooltag-symbols-'));
    return new EngineSession(await ServedProcess.start(lab().served, spec, symbols, seed), symbols);
  }

  private constructor(target: ServedProcess, symbols: string) {
    this.target = target;
    this.#symbols = symbols;
    this.engine = this.#attach();
  }

  /** A new engine, without anything that the one before knew. */
  attachAnew(): void {
    this.engine.process.end();
    this.engine = this.#attach();
  }

  end(): void {
    this.engine.process.end();
    this.target.end();
    rmSync(this.#symbols, { recursive: true, force: true });
  }

  #attach(): RealEngine {
    const { connection, spec } = this.target;
    const process = new EngineProcess(lab(), {
      on: { connection },
      symbols: this.#symbols,
      seconds: PATIENCE,
    });
    return new RealEngine(process, this.files, spec.architecture === 'x86' ? 4 : 8);
  }
}

/** A dump that Microsoft's engine has opened, with the script host on it. */
export function openDump(path: string, symbols: string, pointer: 4 | 8): RealEngine {
  const process = new EngineProcess(lab(), { on: { dump: path }, symbols, seconds: PATIENCE });
  return new RealEngine(process, new MemoryFiles({ [SCRIPT]: bundleText() }), pointer);
}
