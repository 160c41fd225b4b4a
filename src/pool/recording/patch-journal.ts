import type { Tag } from '../tags/tag';
import type { Address, PointerSize } from '../values/address';
import { address, count, list, object, oneOf, tag, text } from './json-shape';

/** A call site that has been given a tag of its own, by other bytes in its code. */
export interface Patch {
  readonly tag: Tag;
  readonly newTag: Tag;
  readonly address: Address;
  /** Four bytes in memory order, as one value. */
  readonly before: number;
  readonly after: number;
  /** The image whose code it is: another build of it, or another place, has other code there. */
  readonly module: string;
  readonly start: Address;
  readonly size: number;
  /** Its TimeDateStamp; 0 where its header is not in memory. */
  readonly timestamp: number;
  /** As the debugger wrote it. */
  readonly site: string;
}

/** What is noted before code is written: whoever comes later puts it back by this. */
export interface PatchJournal {
  readonly format: 'pooltag patches';
  readonly version: 1;
  readonly pointerSize: PointerSize;
  /** When the target was started, and how long it had run, in milliseconds; 0 where not known. */
  readonly bootTime: number;
  readonly uptime: number;
  readonly patches: readonly Patch[];
}

const shape = object<PatchJournal>({
  format: oneOf('pooltag patches'),
  version: oneOf(1),
  pointerSize: oneOf(4, 8),
  bootTime: count,
  uptime: count,
  patches: list(
    object<Patch>({
      tag,
      newTag: tag,
      address,
      before: tag,
      after: tag,
      module: text,
      start: address,
      size: count,
      timestamp: tag,
      site: text,
    }),
  ),
});

/** Of a file of one line. @returns undefined for anything but a whole journal */
export function parsePatchJournal(line: string): PatchJournal | undefined {
  try {
    return shape(JSON.parse(line));
  } catch (_error) {
    return undefined;
  }
}
