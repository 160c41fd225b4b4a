import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DifferingLine, differingLines } from './differences';

/** `POOLTAG_ACCEPT=1` takes what differs now into a list, but no command that a list lacks. */
const accepting = process.env.POOLTAG_ACCEPT === '1';

/** How the answers to one command differ, and why, as the file has it. */
interface Entry {
  /** Lines of remarks, each with its `#`. */
  readonly remarks: readonly string[];
  /** None where only that they differ is known. */
  readonly lines: readonly DifferingLine[];
}

/** What a list says of a command: the lines that differ, or, where they are another matter's, nothing. */
export type Detail = 'lines' | 'command';

/**
 * What is known to differ between Microsoft's engine and ours, command by command. The list may only
 * shrink: a difference that is new fails, and so does one that is listed and gone.
 */
export class KnownDifferences {
  readonly #path: string;
  readonly #detail: Detail;
  /** There is no such list yet: all that differs goes into it. */
  readonly #isNew: boolean;
  /** Remarks at the top of the list. */
  readonly #heading: string;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #seen = new Map<string, readonly DifferingLine[]>();

  /** @param name of the list, a file beside this one */
  constructor(name: string, detail: Detail = 'lines') {
    this.#detail = detail;
    this.#path = join(__dirname, 'differences', `${name}.txt`);
    this.#isNew = !existsSync(this.#path);
    const text = this.#isNew ? '' : readFileSync(this.#path, 'utf8');
    this.#heading = /^(?:#.*\n)+\n/.exec(text)?.[0] ?? '';
    this.#known = read(text);
  }

  /** Compares what both debuggers answered to a command. */
  compare(command: string, real: string, ours: string): void {
    this.#seen.set(command, differingLines(real, ours).map(withoutNumbers));
  }

  /**
   * Each command that differs in another way than is listed, with what differs; nothing when all is
   * as known. A list that may be accepted is written down instead.
   */
  surprises(): readonly string[] {
    if (accepting) this.#accept();
    return [...new Set([...this.#known.keys(), ...this.#seen.keys()])].flatMap((command) => {
      const known = this.#known.get(command);
      const seen = this.#seen.get(command) ?? [];
      if (this.#isKnown(known, seen)) return [];
      if (accepting && (this.#isNew || known)) return [];
      const how = seen.length === 0 ? ['no longer differs, and stands in the list'] : seen;
      return [[`> ${command}`, ...how].join('\n')];
    });
  }

  #isKnown(known: Entry | undefined, seen: readonly DifferingLine[]): boolean {
    if (this.#detail === 'command') return (known !== undefined) === seen.length > 0;
    return (known?.lines ?? []).join('\n') === seen.join('\n');
  }

  #accept(): void {
    const commands = this.#isNew ? this.#seen.keys() : this.#known.keys();
    const entries = [...commands].flatMap((command) => {
      const lines = this.#seen.get(command) ?? [];
      const remarks = this.#known.get(command)?.remarks ?? [];
      if (lines.length === 0) return [];
      const told = this.#detail === 'lines' ? lines : [];
      return [[...remarks, `> ${command}`, ...told].join('\n')];
    });
    writeFileSync(this.#path, `${this.#heading}${entries.join('\n\n')}\n`);
  }
}

/**
 * Addresses, sums and values are others with each change of what a machine does; whether they differ
 * was told before.
 */
const withoutNumbers = (line: DifferingLine): DifferingLine =>
  line.replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{5,16}(?:`[0-9a-f]{8})?\b/gi, '#');

function read(text: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const block of text.split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '');
    const at = lines.findIndex((line) => line.startsWith('> '));
    const command = lines[at];
    if (command === undefined) continue;
    entries.set(command.slice(2), { remarks: lines.slice(0, at), lines: lines.slice(at + 1) });
  }
  return entries;
}
