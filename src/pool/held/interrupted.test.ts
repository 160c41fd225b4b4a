import { expect, test } from '@jest/globals';
import type { Frame } from '../stacks/frame';
import { isInterrupted } from './interrupted';

const stack = (...names: readonly string[]): readonly Frame[] =>
  names.map((name) => ({
    text: `nt!${name}`,
    symbol: { module: 'nt', name, offset: 0 },
    args: [],
    inline: false,
    doubtful: false,
  }));

test.each([
  ['a deferred call in the idle loop', ['KiExecuteAllDpcs', 'KiRetireDpcList', 'KiIdleLoop'], true],
  ['a deferred call on top of a request', ['KiRetireDpcList', 'KiDispatchInterruptContinue'], true],
  ['an interrupt', ['KiCallInterruptServiceRoutine', 'KiInterruptDispatchNoLockNoEtw'], true],
  ['a request', ['IofCallDriver', 'NtReadFile', 'KiSystemServiceCopyEnd'], false],
  ['a system thread', ['ExpWorkerThread', 'PspSystemThreadStartup', 'KiStartSystemThread'], false],
])('%s: %j on top of another thread’s work: %s', (_what, names, expected) => {
  expect(isInterrupted(stack('ExAllocatePoolWithTag', ...names))).toBe(expected);
});
