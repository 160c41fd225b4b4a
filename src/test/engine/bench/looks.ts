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
    const digits = engine.capture(`.printf "%p", @${sp}`).join('').trim();
    return BigInt(`0x${digits}`);
  };
  const read = (...bytes: number[]): Look => ({
    name: `sp, host.memory of ${bytes.join(', then ')} bytes`,
    take: (engine) => {
      const at = pointer(engine);
      let offset = 0;
      for (const each of bytes) {
        engine.readMemory(at + BigInt(offset), each);
        offset += each;
      }
    },
  });
  return [
    command('rM 0x1'),
    command('rM 0x1, $thread, $prcb', registers),
    command(`rM 0x1, ${stack} 0x18, $thread, $prcb`, `${registers};${stack}0x18`),
    command(`${stack} 0x4`, `${stack}0x4`),
    ...[[8], [8, 8], [128], [128, 128], [512], [1024], [2048]].map((bytes) => read(...bytes)),
    ...[512, 1024, 2048].flatMap((bytes) => [
      command(`${dump} of ${bytes} bytes`, `${dump} @${sp} L${hex(bytes / pointerSize)}`),
      command(`s in ${bytes} bytes`, `s -[1]d @${sp} L${hex(bytes / 4)} 0x4c4f4f50`),
    ]),
    command(
      `${dump} of 1024 bytes, again`,
      `${dump} @${sp} L${hex(1024 / pointerSize)};${dump} @${sp} L${hex(1024 / pointerSize)}`,
    ),
    {
      name: `${dump} and host.memory of 1024 bytes`,
      take: (engine) => {
        engine.capture(`${dump} @${sp} L${hex(1024 / pointerSize)}`);
        engine.readMemory(pointer(engine), 1024);
      },
    },
    command('lm o'),
    command('.fnent of the stop', '.fnent @$ip'),
  ];
}
