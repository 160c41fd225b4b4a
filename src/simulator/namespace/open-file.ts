import { invalidArgument } from '../dx/errors';
import { ModelError, type ModelObject, type ModelValue } from '../dx/model';
import type { NamespaceContext } from './context';

/** A file as a script has it open. What is written is in the file at once. */
export class OpenFile {
  readonly path: string;
  readonly #context: NamespaceContext;
  readonly #temporary: boolean;
  #text: string;
  #position = 0;
  #open = true;

  static readonly #behind = new WeakMap<ModelObject, OpenFile>();

  /** The file behind its object in the model. */
  static behind(value: ModelValue): OpenFile | undefined {
    return value.kind === 'object' ? OpenFile.#behind.get(value) : undefined;
  }

  static represent(file: OpenFile, object: ModelObject): ModelObject {
    OpenFile.#behind.set(object, file);
    return object;
  }

  /** @throws ModelError when the disposition does not fit what is there */
  static open(
    context: NamespaceContext,
    path: string,
    disposition: string,
    lifetime: 'kept' | 'temporary' = 'kept',
  ): OpenFile {
    return fileCall(context, `Open ${path}`, () => {
      const { files } = context.engine;
      const exists = files.exists(path);
      if (disposition === 'CreateNew' && exists) throw new ModelError(`The file exists: ${path}`);
      if (disposition === 'OpenExisting') {
        return new OpenFile(context, path, files.read(path), lifetime);
      }
      if (disposition !== 'CreateAlways' && disposition !== 'CreateNew') {
        throw invalidArgument('CreateFile');
      }
      files.write(path, '');
      return new OpenFile(context, path, '', lifetime);
    });
  }

  static remove(context: NamespaceContext, path: string): void {
    fileCall(context, `Delete ${path}`, () => {
      if (!context.engine.files.exists(path)) throw new ModelError(`No such file: ${path}`);
      context.engine.files.remove(path);
    });
  }

  private constructor(
    context: NamespaceContext,
    path: string,
    text: string,
    lifetime: 'kept' | 'temporary',
  ) {
    this.#context = context;
    this.path = path;
    this.#text = text;
    this.#temporary = lifetime === 'temporary';
  }

  /** In characters. */
  get size(): number {
    return this.#text.length;
  }

  get position(): number {
    return this.#position;
  }

  set position(position: number) {
    this.#position = Math.min(position, this.size);
  }

  /** Up to `count` characters from the position on. */
  read(count: number): string {
    this.#requireOpen();
    const text = this.#text.slice(this.#position, this.#position + count);
    this.#position += text.length;
    return text;
  }

  /** The next line without its terminator; undefined at the end. */
  readLine(): string | undefined {
    this.#requireOpen();
    if (this.#position >= this.size) return undefined;
    const end = this.#text.indexOf('\n', this.#position);
    const line = this.read((end < 0 ? this.size : end + 1) - this.#position);
    return line.replace(/\r?\n$/, '');
  }

  write(text: string): void {
    this.#requireOpen();
    fileCall(this.#context, `Write ${this.path}`, () => {
      const behind = this.#text.slice(this.#position + text.length);
      this.#text = this.#text.slice(0, this.#position) + text + behind;
      this.#position += text.length;
      this.#context.engine.files.write(this.path, this.#text);
    });
  }

  close(): void {
    this.#requireOpen();
    this.#open = false;
    if (this.#temporary) this.#context.engine.files.remove(this.path);
  }

  delete(): void {
    this.#open = false;
    OpenFile.remove(this.#context, this.path);
  }

  #requireOpen(): void {
    if (!this.#open) throw new ModelError(`The file is closed: ${this.path}`);
  }
}

/** A call to the host's files; their errors become those of the object model. */
function fileCall<T>({ calls }: NamespaceContext, text: string, run: () => T): T {
  return calls.perform<T>(
    { kind: 'file', text },
    () => {
      try {
        return run();
      } catch (error) {
        if (error instanceof ModelError) throw error;
        throw new ModelError(error instanceof Error ? error.message : String(error));
      }
    },
    { nothing: noFile, text: noFile },
  );
}

function noFile(): never {
  throw new ModelError('The device is not ready');
}
