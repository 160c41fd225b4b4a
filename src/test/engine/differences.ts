/** One line of two texts that differ: `real| …` stands only in the engine's, `ours| …` only in ours. */
export type DifferingLine = string;

/** The lines that are not in both texts, in order; times and paths of a run do not count. */
export function differingLines(real: string, ours: string): readonly DifferingLine[] {
  return merged(normalLines(real), normalLines(ours));
}

const TIME = /\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{8,12} \d{4}( \(UTC [+-] *\d+:\d\d\))?/g;
const UPTIME = /\b\d+ days? \d+:\d\d:\d\d\.\d{3}/g;
/** Where the symbol files of this run lie, as the engine shows it. */
const FOLDER = /\b[A-Za-z]:\\\S*\\(?=[^\\\s]+\.pdb)/gi;

function normalLines(text: string): readonly string[] {
  return text
    .replace(TIME, '<time>')
    .replace(UPTIME, '<uptime>')
    .replace(FOLDER, '<symbols>\\')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
}

/** What is left of both when their longest common subsequence is taken out. */
function merged(real: readonly string[], ours: readonly string[]): readonly DifferingLine[] {
  const common = commonLengths(real, ours);
  const length = (r: number, o: number) => common[r]?.[o] ?? 0;
  const lines: DifferingLine[] = [];
  let [r, o] = [0, 0];
  while (r < real.length || o < ours.length) {
    if (r < real.length && o < ours.length && real[r] === ours[o]) {
      r += 1;
      o += 1;
    } else if (o === ours.length || (r < real.length && length(r + 1, o) >= length(r, o + 1))) {
      lines.push(`real| ${real[r]}`.trimEnd());
      r += 1;
    } else {
      lines.push(`ours| ${ours[o]}`.trimEnd());
      o += 1;
    }
  }
  return lines;
}

/** Length of the longest common subsequence of what is left from each pair of positions on. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let l = left.length - 1; l >= 0; l -= 1) {
    for (let r = right.length - 1; r >= 0; r -= 1) {
      const [here, below] = [lengths[l] ?? [], lengths[l + 1] ?? []];
      const same = left[l] === right[r];
      here[r] = same ? 1 + (below[r + 1] ?? 0) : Math.max(below[r] ?? 0, here[r + 1] ?? 0);
    }
  }
  return lengths;
}
