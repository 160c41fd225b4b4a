import { expect, test } from '@jest/globals';
import type { EngineCounters } from '../../simulator/kd/engine';
import { HuntSession, isRun, target } from './support';

/** What one hit may cost in steady state, on the average where memory is read. */
interface Budget {
  /** Commands; one that is asked once in a hunt and never again is learning, and not counted. */
  readonly commands: number;
  readonly resumes: number;
  readonly writes: number;
  readonly reads: number;
  readonly bytesRead: number;
}

const everywhere = { commands: 2, resumes: 1, writes: 0 } as const;

/** A stack that is not known takes a command of its own; one that is known takes a read of all of it. */
const recognising = { ...everywhere, commands: 3 } as const;

const budgets: Readonly<Record<string, Budget>> = {
  'xp-x86': { ...recognising, reads: 4, bytesRead: 1300 },
  'win7-x86': { ...recognising, reads: 4, bytesRead: 1300 },
  'win7-x64': { ...recognising, reads: 4, bytesRead: 1300 },
  // Some blocks lie in special pool: its header is a second read, and the allocations there are too
  // few to be learned from by then, so that they are still read completely; and a free that only one
  // place tells of is looked for in memory again.
  'win10-1809-x64': { ...recognising, reads: 7, bytesRead: 1300 },
  'win10-21h1-x64': { ...recognising, reads: 4, bytesRead: 1300 },
  'win11-23h2-x64': { ...recognising, reads: 4, bytesRead: 1300 },
  'win11-24h2-x64': { ...recognising, reads: 4, bytesRead: 1300 },
  'win11-arm64': { ...everywhere, reads: 3, bytesRead: 150 },
};

/** Hits of the hunt that learns, and of the one that is measured, with those not counted yet. */
const LEARNING = 60;
const MEASURED = 80;
const WARMING_UP = 20;

test.each(Object.entries(budgets))('a hit in steady state on %s costs little', (id, budget) => {
  const hunt = new HuntSession(target(id));
  hunt.hitTag(LEARNING);
  const costs = costsPerHit(hunt).slice(WARMING_UP);

  expect(costs.length).toBeGreaterThan(MEASURED / 2);
  expect(most(costs, 'commands')).toBeLessThanOrEqual(budget.commands);
  expect(most(costs, 'resumes')).toBeLessThanOrEqual(budget.resumes);
  expect(most(costs, 'writes')).toBeLessThanOrEqual(budget.writes);
  expect(average(costs, 'reads')).toBeLessThanOrEqual(budget.reads);
  expect(average(costs, 'bytesRead')).toBeLessThanOrEqual(budget.bytesRead);
});

/** What was spent from each `g` of a hunt to the next. */
function costsPerHit(hunt: HuntSession): readonly Budget[] {
  const readings: EngineCounters[] = [];
  const known = new Set<string>();
  let learning = 0;
  hunt.intercept = (call) => {
    if (isRun(call)) {
      const { counters } = hunt.engine;
      readings.push({ ...counters, commands: counters.commands - learning });
    }
    if (call.kind === 'command' && !known.has(call.text)) learning += 1;
    known.add(call.text);
    return undefined;
  };
  hunt.hitTag(MEASURED);
  return readings.slice(1).map((after, index) => growth(readings[index] ?? after, after));
}

const growth = (before: EngineCounters, after: EngineCounters): Budget => ({
  commands: after.commands - before.commands,
  resumes: after.resumes - before.resumes,
  writes: after.writes - before.writes,
  reads: after.reads - before.reads,
  bytesRead: after.bytesRead - before.bytesRead,
});

const most = (costs: readonly Budget[], what: keyof Budget): number =>
  Math.max(...costs.map((cost) => cost[what]));

const average = (costs: readonly Budget[], what: keyof Budget): number =>
  costs.reduce((sum, cost) => sum + cost[what], 0) / costs.length;
