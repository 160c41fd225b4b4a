/** Named parameters and the values that each can have. */
export type Parameters<T> = { readonly [Name in keyof T]: readonly T[Name][] };

/** One value of one parameter, and one of another. */
type Pair = readonly [Choice, Choice];
type Choice = { readonly name: PropertyKey; readonly value: unknown };

/**
 * Combinations in which every value of a parameter meets every value of every other parameter at
 * least once. Greedy: each combination takes the values that cover most of what is left.
 */
export function pairwise<T extends object>(parameters: Parameters<T>): readonly T[] {
  const names = Object.keys(parameters) as (keyof T)[];
  const left = new Set(allPairs(parameters, names));
  const rows: T[] = [];
  for (;;) {
    const [seed] = left;
    if (!seed) return rows;
    const row = complete(rotated(parameters, names, rows.length), names, seed, left);
    for (const pair of left) if (covers(row, pair)) left.delete(pair);
    rows.push(row as T);
  }
}

function allPairs<T>(parameters: Parameters<T>, names: readonly (keyof T)[]): readonly Pair[] {
  const choices = (name: keyof T): Choice[] => parameters[name].map((value) => ({ name, value }));
  return names.flatMap((first, index) =>
    names
      .slice(index + 1)
      .flatMap((second) =>
        choices(first).flatMap((one) => choices(second).map((other): Pair => [one, other])),
      ),
  );
}

/** The values in another order for each combination, so that ties do not always fall alike. */
function rotated<T>(parameters: Parameters<T>, names: readonly (keyof T)[], by: number) {
  const result = { ...parameters } as { [Name in keyof T]: readonly T[Name][] };
  names.forEach((name, index) => {
    const values = parameters[name];
    const start = (by + index) % values.length;
    result[name] = [...values.slice(start), ...values.slice(0, start)];
  });
  return result;
}

/** A combination that holds the pair and, name by name, as many other pairs as it can. */
function complete<T>(
  parameters: Parameters<T>,
  names: readonly (keyof T)[],
  seed: Pair,
  left: ReadonlySet<Pair>,
): Partial<T> {
  let row = Object.fromEntries(seed.map(({ name, value }) => [name, value])) as Partial<T>;
  for (const name of names) {
    if (name in row) continue;
    const candidates = parameters[name].map((value) => ({ ...row, [name]: value }));
    row = candidates.reduce((best, other) =>
      countCovered(other, left) > countCovered(best, left) ? other : best,
    );
  }
  return row;
}

const countCovered = (row: object, pairs: ReadonlySet<Pair>): number =>
  [...pairs].filter((pair) => covers(row, pair)).length;

const covers = (row: object, pair: Pair): boolean =>
  pair.every(({ name, value }) => Reflect.get(row, name) === value && name in row);
