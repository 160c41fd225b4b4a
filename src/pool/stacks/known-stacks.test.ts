import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Address, NULL_ADDRESS, offsetAddress, parseAddress } from '../values/address';
import type { Frame } from './frame';
import { KnownStacks } from './known-stacks';
import type { FrameRule, StackTop } from './stack-tree';

const DEPTH = 24;
const POINTER = 8;

const addressOf = (text: string): Address => {
  const address = parseAddress(text);
  if (!address) throw new Error(text);
  return address;
};

const STACK = addressOf('ffff800000010000');
const THREAD = addressOf('ffffe00000001000');
const code = (index: number): Address =>
  offsetAddress(addressOf('fffff80000400000'), 0x100 * index);

/** What the frames say: that of a known stack is put together when it is asked for. */
const listed = (frames: readonly Frame[] | undefined): readonly Frame[] | undefined =>
  frames?.map(({ address, text, symbol, base, returnAddress, args, inline, doubtful }) => {
    return { address, text, symbol, base, returnAddress, args, inline, doubtful };
  });

/** A call on a simulated stack: which function, and bytes that it takes if they are not fixed. */
interface Call {
  readonly code: number;
  /** Beyond what the function always takes. */
  readonly more: number;
}

/** Functions by number: every fifth has a frame register, and takes what it likes. */
const isVariable = (index: number): boolean => index % 5 === 4;
const fixedBytes = (index: number): number => 8 * (1 + ((index * 7) % 11));
const bytesOf = ({ code: index, more }: Call): number =>
  fixedBytes(index) + (isVariable(index) ? 8 * more : 0);

/** What the unwind data say. */
function ruleOf(address: Address): FrameRule | undefined {
  const index = Array.from({ length: 10 }, (_, each) => each).find(
    (each) => code(each) === address,
  );
  if (index === undefined || isVariable(index)) return undefined;
  return { kind: 'fixed', bytes: fixedBytes(index), isTrap: false };
}

/** The walk of a stack of these calls, innermost first, and its memory full of stale words. */
function machine(calls: readonly Call[], sp: Address, stale: readonly number[]) {
  const frames: Frame[] = [];
  const words: Address[] = [];
  let offset = 0;
  for (const [index, call] of calls.entries()) {
    const next = calls[index + 1];
    const returnAddress = next ? code(next.code) : NULL_ADDRESS;
    const text = `nt!f${call.code}`;
    frames.push({
      address: code(call.code),
      text,
      symbol: { module: 'nt', name: text.slice(3), offset: 0 },
      base: offsetAddress(sp, offset),
      returnAddress,
      args: [],
      inline: false,
      doubtful: false,
    });
    for (let at = 0; at < bytesOf(call); at += POINTER) {
      const old = stale[words.length % Math.max(1, stale.length)];
      // A return address that an earlier call left.
      words.push(old === undefined ? NULL_ADDRESS : code(old));
    }
    words.push(returnAddress);
    offset += bytesOf(call) + POINTER;
  }
  const bytes = Uint8Array.from(words.flatMap((word) => [...Buffer.from(word, 'hex')].reverse()));
  const top: StackTop = { ip: frames[0]?.address ?? NULL_ADDRESS, sp, thread: THREAD };
  return { frames: frames.slice(0, DEPTH), bytes, top };
}

const stackCall = fc.record({ code: fc.nat(9), more: fc.nat(3) });
const stop = fc.record({
  calls: fc.array(stackCall, { minLength: 1, maxLength: 6 }),
  depth: fc.nat(4).map((pages) => pages * 0x40),
  stale: fc.array(fc.nat(9), { maxLength: 7 }),
});

const bare = (index: number): Call => ({ code: index, more: 0 });

describe('a stack that is recognised', () => {
  test('is the one that a walk finds, whatever the stacks, their sizes and what lies between', () => {
    fc.assert(
      fc.property(fc.array(stop, { minLength: 1, maxLength: 8 }), (stops) => {
        const known = new KnownStacks(8);
        // Each comes back, in another place and among others, so that it can be recognised.
        for (const { calls, depth, stale } of [...stops, ...stops, ...stops]) {
          const { frames, bytes, top } = machine(calls, offsetAddress(STACK, -depth), stale);
          const found = known.recognise(top, bytes);
          if (found) expect(listed(found)).toEqual(frames);
          else known.learn(top, frames, DEPTH, ruleOf);
        }
      }),
    );
  });

  test('is found at another depth and on another thread', () => {
    const known = new KnownStacks(8);
    const learned = machine([bare(0), bare(1), bare(2)], STACK, [3]);
    for (const _time of [1, 2]) known.learn(learned.top, learned.frames, DEPTH, ruleOf);
    const again = machine([bare(0), bare(1), bare(2)], offsetAddress(STACK, -0x3000), [7, 8]);
    expect(listed(known.recognise(again.top, again.bytes))).toEqual(again.frames);
  });
});

