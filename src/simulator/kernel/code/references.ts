import { PROTECTED_POOL } from '../../../pool/tags/tag';
import type { CallerFrame, CallSite, PathFrame, TargetSpec } from '../../targets/spec';
import { isBareAddress } from '../names';
import { tagOf } from '../tag-bytes';

/** What stands at an offset of a function. Offsets of calls are those of their return addresses. */
export type Landmark = {
  readonly offset: number;
  /** The function whose cold code this is, when it lies under another one's name. */
  readonly coldOf?: string;
} & (
  | { readonly what: 'break' }
  | { readonly what: 'site'; readonly site: CallSite }
  | { readonly what: 'load'; readonly tag: number }
  | {
      readonly what: 'call';
      /** Undefined: through a register. */
      readonly target?: string;
      readonly tag?: number;
    }
);

/** Everything a target's data say about its functions, by qualified name. */
export type Landmarks = ReadonlyMap<string, ReadonlyMap<number, Landmark>>;

/** Collects the landmarks of all functions that paths, sites, stacks and system frames name. */
export function landmarksOf(spec: TargetSpec): Landmarks {
  const functions = new Map<string, Map<number, Landmark>>();
  const declare = (name: string) => {
    const known = functions.get(name) ?? new Map<number, Landmark>();
    functions.set(name, known);
    return known;
  };
  const add = (name: string, landmark: Landmark) => {
    const known = declare(name);
    if (!known.has(landmark.offset)) known.set(landmark.offset, landmark);
  };
  const addFrames = (frames: readonly PathFrame[], breaks: boolean) => {
    frames.forEach((frame, index) => {
      const { offset, coldOf } = frame;
      const cold = coldOf !== undefined && { coldOf };
      if (coldOf !== undefined) declare(coldOf);
      if (index === 0 && breaks) {
        add(frame.function, { what: 'break', offset, ...cold });
        return;
      }
      const inner = frames[index - 1];
      add(frame.function, {
        what: 'call',
        offset,
        ...cold,
        target: inner?.coldOf ?? inner?.function,
      });
    });
  };

  for (const path of spec.paths) {
    declare(path.entry);
    addFrames(path.frames, true);
  }
  const { breakIn, bugcheck, otherBreak, nested, idle } = spec.system;
  for (const frames of [breakIn, bugcheck, otherBreak]) addFrames(frames, true);
  for (const frames of [nested, idle]) addFrames(frames, false);
  for (const site of spec.sites) addSite(spec, site, add);
  for (const module of spec.modules) {
    for (const name of module.functions ?? []) declare(`${module.name}!${name}`);
  }
  return functions;
}

function addSite(
  spec: TargetSpec,
  site: CallSite,
  add: (name: string, landmark: Landmark) => void,
): void {
  const own = `${site.module}!${site.function}`;
  add(own, { what: 'site', offset: site.returnOffset, site });
  if ('register' in site.tag) {
    const { register, loadedAt } = site.tag;
    add(own, { what: 'load', offset: loadedAt, tag: passedTag(spec, site.name, register) });
  }
  for (const stack of site.stacks) {
    stack.forEach((frame, index) => {
      if (isBareAddress(frame.function)) return;
      add(frame.function, callOf(spec, site, frame, stack[index - 1]?.function ?? own));
    });
  }
}

function callOf(spec: TargetSpec, site: CallSite, frame: CallerFrame, callee: string): Landmark {
  const sameModule = callee.split('!')[0] === frame.function.split('!')[0];
  return {
    what: 'call',
    offset: frame.offset,
    ...(sameModule && { target: callee }),
    ...(frame.tag !== undefined && { tag: passedTag(spec, site.name, frame.tag) }),
  };
}

/** The tag as code passes it: with bit 31 where the site's component asks for protected pool. */
export function passedTag(spec: TargetSpec, site: string, text: string): number {
  const protects = spec.workloads.some(
    (workload) =>
      workload.protectedPool === true && (workload.allocate === site || workload.free === site),
  );
  return (protects ? tagOf(text) | PROTECTED_POOL : tagOf(text)) >>> 0;
}
