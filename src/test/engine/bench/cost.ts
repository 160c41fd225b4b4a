/** What crossed the line, and the time that it took where this ran. */
export interface Cost {
  readonly requests: number;
  readonly packets: number;
  /** Both ways, with headers and acknowledgements. */
  readonly bytes: number;
  readonly milliseconds: number;
}

export const milliseconds = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;

export const growth = (before: Cost, after: Cost): Cost => ({
  requests: after.requests - before.requests,
  packets: after.packets - before.packets,
  bytes: after.bytes - before.bytes,
  milliseconds: after.milliseconds - before.milliseconds,
});

/** Bytes that a serial line at 115,200 baud, 8N1, carries in a millisecond. */
const SERIAL = 11.52;
/** Milliseconds of a round trip over a network. */
const ROUND_TRIP = 0.3;

const columns = ['requests', 'bytes', 'serial ms', 'network ms', 'ms here'] as const;

const NAME = 42;
const NUMBER = 11;

export const heading = `  ${''.padEnd(NAME)}${columns.map((name) => name.padStart(NUMBER)).join('')}`;

/**
 * On a serial line bytes take the time; on a network each request takes a round trip, and bytes take
 * none; a virtual machine's pipe costs what it costs here.
 */
export function row(name: string, { requests, bytes, milliseconds }: Cost): string {
  const numbers = [requests, bytes, bytes / SERIAL, requests * ROUND_TRIP, milliseconds];
  const digits = [1, 0, 0, 1, 1];
  const cells = numbers.map((value, index) => value.toFixed(digits[index]).padStart(NUMBER));
  return `  ${name.padEnd(NAME)}${cells.join('')}`;
}
