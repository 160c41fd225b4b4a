import type { Metadata } from '../dx/model';

/** Takes from a script's metadata object what the debugger knows; the rest does no harm. */
export function readMetadata(source: unknown): Metadata {
  if (typeof source !== 'object' || source === null) return {};
  const read = (key: string): unknown => Reflect.get(source, key);
  const text = (key: string) => {
    const value = read(key);
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const radix = read('PreferredRadix');
  const show = read('PreferShow');
  const depth = read('PreferredExpansionDepth');
  return {
    ...text('Help'),
    ...text('ActionName'),
    ...text('ActionDescription'),
    ...(isRadix(radix) && { PreferredRadix: radix }),
    ...(typeof show === 'boolean' && { PreferShow: show }),
    ...(typeof depth === 'number' && { PreferredExpansionDepth: depth }),
  };
}

const isRadix = (value: unknown): value is NonNullable<Metadata['PreferredRadix']> =>
  value === 2 || value === 8 || value === 10 || value === 16;
