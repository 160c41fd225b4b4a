import { buildOf, type Image, imageKey } from './image';
import type { ProfileFrame } from './profile';

/** Images, which all threads of a Firefox profile share. */
export class FirefoxLibraries {
  readonly list: object[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(image: Image): number {
    return indexIn(this.#indexes, imageKey(image), () => {
      const { name } = image;
      const build = buildOf(image);
      this.list.push({
        arch: '',
        name,
        path: name,
        debugName: name,
        debugPath: name,
        breakpadId: build,
        codeId: build || null,
      });
    });
  }
}

/** What the stacks of one thread are made of; every list of a table is as long as its `length`. */
export class FirefoxThread {
  readonly #libraries: FirefoxLibraries;
  readonly #strings = new Map<string, number>();
  readonly #resources = new Map<string, number>();
  readonly #functions = new Map<string, number>();
  readonly #frames = new Map<string, number>();
  readonly #stacks = new Map<string, number>();
  readonly #resourceTable = { lib: [] as number[], name: [] as number[] };
  readonly #funcTable = {
    name: [] as number[],
    resource: [] as number[],
    file: [] as (number | null)[],
  };
  readonly #frameTable = {
    address: [] as number[],
    func: [] as number[],
    line: [] as (number | null)[],
    depth: [] as number[],
  };
  readonly #stackTable = { frame: [] as number[], prefix: [] as (number | null)[] };

  constructor(libraries: FirefoxLibraries) {
    this.#libraries = libraries;
  }

  /** @param frames innermost first */
  stack(frames: readonly ProfileFrame[]): number | null {
    let prefix: number | null = null;
    for (const frame of [...frames].reverse()) {
      const own: number = this.#frame(frame);
      const parent: number | null = prefix;
      prefix = indexIn(this.#stacks, `${parent} ${own}`, () => {
        this.#stackTable.frame.push(own);
        this.#stackTable.prefix.push(parent);
      });
    }
    return prefix;
  }

  /** What a thread is made of, its allocations aside. */
  fields(): object {
    const { frame, prefix } = this.#stackTable;
    return {
      processType: 'default',
      processStartupTime: 0,
      processShutdownTime: null,
      registerTime: 0,
      unregisterTime: null,
      pausedRanges: [],
      isMainThread: true,
      pid: '0',
      tid: 0,
      samples: { length: 0, stack: [], time: [], weight: null, weightType: 'samples' },
      markers: {
        length: 0,
        data: [],
        name: [],
        startTime: [],
        endTime: [],
        phase: [],
        category: [],
      },
      stackTable: { length: frame.length, frame, prefix, ...this.#categories(frame) },
      frameTable: this.#frameFields(),
      funcTable: this.#functionFields(),
      resourceTable: this.#resourceFields(),
      nativeSymbols: { length: 0, libIndex: [], address: [], name: [], functionSize: [] },
      stringArray: [...this.#strings.keys()],
    };
  }

  #frameFields(): object {
    const { address, func, line, depth } = this.#frameTable;
    return {
      length: func.length,
      address,
      inlineDepth: depth,
      ...this.#categories(func),
      func,
      nativeSymbol: none(func),
      innerWindowID: none(func),
      implementation: none(func),
      line,
      column: none(func),
    };
  }

  #functionFields(): object {
    const { name, resource, file } = this.#funcTable;
    return {
      length: name.length,
      name,
      isJS: name.map(() => false),
      relevantForJS: name.map(() => false),
      resource,
      fileName: file,
      lineNumber: none(name),
      columnNumber: none(name),
    };
  }

  #resourceFields(): object {
    const { lib, name } = this.#resourceTable;
    const library = 1;
    return { length: lib.length, lib, name, host: none(lib), type: lib.map(() => library) };
  }

  #categories(like: readonly unknown[]): object {
    return { category: like.map(() => 0), subcategory: like.map(() => 0) };
  }

  #string(text: string): number {
    return indexIn(this.#strings, text, () => undefined);
  }

  #resource(image: Image): number {
    return indexIn(this.#resources, imageKey(image), () => {
      this.#resourceTable.lib.push(this.#libraries.indexOf(image));
      this.#resourceTable.name.push(this.#string(image.name));
    });
  }

  #function({ name, place, source }: ProfileFrame): number {
    const image = place?.image;
    const key = `${image ? imageKey(image) : ''}\n${name}\n${source?.file ?? ''}`;
    return indexIn(this.#functions, key, () => {
      this.#funcTable.name.push(this.#string(image ? bareName(name, image) : name));
      this.#funcTable.resource.push(image ? this.#resource(image) : -1);
      this.#funcTable.file.push(source ? this.#string(source.file) : null);
    });
  }

  #frame(frame: ProfileFrame): number {
    const func = this.#function(frame);
    const key = `${func} ${frame.key}`;
    return indexIn(this.#frames, key, () => {
      this.#frameTable.address.push(frame.place?.offset ?? -1);
      this.#frameTable.func.push(func);
      this.#frameTable.line.push(frame.source?.line ?? null);
      this.#frameTable.depth.push(frame.inline ? 1 : 0);
    });
  }
}

/** The profiler puts the image before the name itself. */
const bareName = (name: string, image: Image): string =>
  name.startsWith(`${image.name}!`) ? name.slice(image.name.length + 1) : name;

const none = (like: readonly unknown[]): readonly null[] => like.map(() => null);

function indexIn(indexes: Map<string, number>, key: string, add: () => void): number {
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const index = indexes.size;
  indexes.set(key, index);
  add();
  return index;
}