describe('a stack is walked', () => {
  const learned = machine([bare(0), bare(1), bare(2)], STACK, []);
  const knowing = (calls = [bare(0), bare(1), bare(2)]): KnownStacks => {
    const known = new KnownStacks(8);
    const { top, frames } = machine(calls, STACK, []);
    for (const _time of [1, 2]) known.learn(top, frames, DEPTH, ruleOf);
    return known;
  };

  test('that differs in its last frame alone', () => {
    const other = machine([bare(0), bare(1), bare(3)], STACK, [2]);
    expect(knowing().recognise(other.top, other.bytes)).toBeUndefined();
  });

  test('that goes on behind what is known, or ends before', () => {
    const longer = machine([bare(0), bare(1), bare(2), bare(3)], STACK, []);
    expect(knowing().recognise(longer.top, longer.bytes)).toBeUndefined();
    expect(knowing().recognise(learned.top, learned.bytes.slice(0, -1))).toBeUndefined();
  });

  test('that was seen once', () => {
    const known = new KnownStacks(8);
    known.learn(learned.top, learned.frames, DEPTH, ruleOf);
    expect(known.isEmpty).toBe(true);
  });

  test('in which a function has a frame register', () => {
    expect(knowing([bare(0), bare(4), bare(2)]).isEmpty).toBe(true);
  });

  test.each([
    ['an inline frame', { inline: true }],
    ['a doubtful frame', { doubtful: true }],
    ['a frame without a return address', { returnAddress: undefined }],
    ['a frame without a stack pointer', { base: undefined }],
  ])('with %s', (_what, change) => {
    const known = new KnownStacks(8);
    const frames = learned.frames.map((each, index) =>
      index === 1 ? { ...each, ...change } : each,
    );
    for (const _time of [1, 2]) known.learn(learned.top, frames, DEPTH, ruleOf);
    expect(known.isEmpty).toBe(true);
  });

  test('that leads through a trap to another stack', () => {
    const known = new KnownStacks(8);
    const trapped = (address: Address) => {
      const rule = ruleOf(address);
      return rule?.kind === 'fixed' ? { ...rule, isTrap: address === code(1) } : rule;
    };
    for (const _time of [1, 2]) known.learn(learned.top, learned.frames, DEPTH, trapped);
    expect(known.isEmpty).toBe(true);
  });

  test('where the walk and the unwind data do not agree', () => {
    const known = new KnownStacks(8);
    const wrong = (): FrameRule => ({ kind: 'fixed', bytes: 0x18, isTrap: false });
    for (const _time of [1, 2]) known.learn(learned.top, learned.frames, DEPTH, wrong);
    expect(known.isEmpty).toBe(true);
  });

  test('every so often all the same, and never recognised again once a walk differs', () => {
    const known = knowing();
    const found = Array.from({ length: 64 }, () => known.recognise(learned.top, learned.bytes));
    expect(found.filter((each) => each === undefined)).toHaveLength(2);
    expect(known.check(learned.top, learned.bytes, learned.frames)).toBe('same');
    expect(known.check(learned.top, learned.bytes, learned.frames.slice(1))).toEqual({
      frames: learned.frames,
      hits: 62,
    });
    for (const _time of [1, 2]) known.learn(learned.top, learned.frames, DEPTH, ruleOf);
    expect(known.isEmpty).toBe(true);
  });
});

