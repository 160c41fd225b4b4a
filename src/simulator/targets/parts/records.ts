import type { FieldSpec, StructureSpec } from '../spec';

const field = (name: string, offset: number, bytes: 4 | 8): FieldSpec => ({ name, offset, bytes });

const counts64: readonly FieldSpec[] = [
  field('Key', 0, 4),
  field('NonPagedBytes', 8, 8),
  field('NonPagedAllocs', 0x10, 8),
  field('NonPagedFrees', 0x18, 8),
  field('PagedBytes', 0x20, 8),
  field('PagedAllocs', 0x28, 8),
  field('PagedFrees', 0x30, 8),
];

/** _POOL_TRACKER_TABLE by generation. */
export const trackerRecords = {
  x86: {
    size: 0x1c,
    fields: [
      field('Key', 0, 4),
      field('NonPagedAllocs', 4, 4),
      field('NonPagedFrees', 8, 4),
      field('NonPagedBytes', 0xc, 4),
      field('PagedAllocs', 0x10, 4),
      field('PagedFrees', 0x14, 4),
      field('PagedBytes', 0x18, 4),
    ],
  },
  /** Up to Windows 10 1709. */
  x64Counts32: {
    size: 0x28,
    fields: [
      field('Key', 0, 4),
      field('NonPagedAllocs', 4, 4),
      field('NonPagedFrees', 8, 4),
      field('NonPagedBytes', 0x10, 8),
      field('PagedAllocs', 0x18, 4),
      field('PagedFrees', 0x1c, 4),
      field('PagedBytes', 0x20, 8),
    ],
  },
  /** Windows 10 1803 to 22H2: bytes before counts, all 64-bit. */
  x64Counts64: {
    size: 0x38,
    fields: counts64,
  },
  /** Windows 11: with the limits of a tag. */
  x64Limits: {
    size: 0x50,
    fields: [
      ...counts64,
      field('AvailableLimit', 0x38, 8),
      { ...field('LimitInfo', 0x48, 8), pointer: '_POOL_LIMIT_INFO' },
    ],
  },
} as const satisfies Record<string, StructureSpec>;

const address = (bytes: 4 | 8): FieldSpec => ({ ...field('Va', 0, bytes), pointer: 'Void' });

const bigBlock64: readonly FieldSpec[] = [
  address(8),
  field('Key', 8, 4),
  { ...field('Pattern', 0xc, 4), bits: [0, 8] },
  { ...field('PoolType', 0xc, 4), bits: [8, 12] },
  { ...field('SlushSize', 0xc, 4), bits: [20, 12] },
  field('NumberOfBytes', 0x10, 8),
];

/** _POOL_TRACKER_BIG_PAGES by generation. */
export const bigPageRecords = {
  xpX86: {
    size: 0xc,
    fields: [address(4), field('Key', 4, 4), field('NumberOfPages', 8, 4)],
  },
  win7X86: {
    size: 0x10,
    fields: [
      address(4),
      field('Key', 4, 4),
      field('PoolType', 8, 4),
      field('NumberOfBytes', 0xc, 4),
    ],
  },
  win7X64: {
    size: 0x18,
    fields: [
      address(8),
      field('Key', 8, 4),
      field('PoolType', 0xc, 4),
      field('NumberOfBytes', 0x10, 8),
    ],
  },
  win10X64: {
    size: 0x18,
    fields: bigBlock64,
  },
  win11X64: {
    size: 0x20,
    fields: [...bigBlock64, { ...field('ProcessBilled', 0x18, 8), pointer: '_EPROCESS' }],
  },
} as const satisfies Record<string, StructureSpec>;
