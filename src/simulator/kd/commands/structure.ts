import { matchesWildcard } from '../../../pool/tags/wildcard';
import { printStructure } from '../../../text/memory/structure.print';
import { littleEndian } from '../../bytes';
import type { Invocation } from '../failures';
import { fieldSize } from '../field-size';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/** `dt module!TYPE [field] [address]`. */
export const structureCommands: readonly Command[] = [command(/^dt(?=\s)/i, showType)];

function showType(kd: Kd, { argument }: Invocation): void {
  const [name = '', ...words] = argument.split(/\s+/);
  const type = kd.symbols.structure(name);
  if (!type) {
    kd.print(`Symbol ${name} not found.`);
    return;
  }
  const field = words.find(
    (word) => /^[A-Za-z_*?][\w*?.]*$/.test(word) && !/^[0-9a-f]+$/i.test(word),
  );
  const place = words.find((word) => word !== field && word !== '-r');
  const fields = type.fields.filter((each) => !field || matchesWildcard(field, each.name));
  if (fields.length === 0) {
    kd.print('Cannot find specified field members.');
    return;
  }
  const location = place === undefined ? undefined : kd.evaluate(place);
  const shown = fields.map(({ name: title, offset, type: kind }) => {
    const text = location === undefined ? kind : valueText(kd, kind, location + BigInt(offset));
    return [title, { offset, type: text }] as const;
  });
  for (const line of printStructure({ name, fields: new Map(shown) })) kd.print(line);
}

/** Values of integers and pointers; of what is larger only the type. */
function valueText(kd: Kd, type: string, location: bigint): string {
  const size = fieldSize(type, kd.pointerSize);
  if (size === undefined) return type;
  const bytes = kd.readAt(location, size);
  if (bytes.length < size) return '??';
  const value = littleEndian(bytes);
  return value === 0n ? '0' : `0x${value.toString(16)}`;
}
