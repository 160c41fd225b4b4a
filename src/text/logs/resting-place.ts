import type { Prompt } from '../lines/prompt';
import type { StopOpening } from '../stops/stop.opening';

/**
 * A place in a log behind which lines are read in the same way wherever it stands: right behind a
 * prompt or the first line of a stop, with nothing open before it.
 */
export interface RestingPlace {
  /** The same for all places at which the same lines mean the same. */
  readonly key: string;
  /** The line at whose end it is. */
  readonly before: string;
  readonly prompt: Prompt | undefined;
  /** The stop that the line begins. */
  readonly opening: StopOpening | undefined;
  readonly isContextSet: boolean;
  readonly isSpaced: boolean;
}

/** The number of the processor in front of a prompt means nothing to what follows. */
export function restingPlace(place: Omit<RestingPlace, 'key'>): RestingPlace {
  const { prompt, opening, isContextSet, isSpaced } = place;
  const of = opening === undefined ? (prompt?.command ?? '') : opening;
  return { ...place, key: JSON.stringify([of, isContextSet, isSpaced]) };
}
