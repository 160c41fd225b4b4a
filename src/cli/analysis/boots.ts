import type { Address } from '../../pool/values/address';
import type { LogItem } from '../../text/logs/log-item';

/** Clocks are read one after the other. */
const TOLERANCE_MS = 2_000;

/**
 * Tells when a log goes over to another boot or another machine: the kernel lies elsewhere, the
 * target's clock runs from an earlier time, or the target went down before.
 */
export class BootWatch {
  #kernelBase: Address | undefined;
  #uptime: number | undefined;
  #isDown = false;

  /** Another file begins, which may be of an earlier time. */
  nextFile(): void {
    this.#uptime = undefined;
  }

  /** Whether what this item says is of another boot than what came before. */
  isOther(item: LogItem): boolean {
    if (item.kind === 'stop' && item.report.kind === 'targetGone') {
      this.#isDown = true;
      return false;
    }
    if (item.kind === 'time') return this.#isOtherTarget(item.says);
    if (!this.#isDown || item.kind === 'resumed' || item.kind === 'block') return false;
    this.#forget();
    return true;
  }

  #isOtherTarget({ kernelBase, uptime }: Extract<LogItem, { kind: 'time' }>['says']): boolean {
    const isElsewhere =
      kernelBase !== undefined && this.#kernelBase !== undefined && kernelBase !== this.#kernelBase;
    const isYounger =
      uptime !== undefined && this.#uptime !== undefined && uptime + TOLERANCE_MS < this.#uptime;
    const isOther = isElsewhere || isYounger || this.#isDown;
    if (isOther) this.#forget();
    this.#kernelBase = kernelBase ?? this.#kernelBase;
    this.#uptime = uptime ?? this.#uptime;
    return isOther;
  }

  #forget(): void {
    this.#isDown = false;
    this.#kernelBase = undefined;
    this.#uptime = undefined;
  }
}
