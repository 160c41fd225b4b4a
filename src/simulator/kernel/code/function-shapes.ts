import type { CallerFrame, PathFrame, TargetSpec } from '../../targets/spec';
import { isBareAddress } from '../names';

/** What a function does to the stack: the same on every stack that it stands on. */
export interface FunctionShape {
  /** {@link PathFrame.frameSize}, return address included. */
  readonly size: number;
  readonly frameless: boolean;
  readonly trap: boolean;
  /** x64: the frame is found by rbp. */
  readonly variable: boolean;
}

/** Of functions that are called but stand on no stack: the least a caller needs. */
const UNSEEN: FunctionShape = { size: 0x30, frameless: false, trap: false, variable: false };

/** The frames of all functions, by qualified name. */
export class FunctionShapes {
  readonly #target: string;
  readonly #freeSizes: boolean;
  readonly #shapes = new Map<string, FunctionShape>();

  /**
   * @throws Error when a function has two frames: its unwind data and prologue belong to the
   * function, so that a debugger could follow only one of them
   */
  constructor(spec: TargetSpec) {
    this.#target = spec.id;
    // A frame pointer leads to the caller whatever lies below it.
    this.#freeSizes = spec.architecture === 'x86';
    for (const { frames } of spec.paths) for (const frame of frames) this.#add(frame);
    for (const frames of Object.values<readonly PathFrame[]>({ ...spec.system })) {
      for (const frame of frames) this.#add(frame);
    }
    for (const { module, function: name, frameSize, stacks } of spec.sites) {
      this.#add({ function: `${module}!${name}`, frameSize });
      for (const frame of stacks.flat()) this.#add(frame);
    }
  }

  of(name: string): FunctionShape {
    return this.#shapes.get(name) ?? UNSEEN;
  }

  #add(
    frame: Pick<PathFrame & CallerFrame, 'function' | 'frameSize'> &
      Partial<PathFrame & CallerFrame>,
  ): void {
    const name = frame.coldOf ?? frame.function;
    if (isBareAddress(name)) return;
    const { frameSize: size, frameless = false, trap = false } = frame;
    const variable = frame.taken !== undefined;
    const known = this.#shapes.get(name);
    if (!known) {
      this.#shapes.set(name, { size, frameless, trap, variable });
      return;
    }
    const same =
      known.frameless === frameless && known.trap === trap && known.variable === variable;
    if (same && (this.#freeSizes || known.size === size)) return;
    throw new Error(
      `${this.#target}: ${name} has a frame of 0x${known.size.toString(16)} bytes and one of 0x${size.toString(16)}`,
    );
  }
}
