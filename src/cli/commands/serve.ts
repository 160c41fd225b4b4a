import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NotServed } from '../../simulator/image/dress';
import { bootTarget, wireArchitecture } from '../../simulator/serve/boot';
import { type Endpoint, LineServer } from '../../simulator/serve/line-server';
import type { TargetSpec } from '../../simulator/targets/spec';
import type { Arguments, Command, ExitCode } from '../command';
import { type MachineChoice, machineOptionSpecs, machineOptions } from '../debugger/options';
import { notListening, notServed } from '../errors';
import { type CommandIo, writeLines } from '../io';
import { ServeLog } from '../serving/serve-log';
import { writeSymbolFiles } from '../serving/symbol-files';

const USUAL_PORT = 50123;
const LOCAL = '127.0.0.1';
const PIPES = '\\\\.\\pipe\\';

async function runServe(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const choice = machineOptions(args, io);
  const { target } = choice;
  const boot = bootOf(choice, args.has('export-symbols'));
  const first = booted(boot, target);
  const symbols = symbolFolder(args, io, target);
  if (symbols !== undefined) writeSymbolFiles(symbols, target, first.kernel);
  let fresh: typeof first | undefined = first;
  const server = new LineServer({
    architecture: wireArchitecture(target),
    boot: () => {
      const next = fresh ?? boot();
      fresh = undefined;
      return next;
    },
    onEvent: (event) => log.show(event),
  });
  const log = new ServeLog(io.remarks, () => server.session.machine, first.kernel.remarks);
  try {
    const lines = await listen(server, args);
    writeLines(io.out, [...lines, ...whatToType(target, symbols, io), 'Ctrl+C here ends it.']);
    await interrupted(io);
    return 0;
  } finally {
    await server.close();
  }
}

function bootOf({ target, ...machine }: MachineChoice, exportSymbols: boolean) {
  return () => bootTarget(target, { ...machine, exportSymbols });
}

/** @throws WrongUse for a target that no other debugger can be given */
function booted(boot: ReturnType<typeof bootOf>, target: TargetSpec) {
  try {
    return boot();
  } catch (error) {
    throw error instanceof NotServed ? notServed(target.id) : error;
  }
}

/** Where symbol files go; undefined when the debugger is to have none. */
function symbolFolder(args: Arguments, io: CommandIo, { id }: TargetSpec): string | undefined {
  if (args.has('no-symbols')) return undefined;
  const given = args.text('symbols');
  if (given !== undefined) return resolve(io.folder, given);
  return join(tmpdir(), 'pooltag-symbols', id.replace(/[^\w.-]+/g, '_'));
}

/**
 * @returns the lines that connect a debugger
 * @throws Failure when an address or pipe is not to be had
 */
async function listen(server: LineServer, args: Arguments): Promise<readonly string[]> {
  const host = args.text('host') ?? LOCAL;
  const pipe = args.text('pipe');
  const wanted = args.number('port', 0);
  const lines: string[] = [];
  if (pipe === undefined || wanted !== undefined) {
    const port = await opened(server, { host, port: wanted ?? USUAL_PORT });
    lines.push(`  windbg -k com:ipport=${port},port=${host}`);
  }
  if (pipe !== undefined) {
    const path = pipe.startsWith('\\\\') || pipe.startsWith('/') ? pipe : `${PIPES}${pipe}`;
    await opened(server, { pipe: path });
    lines.push(`  windbg -k com:pipe,port=${path},resets=0`);
  }
  return ['A debugger attaches with', ...lines];
}

async function opened(server: LineServer, endpoint: Endpoint): Promise<number | undefined> {
  try {
    return await server.listen(endpoint);
  } catch (error) {
    const where = 'pipe' in endpoint ? endpoint.pipe : `${endpoint.host}:${endpoint.port}`;
    throw notListening(where, error);
  }
}

function whatToType(
  { leak }: TargetSpec,
  symbols: string | undefined,
  { script }: CommandIo,
): readonly string[] {
  return [
    'and goes on with',
    ...(symbols === undefined ? [] : [`  .sympath ${symbols}`]),
    '  .reload',
    `  .scriptrun ${script}`,
    `  dx @$pool.hitTag(${JSON.stringify(leak)})`,
  ];
}

const interrupted = (io: CommandIo): Promise<void> =>
  new Promise((done) => {
    const stop = io.onInterrupt(() => {
      stop();
      done();
    });
  });

export const serve: Command = {
  name: 'serve',
  summary: 'A simulated machine for a real debugger: WinDbg or kd attaches to it.',
  usage: '[options]',
  operands: { least: 0, most: 0 },
  options: [
    ...machineOptionSpecs,
    { name: 'port', value: 'N', help: `TCP port; ${USUAL_PORT} if not given, 0 for a free one` },
    { name: 'host', value: 'ADDR', help: `address to listen on; ${LOCAL} if not given` },
    { name: 'pipe', value: 'NAME', help: 'on Windows: a named pipe, in place of the port' },
    {
      name: 'symbols',
      value: 'DIR',
      help: 'write symbol files there; a temporary folder if not given',
    },
    { name: 'no-symbols', help: 'write no symbol files: nt!PoolHitTag has no name then' },
    { name: 'export-symbols', help: 'the images export every name, as none does: for practice' },
  ],
  notes: [
    'One debugger at a time; what it does is told on stderr. A machine that it leaves armed stays so.',
    'Whoever reaches the address can read and write the simulated machine, nothing else.',
  ],
  run: runServe,
};
