import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BootIdentity, Journal, JournalChange } from '../../live/repair/journal';
import { JournalError } from '../../live/repair/journal';
import { messageOf } from '../errors';

/** What stands in the file. */
export interface JournalContent {
  readonly connection: string;
  readonly boot: BootIdentity | undefined;
  readonly changes: readonly JournalChange[];
}

/** Where journals lie: with what programs keep for themselves. */
export function journalFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = environment;
  return join(state ?? local ?? join(homedir(), '.local', 'state'), 'pooltag');
}

/** One file for each connection. */
export const journalPath = (folder: string, connection: string): string =>
  join(folder, `live-${connection.replace(/[^\w.-]+/g, '_')}.json`);

/**
 * What a hunt changes in its target, in a file that is safe before the change is made. It is gone
 * when nothing is changed.
 */
export class JournalFile implements Journal {
  readonly #path: string;
  readonly #connection: string;
  #boot: BootIdentity | undefined;
  #changes: readonly JournalChange[] = [];

  constructor(path: string, connection: string) {
    this.#path = path;
    this.#connection = connection;
  }

  open(change: JournalChange, boot: BootIdentity): void {
    // Until it is closed, what stood there first is what is put back.
    if (this.#changes.some((each) => isSame(each, change))) return;
    this.#boot = boot;
    this.#write([...this.#changes, change]);
  }

  close(change: JournalChange): void {
    const rest = this.#changes.filter((each) => !isSame(each, change));
    if (rest.length === this.#changes.length) return;
    this.#write(rest);
  }

  clear(): void {
    this.#write([]);
  }

  /** @throws JournalError */
  #write(changes: readonly JournalChange[]): void {
    try {
      if (changes.length === 0) rmSync(this.#path, { force: true });
      else writeSafely(this.#path, this.#text(changes));
      this.#changes = changes;
    } catch (error) {
      throw new JournalError(`${this.#path}: ${messageOf(error)}`);
    }
  }

  #text(changes: readonly JournalChange[]): string {
    const content: JournalContent = { connection: this.#connection, boot: this.#boot, changes };
    return `${JSON.stringify(content)}\n`;
  }
}

/** Two of one place are one change, whatever tag is armed there. */
const isSame = (one: JournalChange, other: JournalChange): boolean =>
  one.kind === other.kind && one.address === other.address;

/** All of it, or what stood there before. */
function writeSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

export const removeJournal = (path: string): void => rmSync(path, { force: true });

/** @returns undefined where there is none, or none that can be read */
export function readJournal(path: string): JournalContent | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isContent(content) ? content : undefined;
  } catch (_error) {
    return undefined;
  }
}

function isContent(content: unknown): content is JournalContent {
  if (typeof content !== 'object' || content === null || !('changes' in content)) return false;
  return Array.isArray(content.changes) && content.changes.every(isChange);
}

function isChange(change: unknown): boolean {
  if (typeof change !== 'object' || change === null) return false;
  const { kind, address, before, after } = change as Record<string, unknown>;
  const isKnown = kind === 'poolHitTag' || kind === 'breakpoint';
  const areBytes = [before, after].every(
    (bytes) =>
      Array.isArray(bytes) &&
      bytes.length <= 4 &&
      bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 0xff),
  );
  return isKnown && areBytes && typeof address === 'string' && /^[0-9a-f]{16}$/.test(address);
}
