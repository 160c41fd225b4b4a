import fc from 'fast-check';
import { targets } from '../../simulator/targets';
import { type Way, ways } from '../faults/trial';

/** How a call of the script is disturbed. */
export interface Disturbance {
  /** The call to the debugger at which it comes, counted from 1; later than the last: never. */
  readonly at: number;
  readonly how: 'Ctrl+Break' | Way;
}

/** Members of `@$pool`, each as a person would use it. */
const scriptCalls = [
  ...['hitTag', 'hitOther', 'arm', 'armOther', 'capture', 'clear', 'status', 'used'],
  ...['leaks', 'sites', 'stacks', 'hits', 'save', 'open', 'skip', 'unskip', 'help'],
  ...['scriptrun', 'scriptload', 'scriptunload'],
] as const;
export type ScriptCall = (typeof scriptCalls)[number];

/** What the user does besides: none of it is the script's to undo. */
const userCommands = [
  ...['bp nt!ExFreePoolWithTag', 'bc *', 'bd *', 'be *', 'bu acmenone!Later', 'sxd av', 'sxe ld'],
  ...['sxn ud', 'sxi asrt', 'sxr', 'n 8', 'n 10', 'n 16', '.logopen C:\\mine.txt', '.logclose'],
  ...['.logappend C:\\mine.txt', '~0s', '~1s', '.prefer_dml 1', '.prefer_dml 0', '.kframes 0x9'],
  ...['r $t1 = 0x5', 'dx @$mine = 7', 'k', 'r', '.lastevent', '.asm no_code_bytes'],
] as const;

export type Action =
  | { readonly do: 'call'; readonly call: ScriptCall; readonly disturbed?: Disturbance }
  | { readonly do: 'command'; readonly command: (typeof userCommands)[number] }
  | /** `g`, and Ctrl+Break where nothing stops the machine before. */ { readonly do: 'go' }
  | /** By hand, or by another tool. */ {
      readonly do: 'write';
      readonly value: 'zero' | 'idle' | 'tag' | 'other';
    }
  | /** In the next hunt. */ { readonly do: 'break in'; readonly after: After };

export type After = { readonly hits: number } | { readonly milliseconds: number };

/** A debugger, and what somebody does with it. */
export interface Session {
  readonly target: string;
  readonly processors: number;
  readonly seed: number;
  readonly finallyOnAbort: boolean;
  readonly failingCommands: 'throw' | 'answer';
  readonly resumeText: 'event' | 'place' | 'nothing';
  readonly actions: readonly Action[];
}

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  at: fc.oneof(fc.nat(12), fc.nat(150)).map((at) => at + 1),
  how: fc.constantFrom<Disturbance['how'][]>('Ctrl+Break', 'Ctrl+Break', ...ways),
});

/** Calls that change something are the more frequent ones. */
const call = fc.constantFrom<ScriptCall[]>(
  ...scriptCalls,
  ...(['hitTag', 'hitTag', 'arm', 'arm', 'capture', 'clear', 'status', 'status'] as const),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('call' as const), call }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('call' as const), call, disturbed: disturbance }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('command' as const),
      command: fc.constantFrom(...userCommands),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'go' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      value: fc.constantFrom('zero' as const, 'idle' as const, 'tag' as const, 'other' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('break in' as const),
      after: fc.oneof(fc.record({ hits: fc.nat(4) }), fc.record({ milliseconds: fc.nat(6000) })),
    }),
  },
);

/** Sessions of so many actions at most. */
export const sessions = (most: number): fc.Arbitrary<Session> =>
  fc.record({
    target: fc.constantFrom(...targets.map(({ id }) => id)),
    processors: fc.constantFrom(1, 2, 4),
    seed: fc.integer({ min: 1, max: 1000 }),
    finallyOnAbort: fc.boolean(),
    failingCommands: fc.constantFrom('throw' as const, 'answer' as const),
    resumeText: fc.constantFrom('event' as const, 'place' as const, 'nothing' as const),
    actions: fc.array(action, { minLength: 1, maxLength: most, size: 'max' }),
  });
