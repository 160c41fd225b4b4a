import type { CodeFunction } from '../kernel/code/reader';
import { allocatedBytes } from '../kernel/code/x64';
import { splitName } from '../kernel/names';
import type { Architecture } from '../targets/spec';
import type { FunctionFrame, ServedFunction } from './served-image';

/** A function of an image, by its place in it. */
export interface ImageFunction extends Omit<CodeFunction, 'start' | 'end'> {
  readonly rva: number;
  readonly size: number;
}

/** The functions that lie in an image. */
export function functionsIn(
  functions: readonly CodeFunction[],
  image: { readonly base: bigint; readonly size: number },
): readonly ImageFunction[] {
  const end = image.base + BigInt(image.size);
  return functions
    .filter(({ start }) => start >= image.base && start < end)
    .map((each) => ({
      ...each,
      rva: Number(each.start - image.base),
      size: Number(each.end - each.start),
    }));
}

/** What a symbol file says of a function; cold code has no name of its own. */
export function servedFunction(
  architecture: Architecture,
  { name, rva, size, prologue, isCold, shape }: ImageFunction,
): ServedFunction {
  const frame = frameOf(architecture, { name, shape });
  return { ...(!isCold && { name: splitName(name).name }), rva, size, prologue, frame };
}

function frameOf(
  architecture: Architecture,
  { shape }: Pick<ImageFunction, 'name' | 'shape'>,
): FunctionFrame {
  if (architecture === 'x86') {
    if (shape.trap) return { kind: 'trap', bytes: 0 };
    return shape.frameless ? { kind: 'leaf' } : { kind: 'ebp', locals: 0, parameters: 0 };
  }
  const bytes = allocatedBytes(shape);
  if (shape.trap) return { kind: 'trap', bytes };
  return bytes === 0 ? { kind: 'leaf' } : { kind: 'allocated', bytes };
}
