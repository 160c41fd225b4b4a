import type { CallSite, ModuleSpec, TargetSpec } from '../../targets/spec';
import { SparseMemory } from '../memory';
import { splitName } from '../names';
import { hashText, Random } from '../random';
import { SymbolTable } from '../symbol-table';
import type { Assembler, TaggedPieces } from './assembler';
import { assemblerOf } from './assemblers';
import { type Anchor, type Chunk, layRun, piecesLength } from './function-code';
import { type FunctionPart, partsOf } from './function-parts';
import { FunctionShapes } from './function-shapes';
import type { Piece } from './instruction';
import type { CodeFunction, FunctionEntry, ImageExtent } from './reader';
import { type Landmark, type Landmarks, landmarksOf, passedTag } from './references';
import type { TagSource } from './tag-source';

/** First code byte of a module; the page before it stands for the headers. */
const CODE_START = 0x1000n;
/** Where linkers put the PE header, behind the program for DOS. */
export const HEADER_OFFSET = 0xf8;
const FUNCTION_ALIGNMENT = 0x10;
const AFTER_LAST_LANDMARK = 0x40;

/** A call in code: where it starts, and where its tag comes from when one stands before it. */
export interface LaidCall {
  readonly address: bigint;
  readonly tag?: TagSource;
}

/**
 * The code of all modules of a target, laid out in memory, with symbols and import slots: what all
 * machines of that target begin with.
 */
export class CodeLayout {
  readonly memory = new SparseMemory();
  readonly symbols: SymbolTable;
  readonly #spec: TargetSpec;
  readonly #assembler: Assembler;
  readonly #landmarks: Landmarks;
  readonly #shapes: FunctionShapes;
  readonly #functions: CodeFunction[] = [];
  readonly #starts = new Map<string, bigint>();
  readonly #sizes = new Map<string, number>();
  readonly #chunks: Chunk[] = [];
  readonly #calls = new Map<string, LaidCall>();
  readonly #loads = new Map<string, TagSource>();
  readonly #codeEnds = new Map<string, bigint>();
  /** Next free byte of each module's data. */
  readonly #data = new Map<string, bigint>();
  readonly #slots = new Map<string, bigint>();
  readonly #variables = new Map<string, bigint>();

  constructor(spec: TargetSpec) {
    this.#spec = spec;
    this.symbols = new SymbolTable(spec.architecture, spec.modules);
    this.#assembler = assemblerOf(spec.architecture);
    this.#landmarks = landmarksOf(spec);
    this.#shapes = new FunctionShapes(spec);
    for (const module of spec.modules) this.#placeFunctions(module);
    for (const name of this.#landmarks.keys()) this.#layOut(name);
    this.#chunks.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
    this.#functions.sort((a, b) => (a.start < b.start ? -1 : 1));
  }

  /** In ascending order. */
  get functions(): readonly CodeFunction[] {
    return this.#functions;
  }

  entry(name: string): FunctionEntry {
    const start = this.start(name);
    const found = this.#functions.find((candidate) => candidate.start === start);
    if (!found) throw new Error(`${name} is no function of ${this.#spec.id}`);
    const opening = this.#assembler.prologue(found.shape).slice(0, this.#assembler.framedAfter);
    return { start, framedAfter: piecesLength(opening), size: found.shape.size };
  }

  /** Start of a function; throws when target data name one that is in no module. */
  start(name: string): bigint {
    const start = this.#starts.get(name);
    if (start === undefined) throw new Error(`No module of ${this.#spec.id} holds ${name}`);
    return start;
  }

  /** The call that returns to an offset of a function. */
  call(name: string, offset: number): LaidCall {
    const call = this.#calls.get(callKey(name, offset));
    if (!call) throw new Error(`${name}+0x${offset.toString(16)} follows no call`);
    return call;
  }

  extent(module: string): ImageExtent {
    const codeEnd = this.#codeEnds.get(module);
    const dataEnd = this.#data.get(module);
    if (codeEnd === undefined || dataEnd === undefined) {
      throw new Error(`${this.#spec.id} has no module ${module}`);
    }
    return { codeEnd, dataEnd };
  }

  get breakInstruction(): Uint8Array {
    return Uint8Array.from(this.#assembler.breakPiece.bytes);
  }

  /** The run of instructions that holds the address. */
  chunkAt(address: bigint): Chunk | undefined {
    return this.#chunks.find((candidate) => {
      const last = candidate[candidate.length - 1];
      if (!last) return false;
      return address >= addressOf(candidate) && address < last.address + BigInt(last.bytes.length);
    });
  }

