import type { LateAnswer } from './place-observation';

/** Hits of its way that such an answer must stand. */
const LONG_ENOUGH = 4;

/** How a way has fared. */
interface Course {
  /** The last hit at which evidence proved a place that remains. */
  readonly provedAt: number;
  /** Hits so far. */
  readonly hits: number;
  /** The last hit that waits for an answer. */
  readonly waits: number;
}

interface Held {
  readonly answer: LateAnswer;
  readonly ordinal: number;
}

/**
 * Answers for which places of one kind speak, and a header that any block in use has. A place that
 * ceases to hold the block is found out by the next hits, and the last that it said is dropped
 * then. So an answer is given once a later hit has proved a place, or once all hits since then were
 * answered, so many of them or up to the end of the hunt.
 */
export class HeldAnswers {
  #held: readonly Held[] = [];

  /** @param ordinal of the hit among those of its way */
  hold(answer: LateAnswer, ordinal: number): void {
    this.#held = [...this.#held, { answer, ordinal }];
  }

  drop(): void {
    this.#held = [];
  }

  /** @param isEnd no hits will follow */
  release({ provedAt, hits, waits }: Course, isEnd: boolean): readonly LateAnswer[] {
    if (this.#held.length === 0) return [];
    const stands = ({ answer: { hit }, ordinal }: Held) =>
      provedAt > hit || (waits <= hit && (isEnd || hits - ordinal >= LONG_ENOUGH));
    const answers = this.#held.filter(stands).map(({ answer }) => answer);
    this.#held = this.#held.filter((each) => !stands(each));
    return answers;
  }
}
