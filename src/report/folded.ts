import type { HuntRecord } from '../pool/books/hunt-record';
import type { Stack } from '../pool/hit';
import { type Tag, tagText } from '../pool/tags/tag';
import { printable } from '../pool/values/printable';
import { frameName, GAP, type Weight, weighedStacks } from './stack-weights';

/**
 * Folded stacks: `[Leak];nt!NtReadFile;acmeflt!FltRead 9664`, outermost first, below the tag. Stacks
 * of the same functions are one line; those that weigh nothing are left out. LF, because flamegraph.pl
 * ignores lines that end in CR LF.
 */
export function foldedText(hunts: readonly HuntRecord[], weight: Weight): string {
  const lines = foldedWeights(hunts, weight);
  return Array.from(lines, ([stack, value]) => `${stack} ${value}\n`).join('');
}

/** What each folded stack weighs, in the order in which they were first seen. */
export function foldedWeights(
  hunts: readonly HuntRecord[],
  weight: Weight,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const hunt of hunts) {
    for (const { stack, weights } of weighedStacks(hunt)) {
      if (weights[weight] === 0) continue;
      const line = foldedStack(hunt.tag, stack);
      lines.set(line, (lines.get(line) ?? 0) + weights[weight]);
    }
  }
  return lines;
}

function foldedStack(tag: Tag, stack: Stack): string {
  let line = '';
  for (const frame of stack) {
    line = `;${foldedName(frameName(frame))}${line}`;
    if (frame.afterGap) line = line.replace(/^(;[^;]*)/, `$1;${GAP}`);
  }
  return foldedName(`[${tagText(tag)}]`) + line;
}

/** `;` parts frames, and a last word of digits would be a weight. */
const foldedName = (name: string): string =>
  printable(name)
    .replace(/;/g, ':')
    .replace(/\s(?=[\d.]+$)/, '_');
