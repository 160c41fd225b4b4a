import type { EventCounts } from '../books/coverage';
import type { Place, Where } from '../learning/place';
import type { Frame, SymbolName } from '../stacks/frame';
import type { Change, ChangedThing } from '../values/change';
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
import {
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type RecordedArming,
  type RecordedFrame,
  type RecordedModule,
  type RecordedTarget,
  type RecordingEntry,
} from './recording';

/** A line of a recording, or why it is none. */
export type LineReading =
  | { readonly kind: 'entry'; readonly seq: number; readonly entry: RecordingEntry }
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

/** Longer lines are not read: a stack takes some thousand characters, a module list some 50,000. */
const LONGEST_LINE = 1 << 20;

const symbol = object<SymbolName>({ module: text, name: text, offset: count });

const frame = object<RecordedFrame>(
  { text },
  {
    address,
    symbol,
    source: object<NonNullable<Frame['source']>>({ file: text, line: count }),
    inline: oneOf(true),
    doubtful: oneOf(true),
    afterGap: oneOf(true),
  },
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

const target = object<RecordedTarget>(
  { pointerSize: oneOf(4, 8), description: text },
  { build: count, kernelBase: address, bootTime: count },
);

const loaded = object<RecordedModule>({ name: text, start: address, end: address });

/** A tag and its six counts. */
const counters: Shape<readonly number[]> = (value) => {
  const numbers = list(whole)(value);
  return numbers?.length === 7 ? numbers : undefined;
};

const counts = object<EventCounts>({ allocs: count, frees: count });

type Body<Type> = Omit<Extract<RecordingEntry, { readonly type: Type }>, 'type'>;

/** One shape for each type of line. */
const SHAPES: { readonly [Type in RecordingEntry['type']]: Shape<Body<Type>> } = {
  header: object<Body<'header'>>({
    format: oneOf(RECORDING_FORMAT),
    version: oneOf(RECORDING_VERSION),
    segment: count,
    tool: text,
    time: count,
  }),
  hunt: object<Body<'hunt'>>({
    tag,
    target,
    poolHitTag: object<RecordedArming>({ address, before: count }),
    time: count,
  }),
  snapshot: object<Body<'snapshot'>>(
    { name: text, time: count, whole: flag, bits: oneOf(32, 64), rows: list(counters) },
    { uptime: count, bootTime: count },
  ),
  modules: object<Body<'modules'>>({ modules: list(loaded) }),
  image: object<Body<'image'>>({ start: address, timestamp: count }),
  stack: object<Body<'stack'>>({ index: count, frames: list(frame) }),
  hit: object<Body<'hit'>>(
    { number: count, kind: oneOf('alloc', 'free', 'unknown'), stack: count },
    {
      stopAddress: address,
      block: address,
      blockFrom: oneOf('place', 'arguments', 'returnValue'),
      requested: count,
      charged: count,
      poolType: count,
      processor: count,
      thread: address,
      process: address,
      time: count,
      open: oneOf(true),
      mayRepeat: oneOf(true),
    },
  ),
  process: object<Body<'process'>>({ address }, { image: text, id: count }),
  located: object<Body<'located'>>({ hit: count, block: address }, { charged: count }),
  places: object<Body<'places'>>({ places: list(place) }),
  counters: object<Body<'counters'>>({ at: oneOf('armed', 'stopped') }, { counts }),
  doubted: object<Body<'doubted'>>({ stack: count, hits: count }),
  gone: object<Body<'gone'>>({ missed: flag }),
  blocks: object<Body<'blocks'>>({ there: list(address), gone: list(address) }),
  code: object<Body<'code'>>({ address, holdsTag: oneOf('yes', 'no', 'unreadable') }),
  change: object<Body<'change'>>({
    change,
    state: oneOf('planned', 'applied', 'undone', 'gone'),
    time: count,
  }),
  end: object<Body<'end'>>({ why: text, time: count }, { uptime: count }),
  recheck: object<Body<'recheck'>>(
    {
      tag,
      hunt: count,
      time: count,
      boot: oneOf('same', 'unchecked'),
      held: count,
      there: list(address),
      gone: list(address),
      unreadable: list(address),
      freed: object<Body<'recheck'>['freed']>({ asked: count, taken: count }),
    },
    { uptime: count, counts },
  ),
};

const SHAPE_OF: ReadonlyMap<string, Shape<object>> = new Map(Object.entries(SHAPES));

/** Reads one line of a recording. Never throws. */
export function parseRecordingLine(line: string): LineReading {
  if (line.length > LONGEST_LINE) return { kind: 'invalid' };
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
  const { seq, type } = head;
  const shape = SHAPE_OF.get(type);
  if (!shape) return { kind: 'unknownType', seq };
  const read = shape(value);
  // What fits the shape of its type is a line of that type.
  if (read) return { kind: 'entry', seq, entry: { type, ...read } as RecordingEntry };
  const { version } = object<{ readonly version: number }>({ version: count })(value) ?? {};
  const isNewer = type === 'header' && version !== undefined && version > RECORDING_VERSION;
  return isNewer ? { kind: 'newer', version } : { kind: 'invalid' };
}
