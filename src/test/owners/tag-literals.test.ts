import { expect, test } from '@jest/globals';
import { binaryOf, driversOf } from '../../../scripts/owners/binary-names.mjs';
import { listedBinaries } from '../../../scripts/owners/pooltag-lists.mjs';
import { tagLiterals } from '../../../scripts/owners/tag-literals.mjs';

test('a character constant is read as it lies in memory', () => {
  expect(tagLiterals("#define LEAKY_POOL_TAG 'kaeL'")).toEqual(['Leak']);
  expect(tagLiterals("#define LEAKY_TAG ((ULONG)'kaeL') // a comment with 'word'")).toEqual([
    'Leak',
  ]);
});

test('three characters have a byte of zero behind them, an escape is one character', () => {
  expect(tagLiterals("#define SHORT_TAG 'cba'")).toEqual(['abc\0']);
  expect(tagLiterals(String.raw`#define BLANK_TAG '\x20cba'`)).toEqual(['abc ']);
});

test('constants of other forms: turned round, byte by byte, as a number, in Rust', () => {
  expect(tagLiterals("#define A_MEMORY_TAG HTONL('Leak')")).toEqual(['Leak']);
  expect(tagLiterals("#define A_TAG TAG('L', 'e', 'a', 'k')")).toEqual(['Leak']);
  expect(tagLiterals('#define ALLOC_TAG 0x6b61654c')).toEqual(['Leak']);
  expect(tagLiterals('const POOL_TAG: u32 = u32::from_ne_bytes(*b"Leak");')).toEqual(['Leak']);
});

test('a tag may stand in the call itself, over several lines', () => {
  const code = `p = ExAllocatePoolWithTag(
    NonPagedPool, sizeof(A) + f(1), 'kaeL');`;
  expect(tagLiterals(code)).toEqual(['Leak']);
  expect(tagLiterals("config.DriverPoolTag = 'kaeL';")).toEqual(['Leak']);
  expect(tagLiterals("p = my_alloc(12, 'kaeL');")).toEqual([]);
  expect(tagLiterals("p = my_alloc(12, 'kaeL');", ['my_alloc'])).toEqual(['Leak']);
});

test('other constants of four characters are no tags', () => {
  expect(tagLiterals("#define PNG_CHUNK 'TADI'")).toEqual([]);
  expect(tagLiterals('#define REPARSE_TAG_X 0x80001234')).toEqual([]);
  expect(tagLiterals("// ExFreePoolWithTag(p, 'kaeL')")).toEqual([]);
  expect(tagLiterals('print("ExFreePoolWithTag(p, \'kaeL\')");')).toEqual([]);
});

test('of a list only the binary is taken, with rows that name one exact tag', () => {
  const list = [
    'rem a comment - here - too',
    'Leak - leaky.sys    - words of others',
    'Lk   - nt!mm        - a short tag',
    'Lea? - leaky.sys    - a pattern',
    'Unkn - <unknown>    - nobody',
    'Func - leaky!Foo    - a function',
    ' Used        3      192         1      504Some words , Binary: leaky.sys',
  ];
  expect(listedBinaries(list.join('\r\n'))).toEqual([
    { tag: 'Leak', name: 'leaky.sys' },
    { tag: 'Lk  ', name: 'nt!mm' },
    { tag: 'Func', name: 'leaky.sys' },
    { tag: 'Used', name: 'leaky.sys' },
  ]);
});

test('a binary is named by the project that builds it', () => {
  const project = '<ConfigurationType>Driver</ConfigurationType><TargetName>Leaky</TargetName>';
  const projects = [
    ...driversOf('a/sys/x.vcxproj', project),
    ...driversOf('a/app/x.vcxproj', '<ConfigurationType>Application</ConfigurationType>'),
    ...driversOf('b/sources', 'TARGETNAME=old\nTARGETTYPE=DRIVER\n'),
    ...driversOf('c/CMakeLists.txt', 'set_module_type(ros kernelmodedriver)'),
  ];
  expect(binaryOf('a/sys/main.c', projects)).toBe('leaky.sys');
  expect(binaryOf('a/inc/tags.h', projects)).toBe('leaky.sys');
  expect(binaryOf('b/main.c', projects)).toBe('old.sys');
  expect(binaryOf('c/main.c', projects)).toBe('ros.sys');
});

test('what several drivers share is given to none of them', () => {
  const projects = [
    { folder: 'x/one', binary: 'one.sys' },
    { folder: 'x/two', binary: 'two.sys' },
  ];
  expect(binaryOf('x/inc/tags.h', projects)).toBeUndefined();
  expect(binaryOf('tags.h', projects)).toBeUndefined();
});
