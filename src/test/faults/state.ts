import { createHash } from 'node:crypto';
import type { ModelObject } from '../../simulator/dx/model';
import { KdEngine } from '../../simulator/kd/kd-engine';
import type { Machine } from '../../simulator/kernel/machine';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { HuntSession } from '../hunt/support';

/** All that a hunt must leave as it was: what it may change on the machine, and what is the user's. */
export interface State {
  /** The four bytes of nt!PoolHitTag. */
  readonly poolHitTag: string;
  /** Digest of the code of every function that allocates, frees or calls either. */
  readonly code: string;
  /** The debugger's list, and the addresses at which the machine stops. */
  readonly breakpoints: readonly unknown[];
  /** `sx`: status, handling and command of each event. */
  readonly eventFilters: readonly unknown[];
  readonly logFile: string | undefined;
  /** Radix, depth of stacks, DML preference, assembly options. */
  readonly settings: unknown;
  /** `$t0` to `$t19`. */
  readonly registers: readonly bigint[];
  /** `@$x` of the user, with their values. */
  readonly variables: readonly string[];
  /** Names of aliases that the script does not make. */
  readonly aliases: readonly string[];
  /** Processor, thread and process that commands look at. */
  readonly context: Context;
}

export type Context =
  | /** Where the last stop left it. */ 'of the stop'
  | { readonly processor: number; readonly thread: bigint; readonly process: bigint };

/** What the script itself puts into the debugger's object model. */
const ours = {
  variables: new Set(['pool', 'poolHitTagNote', 'poolPatchNote']),
  aliases: /^pool(?:top|hit|who|leaks|restore|help)$/,
};

/** The debugger as the commands of its prompt see it. */
export function kdOf({ engine }: HuntSession): KdEngine {
  if (!(engine instanceof KdEngine)) throw new Error('Another engine');
  return engine;
}

/** Tells what the debugger writes to a machine from here on. */
export function onWrite(
  { memory }: Machine,
  tell: (address: bigint, bytes: Uint8Array) => void,
): void {
  const write = memory.write.bind(memory);
  memory.write = (address, bytes) => {
    tell(address, bytes);
    return write(address, bytes);
  };
}

/** Everything at once, to be compared as a whole. */
export function stateOf(hunt: HuntSession): State {
  const kd = kdOf(hunt);
  const variables = stateNode(hunt, 'UserVariables');
  return {
    poolHitTag: hunt.poolHitTag(),
    code: codeDigest(hunt),
    breakpoints: [...kd.breakpoints.all, ...[...kd.machine.breakpoints].sort()],
    eventFilters: kd.filters.all,
    logFile: kd.log.path,
    settings: kd.settings,
    registers: [...kd.variables],
    variables: variables
      .keys()
      .filter((name) => !ours.variables.has(name) && variables.get(name)?.kind !== 'method')
      .map((name) => `${name} = ${shown(variables, name)}`),
    aliases: stateNode(hunt, 'FunctionAliases')
      .keys()
      .filter((name) => !ours.aliases.test(name)),
    context: contextOf(kd),
  };
}

/**
 * What of the state differs, in words. A target that ran has left its context at its stop, and that
 * is as it should be.
 */
export function differences(
  before: State,
  after: State,
  { hasRun, but = [] }: { readonly hasRun: boolean; readonly but?: readonly (keyof State)[] },
): readonly string[] {
  const wanted: State = hasRun ? { ...before, context: 'of the stop' } : before;
  const parts = Object.keys(wanted) as (keyof State)[];
  return parts
    .filter((part) => !but.includes(part) && text(wanted[part]) !== text(after[part]))
    .map((part) => `${part} was ${text(wanted[part])} and is ${text(after[part])}`);
}

/**
 * Makes the debugger somebody's own: nothing stands at its default, so that nothing can be put back
 * by accident.
 */
export function makeItTheUsers(hunt: HuntSession): void {
  const commands = [
    '.prefer_dml 1',
    '.kframes 7',
    'r $t3 = 0x7fff',
    'sxd av',
    'sxe -c ".echo a module" ld',
    'bu acmenone!NotLoaded "k"',
    `bp ${firstCall(hunt.target)}`,
    'bd 1',
    'dx @$mine = 5',
    '.logopen C:\\logs\\mine.txt',
    // Last: numbers without a prefix are decimal from here on.
    'n 10',
  ];
  for (const command of commands) hunt.run(command);
}

/** The user looks at another processor than the one that stopped, where there is one. */
export function chooseProcessor(hunt: HuntSession): void {
  const { processors, current } = hunt.machine;
  if (processors.length > 1) hunt.run(`~${(current + 1) % processors.length}s`);
}

/** What a hunt has noted in the debugger about itself; values are bytes in memory order. */
export interface NoteSeen {
  readonly armed: string;
  readonly saved: string;
  readonly address: bigint;
}

/** The variable `@$poolHitTagNote`. */
export function noteIn(hunt: HuntSession): NoteSeen | undefined {
  const text = shown(stateNode(hunt, 'UserVariables'), 'poolHitTagNote');
  const [, armed, saved, address] =
    /^([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16}) [0-9a-f]+$/.exec(text) ?? [];
  if (armed === undefined || saved === undefined) return undefined;
  const bytes = (value: string) => value.match(/../g)?.reverse().join('') ?? '';
  return { armed: bytes(armed), saved: bytes(saved), address: BigInt(`0x${address}`) };
}

const firstCall = ({ paths }: TargetSpec): string => paths[0]?.entry ?? 'nt!ExFreePool';

function contextOf(kd: KdEngine): Context {
  const { processor, machine } = kd;
  if (processor.number === machine.current) return 'of the stop';
  return {
    processor: processor.number,
    thread: kd.register('$thread') ?? 0n,
    process: kd.register('$proc') ?? 0n,
  };
}

function stateNode({ engine }: HuntSession, name: string): ModelObject {
  const state = engine.namespace.get('State');
  const node = state?.kind === 'object' ? state.get(name) : undefined;
  if (node?.kind !== 'object') throw new Error(`No Debugger.State.${name}`);
  return node;
}

function shown(node: ModelObject, name: string): string {
  const value = node.get(name);
  return value && 'value' in value ? String(value.value) : (value?.kind ?? 'none');
}

interface Extent {
  readonly start: bigint;
  readonly length: number;
}

/** Where the functions lie that a hunt has to do with; the same on every machine of a target. */
const extents = new WeakMap<TargetSpec, readonly Extent[]>();

function extentsOf(spec: TargetSpec, machine: Machine): readonly Extent[] {
  const known = extents.get(spec);
  if (known) return known;
  const names = [
    ...spec.paths.flatMap(({ entry, frames }) => [entry, ...frames.map((each) => each.function)]),
    ...spec.sites.map((site) => `${site.module}!${site.function}`),
  ];
  const found = new Map<bigint, Extent>();
  for (const name of names) {
    const listing = machine.instructions(machine.symbols.address(name) ?? 0n);
    const [first, last] = [listing[0], listing.at(-1)];
    if (!first || !last) continue;
    const length = Number(last.address - first.address) + last.bytes.length;
    found.set(first.address, { start: first.address, length });
  }
  const all = [...found.values()];
  extents.set(spec, all);
  return all;
}

export function codeDigest({ target, machine }: HuntSession): string {
  const hash = createHash('sha1');
  for (const { start, length } of extentsOf(target, machine)) {
    hash.update(machine.memory.read(start, length));
  }
  return hash.digest('hex');
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each)) ??
  'none';
