import type { RecordingEntry } from '../pool/recording/recording';

/**
 * Leaves out of lines what can name a machine, a person or a folder: paths of source files, and the
 * names that people give to snapshots, which are numbered instead.
 */
export function withoutNames(): (entry: RecordingEntry) => RecordingEntry {
  let snapshots = 0;
  return (entry) => {
    if (entry.type === 'snapshot') return { ...entry, name: `s${++snapshots}` };
    if (entry.type !== 'stack') return entry;
    const frames = entry.frames.map((frame) => ({ ...frame, source: undefined }));
    return { ...entry, frames };
  };
}