describe('a stack of x86, along its frame pointers', () => {
  const NARROW = addressOf('0000000080100000');
  const narrow = (index: number): Address =>
    offsetAddress(addressOf('0000000080400000'), 0x100 * index);
  const linked = (): FrameRule => ({ kind: 'linked' });

  /** Functions by number, each with so many bytes of locals; the last one returns to 0. */
  function chain(calls: readonly (readonly [number, number])[], sp: Address) {
    const frames: Frame[] = [];
    const words: number[] = [];
    const low = (address: Address): number => Number.parseInt(address.slice(8), 16);
    for (const [index, [locals]] of calls.map(([own, bytes]) => [bytes, own] as const).entries()) {
      for (let at = 0; at < locals; at += 4) words.push(low(narrow(at % 5)));
      const base = offsetAddress(sp, 4 * words.length);
      const next = calls[index + 1];
      const returnAddress = next ? narrow(next[0]) : NULL_ADDRESS;
      const saved = next ? offsetAddress(base, 8 + next[1]) : NULL_ADDRESS;
      words.push(low(saved), low(returnAddress));
      const own = calls[index]?.[0] ?? 0;
      frames.push({
        address: narrow(own),
        text: `nt!f${own}`,
        symbol: { module: 'nt', name: `f${own}`, offset: 0 },
        base,
        returnAddress,
        args: [],
        inline: false,
        doubtful: false,
      });
    }
    words.push(7, 7, 7);
    const bytes = new Uint8Array(new Uint32Array(words).buffer);
    const argumentsAt = (base: Address | undefined) =>
      [8, 12, 16].map((offset) => {
        const at = base ? low(base) - low(sp) + offset : 0;
        const word = Buffer.from(bytes).readUInt32LE(at);
        return addressOf(word.toString(16).padStart(16, '0'));
      });
    const whole = frames.map((frame) => ({ ...frame, args: argumentsAt(frame.base) }));
    const top: StackTop = {
      ip: whole[0]?.address ?? NULL_ADDRESS,
      sp,
      fp: whole[0]?.base,
      thread: THREAD,
    };
    return { top, bytes, frames: whole };
  }

  const calls = [
    [1, 16],
    [2, 40],
    [3, 8],
  ] as const;

  const knowing = (ruleOf: (address: Address) => FrameRule | undefined = linked) => {
    const known = new KnownStacks(4);
    const { top, frames } = chain(calls, NARROW);
    for (const _time of [1, 2]) known.learn(top, frames, DEPTH, ruleOf);
    return known;
  };

  test('is compared with a walk once, and then found with its arguments, wherever its frames lie', () => {
    const known = knowing();
    const moved = chain(
      [
        [1, 24],
        [2, 16],
        [3, 80],
      ],
      offsetAddress(NARROW, -0x400),
    );
    expect(known.recognise(moved.top, moved.bytes)).toBeUndefined();
    expect(known.check(moved.top, moved.bytes, moved.frames)).toBe('same');
    expect(listed(known.recognise(moved.top, moved.bytes))).toEqual(moved.frames);
  });

  test.each([
    [
      'another function further out',
      [
        [1, 16],
        [2, 40],
        [4, 8],
      ],
    ],
    [
      'one more',
      [
        [1, 16],
        [2, 40],
        [3, 8],
        [4, 8],
      ],
    ],
    [
      'one less',
      [
        [1, 16],
        [2, 40],
      ],
    ],
  ] as const)('is walked with %s', (_what, other) => {
    const known = knowing();
    const stop = chain(other, NARROW);
    for (const _time of [1, 2]) expect(known.recognise(stop.top, stop.bytes)).toBeUndefined();
    expect(known.check(stop.top, stop.bytes, stop.frames)).toBeUndefined();
  });

  test('is walked where the frame pointer leads elsewhere', () => {
    const known = knowing();
    const { top, bytes } = chain(calls, NARROW);
    const fp = offsetAddress(NARROW, -8);
    for (const _time of [1, 2]) expect(known.recognise({ ...top, fp }, bytes)).toBeUndefined();
  });

  test('is never known where a function keeps its frame otherwise', () => {
    expect(knowing((address) => (address === narrow(2) ? undefined : linked())).isEmpty).toBe(true);
  });

  test('may begin in a function that has not made a frame', () => {
    const known = new KnownStacks(4);
    const inner = chain(calls, offsetAddress(NARROW, 4));
    const own = narrow(9);
    const frame: Frame = {
      ...(inner.frames[0] ?? { inline: false, doubtful: false, text: '' }),
      address: own,
      base: offsetAddress(NARROW, -4),
      returnAddress: narrow(1),
      args: [],
    };
    const bytes = Uint8Array.from([
      ...new Uint8Array(new Uint32Array([0x80400100]).buffer),
      ...inner.bytes,
    ]);
    const args = [0, 1, 2].map((index) =>
      addressOf(
        Buffer.from(bytes)
          .readUInt32LE(4 + 4 * index)
          .toString(16)
          .padStart(16, '0'),
      ),
    );
    const frames = [{ ...frame, args }, ...inner.frames];
    const top = { ...inner.top, ip: own, sp: NARROW };
    const ruleOf = (address: Address): FrameRule => ({
      kind: address === own ? 'entered' : 'linked',
    });
    for (const _time of [1, 2]) known.learn(top, frames, DEPTH, ruleOf);
    expect(known.recognise(top, bytes)).toBeUndefined();
    expect(known.check(top, bytes, frames)).toBe('same');
    expect(listed(known.recognise(top, bytes))).toEqual(frames);
  });
});

test('what is read ends with the thread’s stack, and unknown threads are not read', () => {
  const known = new KnownStacks(8);
  const { top, frames, bytes } = machine([bare(0), bare(1)], STACK, []);
  for (const _time of [1, 2]) known.learn(top, frames, DEPTH, ruleOf);
  expect(known.bytesToRead(top)).toBe(bytes.length);
  expect(known.bytesToRead({ ...top, thread: undefined })).toBeUndefined();
  expect(known.bytesToRead({ ...top, sp: offsetAddress(STACK, 8) })).toBeUndefined();
  expect(known.bytesToRead({ ...top, ip: code(3) })).toBeUndefined();
});
