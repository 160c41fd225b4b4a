import type { Stack } from '../../pool/hit';
import type { Frame, SymbolName } from '../../pool/stacks/frame';

/**
 * What the debugger calls an image of a boot driver that the kernel has moved, until `.reload`:
 * `cdrom_fffffffffa02c000`.
 */
const MOVED = /_(?:[0-9a-f]{16}|[0-9a-f]{8})$/i;

/** The symbol with the name of its module that it has after `.reload`. */
export const ownModule = (symbol: SymbolName): SymbolName => ({
  ...symbol,
  module: symbol.module.replace(MOVED, ''),
});

/** How much a frame's name says: a function's, of a module by its own name, most. */
export const nameWorth = ({ symbol }: Frame): number =>
  symbol === undefined ? 0 : (symbol.name === '' ? 1 : 3) - (MOVED.test(symbol.module) ? 1 : 0);

/** Whether the names of a stack say more than those of the same one as it was listed before. */
export const saysMore = (stack: Stack, than: Stack): boolean => worth(stack) > worth(than);

const worth = (stack: Stack): number => stack.reduce((sum, frame) => sum + nameWorth(frame), 0);
