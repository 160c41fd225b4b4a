import type { Metadata, ModelElement, ModelMethod, ModelObject, ModelValue } from '../dx/model';
import { PlainObject } from '../dx/plain-object';

/** Members that scripts add to a model of the debugger. `receiver` is the object they see as `this`. */
export interface ModelExtension {
  names(): readonly string[];
  get(name: string, receiver: ModelObject): ModelValue | undefined;
  isMethod(name: string): boolean;
  metadata(name: string, receiver: ModelObject): Metadata;
}

/** What an object of the debugger's own consists of. */
export interface NodeParts {
  readonly display?: () => string;
  /** Properties by name, read anew each time. */
  readonly properties?: Readonly<Record<string, () => ModelValue>>;
  readonly methods?: readonly ModelMethod[];
  /** What scripts have added, in order. */
  readonly extensions?: () => readonly ModelExtension[];
  readonly elements?: () => Iterable<ModelElement>;
  readonly at?: (index: readonly ModelValue[]) => ModelValue | undefined;
  /** Properties that can be written. */
  readonly writers?: Readonly<Record<string, (value: ModelValue) => void>>;
}

/** An object of the debugger's own that holds these, whatever comes. */
export const namesOf = (members: Readonly<Record<string, ModelValue>>): ModelObject =>
  new NamespaceNode({
    properties: Object.fromEntries(
      Object.entries(members).map(([name, value]) => [name, () => value]),
    ),
  });

/** An object of the debugger's own: its parts first, then what scripts have added. */
export class NamespaceNode extends PlainObject {
  readonly #parts: NodeParts;
  readonly #methods: ReadonlyMap<string, ModelMethod>;

  constructor(parts: NodeParts) {
    super();
    this.#parts = parts;
    this.#methods = new Map(parts.methods?.map((method) => [method.name, method]));
  }

  override display(): string | undefined {
    return this.#parts.display?.();
  }

  keys(): readonly string[] {
    return [
      ...Object.keys(this.#parts.properties ?? {}),
      ...this.#methods.keys(),
      ...this.#extensions().flatMap((extension) => extension.names()),
    ];
  }

  get(name: string): ModelValue | undefined {
    const own = this.#property(name)?.() ?? this.#methods.get(name);
    if (own) return own;
    for (const extension of this.#extensions()) {
      const value = extension.get(name, this);
      if (value) return value;
    }
    return undefined;
  }

  override metadata(name: string): Metadata {
    const method = this.#methods.get(name);
    if (method) return method.metadata;
    return this.#extension(name)?.metadata(name, this) ?? {};
  }

  override isMethod(name: string): boolean {
    return this.#methods.has(name) || (this.#extension(name)?.isMethod(name) ?? false);
  }

  override set(name: string, value: ModelValue): void {
    const write = this.#parts.writers?.[name];
    if (!write) super.set(name, value);
    else write(value);
  }

  override elements(): Iterable<ModelElement> | undefined {
    return this.#parts.elements?.();
  }

  override at(index: readonly ModelValue[]): ModelValue | undefined {
    return this.#parts.at?.(index);
  }

  #property(name: string): (() => ModelValue) | undefined {
    const { properties } = this.#parts;
    return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  }

  #extension(name: string): ModelExtension | undefined {
    return this.#extensions().find((extension) => extension.names().includes(name));
  }

  #extensions(): readonly ModelExtension[] {
    return this.#parts.extensions?.() ?? [];
  }
}