  #placeFunctions(module: ModuleSpec): void {
    let next = module.base + CODE_START;
    for (const [name, landmarks] of this.#landmarks) {
      const own = splitName(name);
      if (own.module !== module.name || module.aliases?.[own.name]) continue;
      const last = Math.max(0, ...landmarks.keys());
      const size = roundUp(last + AFTER_LAST_LANDMARK, FUNCTION_ALIGNMENT);
      this.#starts.set(name, next);
      this.#sizes.set(name, size);
      this.symbols.add(module.name, own.name, next);
      next += BigInt(roundUp(size + 1, FUNCTION_ALIGNMENT));
    }
    for (const [alias, name] of Object.entries(module.aliases ?? {})) {
      const start = this.start(`${module.name}!${name}`);
      this.#starts.set(`${module.name}!${alias}`, start);
      this.symbols.add(module.name, alias, start);
    }
    const data = (next + 0xfffn) & ~0xfffn;
    const end = module.base + BigInt(module.size);
    if (data >= end) throw new Error(`The code of ${module.name} does not fit its size`);
    this.memory.reserve(module.base, data - module.base, this.#spec.protectedCode !== true);
    this.memory.reserve(data, end - data);
    this.#placeHeader(module);
    this.#codeEnds.set(module.name, next);
    this.#data.set(module.name, data);
  }

