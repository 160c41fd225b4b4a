import type { Chunk, LaidInstruction } from '../../kernel/code/function-code';
import {
  fixed,
  relative,
  type Template,
  withImmediate,
  wordBytes,
} from '../../kernel/code/instruction';
import { listing } from '../../kernel/code/listing';
import type { CodeFunction, CodeReader, ImageExtent } from '../../kernel/code/reader';
import { x86 } from '../../kernel/code/x86';
import type { FrameData, MachineInstruction } from '../../kernel/machine';
import type { SparseMemory } from '../../kernel/memory';
import type { SymbolTable } from '../../kernel/symbol-table';
import type { TargetSpec } from '../spec';
import type { RecordedFunctions } from './functions';
import type { Recording } from './recording';

const CALL_BYTES = 5;
/** `push ebp`, `mov ebp,esp` */
const PROLOGUE_BYTES = 3;
/** `mov dword ptr [esp+8],imm32`: opcode, operand bytes, then the tag. */
const STORE_TAG = [0xc7, 0x44, 0x24, 0x08];

/**
 * The few instructions of a recorded kernel that are known: the break, and at each call site the
 * call and the immediate before it. Between the two lies filler.
 */
export class RecordedCode implements CodeReader {
  readonly breakInstruction = Uint8Array.from(x86.breakPiece.bytes);
  readonly #chunks: Chunk[] = [];
  readonly #memory: SparseMemory;
  readonly #symbols: SymbolTable;

  readonly #spec: TargetSpec;
  readonly #functions: RecordedFunctions;

  constructor(
    recording: Recording,
    spec: TargetSpec,
    functions: RecordedFunctions,
    memory: SparseMemory,
    symbols: SymbolTable,
  ) {
    this.#spec = spec;
    this.#functions = functions;
    this.#memory = memory;
    this.#symbols = symbols;
    this.#layBreak('nt!DbgBreakPoint');
    this.#layBreak('nt!RtlpBreakWithStatusInstruction');
    const allocate = symbols.address('nt!ExAllocatePoolWithTag') ?? 0n;
    for (const { retAddr, tagImmediate } of recording.callSites) {
      const end = BigInt(`0x${retAddr}`);
      const call = callTemplate(allocate, end);
      if (!tagImmediate) this.#lay(end - BigInt(CALL_BYTES), [call]);
      else {
        const store = withImmediate(
          STORE_TAG,
          Number.parseInt(tagImmediate.tagRaw, 16),
          'mov',
          'dword ptr [esp+8],',
        );
        const gap = -tagImmediate.offsetFromRet - 4 - CALL_BYTES;
        this.#lay(end + BigInt(tagImmediate.offsetFromRet - STORE_TAG.length), [
          store,
          ...filler(gap),
          call,
        ]);
      }
    }
  }

  get functions(): readonly CodeFunction[] {
    return this.#functions.all;
  }

  /** What is code and what is data was not recorded: the whole image counts as both. */
  extent(module: string): ImageExtent {
    const image = this.#spec.modules.find(({ name }) => name === module);
    if (!image) throw new Error(`${this.#spec.id} has no module ${module}`);
    const end = image.base + BigInt(image.size);
    return { codeEnd: end, dataEnd: end };
  }

  instructions(address: bigint): readonly MachineInstruction[] {
    const chunk = this.#chunks.find((candidate) => holds(candidate, address));
    return chunk ? listing(chunk, this.#memory, this.#symbols) : [];
  }

  frameData(address: bigint): FrameData | undefined {
    const found = this.#functions.holding(address);
    if (!found) return undefined;
    const { frameless } = found.shape;
    const prologue = frameless ? 0 : PROLOGUE_BYTES;
    return { start: found.start, end: found.end, prologue, isOmitted: frameless };
  }

  #layBreak(name: string): void {
    const address = this.#symbols.address(name);
    if (address !== undefined) this.#lay(address, [x86.breakPiece, fixed('c3', 'ret')]);
  }

  #lay(start: bigint, templates: readonly Template[]): void {
    let address = start;
    const chunk: LaidInstruction[] = [];
    for (const template of templates) {
      this.#memory.store(address, template.bytes);
      chunk.push({ ...template, address });
      address += BigInt(template.bytes.length);
    }
    this.#chunks.push(chunk);
  }
}

const callTemplate = (target: bigint, end: bigint): Template => ({
  bytes: [0xe8, ...relative(target, end)],
  mnemonic: 'call',
  operands: ({ label }) => label(target),
});

/** Stores of the other arguments, made to fit. */
function filler(bytes: number): readonly Template[] {
  if (bytes >= 7) {
    return [
      ...filler(bytes - 7),
      {
        bytes: [0xc7, 0x04, 0x24, ...wordBytes(0)],
        mnemonic: 'mov',
        operands: 'dword ptr [esp],0',
      },
    ];
  }
  if (bytes >= 4)
    return [fixed('89 5c 24 04', 'mov', 'dword ptr [esp+4],ebx'), ...filler(bytes - 4)];
  if (bytes >= 2) return [fixed('8b d8', 'mov', 'ebx,eax'), ...filler(bytes - 2)];
  return bytes === 1 ? [fixed('90', 'nop')] : [];
}

function holds(chunk: Chunk, address: bigint): boolean {
  const last = chunk[chunk.length - 1];
  const [first] = chunk;
  if (!first || !last) return false;
  return address >= first.address && address < last.address + BigInt(last.bytes.length);
}
