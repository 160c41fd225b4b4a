import type { HuntLine, ModulesLine, RecordedFrame } from '../../pool/recording/recording';
import type { Frame } from '../../pool/stacks/frame';
import type { Arming } from '../arming/arming';
import type { KernelTimes } from '../target/shared-data';
import { kernelImage, type Target } from '../target/target';

/** What a hunt begins with. */
export function huntLine(
  { target, tag, idle }: Arming,
  time: number,
  times: KernelTimes | undefined,
): HuntLine {
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
      bootTime: times && Math.round(times.bootTime),
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
