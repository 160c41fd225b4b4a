import type { Command } from '../command';
import { analyze } from './analyze';
import { diff } from './diff';
import { hunt } from './hunt';
import { kd } from './kd';
import { tag } from './tag';
import { targets } from './targets';

/** The commands in the order in which the help lists them. */
export const commands: readonly Command[] = [hunt, kd, targets, analyze, diff, tag];
