import type { Holder } from '../pool/held/holder';
import { NO_SITE } from './call-site';

/** For whom was allocated: a module's name, or why none is known. */
export function holderText(holder: Holder): string {
  switch (holder.kind) {
    case 'driver':
      return holder.module;
    case 'noModule':
      return '(code in no module)';
    case 'system':
      return '(the system itself)';
    case 'cut':
      return '(unknown: stack read in part)';
    case 'unknown':
      return NO_SITE[holder.why];
  }
}

/** What that means, and what to do to know more. */
export function holderMeaning(holder: Holder): string {
  switch (holder.kind) {
    case 'driver':
      return `the first code outside of Windows' own allocators: it keeps the blocks, or passes on what others ask for. Whose it is: lmvm ${holder.module}`;
    case 'noModule':
      return 'a driver that was unloaded, or code made at run time';
    case 'system':
      return 'all frames are modules of Windows: for itself, or for a process';
    case 'cut':
      return 'all frames read are modules of Windows; more are read by dx @$pool.hitTag("Abc ", 500, 600, 64)';
    case 'unknown':
      return 'whoever stands behind a gap may be anybody';
  }
}

/** `2`, `1-3` */
export const pastText = (past: readonly [number, number] | undefined): string =>
  past === undefined ? '' : [...new Set(past)].join('-');
