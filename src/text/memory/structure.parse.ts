import { LONGEST_LINE } from '../lines/scan';
import type { StructureListing } from './structure';

/**
 * Reads what `dt module!TYPE` prints:
 *
 *        +0x000 Key              : Int4B
 *
 * Fields of nested structures (deeper indentation, `dt -r`) are passed over.
 * @param name the type asked for: the listing does not always repeat it
 * @returns undefined when there is no field.
 */
export function parseStructure(
  lines: readonly string[],
  name: string,
): StructureListing | undefined {
  const fields = new Map<string, { readonly offset: number; readonly type: string }>();
  let depth: number | undefined;
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    const field = /^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(line);
    if (!field) continue;
    const [, indent = '', offset = '', key = '', type = ''] = field;
    depth ??= indent.length;
    if (indent.length > depth || fields.has(key)) continue;
    fields.set(key, { offset: Number.parseInt(offset, 16), type: type.trim() });
  }
  return fields.size === 0 ? undefined : { name, fields };
}
