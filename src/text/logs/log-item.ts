import type { BlockLine } from '../addresses/block-line.parse';
import type { ModuleDetails } from '../modules/module-details';
import type { BlockListing } from '../poolfind/pool-block';
import type { PoolUsedListing } from '../poolused/poolused';
import type { StackListing } from '../stacks/stack';
import type { StopReport } from '../stops/stop';
import type { SessionTime } from '../times/session-time';
import type { VerifierListing } from '../verifier/verifier';
import type { VmListing } from '../vm/vm';
import type { OwnWords } from './own-words';

/** Something that a log tells. `line` is that of its first line, counted from 0. */
export type LogItem =
  | {
      readonly kind: 'poolUsed';
      readonly listing: PoolUsedListing;
      readonly line: number;
      /** The command as typed, where the prompt before the listing shows it. */
      readonly command?: string;
      /** The time in front of its heading, by the clock of whoever wrote the log. */
      readonly stamp?: number;
    }
  | {
      readonly kind: 'stack';
      readonly listing: StackListing;
      readonly line: number;
      /**
       * What is of this listing alone: its frames have neither bases nor arguments. A listing that
       * was met before is the same object.
       */
      readonly own: OwnWords;
      /** It is not of where the machine stands, but of a crash or of a context set by hand. */
      readonly aside: boolean;
    }
  | /** Rows of a stack that does not begin with its first frame: of what stop, nothing says. */ {
      readonly kind: 'stackPart';
      readonly frames: number;
      readonly line: number;
    }
  | {
      readonly kind: 'stop';
      readonly report: StopReport;
      readonly line: number;
    }
  | {
      readonly kind: 'verifier';
      readonly listing: VerifierListing;
      readonly line: number;
    }
  | {
      readonly kind: 'blocks';
      readonly listing: BlockListing;
      readonly line: number;
    }
  | /** Loaded modules as `lm` lists them, with what `lmv` says of each. */ {
      readonly kind: 'modules';
      readonly modules: readonly ModuleDetails[];
      readonly line: number;
    }
  | {
      readonly kind: 'vm';
      readonly listing: VmListing;
      readonly line: number;
    }
  | /** What a line of `.time` or `vertarget` says; it holds for as long as the target stands. */ {
      readonly kind: 'time';
      readonly says: SessionTime;
      readonly line: number;
    }
  | /** The target was let run: what follows belongs to another stop. */ {
      readonly kind: 'resumed';
      readonly line: number;
      /** `gu`: to where the function returns. */
      readonly isStepOut?: true;
    }
  | /** What a line says of the block of the hit at hand. */ {
      readonly kind: 'block';
      readonly says: BlockLine;
      readonly line: number;
    };
