import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MemoryFiles } from '../../../simulator/kd/memory-files';
import { findTarget } from '../../../simulator/targets';
import type { TargetSpec } from '../../../simulator/targets/spec';
import { type EngineLab, EngineProcess } from '../engine-process';
import { RealEngine } from '../real-engine';
import { ServedProcess } from '../served-process';
import { type Cost, growth, heading, milliseconds, row } from './cost';
import { type Look, looks } from './looks';

/** Entered by `scripts/bench-wire.mjs`, which has prepared the engine. */
interface Lab extends EngineLab {
  readonly served: string;
  /** The script's file. */
  readonly script: string;
}

const lab: Lab = JSON.parse(process.env.POOLTAG_ENGINE_LAB ?? '{}');

/** An engine that does not answer for so many seconds ends itself. */
const PATIENCE = 120;

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true, default: ['win11-24h2-x64', 'win7-x86'] },
    stops: { type: 'string', default: '20' },
    hits: { type: 'string', default: '100' },
  },
});

for (const id of values.target) {
  const spec = findTarget(id);
  if (!spec) throw new Error(`There is no target ${id}`);
  await measure(spec, Number(values.stops), Number(values.hits));
}

async function measure(spec: TargetSpec, stops: number, hits: number): Promise<void> {
  const symbols = mkdtempSync(join(tmpdir(), 'pooltag-bench-'));
  const target = await ServedProcess.start(lab.served, spec, symbols);
  const { connection } = target;
  const process = new EngineProcess(lab, { on: { connection }, symbols, seconds: PATIENCE });
  try {
    const files = new MemoryFiles({ 'pooltag.js': readFileSync(lab.script, 'utf8') });
    const engine = new RealEngine(process, files, spec.architecture === 'x86' ? 4 : 8);
    console.log(`${spec.id}: per stop, medians of ${stops} stops\n${heading}`);
    if (stops > 0) await measureLooks(engine, target, stops);
    else engine.run('.reload');
    await measureHunt(engine, target, hits);
  } finally {
    process.end();
    target.end();
    rmSync(symbols, { recursive: true, force: true });
  }
}

async function measureLooks(
  engine: RealEngine,
  target: ServedProcess,
  stops: number,
): Promise<void> {
  engine.run('.reload');
  engine.run(`ea nt!PoolHitTag "${target.spec.leak}"`);
  engine.process.ask('N');
  const bare = await measureLook(engine, target, stops, { name: 'g alone', take: () => undefined });
  console.log(row('g alone', bare));
  for (const look of looks(engine.pointerSize)) {
    const cost = await measureLook(engine, target, stops, look);
    console.log(row(look.name, growth(bare, cost)));
  }
  engine.process.ask('L');
  engine.run('ed nt!PoolHitTag 0x0');
}

async function measureLook(
  engine: RealEngine,
  target: ServedProcess,
  stops: number,
  { take }: Look,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (let stop = 0; stop <= stops; stop++) {
    await target.traffic();
    const before = milliseconds();
    engine.capture('g');
    take(engine);
    const elapsed = milliseconds() - before;
    costs.push({ ...(await target.traffic()), milliseconds: elapsed });
  }
  // The first has what is asked once in a session.
  return median(costs.slice(1));
}

/**
 * Hits of a whole hunt, apart by whether their stacks were walked. One before it learns where blocks
 * stand.
 */
async function measureHunt(engine: RealEngine, target: ServedProcess, hits: number): Promise<void> {
  engine.run('.scriptrun pooltag.js');
  await hunt(engine, target, hits);
  engine.trace.length = 0;
  engine.times.length = 0;
  await target.stops();
  await hunt(engine, target, 2 * hits);
  const carried = await target.stops();
  const walked = walksAfterStops(engine.trace.map(({ line }) => line));
  const costs = walked.flatMap((isWalked, index): readonly HitCost[] => {
    // What is asked at a stop, and the `g` behind it, is counted at the next one.
    const next = carried[index + 1];
    const [begun = 0, ended = 0] = [engine.times[index], engine.times[index + 1]];
    return next ? [{ isWalked, ...next, milliseconds: ended - begun }] : [];
  });
  for (const isWalked of [true, false]) {
    const own = costs.filter((cost) => cost.isWalked === isWalked);
    if (own.length > 0) {
      console.log(
        row(`${own.length} hits ${isWalked ? 'walked' : 'recognised'}, median`, median(own)),
      );
    }
  }
  console.log(row(`all ${costs.length} hits, mean`, mean(costs)));
}

interface HitCost extends Cost {
  readonly isWalked: boolean;
}

/** Whether the stack was walked at each stop. */
function walksAfterStops(lines: readonly string[]): readonly boolean[] {
  const walked: boolean[] = [];
  for (const line of lines) {
    if (line === 'g') walked.push(false);
    else if (/^(?:rM 0x1;)?kb?0x/.test(line)) walked[walked.length - 1] = true;
  }
  return walked;
}

async function hunt(engine: RealEngine, target: ServedProcess, hits: number): Promise<void> {
  const said = engine.run(`dx @$pool.hitTag("${target.spec.leak}", ${hits})`);
  console.log(`  ${said.trim().split('\n').slice(-1)[0] ?? ''}`);
}

function mean(costs: readonly Cost[]): Cost {
  const middle = (what: keyof Cost) =>
    costs.reduce((sum, cost) => sum + cost[what], 0) / costs.length;
  return made(middle);
}

function median(costs: readonly Cost[]): Cost {
  const middle = (what: keyof Cost) =>
    costs.map((cost) => cost[what]).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  return made(middle);
}

function made(figure: (what: keyof Cost) => number): Cost {
  return {
    requests: figure('requests'),
    packets: figure('packets'),
    bytes: figure('bytes'),
    milliseconds: figure('milliseconds'),
  };
}
