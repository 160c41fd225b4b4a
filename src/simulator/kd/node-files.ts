import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { HostFiles } from './engine';
import { withSlashes } from './paths';

/**
 * Files of the debugger's host in one folder of this machine. Nothing outside it is read or
 * written, whatever path a script asks for: `C:\leak.html` is `c/leak.html` in the folder, unless
 * the path names a place in the folder already.
 */
export class NodeFiles implements HostFiles {
  readonly #root: string;
  readonly #onElsewhere: (asked: string, folder: string) => void;
  readonly #told = new Set<string>();

  /** @param onElsewhere told once for each folder that is written to and lies elsewhere than asked */
  constructor(
    root: string,
    onElsewhere: (asked: string, folder: string) => void = () => undefined,
  ) {
    this.#root = resolve(root);
    this.#onElsewhere = onElsewhere;
  }

  /** What lies outside the folder does not exist here. */
  exists(path: string): boolean {
    const file = this.#locate(path);
    return file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  }

  read(path: string): string {
    return readFileSync(this.#resolve(path), 'utf8');
  }

  write(path: string, text: string): void {
    const file = this.#resolve(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.#tellWhere(path, dirname(file));
  }

  /** `C:/temp` is a folder of another name here. */
  #tellWhere(path: string, folder: string): void {
    const asked = dirname(withSlashes(path));
    if (!/^[a-z]:/i.test(asked) || this.#told.has(asked)) return;
    this.#told.add(asked);
    this.#onElsewhere(asked, folder);
  }

  remove(path: string): void {
    rmSync(this.#resolve(path), { force: true });
  }

  list(directory: string): readonly string[] {
    const folder = this.#resolve(directory);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map(
      (name) => `${withSlashes(directory).replace(/\/$/, '')}/${name}`,
    );
  }

  /** @throws when the path leads out of the folder */
  #resolve(path: string): string {
    const file = this.#locate(path);
    if (file === undefined) throw new Error(`Access is denied: ${path}`);
    return file;
  }

  #locate(path: string): string | undefined {
    if (isAbsolute(path) && this.#holds(resolve(path))) return resolve(path);
    const steps = withSlashes(path).replace(/^([a-z]):/i, (_, drive: string) =>
      drive.toLowerCase(),
    );
    const file = resolve(join(this.#root, steps));
    return this.#holds(file) ? file : undefined;
  }

  #holds(file: string): boolean {
    const inside = relative(this.#root, file);
    return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  }
}
