import { type Tag, tagText } from '../pool/tags/tag';
import type { Profile, Sample } from './profile';
import type { Weight } from './stack-weights';

/** https://www.speedscope.app/file-format-schema.json, as far as sampled profiles need it. */
interface SpeedscopeFile {
  readonly $schema: 'https://www.speedscope.app/file-format-schema.json';
  readonly name: string;
  readonly exporter: string;
  /** The one that is shown first. */
  readonly activeProfileIndex: number;
  readonly shared: { readonly frames: readonly { readonly name: string }[] };
  readonly profiles: readonly SampledProfile[];
}

interface SampledProfile {
  readonly type: 'sampled';
  readonly name: string;
  /** speedscope knows `bytes` and times; all else is a plain number. */
  readonly unit: 'bytes' | 'none';
  readonly startValue: 0;
  readonly endValue: number;
  /** Indexes of frames, outermost first. */
  readonly samples: readonly (readonly number[])[];
  /** Above 0: a file with a negative weight is refused as a whole. */
  readonly weights: readonly number[];
}

const VIEWS: readonly {
  readonly weight: Weight;
  readonly title: string;
  readonly unit: SampledProfile['unit'];
}[] = [
  { weight: 'heldBytes', title: 'bytes that stay', unit: 'bytes' },
  { weight: 'held', title: 'blocks that stay', unit: 'none' },
  { weight: 'allocBytes', title: 'bytes allocated', unit: 'bytes' },
  { weight: 'allocs', title: 'blocks allocated', unit: 'none' },
  { weight: 'frees', title: 'blocks freed, by who freed them', unit: 'none' },
];

/**
 * A file for speedscope: one profile for each tag and each of what can be weighed, but for those that
 * would be empty.
 * @param name what the file is called there
 * @param tool version of the pooltag that writes it
 */
export function speedscopeText(profile: Profile, name: string, tool: string): string {
  const frames = new Map<string, number>();
  const indexOf = (frame: string): number => {
    const known = frames.get(frame) ?? frames.size;
    frames.set(frame, known);
    return known;
  };
  const profiles: SampledProfile[] = [];
  byTag(profile.samples).forEach((samples, tag) => {
    for (const { weight, title, unit } of VIEWS) {
      const weighed = samples.filter((sample) => sample[weight] > 0);
      if (weighed.length === 0) continue;
      const weights = weighed.map((sample) => sample[weight]);
      profiles.push({
        type: 'sampled',
        name: `"${tagText(tag)}": ${title}`,
        unit,
        startValue: 0,
        endValue: weights.reduce((sum, each) => sum + each, 0),
        samples: weighed.map((sample) =>
          sample.frames.map((frame) => indexOf(frame.name)).reverse(),
        ),
        weights,
      });
    }
  });
  const file: SpeedscopeFile = {
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    name,
    exporter: `pooltag ${tool}`,
    activeProfileIndex: 0,
    shared: { frames: Array.from(frames.keys(), (frame) => ({ name: frame })) },
    profiles,
  };
  return JSON.stringify(file);
}

function byTag(samples: readonly Sample[]): ReadonlyMap<Tag, readonly Sample[]> {
  const tags = new Map<Tag, Sample[]>();
  for (const sample of samples) {
    const own = tags.get(sample.tag);
    if (own) own.push(sample);
    else tags.set(sample.tag, [sample]);
  }
  return tags;
}
