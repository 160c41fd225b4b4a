/** What a function does with a tag that it is given. */
export interface PoolInterface {
  readonly does: 'allocates' | 'frees';
  /** Which of its arguments is the tag, from 0. */
  readonly argument: number;
}

/*
 * Functions of the kernel that take a tag, as Microsoft's documentation of wdm.h, ntddk.h, ntifs.h,
 * fltkernel.h and ndis.h has their parameters.
 */
const RULES: readonly (readonly [RegExp, PoolInterface])[] = [
  [
    /^ExAllocatePool(?:2|3|Zero|Uninitialized|QuotaZero|QuotaUninitialized|PriorityZero|PriorityUninitialized|WithTag|WithQuotaTag|WithTagPriority)$/,
    { does: 'allocates', argument: 2 },
  ],
  [/^ExFreePool(?:WithTag|2)$/, { does: 'frees', argument: 1 }],
  [/^ExInitializeN?PagedLookasideList$/, { does: 'allocates', argument: 5 }],
  [/^ExInitializeLookasideListEx$/, { does: 'allocates', argument: 6 }],
  [/^MmAllocateMappingAddress(?:Ex)?$/, { does: 'allocates', argument: 1 }],
  [/^FltAllocatePoolAlignedWithTag$/, { does: 'allocates', argument: 3 }],
  [/^FltFreePoolAlignedWithTag$/, { does: 'frees', argument: 2 }],
  [/^NdisAllocateMemoryWithTag(?:Priority)?$/, { does: 'allocates', argument: 2 }],
];

/** @param name as it is imported or exported */
export const poolInterface = (name: string): PoolInterface | undefined =>
  RULES.find(([pattern]) => pattern.test(name))?.[1];
