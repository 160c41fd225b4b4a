import { describe, expect, test } from '@jest/globals';
import { addressOf, frameOf } from '../../test/frames';
import { coveredPlaces, placeKey, stackWords, wordAt } from './place';

const frame = (text: string, address: string | undefined, base: string) =>
  frameOf(text, { base: addressOf(base), ...(address ? { address: addressOf(address) } : {}) });

describe('the frame that places are measured from', () => {
  test('is the allocator itself, not the routine that breaks or the one that books', () => {
    const stack = [
      frame('nt!DbgBreakPoint', '80972d16', 'f86844bc'),
      frame('nt!ExpInsertPoolTracker+0xb2', '808aafdf', 'f86844fc'),
      frame('nt!ExAllocatePoolWithTag+0x13d', '808abb39', 'f8684544'),
      frame('drv!Work+0x67', 'f8af1b5a', 'f86845bc'),
    ];
    expect(placeKey(stack, 'alloc')).toEqual({
      kind: 'alloc',
      address: '00000000808abb39',
      base: '00000000f8684544',
      limit: '00000000f86845bc',
    });
  });

  test('is frame 0 with the stop address where the break is in line', () => {
    const stack = [
      frame('nt!ExAllocateHeapPool+0x1b1381', undefined, 'ffffef85756fed10'),
      frame('nt!ExAllocatePoolWithTag+0x64', 'fffff802441b51c4', 'ffffef85756fee50'),
    ];
    const stop = addressOf('fffff80244009999');
    expect(placeKey(stack, 'alloc', stop)?.address).toBe(stop);
    expect(placeKey(stack, 'alloc')).toBeUndefined();
  });

  test.each([
    ['no pool function', [frame('drv!Work+0x67', 'f8af1b5a', 'f86845bc')]],
    ['no caller', [frame('nt!ExFreePool+0x9', '808abb39', 'f8684544')]],
    [
      'frames out of order',
      [
        frame('nt!ExFreePool+0x9', '808abb39', 'f8684544'),
        frame('drv!Work+0x67', 'f8af1b5a', 'f8684000'),
      ],
    ],
    [
      'a doubtful frame',
      [
        { ...frame('nt!ExFreePool+0x9', '808abb39', 'f8684544'), doubtful: true },
        frame('drv!Work+0x67', 'f8af1b5a', 'f86845bc'),
      ],
    ],
  ])('is not known with %s', (_, stack) => {
    expect(placeKey(stack, 'free', addressOf('808abb39'))).toBeUndefined();
  });
});

describe('places in words', () => {
  const bytes = Uint8Array.from(Array.from({ length: 14 }, (_, index) => index));
  const stack = stackWords(addressOf('f8684530'), bytes, 4);

  test('words are read in memory order; a rest is left out', () => {
    expect(stack.words).toEqual(['03020100', '07060504', '0b0a0908'].map(addressOf));
  });

  test('a slot is found from the base of the frame', () => {
    const words = { registers: new Map([['edi', addressOf('b141b560')]]), stack };
    const base = addressOf('f8684544');
    expect(wordAt({ offset: -0x10 }, base, words, 4)).toBe(addressOf('07060504'));
    expect(wordAt({ offset: -0x0e }, base, words, 4)).toBeUndefined();
    expect(wordAt({ offset: 0x10 }, base, words, 4)).toBeUndefined();
    expect(wordAt({ register: 'edi' }, base, words, 4)).toBe(addressOf('b141b560'));
    expect(wordAt({ register: 'esi' }, base, words, 4)).toBeUndefined();
  });

  test("slots of the caller's frame are not covered", () => {
    const key = {
      kind: 'alloc' as const,
      address: addressOf('808abb39'),
      base: addressOf('f8684534'),
      limit: addressOf('f8684538'),
    };
    const places = coveredPlaces(key, { registers: new Map(), stack }, 4);
    expect(places).toEqual([{ offset: -4 }, { offset: 0 }]);
  });
});
