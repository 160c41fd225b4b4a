import type { TargetSpec } from '../../targets/spec';
import type { MachineInstruction } from '../machine';
import type { SparseMemory } from '../memory';
import type { SymbolTable } from '../symbol-table';
import type { Chunk } from './function-code';
import { CodeLayout } from './layout';
import { listing } from './listing';
import type { CodeFunction, CodeReader, ImageExtent } from './reader';

/** Laying out takes long, and machines of a target differ only in what is written later. */
const layouts = new WeakMap<TargetSpec, CodeLayout>();

function layoutOf(spec: TargetSpec): CodeLayout {
  const layout = layouts.get(spec) ?? new CodeLayout(spec);
  layouts.set(spec, layout);
  return layout;
}

/** The code of one machine, in its memory and under its symbols. */
export class CodeImage implements CodeReader {
  readonly layout: CodeLayout;
  readonly memory: SparseMemory;
  readonly symbols: SymbolTable;
  readonly breakInstruction: Uint8Array;
  readonly #listings = new Map<Chunk, readonly MachineInstruction[]>();
  /** Of memory, when the listings were made. */
  #revision = 0;

  constructor(spec: TargetSpec) {
    this.layout = layoutOf(spec);
    this.memory = this.layout.memory.fork();
    this.symbols = this.layout.symbols.fork();
    this.breakInstruction = this.layout.breakInstruction;
  }

  get functions(): readonly CodeFunction[] {
    return this.layout.functions;
  }

  extent(module: string): ImageExtent {
    return this.layout.extent(module);
  }

  /** The run of instructions that holds the address, texts after what memory holds now. */
  instructions(address: bigint): readonly MachineInstruction[] {
    const chunk = this.layout.chunkAt(address);
    if (!chunk) return [];
    if (this.memory.revision !== this.#revision) this.#listings.clear();
    this.#revision = this.memory.revision;
    const known = this.#listings.get(chunk) ?? listing(chunk, this.memory, this.symbols);
    this.#listings.set(chunk, known);
    return known;
  }
}
