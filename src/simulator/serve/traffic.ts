import { type ApiName, apiName } from '../../wire/api';
import type { LinkCounts } from '../../wire/link';

/** What crossed the line between two stops. Packets and bytes with headers and acknowledgements. */
export interface Traffic {
  readonly requests: number;
  /** Requests by kind; those that the protocol does not have are `unknown`. */
  readonly byRequest: ReadonlyMap<ApiName | 'unknown', number>;
  readonly packetsIn: number;
  readonly packetsOut: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Counts requests, and takes the rest from the line's own counts. */
export class TrafficMeter {
  readonly #line: LinkCounts;
  #before: LinkCounts;
  #requests = new Map<ApiName | 'unknown', number>();

  constructor(line: LinkCounts) {
    this.#line = line;
    this.#before = { ...line };
  }

  requested(api: number): void {
    const name = apiName(api) ?? 'unknown';
    this.#requests.set(name, (this.#requests.get(name) ?? 0) + 1);
  }

  /** What there was since this was asked last. */
  take(): Traffic {
    const [now, before, byRequest] = [this.#line, this.#before, this.#requests];
    this.#before = { ...now };
    this.#requests = new Map();
    return {
      requests: [...byRequest.values()].reduce((sum, count) => sum + count, 0),
      byRequest,
      packetsIn: now.packetsIn - before.packetsIn,
      packetsOut: now.packetsOut - before.packetsOut,
      bytesIn: now.bytesIn - before.bytesIn,
      bytesOut: now.bytesOut - before.bytesOut,
    };
  }
}
