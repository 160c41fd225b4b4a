import type { Command } from '../command';
import { analyze } from './analyze';
import { diff } from './diff';
import { dump } from './dump';
import { evidence } from './evidence';
import { find } from './find';
import { growth } from './growth';
import { hunt } from './hunt';
import { kd } from './kd';
import { live } from './live';
import { repair } from './repair';
import { report } from './report';
import { serve } from './serve';
import { tag } from './tag';
import { targets } from './targets';

/** The commands in the order in which the help lists them. */
export const commands: readonly Command[] = [
  hunt,
  kd,
  live,
  repair,
  serve,
  dump,
  targets,
  analyze,
  diff,
  growth,
  report,
  find,
  evidence,
  tag,
];
