import type { HuntRecord } from '../../pool/books/hunt-record';
import type { ProfileFrame, Sample } from '../profile';
import type { Weight } from '../stack-weights';
import type { WeighedStack } from './flame-tree';
import { profileOfHunt } from './measures';

/** How frames become boxes. */
export interface Grouping {
  readonly by: 'function' | 'module';
  /** Which end of a stack is the root: who asked, or the allocator. */
  readonly root: 'outermost' | 'innermost';
}

/** The stacks of a hunt as numbers of names. */
export interface FlameStacks {
  readonly names: readonly string[];
  readonly stacks: readonly WeighedStack[];
}

/**
 * @param before what it is compared with
 */
export function flameStacks(
  hunt: HuntRecord,
  weight: Weight,
  grouping: Grouping,
  before?: HuntRecord,
): FlameStacks {
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const stacks: WeighedStack[] = [];
  const add = (samples: readonly Sample[], side: 'now' | 'before') => {
    for (const sample of samples) {
      const value = sample[weight];
      if (value === 0) continue;
      const frames = framesOf(sample.frames, grouping).map(number);
      stacks.push({
        frames,
        weight: side === 'now' ? value : 0,
        before: side === 'now' ? 0 : value,
      });
    }
  };
  add(profileOfHunt(hunt).samples, 'now');
  if (before) add(profileOfHunt(before).samples, 'before');
  return { names: [...numbers.keys()], stacks };
}

function framesOf(frames: readonly ProfileFrame[], { by, root }: Grouping): readonly string[] {
  const names = by === 'function' ? frames.map(({ name }) => name) : modulesOf(frames);
  return root === 'outermost' ? [...names].reverse() : names;
}

/** Modules, each run of frames in one of them once. */
function modulesOf(frames: readonly ProfileFrame[]): readonly string[] {
  const modules = frames.map(({ name, place }) => place?.image.name ?? moduleOf(name));
  return modules.filter((module, at) => module !== modules[at - 1]);
}

/** `nt` of `nt!NtReadFile`, `acmedsk` of `acmedsk+0x1174`. */
export const moduleOf = (name: string): string => /^[^!+\s]+(?=[!+])/.exec(name)?.[0] ?? name;
