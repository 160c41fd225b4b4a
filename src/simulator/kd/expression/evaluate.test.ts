import { describe, expect, test } from '@jest/globals';
import { evaluatePrefix, type Scope } from './evaluate';

const scope = (over: Partial<Scope> = {}): Scope => ({
  radix: 16,
  pointerSize: 8,
  register: (name) => ({ rip: 0xfffff80001234567n, $t0: 5n })[name],
  symbol: (name) => ({ 'nt!poolhittag': 0xfffff800016530fcn })[name.toLowerCase()],
  read: (address, length) =>
    address === 0xfffff800016530fcn
      ? Uint8Array.of(0x4c, 0x65, 0x61, 0x32, 1, 2, 3, 0xff).subarray(0, length)
      : new Uint8Array(0),
  entry: () => undefined,
  cpp: () => ({ value: 0n, rest: '' }),
  ...over,
});

const value = (text: string, over?: Partial<Scope>) => evaluatePrefix(text, scope(over)).value;

describe('a MASM expression', () => {
  test.each([
    ['10', 0x10n],
    ['0n10', 10n],
    ['0t17', 15n],
    ['0y101', 5n],
    ['1fh', 0x1fn],
    ['0x', 0n],
    ['fffff800`014798f6', 0xfffff800014798f6n],
    ["'dcba'", 0x64636261n],
    ["' cbA'", 0x20636241n],
    ['1+2*3', 7n],
    ['(1+2)*3', 9n],
    ['1<<4+1', 0x20n],
    ['f0 & 3c | 1', 0x31n],
    ['10 mod 3', 1n],
    ['-1', 0xffffffffffffffffn],
    ['not 0', 1n],
    ['@$t0 == 5', 1n],
    ['5 != 5', 0n],
    ['1!=2', 1n],
    ['1|2^3', 0n],
    ['-0n10/0n3', 0xfffffffffffffffdn],
    ['-1 < 1', 1n],
    ['1 << 0n65', 2n],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('takes unmarked digits in the current radix', () => {
    expect(value('10', { radix: 10 })).toBe(10n);
    expect(value('10', { radix: 8 })).toBe(8n);
  });

  test.each([4, 8] as const)('never extends a constant (pointers of %i bytes)', (pointerSize) => {
    for (const text of ['82b37df4', '0x82b37df4', '0n2192801268', '082b37df4h', '0`82b37df4']) {
      expect(value(text, { pointerSize })).toBe(0x82b37df4n);
    }
  });

  test('looks symbols up without regard to case', () => {
    expect(value('nt!PoolHitTag')).toBe(0xfffff800016530fcn);
    expect(value('nt!poolhittag+4')).toBe(0xfffff80001653100n);
  });

  test('reads memory', () => {
    expect(value('dwo(nt!PoolHitTag)')).toBe(0x3261654cn);
    expect(value('by(nt!PoolHitTag)')).toBe(0x4cn);
    expect(value('poi(nt!PoolHitTag)')).toBe(0xff0302013261654cn);
    expect(value('@@masm(poi(nt!PoolHitTag))')).toBe(0xff0302013261654cn);
  });

  test('knows registers with and without @', () => {
    expect(value('@rip')).toBe(0xfffff80001234567n);
    expect(value('rip - 67')).toBe(0xfffff80001234500n);
    expect(value('$t0')).toBe(5n);
  });

  test('ends where the next argument begins', () => {
    expect(evaluatePrefix('nt!PoolHitTag L4', scope()).rest).toBe('L4');
    expect(evaluatePrefix('nt!PoolHitTag 0x41 0x42', scope()).rest).toBe('0x41 0x42');
  });

  test.each([
    ['nt!PoolHitTg', "Couldn't resolve error at 'nt!PoolHitTg'"],
    ['@nothing', "Bad register error at '@nothing'"],
    ['poi(0)', "Memory access error at ')'"],
    ['(poi(0))', "Memory access error at '))'"],
    ['1+', "Numeric expression missing from '<EOL>'"],
    ['1/0', "Operand error at '0'"],
    ['10000000000000000', "Overflow error at '10000000000000000'"],
    ['('.repeat(5000), 'Overflow error at'],
    ['9'.repeat(100000), 'Overflow error at'],
  ])('%s fails as in the debugger', (text, message) => {
    expect(() => value(text)).toThrow(message);
  });
});
