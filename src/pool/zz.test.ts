import { expect, test } from '@jest/globals';
import { readRecordedStops } from '../test/recorded-stops';
import type { Address } from './address';
import { distance } from './address';
import { placeKey, stackWords } from './place';
import { PlaceLearner } from './place-learner';
import { poolArguments } from './pool-arguments';
import { poolLayout } from './pool-header';

const layout = poolLayout(4, false);
const stops = readRecordedStops();
function run(opt: {
  hide?: boolean;
  drop?: number;
  seed?: number;
  from?: number;
  session?: number;
  argsOff?: number;
}) {
  let seed = opt.seed ?? 1;
  const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const learner = new PlaceLearner(layout);
  let session = -1;
  const c = { alloc: 0, free: 0, wrong: 0, wrongFree: 0, n: 0 };
  const check = (i: number, b: Address) => {
    const t = stops[i - 1]!.truth;
    if (t.block === b) c[t.kind]++;
    else if (t.kind === 'alloc') c.wrong++;
    else c.wrongFree++;
  };
  stops.forEach((stop, i) => {
    if (opt.session !== undefined && stop.session !== opt.session) return;
    if (opt.from && i < opt.from) return;
    if (stop.session !== session) {
      session = stop.session;
      learner.gap();
    }
    if (opt.drop && rnd() < opt.drop) return;
    c.n++;
    const key = placeKey(stop.stack, stop.truth.kind)!;
    const esp = stop.registers.get('esp')!;
    let w = stackWords(esp, stop.stackBytes, 4);
    const regs = stop.registers;
    if (opt.hide && stop.truth.kind === 'alloc') {
      const hidden: Record<string, number[]> = {
        '808abb39': [-84],
        '808ac41d': [-80],
        '808abea6': [-96, -24],
      };
      const offs = hidden[key.address.slice(8)] ?? [];
      w = {
        from: esp,
        words: w.words.map((x, k) =>
          offs.includes(distance(key.base, esp)! + 4 * k) ? ('0000000000000000' as Address) : x,
        ),
      };
    }
    const args = poolArguments(stop.stack, stop.tag, layout);
    const useArgs = opt.argsOff === undefined || i < opt.argsOff;
    const l = learner.observe({
      hit: i + 1,
      key,
      ...(args.charged === undefined ? {} : { charged: args.charged }),
      words: { registers: regs, stack: w },
      ...(args.freed && useArgs
        ? { pointer: { block: args.freed, from: 'arguments' as const } }
        : {}),
    });
    if (l.kind === 'located') check(i + 1, l.block);
    for (const x of learner.resolved()) check(x.hit, x.block);
  });
  return c;
}
test('x', () => {
  const out: unknown[] = [];
  out.push(['hide', run({ hide: true })]);
  for (let s = 0; s < 4; s++) {
    out.push(['hide session', s, run({ hide: true, session: s })]);
    out.push(['plain', s, run({ session: s })]);
  }
  for (const d of [0.02, 0.1, 0.3, 0.5]) {
    const sum = { alloc: 0, free: 0, wrong: 0, wrongFree: 0, n: 0 };
    for (let s = 1; s < 20; s++) {
      const r = run({ drop: d, seed: s * 7919 });
      for (const k in sum) (sum as any)[k] += (r as any)[k];
    }
    out.push(['drop', d, sum]);
    const sum2 = { alloc: 0, free: 0, wrong: 0, wrongFree: 0, n: 0 };
    for (let s = 1; s < 20; s++) {
      const r = run({ drop: d, seed: s * 7919, hide: true });
      for (const k in sum2) (sum2 as any)[k] += (r as any)[k];
    }
    out.push(['drop+hide', d, sum2]);
  }
  for (const a of [20, 50, 100, 200, 400]) out.push(['argsOff after', a, run({ argsOff: a })]);
  const st = { alloc: 0, wrong: 0, wrongFree: 0, n: 0 };
  for (let f = 0; f < 900; f += 10) {
    const r = run({ from: f });
    st.alloc += r.alloc;
    st.wrong += r.wrong;
    st.wrongFree += r.wrongFree;
    st.n += r.n;
  }
  out.push(['starts', st]);
  const st2 = { alloc: 0, wrong: 0, wrongFree: 0, n: 0 };
  for (let f = 0; f < 900; f += 10) {
    const r = run({ from: f, hide: true });
    st2.alloc += r.alloc;
    st2.wrong += r.wrong;
    st2.wrongFree += r.wrongFree;
    st2.n += r.n;
  }
  out.push(['starts hide', st2]);
  console.log(out.map((x) => JSON.stringify(x)).join('\n'));
});
