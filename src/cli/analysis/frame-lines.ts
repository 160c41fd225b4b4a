import type { Stack } from '../../pool/hit';
import { visible } from '../table';

/** The frames of a stack, the call site marked, and where frames may be missing. */
export const frameLines = (stack: Stack, site: number | undefined): readonly string[] =>
  stack.flatMap(({ text, inline, afterGap }, depth) => [
    ...(afterGap ? ['    ... (frames missing)'] : []),
    `  ${depth === site ? '>' : ' '} ${visible(text)}${inline ? ' (inline)' : ''}`,
  ]);
