import type { Random } from '../../scripts/analyze-logs.mjs';

/** Lines that get between others. */
const TEXTS = [
  '...',
  '',
  'WARNING: Frame IP not in any known module. Following frames may be wrong.',
  '*** ERROR: Module load completed but symbols could not be loaded for lark.sys',
  '0: kd> k',
  '12: kd> g',
  'who is this',
  '    ',
  '> quoted',
  'Break instruction exception - code 80000003 (first chance)',
  '    <Intermediate frames may have been skipped due to lack of complete unwind>',
];

/** What can become of a line. */
const CHANGES: readonly ((line: string, place: number) => readonly string[])[] = [
  () => [],
  (line, place) => [line.slice(0, place) + line.slice(place + 1)],
  (line, place) => [`${line.slice(0, place)}x${line.slice(place + 1)}`],
  (line, place) => [line.slice(0, place), line.slice(place)],
  (line) => [line, line],
  (line) => [line.toUpperCase()],
  (line, place) => [line.slice(0, place)],
  (line, place) => [`${line.slice(0, place)}\t${line.slice(place)}`],
];

/** The lines with a few of them changed, as wrapping, mailing and cutting change them. */
export function mutatedLog(lines: readonly string[], random: Random): readonly string[] {
  const changed = [...lines];
  for (let change = random.below(5) + 1; change > 0 && changed.length > 0; change--) {
    const at = random.below(changed.length);
    const line = changed[at] ?? '';
    const which = random.below(CHANGES.length + 2);
    if (which >= CHANGES.length) {
      changed.splice(at, 0, TEXTS[random.below(TEXTS.length)] ?? '');
    } else {
      changed.splice(at, 1, ...(CHANGES[which]?.(line, random.below(line.length + 1)) ?? []));
    }
  }
  return changed;
}
