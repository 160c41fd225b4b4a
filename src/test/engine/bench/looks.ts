import { readTop } from '../../../hunt/debugger/commands';
import type { RealEngine } from '../real-engine';

/** One way to look at a stop. */
export interface Look {
  readonly name: string;
  readonly take: (engine: RealEngine) => unknown;
}

/** Pseudo-registers as the script asks for them. */
const CONTEXT = ['$thread', '$prcb'].map((name) => `.printf "${name}=%p\\n", @@masm(@${name})`);

/** Ways to read registers and up to 2 KB of the stack, which the stacks of all targets have. */
export function looks(pointerSize: 4 | 8): readonly Look[] {
  const sp = pointerSize === 4 ? 'esp' : 'rsp';
  const stack = pointerSize === 4 ? 'kb' : 'k';
  const dump = pointerSize === 4 ? 'dd' : 'dq';
  const registers = ['rM 0x1', ...CONTEXT].join(';');
  const hex = (value: number) => `0x${value.toString(16)}`;
  const command = (name: string, line = name): Look => ({
    name,
    take: (engine) => engine.capture(line),
  });
  const pointer = (engine: RealEngine): bigint => {
    const [, digits] = /=([0-9a-f]+)/.exec(engine.capture(`r@${sp}`).join('')) ?? [];
    const value = BigInt(`0x${digits}`);
    return pointerSize === 4 ? BigInt.asUintN(64, BigInt.asIntN(32, value)) : value;
  };
  const read = (...bytes: number[]): Look => ({
    name: `r@${sp}, host.memory of ${bytes.join(', then ')} B`,
    take: (engine) => {
      const at = pointer(engine);
      let offset = 0;
      for (const each of bytes) {
        engine.readMemory(at + BigInt(offset), each);
        offset += each;
      }
    },
  });
  const at = (name: string, line: (sp: string) => string): Look => ({
    name: `r@${sp}, ${name}`,
    take: (engine) => engine.capture(line(`0x${pointer(engine).toString(16)}`)),
  });
  return [
    command(`r@${sp}`),
    command(
      'r, $thread, gdtr',
      `${readTop(pointerSize === 4 ? 'x86' : 'x64', ['$thread', '$prcb'])}`,
    ),
    command('rM 0x1'),
    command('rM 0x1, $thread, $prcb', registers),
    command(`rM 0x1, ${stack} 0x18, $thread, $prcb`, `${registers};${stack}0x18`),
    command(`${stack} 0x4`, `${stack}0x4`),
    ...[[8], [8, 8], [128], [128, 128], [512], [1024], [2048]].map((bytes) => read(...bytes)),
    ...[512, 1024, 2048].flatMap((bytes) => [
      at(`${dump} of ${bytes} B`, (sp) => `${dump} ${sp} L${hex(bytes / pointerSize)}`),
      at(`s in ${bytes} B`, (sp) => `s -[1]d ${sp} L${hex(bytes / 4)} 0x4c4f4f50`),
    ]),
    command('lm o'),
    command('.fnent of the stop', '.fnent @$ip'),
  ];
}
