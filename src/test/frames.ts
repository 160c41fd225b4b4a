import type { Frame, SymbolName } from '../pool/stacks/frame';
import { type Address, parseAddress } from '../pool/values/address';

/** `nt!ExFreePool+0x9`, `Driver+0x1170` taken apart; for tests only. */
export function symbolOf(text: string): SymbolName {
  const [, head = '', offset = '0'] = /^(.*?)(?:\+0x([0-9a-f]+))?$/.exec(text) ?? [];
  const mark = head.indexOf('!');
  return {
    module: mark < 0 ? head : head.slice(0, mark),
    name: mark < 0 ? '' : head.slice(mark + 1),
    offset: Number.parseInt(offset, 16),
  };
}

export const addressOf = (text: string): Address => {
  const address = parseAddress(text);
  if (address === undefined) throw new Error(`not an address: ${text}`);
  return address;
};

/** A frame of a test stack: its text, and what a test wants to say beside it. */
export function frameOf(text: string, more: Partial<Frame> = {}): Frame {
  const bare = /^[0-9a-f`]{8,}$/.test(text);
  return {
    text,
    args: [],
    inline: false,
    doubtful: false,
    ...(bare ? { address: addressOf(text) } : { symbol: symbolOf(text) }),
    ...more,
  };
}

/** A stack of nothing but names, innermost first. */
export const stackOf = (...texts: string[]): Frame[] => texts.map((text) => frameOf(text));
