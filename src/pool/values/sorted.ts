/**
 * A copy in order; what compares equal stays as it was. `Array.prototype.sort` alone does not promise
 * that: Chakra's moves equal elements where there are more than 512.
 */
export function sorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number): T[] {
  return Array.from(items, (item, place) => ({ item, place }))
    .sort((a, b) => compare(a.item, b.item) || a.place - b.place)
    .map(({ item }) => item);
}
