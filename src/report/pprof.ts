import { tagText } from '../pool/tags/tag';
import { buildOf, type Image, imageKey } from './image';
import type { Profile, ProfileFrame } from './profile';
import { ProtobufWriter } from './protobuf';

/** What stands in the header of a profile. */
export interface PprofHeader {
  /** Milliseconds since 1970: of the first hunt. */
  readonly time?: number;
  /** Milliseconds. */
  readonly duration?: number;
  /** Shown above every report of pprof. */
  readonly comments: readonly string[];
}

/**
 * One fixed order, for profiles of other types, or in another order, cannot be merged; the wanted
 * type is the last one, which old readers show first.
 */
const TYPES = [
  ['alloc_objects', 'count'],
  ['alloc_space', 'bytes'],
  ['inuse_objects', 'count'],
  ['inuse_space', 'bytes'],
] as const;

/** Fields of profile.proto. */
const PROFILE = {
  sampleType: 1,
  sample: 2,
  mapping: 3,
  location: 4,
  function: 5,
  string: 6,
  time: 9,
  duration: 10,
  periodType: 11,
  period: 12,
  comment: 13,
  defaultType: 14,
} as const;

/**
 * A profile for pprof, as heap profiles of Go have it: not compressed, which every reader takes.
 * Locations are numbered from 1, since readers in JavaScript mix up ids above 2^53; addresses count
 * from the start of their image, and its build id is timestamp and size, so that machines can be
 * merged and builds do not mix.
 */
export function pprofBytes(
  { samples }: Profile,
  { time, duration, comments }: PprofHeader,
): Uint8Array {
  const profile = new ProtobufWriter();
  const tables = new PprofTables();
  const valueType = (type: string, unit: string) =>
    new ProtobufWriter().number(1, tables.text(type)).number(2, tables.text(unit)).bytes;
  for (const [type, unit] of TYPES) profile.message(PROFILE.sampleType, valueType(type, unit));
  for (const { tag, frames, allocs, allocBytes, held, heldBytes } of samples) {
    if (allocs === 0 && held === 0) continue;
    const label = new ProtobufWriter()
      .number(1, tables.text('tag'))
      .number(2, tables.text(tagText(tag)));
    const sample = new ProtobufWriter()
      .packed(1, tables.locations(frames))
      .packed(2, [allocs, allocBytes, held, heldBytes])
      .message(3, label.bytes);
    profile.message(PROFILE.sample, sample.bytes);
  }
  for (const each of tables.mappings) profile.message(PROFILE.mapping, each);
  for (const each of tables.placed) profile.message(PROFILE.location, each);
  for (const each of tables.functions) profile.message(PROFILE.function, each);
  if (time !== undefined) profile.nanoseconds(PROFILE.time, time);
  if (duration) profile.nanoseconds(PROFILE.duration, duration);
  // Always there: a profile that has it cannot be merged with one that has not.
  profile.message(PROFILE.periodType, valueType('space', 'bytes')).number(PROFILE.period, 1);
  profile.packed(
    PROFILE.comment,
    comments.map((comment) => tables.text(comment)),
  );
  profile.number(PROFILE.defaultType, tables.text('inuse_space'));
  for (const text of tables.texts) profile.text(PROFILE.string, text);
  return Uint8Array.from(profile.bytes);
}

/** What samples refer to by number. */
class PprofTables {
  readonly #texts = new Map<string, number>([['', 0]]);
  readonly #functions = new Map<string, number>();
  readonly #mappings = new Map<string, number>();
  readonly #locations = new Map<string, number>();
  readonly functions: (readonly number[])[] = [];
  readonly mappings: (readonly number[])[] = [];
  readonly placed: (readonly number[])[] = [];

  get texts(): Iterable<string> {
    return this.#texts.keys();
  }

  text(text: string): number {
    return numbered(this.#texts, text, this.#texts.size);
  }

  /** Numbers of locations, innermost first; inlined frames are lines of the one that holds them. */
  locations(frames: readonly ProfileFrame[]): readonly number[] {
    const ids: number[] = [];
    let inlined: ProfileFrame[] = [];
    for (const frame of frames) {
      inlined.push(frame);
      if (frame.inline) continue;
      ids.push(this.#location(inlined));
      inlined = [];
    }
    return inlined.length > 0 ? [...ids, this.#location(inlined)] : ids;
  }

  #location(lines: readonly ProfileFrame[]): number {
    const key = lines.map((line) => line.key || line.name).join('\n');
    const known = this.#locations.get(key);
    if (known !== undefined) return known;
    const id = numbered(this.#locations, key, this.#locations.size + 1);
    const place = lines[lines.length - 1]?.place;
    const location = new ProtobufWriter().number(1, id);
    if (place) location.number(2, this.#mapping(place.image)).number(3, place.offset);
    for (const { name, source } of lines) {
      const line = new ProtobufWriter().number(1, this.#function(name, source?.file ?? ''));
      location.message(4, line.number(2, source?.line ?? 0).bytes);
    }
    this.placed.push(location.bytes);
    return id;
  }

  /** `system_name` stays empty: where it equals the name, pprof cuts templates and arguments off. */
  #function(name: string, file: string): number {
    const key = `${name}\n${file}`;
    const known = this.#functions.get(key);
    if (known !== undefined) return known;
    const id = numbered(this.#functions, key, this.#functions.size + 1);
    const entry = new ProtobufWriter().number(1, id).number(2, this.text(name));
    this.functions.push(entry.number(4, this.text(file)).bytes);
    return id;
  }

  #mapping(image: Image): number {
    const known = this.#mappings.get(imageKey(image));
    if (known !== undefined) return known;
    const id = numbered(this.#mappings, imageKey(image), this.#mappings.size + 1);
    const mapping = new ProtobufWriter()
      .number(1, id)
      .number(3, image.size ?? 0)
      .number(5, this.text(image.name))
      .number(6, this.text(buildOf(image)))
      .number(7, 1);
    this.mappings.push(mapping.bytes);
    return id;
  }
}

function numbered(numbers: Map<string, number>, key: string, next: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, next);
  return next;
}
