import { tagHex } from '../../pool/tags/tag';
import type { StopPlan } from '../../simulator/dump/stop';
import type { Machine } from '../../simulator/kernel/machine';
import { grouped } from '../table';
import { quotedTag, tagArgument } from '../tag-argument';

/** A dump that was written. */
export interface WrittenDump {
  readonly path: string;
  readonly bytes: number;
  readonly symbols: string;
  /** Symbol files. */
  readonly count: number;
  readonly machine: Machine;
  readonly plan: StopPlan;
}

const LABEL = 10;
const PAGE = 0x1000n;
const LARGEST_GAP = 0x10000n;

/** What a person does with a dump: open it, and look at what leaks. */
export function howToOpen(dump: WrittenDump): readonly string[] {
  const { path, bytes, symbols, count, machine, plan } = dump;
  const { title, leak } = machine.spec;
  const armed = plan.hits ? `, which holds ${quotedTag(plan.hits.tag)}` : '';
  return [
    row('dump', `${path}: ${grouped(bytes)} bytes, ${title}`),
    row('symbols', `${symbols}: ${count} files`),
    row('open', `windbg -z ${quoted(path)} -y ${quoted(symbols)}`),
    row('look at', 'k; lm; dx @$cursession.Processes'),
    row('', `dd nt!PoolHitTag L1${armed}`),
    ...searchFor(machine).map((command) =>
      row('', `${command} for blocks under ${quotedTag(tagArgument(leak))}`),
    ),
  ];
}

/** A search for the headers of blocks under the leaking tag, where their pool has any page. */
function searchFor({ spec, memory }: Machine): readonly string[] {
  const { nonPagedBase, pagedBase } = spec.pool;
  const isPaged = spec.workloads.some(({ tag, pool }) => tag === spec.leak && pool === 'paged');
  const start = isPaged ? pagedBase : nonPagedBase;
  const words = (endOfPool(memory, start) - start) / 4n;
  if (words === 0n) return [];
  // Addresses of 32 bits are sign-extended, which debuggers do for names but not for numbers.
  const address = spec.architecture === 'x86' ? BigInt.asIntN(32, start) : start;
  const from = BigInt.asUintN(64, address).toString(16);
  return [`s -d 0x${from} L?0x${words.toString(16)} ${tagHex(tagArgument(spec.leak))}`];
}

/** Behind the last page of a pool. Special pool leaves pages out here and there. */
function endOfPool(memory: Machine['memory'], start: bigint): bigint {
  let end = start;
  for (let page = start; page - end < LARGEST_GAP; page += PAGE) {
    if (memory.read(page, 1).length > 0) end = page + PAGE;
  }
  return end;
}

const row = (label: string, text: string): string => `${label.padEnd(LABEL)}${text}`;

const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);
