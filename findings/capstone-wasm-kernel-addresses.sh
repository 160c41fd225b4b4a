#!/usr/bin/env bash
# capstone-wasm 1.0.3: an instruction in the upper half of the address space, where the Windows x64
# kernel and its drivers lie, comes back with a negative Number for an address, although it was
# handed over as an unsigned BigInt. Far down in that half the Number has lost its low digits:
# only what is too large and positive becomes a BigInt. The operand of a call, which is text, is
# unsigned and right. Who looks an instruction up by its address has to count bytes from the start.
#
# Seen with node 20.20:
#   0x1ffff80000001000: bigint 2305834213120675840, call 0x1ffff80000001105
#   0x8000000000001000: number -9223372036854772000, call 0x8000000000001105   (really ...771712)
#   0xfffff80000001000: number -8796093018112, call 0xfffff80000001105
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --no-save capstone-wasm@1.0.3

cat > show.mjs <<'JS'
import { Capstone, Const, loadCapstone } from 'capstone-wasm';

await loadCapstone();
const engine = new Capstone(Const.CS_ARCH_X86, Const.CS_MODE_64);
// call +0x100, five bytes
const code = Uint8Array.of(0xe8, 0x00, 0x01, 0x00, 0x00);
for (const at of [0x1ffff80000001000n, 0x8000000000001000n, 0xfffff80000001000n]) {
  const [{ address, mnemonic, opStr }] = engine.disasm(code, { address: at });
  console.log(`0x${at.toString(16)}: ${typeof address} ${address}, ${mnemonic} ${opStr}`);
}
JS
node show.mjs | tee seen

diff seen - <<'TEXT'
0x1ffff80000001000: bigint 2305834213120675840, call 0x1ffff80000001105
0x8000000000001000: number -9223372036854772000, call 0x8000000000001105
0xfffff80000001000: number -8796093018112, call 0xfffff80000001105
TEXT