  /** Of the header of an image what tells builds apart: its marks and its TimeDateStamp. */
  #placeHeader({ base, timestamp }: ModuleSpec): void {
    this.memory.store(base, [0x4d, 0x5a]);
    this.memory.storeWord(base + 0x3cn, HEADER_OFFSET, 4);
    this.memory.store(base + BigInt(HEADER_OFFSET), [0x50, 0x45]);
    this.memory.storeWord(base + BigInt(HEADER_OFFSET) + 8n, timestamp, 4);
  }

  #layOut(name: string): void {
    const start = this.#starts.get(name);
    const size = this.#sizes.get(name);
    if (start === undefined) throw new Error(`No module of ${this.#spec.id} holds ${name}`);
    if (size === undefined) return;
    const random = new Random(hashText(name));
    const landmarks = [...(this.#landmarks.get(name)?.values() ?? [])];
    for (const part of partsOf(name, size, landmarks)) this.#layPart(name, start, part, random);
    this.memory.store(start + BigInt(size), this.#assembler.padding.bytes);
  }

  #layPart(name: string, start: bigint, part: FunctionPart, random: Random): void {
    const { coldOf, landmarks } = part;
    const shape = this.#shapes.of(coldOf ?? name);
    const opening = this.#assembler.prologue(shape);
    const before = coldOf === undefined ? opening : [];
    const back = BigInt(piecesLength(opening));
    const chunk = layRun(this.#assembler, random, start, {
      ...part,
      before,
      anchors: landmarks.map((landmark) => this.#anchor(name, start, landmark)),
      after:
        coldOf === undefined
          ? this.#assembler.epilogue(shape)
          : [this.#assembler.jump(this.start(coldOf) + back)],
    });
    for (const { address, bytes } of chunk) this.memory.store(address, bytes);
    this.#chunks.push(chunk);
    this.#functions.push({
      name: coldOf ?? name,
      start: start + BigInt(part.start),
      end: start + BigInt(part.end),
      prologue: piecesLength(before),
      isCold: coldOf !== undefined,
      shape,
    });
  }

  #anchor(name: string, start: bigint, landmark: Landmark): Anchor {
    switch (landmark.what) {
      case 'break':
        return { start: landmark.offset, pieces: [this.#assembler.breakPiece] };
      case 'load': {
        const tagged = this.#assembler.tagRegister(landmark.tag);
        const from = landmark.offset - piecesLength(tagged.pieces);
        this.#loads.set(callKey(name, landmark.offset), this.#source(tagged, start, from));
        return { start: from, pieces: tagged.pieces };
      }
      case 'call': {
        const call =
          landmark.target === undefined
            ? this.#assembler.register()
            : this.#assembler.direct(this.start(landmark.target));
        const tagged =
          landmark.tag === undefined
            ? undefined
            : this.#assembler.tagImmediate('alloc', landmark.tag);
        return this.#callAnchor(name, start, landmark.offset, tagged, [], call, []);
      }
      case 'site':
        return this.#siteAnchor(name, start, landmark.site);
    }
  }

  #siteAnchor(name: string, start: bigint, site: CallSite): Anchor {
    const argument = /Allocate/.test(site.calls) ? 'alloc' : 'free';
    const { tag } = site;
    const tagged =
      'immediate' in tag
        ? this.#assembler.tagImmediate(argument, passedTag(this.#spec, site.name, tag.immediate))
        : undefined;
    const operand =
      'register' in tag || 'fromCaller' in tag
        ? this.#assembler.tagFromRegister(argument)
        : 'variable' in tag
          ? this.#assembler.tagFromVariable(argument, this.#variable(site.module, tag.variable))
          : [];
    const others = [...operand, ...this.#assembler.otherArguments(argument)];
    const trailing = site.call === 'importPadded' ? this.#assembler.trailing : [];
    const call = this.#callPieces(site);
    return this.#callAnchor(name, start, site.returnOffset, tagged, others, call, trailing);
  }

  #callPieces(site: CallSite): readonly Piece[] {
    const target = this.start(site.calls);
    switch (site.call) {
      case 'direct':
        return this.#assembler.direct(target);
      case 'register':
        return this.#assembler.register();
      case 'import':
        return this.#assembler.imported(this.#slot(site));
      case 'importPadded':
        return this.#assembler.importedPadded(this.#slot(site));
      case 'importRewritten':
        return this.#assembler.importedRewritten(this.#slot(site), target);
    }
  }

  #callAnchor(
    name: string,
    start: bigint,
    returnOffset: number,
    tagged: TaggedPieces | undefined,
    others: readonly Piece[],
    call: readonly Piece[],
    trailing: readonly Piece[],
  ): Anchor {
    const before = [...(tagged?.pieces ?? []), ...others, ...call];
    const from = returnOffset - piecesLength(before);
    const last = call[call.length - 1] as Piece;
    this.#calls.set(callKey(name, returnOffset), {
      address: start + BigInt(returnOffset - piecesLength([last])),
      ...(tagged && { tag: this.#source(tagged, start, from) }),
    });
    return { start: from, pieces: [...before, ...trailing] };
  }

  #source(tagged: TaggedPieces, start: bigint, from: number): TagSource {
    return { form: this.#assembler.form, address: start + BigInt(from + tagged.immediateAt) };
  }

  /** Where a site's tag is read from when it does not stand before the call itself. */
  tagSource(site: CallSite): TagSource | undefined {
    const name = `${site.module}!${site.function}`;
    if ('register' in site.tag) return this.#loads.get(callKey(name, site.tag.loadedAt));
    if ('variable' in site.tag) {
      return { form: 'imm32', address: this.#variable(site.module, site.tag.variable) };
    }
    return this.call(name, site.returnOffset).tag;
  }

  /** The import slot of a site's function: it holds the address that is called. */
  #slot(site: CallSite): bigint {
    const imported = site.imports ?? splitName(site.calls).name.replace(/^Verifier/, '');
    const key = `${site.module}!${imported}`;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const size = this.#spec.architecture === 'x86' ? 4 : 8;
    const slot = this.#takeData(site.module, size);
    this.#slots.set(key, slot);
    this.memory.storeWord(slot, this.start(site.calls), size);
    const decorated =
      size === 8
        ? imported
        : `_${imported}@${/Allocate/.test(imported) ? 12 : argumentBytes(imported)}`;
    this.symbols.add(site.module, `_imp_${decorated}`, slot);
    return slot;
  }

  #variable(module: string, tag: string): bigint {
    const key = `${module}!${tag}`;
    const known = this.#variables.get(key);
    if (known !== undefined) return known;
    const address = this.#takeData(module, 8);
    this.#variables.set(key, address);
    this.memory.storeWord(address, passedTag(this.#spec, '', tag), 4);
    return address;
  }

  #takeData(module: string, size: number): bigint {
    const address = this.#data.get(module);
    if (address === undefined) throw new Error(`${this.#spec.id} has no module ${module}`);
    this.#data.set(module, address + BigInt(size));
    return address;
  }
}

const argumentBytes = (name: string): number => (name === 'ExFreePool' ? 4 : 8);
const callKey = (name: string, offset: number): string => `${name}+${offset}`;
const addressOf = (chunk: Chunk): bigint => chunk[0]?.address ?? 0n;
const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
