import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Disassembled, isCall, loadDisassembler } from '../../test/disassembler';
import { type MachineCode, machineCode } from '../../test/machine-code';
import { type ConstantLoad, loadAt } from './tag-load';
import { x86Instruction } from './x86-decode';

/*
 * Drivers of packages from npm, made by Microsoft's compiler for three processors, judged by
 * Capstone.
 */
const packages = resolve(__dirname, '../../../node_modules');
const files = [
  ...['x64', 'ia32', 'arm64'].map((set) => `usb/prebuilds/win32-${set}/node.napi.node`),
  '@swc/core-linux-x64-gnu/swc.linux-x64-gnu.node',
].map((file) => [file, join(packages, file)] as const);
const MOST = 0x18000;

/** Rows by the offset at which they begin. */
async function rowsOf(code: MachineCode): Promise<ReadonlyMap<number, Disassembled>> {
  const disassemble = await loadDisassembler();
  const rows = new Map<number, Disassembled>();
  for (const row of disassemble(code, MOST)) rows.set(row.at, row);
  return rows;
}

test.each(files)('instructions of %s are as long as a disassembler says', async (_, path) => {
  for (const code of machineCode(path)) {
    const { set, bytes } = code;
    if (set === 'arm64') continue;
    const other: string[] = [];
    const rows = await rowsOf(code);
    for (const row of rows.values()) {
      const found = x86Instruction(bytes, row.at, set);
      // Vector instructions are not read, and with them nothing behind them.
      if (/^(?:[{v]|l[de]s$)/.test(row.mnemonic) && !found) continue;
      if (found?.end !== row.at + row.size) {
        const shown = Buffer.from(bytes.subarray(row.at, row.at + row.size)).toString('hex');
        other.push(`${shown} ${row.mnemonic} ${row.operands}: ${found?.end}`);
      }
    }
    expect(other).toEqual([]);
  }
});

const hex = (value: number) => `0x${value.toString(16)}`;

/** Whether a disassembler reads the same constant in the same instruction. */
function agrees(rows: ReadonlyMap<number, Disassembled>, load: ConstantLoad, set: string): boolean {
  const row = rows.get(load.at);
  if (!row) return false;
  if (set !== 'arm64') {
    const value = /(-?)(?:0x)?([0-9a-f]+)$/.exec(row.operands);
    const number = Number.parseInt(value?.[2] ?? '', 16) * (value?.[1] ? -1 : 1);
    return row.at + row.size === load.end && number >>> 0 === load.value;
  }
  const [first, second] = [rows.get(load.halves[0]), rows.get(load.halves[1])];
  if (load.form === 'bytes') return row.mnemonic === 'ldr';
  const texts = `${first?.operands} ${second?.operands}`;
  return texts.includes(hex(load.value & 0xffff)) && texts.includes(hex(load.value >>> 16));
}

/** The call that returns to an offset, by the disassembler. */
const callEnding = (rows: ReadonlyMap<number, Disassembled>, end: number) =>
  [...Array(16).keys()].some((back) => {
    const row = rows.get(end - back);
    return row !== undefined && row.at + row.size === end && isCall(row);
  });

test.each(files)(
  'each constant that is claimed in %s is one of the disassembler, and its calls are calls',
  async (name, path) => {
    let claimed = 0;
    let calls = 0;
    for (const code of machineCode(path)) {
      const { set } = code;
      const rows = await rowsOf(code);
      const end = Math.min(code.bytes.length, MOST);
      const wrong: string[] = [];
      for (let at = 0; at < end; at += set === 'arm64' ? 4 : 1) {
        const from = Math.max(0, at - 0x200) & ~3;
        const window = code.bytes.subarray(from, Math.min(at + 0x200, end));
        const load = loadAt(window, at - from, set);
        if (!load) continue;
        claimed += 1;
        calls += load.uses.length;
        const halves = [load.halves[0] + from, load.halves[1] + from] as const;
        const moved = { ...load, at: load.at + from, end: load.end + from, halves };
        if (!agrees(rows, moved, set)) wrong.push(`${hex(at)} ${hex(load.value)}`);
        for (const { returnsTo } of load.uses) {
          if (!callEnding(rows, from + returnsTo))
            wrong.push(`no call at ${hex(from + returnsTo)}`);
        }
      }
      expect(wrong).toEqual([]);
    }
    if (process.env.POOLTAG_FIGURES) console.log(name, { claimed, calls });
    // Compilers for ARM64 seldom pass 32 bits as they are.
    expect(claimed).toBeGreaterThan(name.includes('arm64') ? 5 : 400);
    expect(calls).toBeGreaterThan(name.includes('arm64') ? -1 : 300);
  },
  240_000,
);
