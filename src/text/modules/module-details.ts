import type { ModuleRow } from './modules';

/** What `lm v` prints of a module. What it does not print is absent. */
export interface ModuleDetails extends ModuleRow {
  /** `acmefilt.sys` */
  readonly image?: string;
  /** `4.2.118.0` */
  readonly version?: string;
  readonly company?: string;
  readonly product?: string;
  readonly description?: string;
  /** As printed: the day and time at which it was linked. */
  readonly linked?: string;
  /** The number that the image has for that; of reproducible builds a hash, and no time. */
  readonly stamp?: number;
}
