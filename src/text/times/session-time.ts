import type { Address } from '../../pool/values/address';

/** What `.time` and `vertarget` print of the clocks of the target, and of which boot it is. */
export interface SessionTime {
  /** `Debug session time`, in milliseconds since 1970; of older debuggers in an unknown time zone. */
  readonly time?: number;
  /** Milliseconds since the target was started. */
  readonly uptime?: number;
  /** Where the kernel lies, which differs from boot to boot on current Windows. */
  readonly kernelBase?: Address;
}
