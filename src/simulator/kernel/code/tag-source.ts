import type { SparseMemory } from '../memory';
import type { ImmediateForm } from './assembler';
import { wordAt } from './instruction';

/** Where in memory a tag that code passes is to be found. */
export interface TagSource {
  readonly form: ImmediateForm;
  readonly address: bigint;
}

/** The tag that the code passes as it lies in memory at this moment. */
export function readTag(memory: SparseMemory, source: TagSource): number {
  const bytes = memory.read(source.address, 8);
  if (source.form === 'imm32') return wordAt(bytes, 0);
  const half = (offset: number) => (wordAt(bytes, offset) >>> 5) & 0xffff;
  return (half(0) | (half(4) << 16)) >>> 0;
}
