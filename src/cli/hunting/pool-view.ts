import type { WorkerSession } from '../../simulator/worker-session';
import { linesOf } from '../debugger/transcript';

/**
 * Asks `@$pool` for single values, as a person would with `dx`. Only members that look are asked:
 * they change nothing and may be evaluated any number of times.
 */
export class PoolView {
  readonly #session: WorkerSession;
  readonly #tag: string;

  /** @param tag as it is typed in an expression: `"Abc "` with its quotes */
  constructor(session: WorkerSession, tag: string) {
    this.#session = session;
    this.#tag = tag;
  }

  /** What a member made with the tag says of itself, or a value below it: `leaks`, `leaks` `[0].Blocks`. */
  ask(member: 'leaks' | 'sites', below = ''): Promise<string | undefined> {
    return this.value(`@$pool.${member}(${this.#tag})${below}`);
  }

  /** A number below a member; undefined where the row leaves it blank. */
  async count(member: 'leaks' | 'sites', below: string): Promise<number | undefined> {
    const text = await this.ask(member, `${below},d`);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  }

  /** The value of any expression; undefined when it has none, or fails. */
  async value(expression: string): Promise<string | undefined> {
    const [first = ''] = linesOf(await this.#session.execute(`dx -r0 ${expression}`));
    // @$pool.leaks("Leak")[0].Blocks,d : 61
    if (!first.startsWith(expression)) return undefined;
    return /^\s+: (.*)$/.exec(first.slice(expression.length))?.[1]?.trim();
  }
}
