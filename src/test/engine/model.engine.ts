import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluateExpression } from '../../simulator/dx/dx';
import { type ModelValue, modelString } from '../../simulator/dx/model';
import { HuntSession, target } from '../hunt/support';
import { described } from './described';
import { KnownDifferences } from './known-differences';
import { EngineSession } from './lab';
import { Payload } from './payload';

const HITS = 60;
const spec = target('win11-24h2-x64');
const tag = `"${spec.leak}"`;

/** Arguments of the looks whose rows the data model is given. */
const given: Readonly<Record<string, readonly ModelValue[]>> = {
  leaks: [modelString(spec.leak)],
  sites: [modelString(spec.leak)],
  stacks: [modelString(spec.leak)],
  used: [],
  hits: [],
  status: [],
  help: [],
  details: [],
};

const lines = [
  'dx @$pool',
  'dx -r1 @$pool',
  'dx -r3 @$pool',
  'dx -v @$pool',
  'dx @$pool.status()',
  'dx -v @$pool.status()',
  'dx @$pool.help()',
  'dx -g @$pool.help()',
  'dx @$pool.leaks',
  ...['leaks', 'sites', 'stacks'].flatMap((look) => [
    `dx @$pool.${look}(${tag})`,
    `dx -r2 @$pool.${look}(${tag})`,
    `dx -g @$pool.${look}(${tag})`,
    `dx @$pool.${look}(${tag})[0]`,
    `dx -v @$pool.${look}(${tag})[0]`,
    `dx @$pool.${look}(${tag})[0].details()`,
    `dx @$pool.${look}(${tag}).Count()`,
    `dx -g @$pool.${look}(${tag}).Take(2)`,
    `dx -g @$pool.${look}(${tag}).Skip(1)`,
  ]),
  'dx -g @$pool.used().Take(5)',
  'dx -g @$pool.used().OrderByDescending(t => t.PagedBytes).Take(5)',
  `dx -g @$pool.sites(${tag}).Where(s => s.Frees > 0)`,
  `dx -g @$pool.sites(${tag}).OrderBy(s => s.Allocs)`,
  `dx -g @$pool.sites(${tag}).OrderByDescending(s => s.Frees).Take(3)`,
  `dx @$pool.leaks(${tag}).Select(s => s.Bytes)`,
  `dx @$pool.leaks(${tag}).Sum(s => s.Bytes)`,
  `dx @$pool.leaks(${tag}).Max(s => s.Blocks)`,
  `dx @$pool.leaks(${tag}).First()`,
  `dx @$pool.leaks(${tag}).First().Bytes`,
  `dx -g @$pool.leaks(${tag}).Select(s => new { Site = s.ToDisplayString(), Bytes = s.Bytes })`,
  `dx @$pool.leaks(${tag}).Any(s => s.Blocks > 3)`,
  `dx @$pool.leaks(${tag})[99]`,
  `dx @$pool.leaks(${tag}).Nope`,
  'dx -g @$pool.hits().Take(5)',
  'dx -r2 @$pool.hits().Take(2)',
  'dx -g @$pool.hits().OrderBy(h => h.Block).Take(5)',
  'dx @$pool.nope()',
  'dx @$nope',
];

describe('objects of the script in the real data model', () => {
  let real: EngineSession;
  const ours = new HuntSession(spec);

  beforeAll(async () => {
    ours.hitTag(HITS);
    real = await EngineSession.open(spec);
    const pool = described(evaluateExpression(ours.engine, '@$pool'), (method) => given[method]);
    real.engine.process.ask('O', new Payload().text('PooltagDescribed').bytes(pool).take());
    real.engine.process.ask('T', 'dx @$pool = Debugger.Utility.PooltagDescribed');
  });
  afterAll(() => real.end());

  test.each([0, 1])('are shown as ours are with .prefer_dml %s, but for what is known', (dml) => {
    const known = new KnownDifferences(`dx-dml${dml}`, 'command');
    for (const line of [`.prefer_dml ${dml}`, ...lines]) {
      known.compare(line, real.engine.process.ask('T', line).console, ours.run(line));
    }
    expect(known.surprises()).toEqual([]);
  });
});
