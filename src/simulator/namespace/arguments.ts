import { ModelError, type ModelMethod, type ModelValue, modelMethod } from '../dx/model';

/** Arguments of a method of the debugger, taken one by one with the errors that it gives. */
export class Arguments {
  readonly #method: string;
  readonly #values: readonly ModelValue[];

  constructor(method: string, values: readonly ModelValue[]) {
    this.#method = method;
    this.#values = values;
  }

  text(position: number): string {
    const value = this.#required(position);
    return value.kind === 'string' ? value.value : this.#invalid();
  }

  optionalText(position: number): string | undefined {
    const value = this.#values[position];
    return value === undefined || value.kind === 'nothing' ? undefined : this.text(position);
  }

  /** A boolean that may be left out. */
  optionalSwitch(position: number): boolean {
    const value = this.#values[position];
    if (value === undefined) return false;
    return value.kind === 'boolean' ? value.value : this.#invalid();
  }

  value(position: number): ModelValue {
    return this.#required(position);
  }

  count(position: number): number {
    const value = this.#required(position);
    if (value.kind !== 'integer' || value.value < 0n) return this.#invalid();
    return Number(value.value);
  }

  optionalCount(position: number): number | undefined {
    const value = this.#values[position];
    return value === undefined || value.kind === 'nothing' ? undefined : this.count(position);
  }

  /** The elements of a collection, each of this kind. */
  list<K extends ModelValue['kind']>(
    position: number,
    kind: K,
  ): readonly Extract<ModelValue, { kind: K }>[] {
    const value = this.#required(position);
    const elements = value.kind === 'object' ? value.elements() : undefined;
    if (!elements) return this.#invalid();
    return [...elements].map((element) => {
      if (element.value.kind !== kind) return this.#invalid();
      return element.value as Extract<ModelValue, { kind: K }>;
    });
  }

  #required(position: number): ModelValue {
    const value = this.#values[position];
    if (value) return value;
    throw new ModelError(`Incorrect number of arguments to method '${this.#method}'`);
  }

  #invalid(): never {
    throw new ModelError(`Invalid argument passed to method '${this.#method}'`);
  }
}

/** A method of the debugger's own. @param help as `dx -v` shows it, the signature first */
export function method(
  name: string,
  help: string,
  call: (args: Arguments) => ModelValue,
): ModelMethod {
  return modelMethod(name, (values) => call(new Arguments(name, values)), { Help: help });
}
