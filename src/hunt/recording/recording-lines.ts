import type { EventCounts } from '../../pool/books/coverage';
import type { HuntLine, ModulesLine, RecordedFrame } from '../../pool/recording/recording';
import type { Frame } from '../../pool/stacks/frame';
import type { Arming } from '../arming/arming';
import { kernelImage, type Target } from '../target/target';
import type { CounterReading } from '../tracker/tracker';

/** What a hunt begins with. */
export function huntLine({ target, tag, idle }: Arming, time: number): HuntLine {
  const { pointerSize, build, description, poolHitTag } = target;
  const kernel = kernelImage(target.modules);
  return {
    type: 'hunt',
    tag,
    target: {
      pointerSize,
      description,
      build,
      kernelBase: kernel?.start,
    },
    poolHitTag: { address: poolHitTag, before: idle },
    time,
  };
}

/** What is the same whenever the stack is met. */
export const recordedFrame = ({
  address,
  text,
  symbol,
  source,
  inline,
  doubtful,
  afterGap,
}: Frame): RecordedFrame => ({
  address,
  text,
  symbol,
  source,
  inline: inline || undefined,
  doubtful: doubtful || undefined,
  afterGap,
});

/** The images that are loaded. */
export const modulesLine = ({ modules }: Target): ModulesLine => ({
  type: 'modules',
  modules: modules
    .filter(({ unloaded }) => !unloaded)
    .map(({ name, start, end }) => ({ name, start, end })),
});

/** The counts, where they were read. */
export function countsOf(reading: CounterReading): { readonly counts?: EventCounts } {
  if (reading.kind === 'found') return { counts: reading.counts };
  return reading.kind === 'absent' ? { counts: { allocs: 0, frees: 0 } } : {};
}
