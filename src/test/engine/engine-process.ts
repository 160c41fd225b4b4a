import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScriptAbort } from '../../simulator/abort';
import { Payload } from './payload';

/** Where `scripts/engine/prepare.mjs` has put the engine. */
export interface EngineLab {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The engine's answer to one request. */
export interface Reply {
  /** 0 for success. */
  readonly result: number;
  /** What the debugger printed meanwhile. */
  readonly console: string;
  readonly answer: Buffer;
}

export interface EngineOptions {
  /** A kernel, `com:ipport=50400,port=127.0.0.1`, or the dump in a file of this machine. */
  readonly on: { readonly connection: string } | { readonly dump: string };
  /** A folder of symbol files on this machine. */
  readonly symbols?: string;
  /** So long after the last request the engine's process ends itself, whatever it waits for. */
  readonly seconds: number;
}

/** The engine's process is no more: whatever ran in it ran to nowhere. */
export class EngineEnded extends ScriptAbort {
  constructor() {
    super();
    this.message = 'the engine process has ended';
  }
}

/** Bytes before the two texts of a reply. */
const HEAD = 12;

/**
 * Microsoft's debugger engine in a process of its own, asked synchronously over two named pipes:
 * code of a script that asks something of the debugger cannot wait for a promise.
 */
export class EngineProcess {
  /** What the debugger printed until its first prompt. */
  readonly banner: string;
  readonly #child: ChildProcess;
  readonly #in: number;
  readonly #out: number;

  /** Attaches and breaks in, or opens the dump. @throws EngineEnded */
  constructor(lab: EngineLab, options: EngineOptions) {
    const pipes = mkdtempSync(join(tmpdir(), 'pooltag-engine-'));
    execFileSync('mkfifo', [join(pipes, 'in'), join(pipes, 'out')]);
    // A shell opens the pipes, each when its other end is opened here, and then is the engine.
    const host = 'exec wine host.exe "$@" <"$PIPES/in" >"$PIPES/out" 2>/dev/null';
    this.#child = spawn('sh', ['-c', host, 'sh', ...hostArguments(options)], {
      cwd: lab.folder,
      env: { ...process.env, ...lab.env, PIPES: pipes },
      stdio: 'ignore',
    });
    this.#in = openSync(join(pipes, 'in'), 'w');
    this.#out = openSync(join(pipes, 'out'), 'r');
    rmSync(pipes, { recursive: true });
    const { result, console } = this.#reply();
    if (result !== 0) throw new Error(`The engine does not begin: ${hresult(result)}\n${console}`);
    this.banner = console;
  }

  /** The process that runs the engine. */
  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new EngineEnded();
    return pid;
  }

  /**
   * @param operation one of those that `scripts/engine/host/host.cpp` lists
   * @throws EngineEnded
   */
  ask(operation: string, payload: Uint8Array | string = ''): Reply {
    const bytes = Buffer.from(payload);
    const head = new Payload().u8(operation.charCodeAt(0)).u32(bytes.length).take();
    try {
      writeSync(this.#in, Buffer.concat([head, bytes]));
    } catch (_brokenPipe) {
      throw new EngineEnded();
    }
    return this.#reply();
  }

  /** Ends the engine; the machine stays as it is. */
  end(): void {
    this.#child.kill('SIGKILL');
    closeSync(this.#in);
    closeSync(this.#out);
  }

  #reply(): Reply {
    const head = this.#read(HEAD);
    const console = this.#read(head.readUInt32LE(4)).toString('utf8');
    return { result: head.readUInt32LE(0), console, answer: this.#read(head.readUInt32LE(8)) };
  }

  #read(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const got = readSync(this.#out, bytes, at, length - at, null);
      if (got === 0) throw new EngineEnded();
      at += got;
    }
    return bytes;
  }
}

function hostArguments({ on, symbols, seconds }: EngineOptions): string[] {
  const target = 'dump' in on ? ['-z', winePath(on.dump)] : ['-k', on.connection];
  const path = symbols === undefined ? '' : winePath(symbols);
  return ['--frames', '--seconds', String(seconds), '-y', path, ...target];
}

/** A path of this machine as programs under Wine name it. */
const winePath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

/** `0x80040205`. */
export const hresult = (result: number): string => `0x${result.toString(16).padStart(8, '0')}`;
