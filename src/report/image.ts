import type { ModuleRange } from '../pool/stacks/call-site';

/** A loaded image, and what tells its builds apart. */
export interface Image extends ModuleRange {
  /** Bytes that it takes in memory. */
  readonly size?: number;
  /** Its TimeDateStamp. */
  readonly timestamp?: number;
}

/**
 * The build as symbol servers name it: TimeDateStamp with eight digits, then the size without leading
 * zeros, `66B3E2C09000`. Empty where the timestamp is not known: the size alone says too little.
 */
export function buildOf({ timestamp, size }: Image): string {
  if (timestamp === undefined || size === undefined) return '';
  return `${timestamp.toString(16).padStart(8, '0')}${size.toString(16)}`.toUpperCase();
}

/** Equal for the same build of the same image on any machine. */
export const imageKey = (image: Image): string => `${image.name} ${buildOf(image) || image.size}`;
