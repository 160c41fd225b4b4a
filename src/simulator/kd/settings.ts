import type { TargetSpec } from '../targets/spec';
import type { Radix } from './expression/number';

/** What the person at the prompt may set. */
export interface Settings {
  /** `n` */
  readonly radix: Radix;
  /** `.kframes` */
  readonly frames: number;
  /** `.prefer_dml` */
  readonly dml: boolean;
  /** Off after `.asm no_code_bytes`. */
  readonly codeBytes: boolean;
}

export const defaultSettings = (spec: TargetSpec): Settings => ({
  radix: 16,
  frames: 0x100,
  dml: false,
  codeBytes: spec.style.codeBytes,
});
