import type { PoolTotals } from '../../pool/growth/totals';
import { readVm } from '../../text/vm/vm.totals';
import { memoryInAll } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';

/** Pool in all; undefined where the debugger has no `!vm`, or it says nothing. */
export const readTotals = (reader: Reader): PoolTotals | undefined =>
  readVm(answerOf(reader, memoryInAll));
