import type { Change, ChangedThing, JournalEntry } from './change';
import type { EventCounts } from './coverage';
import type { Frame, SymbolName } from './frame';
import type { Hit } from './hit';
import {
  address,
  count,
  either,
  flag,
  list,
  object,
  oneOf,
  type Shape,
  tag,
  text,
  whole,
} from './json-shape';
import type { Place, Where } from './place';
import {
  type ChangeLine,
  type CountersLine,
  type EndLine,
  type GapLine,
  type HeaderLine,
  type HitLine,
  type LocatedLine,
  type ModulesLine,
  type PlacesLine,
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type RecordedArming,
  type RecordedModule,
  type RecordedTarget,
  type RecordingEntry,
  type RecordingLine,
  type StackLine,
  type StopLine,
} from './recording';

/** A line of a recording, or why it is none. */
export type LineReading =
  | { readonly kind: 'line'; readonly line: RecordingLine }
  | /** A type of a later pooltag: to be passed over. */ {
      readonly kind: 'unknownType';
      readonly seq: number;
    }
  | /** Written by a later pooltag whose recordings mean something else. */ {
      readonly kind: 'newer';
      readonly version: number;
    }
  | /** No JSON: a torn line, if it is the last. */ { readonly kind: 'torn' }
  | /** JSON, but not a line of a recording. */ { readonly kind: 'invalid' };

const symbol = object<SymbolName>({ module: text, name: text, offset: count });

const frame = object<Frame>(
  {
    address,
    text,
    symbol,
    base: address,
    returnAddress: address,
    args: list(address),
    inline: flag,
    doubtful: flag,
    source: object<NonNullable<Frame['source']>>({ file: text, line: count }),
  },
  ['address', 'symbol', 'base', 'returnAddress', 'source'],
);

const hit = object<Hit>(
  {
    number: count,
    kind: oneOf('alloc', 'free', 'unknown'),
    tag,
    stack: count,
    stopAddress: address,
    block: address,
    blockFrom: oneOf('place', 'arguments', 'returnValue'),
    requested: count,
    charged: count,
    poolType: count,
    processor: count,
    thread: address,
    time: count,
  },
  [
    'stopAddress',
    'block',
    'blockFrom',
    'requested',
    'charged',
    'poolType',
    'processor',
    'thread',
    'time',
  ],
);

const where: Shape<Where> = either(
  object<{ readonly register: string }>({ register: text }),
  object<{ readonly offset: number }>({ offset: whole }),
);

const place = object<Place>({
  kind: oneOf('alloc', 'free'),
  key: address,
  where,
  holds: oneOf('block', 'header'),
});

const thing: Shape<ChangedThing> = either(
  object<{ readonly kind: 'poolHitTag' }>({ kind: oneOf('poolHitTag') }),
  object<{ readonly kind: 'code'; readonly site: string }>({ kind: oneOf('code'), site: text }),
);

const byte: Shape<number> = (value) => {
  const number = count(value);
  return number !== undefined && number <= 0xff ? number : undefined;
};

const change = object<Change>({
  id: count,
  thing,
  address,
  before: list(byte),
  after: list(byte),
  repair: text,
});

const entry = object<JournalEntry>({
  change,
  state: oneOf('planned', 'applied', 'undone', 'gone'),
  time: count,
});

const target = object<RecordedTarget>(
  { pointerSize: oneOf(4, 8), build: count, kernelBase: address, bootTime: count },
  ['build', 'kernelBase', 'bootTime'],
);

const loaded = object<RecordedModule>(
  { name: text, start: address, end: address, timestamp: count },
  ['timestamp'],
);

/** One shape for each type of line. */
const SHAPES: { readonly [Type in RecordingEntry['type']]: Shape<RecordingEntry> } = {
  header: object<HeaderLine>({
    type: oneOf('header'),
    format: oneOf(RECORDING_FORMAT),
    version: oneOf(RECORDING_VERSION),
    segment: count,
    tool: text,
    target,
    tag,
    poolHitTag: object<RecordedArming>({ address, before: count }),
    time: count,
  }),
  modules: object<ModulesLine>({ type: oneOf('modules'), modules: list(loaded) }),
  stack: object<StackLine>({ type: oneOf('stack'), index: count, frames: list(frame) }),
  hit: object<HitLine>({ type: oneOf('hit'), hit }),
  located: object<LocatedLine>(
    { type: oneOf('located'), hit: count, block: address, charged: count },
    ['charged'],
  ),
  places: object<PlacesLine>({ type: oneOf('places'), places: list(place) }),
  counters: object<CountersLine>({
    type: oneOf('counters'),
    at: oneOf('armed', 'disarmed'),
    counts: object<EventCounts>({ allocs: count, frees: count }),
  }),
  change: object<ChangeLine>({ type: oneOf('change'), entry }),
  gap: object<GapLine>({ type: oneOf('gap'), after: count }),
  stop: object<StopLine>({ type: oneOf('stop'), event: text, time: count }),
  end: object<EndLine>({ type: oneOf('end'), hits: count, time: count }),
};

const SHAPE_OF: ReadonlyMap<string, Shape<RecordingEntry>> = new Map(Object.entries(SHAPES));

/** Reads one line of a recording. Never throws. */
export function parseRecordingLine(line: string): LineReading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'torn' };
  }
  const head = object<{ readonly seq: number; readonly type: string }>({ seq: count, type: text })(
    value,
  );
  if (!head) return { kind: 'invalid' };
  const shape = SHAPE_OF.get(head.type);
  if (!shape) return { kind: 'unknownType', seq: head.seq };
  const read = shape(value);
  if (read) return { kind: 'line', line: { seq: head.seq, ...read } };
  const { version } = object<{ readonly version: number }>({ version: count })(value) ?? {};
  const isNewer = head.type === 'header' && version !== undefined && version > RECORDING_VERSION;
  return isNewer ? { kind: 'newer', version } : { kind: 'invalid' };
}
