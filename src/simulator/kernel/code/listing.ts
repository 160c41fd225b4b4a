import type { MachineInstruction, MachineSymbols } from '../machine';
import type { SparseMemory } from '../memory';
import type { Chunk } from './function-code';
import type { TextContext } from './instruction';

/**
 * Instructions as a disassembler would list them. Immediates are printed from memory, so that a
 * patched tag shows; other patches show in the bytes only.
 */
export function listing(
  chunk: Chunk,
  memory: SparseMemory,
  symbols: MachineSymbols,
): readonly MachineInstruction[] {
  return chunk.map(({ address, bytes, mnemonic, operands }) => {
    const now = memory.read(address, bytes.length);
    const context: TextContext = {
      address,
      bytes: now,
      label: (target) => labelText(symbols, target),
    };
    return {
      address,
      bytes: now,
      mnemonic,
      operands: typeof operands === 'string' ? operands : operands(context),
    };
  });
}

/** ``drv!_imp_ExFreePool (fffff807`3d052068)``, ``Driver+0x2068 (…)``, or the address alone. */
function labelText(symbols: MachineSymbols, address: bigint): string {
  const shown = addressText(address);
  const near = symbols.nearest(address);
  if (!near) return shown;
  const name = near.name === '' ? near.module : `${near.module}!${near.name}`;
  const offset = near.offset === 0 ? '' : `+0x${near.offset.toString(16)}`;
  return `${name}${offset} (${shown})`;
}

function addressText(address: bigint): string {
  const digits = address.toString(16).padStart(8, '0');
  return digits.length <= 8
    ? digits
    : `${digits.padStart(16, '0').slice(0, 8)}\`${digits.slice(-8)}`;
}
