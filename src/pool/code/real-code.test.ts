import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  addressAt,
  calleeOf,
  type Disassembled,
  isCall,
  isJump,
  loadDisassembler,
} from '../../test/disassembler';
import { type MachineCode, machineCode } from '../../test/machine-code';
import type { Address } from '../values/address';
import { agreedCall, CALL_BYTES, callsBefore, jumpAt } from './branches';
import type { Callee } from './callee';
import { constantsIn } from './constants';

/*
 * Code that compilers made, judged by Capstone: drivers of a package from npm, built by Microsoft's
 * compiler for three processors, and whatever lies in the folder that POOLTAG_ENGINE names
 * (Microsoft's debugger engine, say).
 */
const packages = resolve(__dirname, '../../../node_modules');
const engine = process.env.POOLTAG_ENGINE;
const files = [
  ...['x64', 'ia32', 'arm64'].map((set) => `usb/prebuilds/win32-${set}/node.napi.node`),
  '@swc/core-linux-x64-gnu/swc.linux-x64-gnu.node',
].map((file) => [file, join(packages, file), 0x20000] as const);
const engineFiles = (engine ? readdirSync(engine) : [])
  .filter((file) => file.endsWith('.dll'))
  .map((file) => [file, join(engine ?? '', file), Number.POSITIVE_INFINITY] as const);

const plain = (callee: Callee): Callee =>
  callee.kind === 'function' ? { kind: 'function', address: callee.address } : callee;

const goesTo = (callee: Callee): Address | undefined =>
  callee.kind === 'computed' ? undefined : callee.address;

/** Judges the call that ends here. */
function judgeCall(code: MachineCode, call: Disassembled) {
  const end = call.at + call.size;
  const truth = calleeOf(code, call);
  const before = code.bytes.subarray(Math.max(0, end - CALL_BYTES), end);
  const readings = callsBefore(before, addressAt(code, end), code.set).map(plain);
  const alone = agreedCall(readings, goesTo, undefined);
  const withFrame = agreedCall(readings, goesTo, goesTo(truth));
  const isRight =
    readings.some((said) => same(said, truth)) &&
    [alone, withFrame].every((said) => !said || same(said, truth));
  return { isRight, isKnown: truth.kind !== 'computed', alone, withFrame };
}

const same = (one: Callee, other: Callee): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The 32-bit constant that an instruction loads, pushes or stores; of ARM64, two together. */
function loadedBy(row: Disassembled, previous: Disassembled | undefined): number | undefined {
  if (row.mnemonic === 'movk') return pairedWith(row, previous);
  const value = /^(?:(?:\w+|[dq]word ptr (?:[c-gs]s:)?\[[^\]]+\]), )?(-?)(?:0x)?([0-9a-f]+)$/.exec(
    row.operands,
  );
  const isWide = /^(?:e\w\w|r[a-ds]\w|r\d+d?|[dq]word ptr .*), /.test(row.operands);
  const isLoad = row.mnemonic === 'mov' && isWide;
  if (!value?.[2] || !(isLoad || (row.mnemonic === 'push' && row.size === 5))) return undefined;
  const number = BigInt(`0x${value[2]}`);
  return Number(BigInt.asUintN(32, value[1] === '-' ? -number : number));
}

/** `movk w2, #0x2063, lsl #16` right behind `mov w2, #0x6241`. */
function pairedWith({ operands }: Disassembled, previous: Disassembled | undefined) {
  const [, register, high] = /^(w\d+), #(0x[0-9a-f]+), lsl #16$/.exec(operands) ?? [];
  const [, same, low] = /^(w\d+), #(0x[0-9a-f]{1,4})$/.exec(previous?.operands ?? '') ?? [];
  if (previous?.mnemonic !== 'mov' || register !== same) return undefined;
  return high && low ? (Number(high) * 0x10000 + Number(low)) >>> 0 : undefined;
}

/** All that a file shows, and what of it we read otherwise than the disassembler. */
async function judge(path: string, most: number) {
  const disassemble = await loadDisassembler();
  const wrong: Disassembled[] = [];
  const calls = { sites: 0, throughRegisters: 0, decided: 0, byFrame: 0, undecided: 0 };
  let jumps = 0;
  let constants = 0;
  for (const code of machineCode(path)) {
    let previous: Disassembled | undefined;
    for (const row of disassemble(code, most)) {
      const value = loadedBy(row, previous);
      if (value !== undefined) {
        constants += 1;
        const first = row.mnemonic === 'movk' && previous ? previous : row;
        const bytes = code.bytes.subarray(first.at, row.at + row.size);
        const found = constantsIn(bytes, addressAt(code, first.at), code.set);
        const isFound = found.some((each) => each.kind === 'immediate' && each.value === value);
        if (!isFound) wrong.push(row);
      } else if (isJump(row)) {
        jumps += 1;
        const found = jumpAt(code.bytes.subarray(row.at), addressAt(code, row.at), code.set);
        if (!found || !same(found, calleeOf(code, row))) wrong.push(row);
      } else if (isCall(row)) {
        const { isRight, isKnown, alone, withFrame } = judgeCall(code, row);
        if (!isRight) wrong.push(row);
        calls.sites += 1;
        if (!isKnown) calls.throughRegisters += 1;
        else if (alone) calls.decided += 1;
        else if (withFrame) calls.byFrame += 1;
        else calls.undecided += 1;
      }
      previous = row;
    }
  }
  return { wrong, calls, jumps, constants };
}

test.each([...files, ...engineFiles])(
  'calls, jumps and constants in %s are what a disassembler says, or undecided',
  async (name, path, most) => {
    const { wrong, calls, jumps, constants } = await judge(path, most);
    if (process.env.POOLTAG_FIGURES)
      console.log(name, JSON.stringify({ ...calls, jumps, constants }));
    expect(wrong).toEqual([]);
    expect(calls.sites).toBeGreaterThan(500);
    expect(jumps).toBeGreaterThan(100);
    expect(constants).toBeGreaterThan(10);
    // Fewer than one in 500 stays open without the next inner frame, next to none with it.
    expect(calls.byFrame + calls.undecided).toBeLessThan(calls.sites / 500);
    expect(calls.undecided).toBeLessThan(calls.sites / 5000 + 1);
  },
  240_000,
);
