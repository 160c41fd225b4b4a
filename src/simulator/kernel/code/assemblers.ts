import type { Architecture } from '../../targets/spec';
import { arm64 } from './arm64';
import type { Assembler } from './assembler';
import { x64 } from './x64';
import { x86 } from './x86';

export function assemblerOf(architecture: Architecture): Assembler {
  switch (architecture) {
    case 'x86':
      return x86;
    case 'x64':
      return x64;
    case 'arm64':
      return arm64;
  }
}
