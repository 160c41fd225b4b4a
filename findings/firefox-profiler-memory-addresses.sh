#!/usr/bin/env bash
# @firefox-devtools/profiler-cli 0.10.0 (the reader and the views of the Firefox Profiler): blocks of
# native allocations are paired by their memoryAddress, a JSON number, so a double. Kernel addresses
# that lie within 2,048 bytes of each other become one: the free of the first block is taken for one
# of the second, and what was freed is shown as what is retained. Nothing is said of it. Who writes
# such a profile numbers the lives of the blocks, 1 to n, and gives the number for the address.
#
# Seen with node 20.20, KeepA allocated, then KeepB, then the block of KeepA freed:
#   blocks at 4096 and 4112: retained KeepB
#   blocks at 18446735277616529408 and 18446735277616529424: retained KeepA
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
cd "$folder"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --no-save @firefox-devtools/profiler-cli@0.10.0
profiler=$(node -p "const p = '@firefox-devtools/profiler-cli'; p + '/' + Object.values(require(p + '/package.json').bin)[0]")
mkdir home # for its session files
profiler=(env HOME="$folder/home" node "node_modules/$profiler")
trap '"${profiler[@]}" stop --all > stopped || true; rm -rf "$folder"' EXIT

cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs';

const [first, second] = process.argv.slice(2);
const zero = [0, 0, 0];
const none = [null, null, null];
const nothing = { length: 0 };
const thread = {
  name: 'pool', processType: 'default', isMainThread: true, pid: '0', tid: 0,
  processStartupTime: 0, processShutdownTime: null, registerTime: 0, unregisterTime: null,
  pausedRanges: [],
  samples: { ...nothing, stack: [], time: [], weight: null, weightType: 'samples' },
  markers: { ...nothing, data: [], name: [], startTime: [], endTime: [], phase: [], category: [] },
  nativeSymbols: { ...nothing, libIndex: [], address: [], name: [], functionSize: [] },
  stackTable: { length: 3, frame: [0, 1, 2], prefix: none, category: zero, subcategory: zero },
  frameTable: {
    length: 3, address: [16, 32, 48], inlineDepth: zero, category: zero, subcategory: zero,
    func: [0, 1, 2], nativeSymbol: none, innerWindowID: none, implementation: none, line: none,
    column: none,
  },
  funcTable: {
    length: 3, name: [0, 1, 2], isJS: zero.map(Boolean), relevantForJS: zero.map(Boolean),
    resource: [-1, -1, -1], fileName: none, lineNumber: none, columnNumber: none,
  },
  resourceTable: { length: 0, lib: [], name: [], host: [], type: [] },
  stringArray: ['KeepA', 'KeepB', 'Free'],
  nativeAllocations: {
    length: 3, time: [1, 2, 3], stack: [0, 1, 2], weight: [100, 100, -100], weightType: 'bytes',
    memoryAddress: ['first', 'second', 'first'], threadId: [1, 1, 1],
  },
};
const meta = {
  version: 29, preprocessedProfileVersion: 48, interval: 1, startTime: 0, processType: 0,
  product: 'pool', stackwalk: 1, debug: false, symbolicated: true, misc: '', abi: '', oscpu: '',
  platform: '', toolkit: '', markerSchema: [],
  extensions: { ...nothing, id: [], name: [], baseURL: [] },
  categories: [{ name: 'Other', color: 'grey', subcategories: ['Other'] }],
};
const text = JSON.stringify({ meta, libs: [], pages: [], counters: [], threads: [thread] });
// Every digit of the addresses stands in the file.
writeFileSync('one.json', text.replaceAll('"first"', first).replaceAll('"second"', second));
JS

show() {
  node write.mjs "$1" "$2"
  "${profiler[@]}" load one.json > loaded
  "${profiler[@]}" strategy native-retained-allocations > chosen
  echo "blocks at $1 and $2: retained" $("${profiler[@]}" thread functions | grep -o 'Keep[AB]')
  "${profiler[@]}" stop > stopped
}
{
  show 4096 4112
  show 18446735277616529408 18446735277616529424
} | tee seen

diff seen - <<'TEXT'
blocks at 4096 and 4112: retained KeepB
blocks at 18446735277616529408 and 18446735277616529424: retained KeepA
TEXT
