/** Requests of the debugger to a target that stands still, by their numbers on the wire. */
export const apis = {
  readVirtual: 0x3130,
  writeVirtual: 0x3131,
  getContext: 0x3132,
  setContext: 0x3133,
  writeBreakpoint: 0x3134,
  restoreBreakpoint: 0x3135,
  continue: 0x3136,
  readControlSpace: 0x3137,
  writeControlSpace: 0x3138,
  readIo: 0x3139,
  writeIo: 0x313a,
  reboot: 0x313b,
  continue2: 0x313c,
  readPhysical: 0x313d,
  writePhysical: 0x313e,
  querySpecialCalls: 0x313f,
  setSpecialCall: 0x3140,
  clearSpecialCalls: 0x3141,
  setInternalBreakpoint: 0x3142,
  getInternalBreakpoint: 0x3143,
  readIoExtended: 0x3144,
  writeIoExtended: 0x3145,
  getVersion: 0x3146,
  writeBreakpoints: 0x3147,
  restoreBreakpoints: 0x3148,
  causeBugCheck: 0x3149,
  switchProcessor: 0x3150,
  pageIn: 0x3151,
  readMsr: 0x3152,
  writeMsr: 0x3153,
  searchMemory: 0x3156,
  getBusData: 0x3157,
  setBusData: 0x3158,
  checkLowMemory: 0x3159,
  clearInternalBreakpoints: 0x315a,
  fillMemory: 0x315b,
  queryMemory: 0x315c,
  switchPartition: 0x315d,
  writeCustomBreakpoint: 0x315e,
  getContextEx: 0x315f,
  setContextEx: 0x3160,
} as const;

export type ApiName = keyof typeof apis;

const NAMES = new Map<number, ApiName>(
  Object.entries(apis).map(([name, number]) => [number, name as ApiName]),
);

/** The name of a request; undefined for a number that the protocol does not have. */
export const apiName = (number: number): ApiName | undefined => NAMES.get(number);

/** How requests are answered, and what exceptions are reported: NTSTATUS values. */
export const statuses = {
  success: 0,
  breakpoint: 0x80000003,
  singleStep: 0x80000004,
  /** Reported by a processor that the debugger has switched to. */
  wakeDebugger: 0x80000007,
  noMoreEntries: 0x8000001a,
  unsuccessful: 0xc0000001,
  accessViolation: 0xc0000005,
  noSuchDevice: 0xc000000e,
} as const;
