import type { RecordedFrame, RecordingEntry } from '../pool/recording/recording';
import { tagFromValue } from '../pool/tags/tag';
import { type Address, addressFromParts } from '../pool/values/address';
import { symbolOf } from './frames';
import { armedAt, header, linesOf, start } from './recordings';

/** A machine of a fleet, for tests only: one driver, which leaks at one place in some builds. */
export interface FleetMachine {
  /** Where the images lie: another place on each machine. */
  readonly slide: number;
  /** TimeDateStamp of the driver. */
  readonly build: number;
  /** Blocks allocated at the leaking place, and of them not freed. */
  readonly allocs: number;
  readonly kept: number;
}

/** Bytes of each block. */
export const FLEET_BYTES = 96;

const HIGH = 0xfffff800;

/** Places in the driver: the builds have their functions at other offsets. */
const offsetsOf = (build: number) => ({ leak: 0x1000 + (build % 7) * 0x10, free: 0x2000 });

/** The recording of one machine. */
export function fleetRecording({ slide, build, allocs, kept }: FleetMachine): readonly string[] {
  const nt = 0x10000000 + slide * 0x1000;
  const driver = 0x40000000 + slide * 0x3000;
  const at = (low: number): Address => addressFromParts(HIGH, low);
  const { leak, free } = offsetsOf(build);
  const frame = (text: string, low: number): RecordedFrame => ({
    text,
    address: at(low),
    symbol: symbolOf(text),
  });
  const entries: RecordingEntry[] = [
    header,
    { ...start, tag: tagFromValue(0x20636241) },
    {
      type: 'modules',
      modules: [
        { name: 'nt', start: at(nt), end: at(nt + 0x100000) },
        { name: 'drv', start: at(driver), end: at(driver + 0x8000) },
      ],
    },
    { type: 'image', start: at(nt), timestamp: 0x11111111 },
    { type: 'image', start: at(driver), timestamp: build },
    { type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } },
    armedAt(at(nt)),
    {
      type: 'stack',
      index: 0,
      frames: [
        frame('nt!ExAllocatePool2+0x10', nt + 0x10),
        frame('drv!Open+0x20', driver + leak),
        frame('nt!NtCreateFile+0x8', nt + 0x8000),
      ],
    },
    {
      type: 'stack',
      index: 1,
      frames: [
        frame('nt!ExFreePoolWithTag+0x10', nt + 0x40),
        frame('drv!Close+0x20', driver + free),
      ],
    },
  ];
  let number = 0;
  const block = (n: number) => addressFromParts(0xffffa000, 0x1000 + n * 0x100);
  for (let n = 0; n < allocs; n++) {
    number++;
    entries.push({
      type: 'hit',
      number,
      kind: 'alloc',
      stack: 0,
      block: block(n),
      charged: FLEET_BYTES,
    });
    if (n < kept) continue;
    number++;
    entries.push({
      type: 'hit',
      number,
      kind: 'free',
      stack: 1,
      block: block(n),
      charged: FLEET_BYTES,
    });
  }
  const frees = allocs - kept;
  entries.push({ type: 'counters', at: 'stopped', counts: { allocs, frees } });
  return linesOf(entries);
}

/** Of machines with this build: where the driver leaks, as exports have it. */
export const leakOffset = (build: number): string => `0x${offsetsOf(build).leak.toString(16)}`;
