import type { Tag } from '../../pool/tags/tag';

/** What to hunt, and for how long. */
export interface LivePlan {
  readonly connection: string;
  readonly tag: Tag;
  readonly hits: number;
  readonly seconds?: number;
  readonly frames: number;
  readonly unseen: boolean;
  /** Seconds after which the blocks that stay are asked about once more. */
  readonly recheck?: number;
  /** Base of the recording's files. */
  readonly recording?: string;
  readonly skip: readonly string[];
}
