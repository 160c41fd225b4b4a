import { describe, expect, test } from '@jest/globals';
import type { FaultAction } from '../../simulator/jsprovider/host-call';
import { createMachine } from '../../simulator/kernel/create';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { atCall, HuntSession, isRun, isStack, SCRIPT, target } from '../hunt/support';
import { kdOf, onWrite } from './state';

/** How far modules move from one boot to the next. */
const SHIFT = 0x30000n;
/** What another boot has where PoolHitTag was; whoever writes there corrupts it. */
const SOMETHING_ELSE = [0x11, 0x22, 0x33, 0x44];
/** Hits before the target is started again. */
const BEFORE = 3;

/** The same target after a restart: its modules lie elsewhere. */
const moved = (spec: TargetSpec): TargetSpec => ({
  ...spec,
  poolHitTag: { ...spec.poolHitTag, address: spec.poolHitTag.address + SHIFT },
  modules: spec.modules.map((module) => ({ ...module, base: module.base + SHIFT })),
});

const unmoved = (spec: TargetSpec): TargetSpec => ({ ...spec });

/** Starts the target of a session again, and says what has been written to it since. */
function restart(hunt: HuntSession, spec: TargetSpec): { writes(): readonly string[] } {
  const kd = kdOf(hunt);
  const machine = createMachine(spec, { seed: 7 });
  const { address } = hunt.target.poolHitTag;
  if (address !== spec.poolHitTag.address) {
    machine.memory.write(address, Uint8Array.from(SOMETHING_ELSE));
  }
  kd.reconnect(machine);
  const writes: string[] = [];
  onWrite(machine, (at, bytes) => {
    writes.push(`0x${at.toString(16)} ${Buffer.from(bytes).toString('hex')}`);
  });
  return { writes: () => writes };
}

const idleOf = ({ machine }: HuntSession, { poolHitTag }: TargetSpec): boolean =>
  Buffer.from(machine.memory.read(poolHitTag.address, 4)).readUInt32LE() === poolHitTag.idle;

/** What the resuming command answers when the target is started again while it runs. */
const answers: readonly { readonly what: string; readonly fault: FaultAction }[] = [
  { what: 'nothing', fault: { kind: 'nothing' } },
  {
    what: 'the shutdown',
    fault: {
      kind: 'answer',
      text: 'Shutdown occurred at (Tue Nov 12 09:31:00.123 2024 (UTC + 0:00))...unloading all symbol tables.\nWaiting to reconnect...',
    },
  },
];

const boots = [
  { where: 'elsewhere', next: moved },
  { where: 'at the same addresses', next: unmoved },
] as const;

const slice = [target('win7-x86'), target('win11-24h2-x64')];

describe.each(process.env.POOLTAG_FAULTS === 'all' ? targets : slice)(
  '$id, started again',
  (spec) => {
    describe.each(boots)('with its kernel $where', ({ next }) => {
      const boot = next(spec);

      const armed = (): HuntSession => {
        const hunt = new HuntSession(spec);
        hunt.run(`dx @$pool.arm("${spec.leak}")`);
        return hunt;
      };

      /** Armed, and aborted where no `finally` ran. */
      const aborted = (): HuntSession => {
        const hunt = new HuntSession(spec);
        hunt.intercept = atCall(isStack, BEFORE + 1, () => ({ kind: 'abort' }));
        hunt.hitTag(40);
        hunt.intercept = () => undefined;
        return hunt;
      };

      test.each([
        ['after arm()', armed],
        ['after a hunt that was aborted', aborted],
      ])('%s: status() says that nothing is armed, and nothing is written', (_, left) => {
        const hunt = left();
        const { writes } = restart(hunt, boot);
        const shown = hunt.run('dx @$pool.status()');
        expect(shown).toContain(': not armed');
        expect(shown).toContain('nothing to repair');
        expect(hunt.run('dx @$pool.clear()')).toMatch(/Nothing was armed|PoolHitTag is as it was/);
        expect(writes()).toEqual([]);
        expect(hunt.hitTag(3)).toContain('3 hits on');
        expect(idleOf(hunt, boot)).toBe(true);
      });

      test('a capture does not let it run', () => {
        const hunt = armed();
        restart(hunt, boot);
        const { resumes } = hunt.engine.counters;
        hunt.run('dx @$pool.capture(2)');
        expect(hunt.engine.counters.resumes).toBe(resumes);
      });

      test.each(answers)(
        'in mid-hunt, where g answers $what: ends disarmed, with its hits',
        ({ fault }) => {
          const hunt = new HuntSession(spec);
          let writes: () => readonly string[] = () => [];
          hunt.intercept = atCall(isRun, BEFORE + 1, () => {
            ({ writes } = restart(hunt, boot));
            return fault;
          });
          hunt.hitTag(40);
          expect(hunt.run('dx @$pool.status()')).toContain(': not armed');
          expect(hunt.rows('@$pool.hits(1000)')).toHaveLength(BEFORE);
          expect(writes()).toEqual([]);
          expect(idleOf(hunt, boot)).toBe(true);
        },
      );

      test.each(['.scriptunload', '.scriptrun'])('%s writes nothing', (command) => {
        const hunt = armed();
        const { writes } = restart(hunt, boot);
        hunt.run(`${command} ${SCRIPT}`);
        expect(writes()).toEqual([]);
      });

      test('a fresh script writes nothing', () => {
        const hunt = aborted();
        const { writes } = restart(hunt, boot);
        hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
        hunt.run('.scriptload fresh.js');
        const shown = hunt.run('dx Debugger.State.Scripts.fresh.Contents.pool.status()');
        expect(shown).toContain(': not armed');
        expect(writes()).toEqual([]);
      });
    });
  },
);
