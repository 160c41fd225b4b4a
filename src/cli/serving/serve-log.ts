import { tagFromValue, tagText } from '../../pool/tags/tag';
import type { Machine } from '../../simulator/kernel/machine';
import type { ServeEvent } from '../../simulator/serve/events';
import type { ServedStop } from '../../simulator/serve/served-machine';
import type { Traffic } from '../../simulator/serve/traffic';
import type { TextSink } from '../io';
import { counted, grouped } from '../table';

/** What a debugger does with a served machine, a line an event; hits in one line that changes. */
export class ServeLog {
  readonly #sink: TextSink;
  readonly #remarks: readonly string[];
  readonly #machine: () => Machine;
  readonly #unwatched = new Set<bigint>();
  #hits = 0;
  #drawn = false;

  /**
   * @param machine the one that is served now
   * @param remarks what whoever attaches should know of it
   */
  constructor(sink: TextSink, machine: () => Machine, remarks: readonly string[]) {
    this.#sink = sink;
    this.#machine = machine;
    this.#remarks = remarks;
  }

  show(event: ServeEvent): void {
    switch (event.what) {
      case 'attached':
        this.#line(`${event.from} attached${event.running ? '; the machine runs: break in' : ''}`);
        for (const remark of this.#remarks) this.#line(`  ${remark}`);
        return;
      case 'refused':
        this.#line(`${event.from} refused: one debugger at a time`);
        return;
      case 'left':
        this.#line(`the debugger left; the machine ${event.running ? 'runs on' : 'stands still'}`);
        return;
      case 'running':
        this.#running(event);
        return;
      case 'reset':
        return;
      case 'gone':
        this.#hits = 0;
        this.#line('the machine has ended; a new one waits for the next debugger');
        return;
      case 'rebooted':
        this.#hits = 0;
        this.#line('rebooted');
        return;
      case 'stopped':
        this.#stopped(event.stop, event.traffic);
    }
  }

  #running({ trace, unwatched }: Extract<ServeEvent, { what: 'running' }>): void {
    for (const address of unwatched) {
      if (this.#unwatched.has(address)) continue;
      this.#unwatched.add(address);
      this.#line(
        `nobody watches the data at ${this.#place(address)}: ba r and ba w never stop here`,
      );
    }
    if (!trace && this.#hits === 0) this.#line('running');
  }

  #stopped(stop: ServedStop, traffic: Traffic): void {
    const { requests, bytesIn, bytesOut } = traffic;
    const cost = `${counted(requests, 'request')}, ${grouped(bytesIn + bytesOut)} bytes`;
    const place = `${this.#place(stop.pc)}, processor ${stop.processor}`;
    if (stop.cause.kind !== 'breakInstruction') {
      this.#hits = 0;
      this.#line(`${this.#reason(stop)} at ${place} (${cost} since the stop before)`);
      return;
    }
    this.#hits += 1;
    const text = `hit ${this.#hits} on ${this.#armed()} at ${place} (${cost})`;
    if (!this.#sink.terminal) this.#line(text);
    else {
      this.#sink.redraw(text);
      this.#drawn = true;
    }
  }

  #reason({ cause }: ServedStop): string {
    switch (cause.kind) {
      case 'manualBreak':
        return 'broken in';
      case 'breakpoint':
        return 'breakpoint';
      case 'stepped':
        return 'step';
      case 'bugcheck':
        return `bug check 0x${(cause.code >>> 0).toString(16)}`;
      case 'moved':
        return 'the debugger set a program counter where this machine cannot go on: stopped';
      default:
        return 'stopped';
    }
  }

  #armed(): string {
    const { memory, spec } = this.#machine();
    const [a = 0, b = 0, c = 0, d = 0] = memory.read(spec.poolHitTag.address, 4);
    const value = (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
    return JSON.stringify(tagText(tagFromValue(value)));
  }

  #place(address: bigint): string {
    const near = this.#machine().symbols.nearest(address);
    if (!near) return `0x${address.toString(16)}`;
    const name = near.name === '' ? near.module : `${near.module}!${near.name}`;
    return near.offset === 0 ? name : `${name}+0x${near.offset.toString(16)}`;
  }

  #line(text: string): void {
    if (this.#drawn) this.#sink.write('\n');
    this.#drawn = false;
    this.#sink.write(`${text}\n`);
  }
}
