import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Frame } from '../pool/stacks/frame';
import { type Tag, tagFromValue } from '../pool/tags/tag';
import type { Address } from '../pool/values/address';
import { addressOf, symbolOf } from './frames';
import { realSample } from './shared';

/** Lines of JSON in a compressed real sample. */
export function readJsonLines<T>(path: string): readonly T[] {
  const text = gunzipSync(readFileSync(realSample(path))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export const RECORDED_STOPS = 'recordings/hits.ndjson.gz';

/** A stop on PoolHitTag of a real x86 kernel, and what is known of it from elsewhere. */
export interface RecordedStop {
  readonly session: number;
  readonly tag: Tag;
  readonly stack: readonly Frame[];
  readonly registers: ReadonlyMap<string, Address>;
  /** 512 bytes from the stack pointer. */
  readonly stackBytes: Uint8Array;
  readonly truth: {
    readonly kind: 'alloc' | 'free';
    readonly block: Address;
    readonly requested?: number;
    readonly charged: number;
    readonly poolType: number;
  };
}

interface StopLine {
  readonly session: number;
  readonly kind: 'alloc' | 'free';
  readonly key: string;
  readonly size: number;
  readonly poolType: number;
  readonly regs: Readonly<Record<string, string>>;
  readonly frames: readonly {
    readonly func: string;
    readonly pc: string;
    readonly childEbp: string;
    readonly retAddr: string;
    readonly args: readonly string[];
  }[];
  readonly stack512: string;
  readonly callerArgs: { readonly p?: string; readonly numberOfBytes?: number };
  readonly returned?: string;
}

export function readRecordedStops(): readonly RecordedStop[] {
  return readJsonLines<StopLine>(RECORDED_STOPS).map((line) => ({
    session: line.session,
    tag: tagFromValue(Number.parseInt(line.key, 16)),
    stack: line.frames.map(({ func, pc, childEbp, retAddr, args }) => ({
      address: addressOf(pc),
      text: func,
      symbol: symbolOf(func),
      base: addressOf(childEbp),
      returnAddress: addressOf(retAddr),
      args: args.map(addressOf),
      inline: false,
      doubtful: false,
    })),
    registers: new Map(Object.entries(line.regs).map(([name, value]) => [name, addressOf(value)])),
    stackBytes: Buffer.from(line.stack512, 'hex'),
    truth: {
      kind: line.kind,
      block: addressOf(line.returned ?? line.callerArgs.p ?? ''),
      charged: line.size,
      poolType: line.poolType,
      ...(line.callerArgs.numberOfBytes === undefined
        ? {}
        : { requested: line.callerArgs.numberOfBytes }),
    },
  }));
}
