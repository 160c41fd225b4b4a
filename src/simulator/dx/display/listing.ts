import type { Interrupt } from '../interrupt';
import type { Metadata, ModelValue } from '../model';
import {
  type Child,
  contentOf,
  elementsOf,
  isExpandable,
  membersOf,
  projectedMethods,
} from './children';
import { type Format, formatBelow } from './format';
import { joinPath, memberPath } from './path';
import { displayText } from './text';

/** Names are padded to this many columns; longer ones are not cut. */
const NAME_WIDTH = 16;
/** Characters of a text where what can be clicked is drawn. */
const LONGEST = 512;
/** Elements of a container that are shown without a specifier. */
export const DEFAULT_COUNT = 100;

export interface ListingOptions {
  readonly format: Format;
  /** Levels shown below the root. */
  readonly depth: number;
  /** Methods too. */
  readonly verbose: boolean;
  /** Help behind each value. */
  readonly help: boolean;
  /** Elements of the root container that are passed over. */
  readonly skip: number;
  /** No end of elements. */
  readonly unlimited: boolean;
  /** Whether what can be clicked is drawn: `.prefer_dml`. */
  readonly dml: boolean;
}

/** What a listing is made of. */
export interface Root {
  /** The expression as typed, specifiers included. */
  readonly echo: string;
  /** The expression that links go on from. */
  readonly path: string;
  readonly value: ModelValue;
  readonly metadata: Metadata;
}

/**
 * Writes an expression's value as lines, children indented by four blanks per level:
 *
 *     @$constants()                 : [object Object]
 *         description      : Archimedes' pi and Euler's number e
 */
export class Listing {
  readonly #options: ListingOptions;
  readonly #interrupt: Interrupt;
  readonly #lines: string[];
  readonly #links: string[];

  /** @param shown what is shown is added here, so that an error in the middle leaves the rest */
  constructor(
    options: ListingOptions,
    interrupt: Interrupt,
    shown: { readonly lines: string[]; readonly links: string[] },
  ) {
    this.#options = options;
    this.#interrupt = interrupt;
    this.#lines = shown.lines;
    this.#links = shown.links;
  }

  show(root: Root): void {
    this.#lines.push(this.#rootLine(root));
    if (root.value.kind === 'nothing') return;
    this.#gridLink(root.value, root.path);
    if (this.#options.depth === 0) return;
    const { PreferredLength: length = DEFAULT_COUNT } = root.metadata;
    this.#children(
      root.value,
      root.path,
      1,
      this.#options.format,
      this.#options.format.count ?? length,
    );
  }

  #rootLine({ echo, value, metadata, path }: Root): string {
    const { format, dml } = this.#options;
    // A specifier for the value itself beats the radix that it asks for.
    const own = format.radix === undefined ? metadata : {};
    const shown =
      format.radix === undefined || value.kind !== 'integer' ? value : { ...value, metadata: {} };
    const text = value.kind === 'nothing' ? undefined : displayText(shown, format, own);
    // What becomes a link is followed by as many blanks as a name may have.
    const isLink = value.kind === 'object' || metadata.Help !== undefined;
    const name = dml && isLink ? echo + ' '.repeat(NAME_WIDTH) : echo.padEnd(NAME_WIDTH);
    if (value.kind === 'method') return name + help(metadata);
    return name + this.#suffixes(text, value, metadata, path);
  }

  /** @param path undefined below an element that no expression leads to: there are no links then */
  #children(
    value: ModelValue,
    path: string | undefined,
    level: number,
    format: Format,
    count = DEFAULT_COUNT,
  ): void {
    const { verbose, unlimited } = this.#options;
    const skip = level === 1 ? this.#options.skip : 0;
    if (skip === 0) {
      const methods = verbose ? projectedMethods(value, this.#interrupt) : [];
      const below = formatBelow(format);
      for (const child of membersOf(value, verbose)) this.#child(child, path, level, below);
      for (const child of methods) this.#child(child, path, level, below);
    }
    let position = 0;
    for (const child of elementsOf(value, formatBelow(format), this.#interrupt)) {
      position += 1;
      if (position <= skip) continue;
      if (!unlimited && position > skip + count) {
        this.#cutOff(path, level, position - 1);
        break;
      }
      this.#child(child, path, level, formatBelow(format));
    }
  }

  /** The line that says that there is more; on the first level it leads there. */
  #cutOff(path: string | undefined, level: number, shown: number): void {
    this.#lines.push(indent(level) + '[...]'.padEnd(NAME_WIDTH));
    if (level === 1) this.#link(`-r1 -c ${shown}`, path);
  }

  #child(child: Child, parent: string | undefined, level: number, format: Format): void {
    this.#interrupt();
    const start = indent(level) + child.label.padEnd(NAME_WIDTH);
    if (child.isMethod) {
      this.#lines.push(start + help(child.metadata));
      return;
    }
    const content = contentOf(child, format);
    if (content.outcome === 'error') {
      this.#lines.push(`${start} : ${content.message}`);
      return;
    }
    const { value, text } = content;
    if (value.kind === 'nothing') return;
    const path = joinPath(parent, child.path);
    this.#lines.push(start + this.#suffixes(this.#fitting(text), value, child.metadata, path));
    const below = child.metadata.PreferredLength;
    if (value.kind === 'string' && level < this.#options.depth) {
      this.#children(value, path, level + 1, format);
    }
    if (!isExpandable(value)) return;
    this.#link('-r1', path);
    this.#gridLink(value, path);
    if (level < this.#options.depth) this.#children(value, path, level + 1, format, below);
  }

  /** In WinDbg a text below the root has at most so many characters. */
  #fitting(text: string | undefined): string | undefined {
    if (!this.#options.dml || text === undefined || text.length <= LONGEST) return text;
    return `${text.slice(0, LONGEST - 3)}...`;
  }

  /** Everything behind the name: value, action, help. */
  #suffixes(
    text: string | undefined,
    value: ModelValue,
    metadata: Metadata,
    path: string | undefined,
  ): string {
    const shown = text === undefined || text === '' ? '' : ` : ${text}`;
    return shown + this.#action(value, path) + (this.#options.help ? help(metadata) : '');
  }

  /** `cmd.exe [Switch To]`: the method of the object that calls itself its action. */
  #action(value: ModelValue, path: string | undefined): string {
    if (value.kind !== 'object') return '';
    for (const name of value.keys()) {
      const { ActionName, ActionIsDefault } = value.metadata(name);
      if (ActionName === undefined || ActionIsDefault !== true || !value.isMethod(name)) continue;
      this.#link('-s', joinPath(path, `${memberPath(name)}()`));
      return this.#options.dml ? ` [${ActionName}]` : '';
    }
    return '';
  }

  /** "Display as grid", offered for everything that has elements. */
  #gridLink(value: ModelValue, path: string | undefined): void {
    if (value.kind === 'object' && value.elements() !== undefined) this.#link('-r1 -g', path);
  }

  #link(options: string, path: string | undefined): void {
    if (path !== undefined) this.#links.push(`dx ${options} ${path}`);
  }
}

const indent = (level: number) => ' '.repeat(4 * level);

const help = ({ Help = '' }: Metadata) => (Help === '' ? '' : ` [${Help}]`);
