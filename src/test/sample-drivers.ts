import { CODE_RVA, type DriverFacts, driverImage } from './driver-image';

/*
 * The files of samples/drivers: made up, of a company that there is not, with the tags of the
 * simulated drivers, so that what the documentation shows can be typed.
 */

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
const u32 = (value: number): readonly number[] => [0, 8, 16, 24].map((n) => (value >>> n) & 0xff);

/** `call [slot]` behind the bytes before it. */
const x64Call = (before: readonly number[], slot: number): readonly number[] => {
  const next = CODE_RVA + before.length + 6;
  return [...before, 0xff, 0x15, ...u32(slot - next)];
};

const texts = (file: string, description: string) => ({
  CompanyName: 'Acme Storage Ltd.',
  FileDescription: description,
  OriginalFilename: file,
  ProductName: 'Acme Filter Suite',
});

/** Allocates and frees with one tag, and has another tag in its data only. */
const filter = (allocate: string, free: string): DriverFacts => ({
  machine: 'x64',
  timestamp: 0x65a1b2c3,
  imports: ['ExAllocatePoolWithTag', 'ExFreePoolWithTag'],
  code: (slot) => {
    // sub rsp,28h / mov r8d,tag / mov edx,30h / mov ecx,200h / call / add rsp,28h / ret
    const start = [0x48, 0x83, 0xec, 0x28, 0x41, 0xb8, ...bytesOf(allocate)];
    const sizes = [0xba, ...u32(0x30), 0xb9, ...u32(0x200)];
    const first = x64Call([...start, ...sizes], slot('ExAllocatePoolWithTag'));
    const end = [0x48, 0x83, 0xc4, 0x28, 0xc3];
    const padded = [...first, ...end];
    while (padded.length < 0x40) padded.push(0xcc);
    // sub rsp,28h / mov edx,tag / call / add rsp,28h / ret
    const second = x64Call(
      [...padded, 0x48, 0x83, 0xec, 0x28, 0xba, ...bytesOf(free)],
      slot('ExFreePoolWithTag'),
    );
    return [...second, ...end];
  },
  functions: [
    [0, 0x29],
    [0x40, 0x54],
  ],
  data: [...bytesOf('AcmD'), ...new Array<number>(12).fill(0)],
  version: [4, 2, 118, 0],
  texts: texts('acmefilt.sys', 'Acme file system filter'),
});

/** Of ARM64 a tag in code is two halves: its bytes are nowhere in the file. */
const arm64 = (tag: string): DriverFacts => {
  const value = Buffer.from(tag, 'latin1').readUInt32LE(0);
  return {
    ...filter(tag, tag),
    machine: 'arm64',
    isReproducible: true,
    timestamp: 0x9c3f17aa,
    // movz w2,#low / mov w0,#0x40 / movk w2,#high,lsl #16 / ret
    code: () =>
      [
        0x52800002 | ((value & 0xffff) << 5),
        0x52800800,
        0x72a00002 | ((value >>> 16) << 5),
        0xd65f03c0,
      ].flatMap((word) => u32(word)),
    functions: [],
    data: [],
    texts: texts('acmefilt.sys', 'Acme file system filter, ARM64'),
  };
};

/** By path below samples/drivers. */
export const SAMPLE_DRIVERS: { readonly [path: string]: Uint8Array } = {
  'acmefilt.sys': driverImage(filter('AcmC', 'AcmC')),
  'arm64/acmefilt.sys': driverImage(arm64('AcmC')),
  'acmebus.sys': driverImage({
    ...filter('AcmB', 'AcmB'),
    data: bytesOf('AcmC'),
    version: [4, 2, 90, 0],
    texts: texts('acmebus.sys', 'Acme bus driver'),
  }),
};
