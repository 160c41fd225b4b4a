declare namespace JsProvider {
  /**
   * An iterable of the object model. It has LINQ methods, which take functions of the script, and
   * neither `length` nor the methods of Array. Queries are lazy: each enumeration asks anew.
   */
  interface ModelCollection<T> extends Iterable<T>, ModelObject {
    /** The element at this position or, in collections with keys of their own, under this key. */
    readonly [index: number]: T;
    Aggregate<R>(seed: R, step: (accumulated: R, element: T) => R): R;
    All(predicate: (element: T) => boolean): boolean;
    AllNonError(predicate: (element: T) => boolean): boolean;
    Any(predicate?: (element: T) => boolean): boolean;
    Average(selector?: (element: T) => Ordinal): number;
    Concat(other: Iterable<T>): ModelCollection<T>;
    Contains(element: T): boolean;
    /** The number of elements: mostly an Int64, so never compare it with `===`. */
    Count(predicate?: (element: T) => boolean): Ordinal;
    Distinct(): ModelCollection<T>;
    Except(other: Iterable<T>): ModelCollection<T>;
    /** @throws when there is none */
    First(predicate?: (element: T) => boolean): T;
    /** The first element that can be evaluated. @throws when there is none */
    FirstNonError(predicate?: (element: T) => boolean): T;
    /** Elements and the elements below them, as `selector` finds them. */
    Flatten(selector?: (element: T) => Iterable<T>): ModelCollection<T>;
    GroupBy<K>(key: (element: T) => K): ModelCollection<ModelGroup<K, T>>;
    Intersect(other: Iterable<T>): ModelCollection<T>;
    Join<U, K, R>(
      other: Iterable<U>,
      key: (element: T) => K,
      otherKey: (element: U) => K,
      result: (element: T, other: U) => R,
    ): ModelCollection<R>;
    /** @throws when there is none */
    Last(predicate?: (element: T) => boolean): T;
    /** The last element that can be evaluated. @throws when there is none */
    LastNonError(predicate?: (element: T) => boolean): T;
    Max(): T;
    Max<K>(selector: (element: T) => K): K;
    Min(): T;
    Min<K>(selector: (element: T) => K): K;
    OrderBy(key: (element: T) => unknown): ModelCollection<T>;
    OrderByDescending(key: (element: T) => unknown): ModelCollection<T>;
    Reverse(): ModelCollection<T>;
    Select<R>(selector: (element: T) => R): ModelCollection<R>;
    SelectMany<R>(selector: (element: T) => Iterable<R>): ModelCollection<R>;
    SequenceEqual(other: Iterable<T>): boolean;
    /** The only element. @throws when there is none, or more than one */
    Single(predicate?: (element: T) => boolean): T;
    Skip(count: Ordinal): ModelCollection<T>;
    SkipWhile(predicate: (element: T) => boolean): ModelCollection<T>;
    Sum(): Ordinal;
    Sum(selector: (element: T) => Ordinal): Ordinal;
    Take(count: Ordinal): ModelCollection<T>;
    TakeWhile(predicate: (element: T) => boolean): ModelCollection<T>;
    /** An eager copy. */
    ToArray(): ModelCollection<T>;
    Union(other: Iterable<T>): ModelCollection<T>;
    Where(predicate: (element: T) => boolean): ModelCollection<T>;
  }

  /** One group of {@link ModelCollection.GroupBy}. */
  interface ModelGroup<K, T> {
    readonly Key: K;
    readonly Values: ModelCollection<T>;
  }

  /** A collection that is also indexed by something other than its position. */
  interface KeyedCollection<K, T> extends ModelCollection<T> {
    /** The element under this key. */
    getValueAt(key: K): T;
  }
}
