import { defaultTarget } from '.';
import { caller } from './parts/frames';
import { inRegister, inSlot } from './parts/kernel';
import type { BlockPlace, CallerFrame, PoolPath, TargetSpec } from './spec';

/**
 * Targets that differ from a shipped one in a single point that a hunt must not stumble over.
 * Each is named after what is odd about it.
 */

type PlacesOf = (path: PoolPath) => readonly BlockPlace[];

function variant(base: TargetSpec, name: string, changes: Partial<TargetSpec>): TargetSpec {
  return { ...base, ...changes, id: `${base.id}+${name}`, title: `${base.title}, ${name}` };
}

const withPlaces = (base: TargetSpec, name: string, places: PlacesOf): TargetSpec =>
  variant(base, name, {
    paths: base.paths.map((path) => ({ ...path, places: places(path) })),
  });

/** The same build with another choice of registers, as a recompiled kernel has. */
const registersMoved = (base: TargetSpec): TargetSpec =>
  withPlaces(base, 'registers moved', ({ kind, serves }) => [
    inRegister(kind === 'alloc' ? 'r13' : 'r14', serves === 'small' ? 'header' : 'block'),
  ]);

/** Registers hold the header, never the block. */
const registerHoldsHeader = (base: TargetSpec): TargetSpec =>
  withPlaces(base, 'register holds header', () => [inRegister('rbx', 'header')]);

/** Neither a register nor a stack slot holds the block. */
export const noUsableRegister = (base: TargetSpec): TargetSpec =>
  withPlaces(base, 'no usable register', () => []);

/** Blocks are freed before the compare, so that another processor may have them again. */
export const freedBeforeStop = (base: TargetSpec): TargetSpec =>
  variant(base, 'freed before stop', {
    paths: base.paths.map((path) =>
      path.kind === 'free' ? { ...path, freedBeforeStop: true } : path,
    ),
  });

/** Small blocks get their tag only after the compare with PoolHitTag, as on kernels like NT 5.2. */
export const tagWrittenLate = (base: TargetSpec): TargetSpec =>
  variant(base, 'tag written late', { pool: { ...base.pool, writesTagLate: true } });

/** Beside the right register another one holds the block allocated before under the tag. */
const staleLookAlike = (base: TargetSpec): TargetSpec =>
  withPlaces(base, 'stale look-alike', ({ places }) => [
    ...places,
    inRegister('r8', 'previous'),
    inSlot(0, 0x30, 'previous'),
  ]);

/** No symbol file for nt: exported functions have names, variables and types have none. */
export const missingSymbols = (base: TargetSpec): TargetSpec =>
  variant(base, 'missing symbols', {
    modules: base.modules.map((module) =>
      module.name === 'nt' ? { ...module, symbols: 'export' } : module,
    ),
  });

/** Somebody has left PoolHitTag armed with another tag. */
export const alreadyArmed = (base: TargetSpec): TargetSpec =>
  variant(base, 'already armed', {
    poolHitTag: { ...base.poolHitTag, idle: 0x20707249 },
  });

/** Code pages refuse the debugger's writes. */
export const protectedCode = (base: TargetSpec): TargetSpec =>
  variant(base, 'protected code', { protectedCode: true });

/** So few hashed slots that tags go to the expansion table, and then to the overflow record. */
export const crowdedTracker = (base: TargetSpec): TargetSpec =>
  variant(base, 'crowded tracker', {
    tracker: { ...base.tracker, slots: 16, expansion: 4 },
  });

/** The per-tag limit takes back one allocation in ten of the tag that leaks. */
export const tagLimit = (base: TargetSpec): TargetSpec =>
  variant(base, 'tag limit', {
    workloads: base.workloads.map((workload) =>
      workload.tag === base.leak ? { ...workload, refused: 0.1 } : workload,
    ),
  });

/** The drivers pass PROTECTED_POOL with the tag that leaks. */
export const protectedPool = (base: TargetSpec): TargetSpec =>
  variant(base, 'protected pool', {
    workloads: base.workloads.map((workload) =>
      workload.tag === base.leak ? { ...workload, protectedPool: true } : workload,
    ),
  });

/**
 * The driver's function between its call sites and their callers takes memory from its stack, each
 * time another number of bytes: it keeps its frame in rbp.
 */
export const variableFrames = (base: TargetSpec): TargetSpec =>
  variant(base, 'variable frames', {
    sites: base.sites.map((site) =>
      site.module === 'acmeflt'
        ? { ...site, stacks: site.stacks.flatMap((stack) => withVariableFrame(stack)) }
        : site,
    ),
  });

/** Another function with such a frame lies further out on one of them. */
const withVariableFrame = (stack: readonly CallerFrame[]): readonly (readonly CallerFrame[])[] => {
  const buffered = (taken: number) => caller('acmeflt!FltBuffered+0x58', { taken });
  const [first, ...outer] = stack;
  if (!first) return [];
  return [
    [first, buffered(0), ...outer],
    [first, buffered(0x40), ...outer],
    [first, buffered(0x40), caller('acmeflt!FltNested+0x38', { taken: 0x120 }), ...outer],
  ];
};

/** Every variant of a target that is about where the block can be found. */
export const placeVariantsOf = (base: TargetSpec): readonly TargetSpec[] =>
  [registersMoved, registerHoldsHeader, noUsableRegister, freedBeforeStop, staleLookAlike].map(
    (make) => make(base),
  );

export const placeVariants: readonly TargetSpec[] = placeVariantsOf(defaultTarget);
