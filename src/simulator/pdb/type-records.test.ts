import { expect, test } from '@jest/globals';
import {
  arrayRecord,
  bitFieldRecord,
  fieldListRecord,
  forwardRecord,
  pointerRecord,
  structureRecord,
} from './type-records';

/** Buckets of the hash table of types. */
const BUCKETS = 0x3ffff;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * `struct _LIST_ENTRY { struct _LIST_ENTRY *Flink, *Blink; };` as clang and lld-link 14 write it,
 * record by record, with the hashes that llvm-pdbutil shows for it.
 */
test('the records of _LIST_ENTRY are those that a compiler and linker make', () => {
  const records = [
    forwardRecord('_LIST_ENTRY'),
    pointerRecord(0x1004, 8),
    fieldListRecord([
      { name: 'Flink', type: 0x1005, offset: 0 },
      { name: 'Blink', type: 0x1005, offset: 8 },
    ]),
    structureRecord('_LIST_ENTRY', 2, 0x1006, 16),
  ];
  expect(records.map(({ bytes }) => hex(bytes))).toEqual([
    '220005150000800000000000000000000000000000005f4c4953545f454e54525900f2f1',
    '0a000210041000000c000100',
    '220003120d150300051000000000466c696e6b000d150300051000000800426c696e6b00',
    '220005150200000006100000000000000000000010005f4c4953545f454e54525900f2f1',
  ]);
  expect(records.map(({ hash }) => hash % BUCKETS)).toEqual([0x2c273, 0x3a376, 0xe068, 0x8cc]);
});

test('pointers of 32 bits, bit fields, arrays and large numbers have their forms', () => {
  expect(hex(pointerRecord(0x1000, 4).bytes)).toBe('0a000210001000000a800000');
  expect(hex(bitFieldRecord(0x21, 9, 7).bytes)).toBe('0a000512210000000709f2f1');
  expect(hex(arrayRecord(0x20, 0x23, 0x9000).bytes)).toBe(
    '1200031520000000230000000280009000f3f2f1',
  );
});
