import type { TargetSpec } from '../targets/spec';
import type { Radix } from './expression/number';

/** What the person at the prompt may set. */
export interface Settings {
  /** `n` */
  readonly radix: Radix;
  /** `.expr` */
  readonly evaluator: 'masm' | 'c++';
  /** `.kframes` */
  readonly frames: number;
  /** `.echotimestamps` */
  readonly timestamps: boolean;
  /** `.prefer_dml`: the engine starts with it off, as kd leaves it; WinDbg turns it on. */
  readonly dml: boolean;
  /** `rm`: what a dump of registers shows. Without its bit 2 registers print in 32 bits. */
  readonly registerMask: bigint;
  /** `.echocpunum` */
  readonly processorNumbers: boolean;
  /** `.lines` */
  readonly lines: boolean;
  /** `.asm`, in the order of their names in its list. */
  readonly assembly: readonly string[];
  /** `.symopt` */
  readonly symbolOptions: number;
  /** `.pcmd`: given before each prompt; empty for none. */
  readonly promptCommand: string;
  /** Off after `.asm no_code_bytes`. */
  readonly codeBytes: boolean;
}

export const defaultSettings = (spec: TargetSpec): Settings => ({
  radix: 16,
  evaluator: 'masm',
  frames: 0x100,
  timestamps: false,
  processorNumbers: false,
  lines: true,
  assembly: [],
  symbolOptions: 0x30337,
  promptCommand: '',
  dml: false,
  registerMask: spec.architecture === 'x86' ? 9n : 0xan,
  codeBytes: spec.style.codeBytes,
});
