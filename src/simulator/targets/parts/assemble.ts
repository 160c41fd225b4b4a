import type { TargetSpec } from '../spec';
import type { Components } from './drivers';
import { listedTags } from './listed';
import { memoryOf } from './memory';

/** What a target file says itself; components add modules, sites and workloads. */
export type TargetFacts = Omit<
  TargetSpec,
  'memory' | 'modules' | 'unloaded' | 'sites' | 'workloads' | 'listed'
>;

export function assembleTarget(
  facts: TargetFacts,
  ...components: readonly Components[]
): TargetSpec {
  return {
    ...facts,
    memory: memoryOf(facts.architecture, facts.build),
    modules: components.flatMap(({ modules }) => modules),
    unloaded: components.flatMap(({ unloaded = [] }) => unloaded),
    sites: components.flatMap(({ sites }) => sites),
    workloads: components.flatMap(({ workloads }) => workloads),
    listed: listedTags,
  };
}
