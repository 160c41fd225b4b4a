import { expect, test } from '@jest/globals';
import { formatSample } from '../../test/format-samples';
import { runText } from '../test-io';

interface Expected {
  readonly module: string;
  readonly count: number;
  readonly callers: readonly (readonly [string, string, number, number])[];
}

test('blocks that Driver Verifier lists are summed up by caller, and a list that was cut is told', async () => {
  const { lines, expected } = formatSample<Expected>('verifier-list');
  const input = lines.join('\n');
  const { out, remarks } = await runText(['analyze', '-'], { input });
  expect(out).toBe(`Blocks of lark.sys that stay, as Driver Verifier lists them, stdin:3: 3 blocks
Caller                  Tag   Blocks  Bytes
lark!NestAllocate+0x21  Lark       2    512
0xfffff803569c6001      Nst        1    256
`);
  expect(remarks).toBe(
    'Driver Verifier counts 4 allocations of lark.sys, the log lists 3 of them.\n',
  );
  const [found] = JSON.parse((await runText(['analyze', '-', '--json'], { input })).out).verifier;
  expect([found.module, found.count]).toEqual([expected.module, expected.count]);
  expect(
    found.callers.map((use: { caller: string; tag: string; blocks: number; bytes: number }) => [
      use.caller,
      use.tag,
      use.blocks,
      use.bytes,
    ]),
  ).toEqual(expected.callers);
});
