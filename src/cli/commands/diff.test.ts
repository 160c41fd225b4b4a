import { describe, expect, test } from '@jest/globals';
import { runText } from '../test-io';

const LOG = 'samples/logs/hunt-x86-kv.log';

const HEADING = `
  Pool Used:
            NonPaged            Paged
 Tag    Allocs     Used    Allocs     Used
`;

describe('pooltag diff', () => {
  test('compares the last tables of two logs', async () => {
    const input = `${HEADING} Lark        0        0      2220   319680UNKNOWN pooltag 'Lark', please update pooltag.txt\n`;
    const { code, out, remarks } = await runText(['diff', LOG, '-'], { input });
    expect(code).toBe(0);
    expect(out).toBe(`Growth from hunt-x86-kv.log:95 to stdin:4, 1 tag
Tag   NonPaged  Bytes  Paged  Bytes  Description
Lark         0      0     +1   +144  (unknown tag)
`);
    expect(remarks).toContain('the last of 2 tables is taken');
    expect(remarks).toMatch(/: "ObNm", "File", "rx\.\."\.$/m);
    expect(remarks).toContain('Growth of 3 tags is unknown');
  });

  test('nothing changed is exit code 1', async () => {
    const { code, out } = await runText(['diff', LOG, LOG]);
    expect(code).toBe(1);
    expect(out).toMatch(/: nothing changed$/m);
  });

  test('nothing changed is said of tags that are in both listings, where one is not whole', async () => {
    const input = `${HEADING} Lark        0        0      2219   319536\n`;
    const { code, out } = await runText(['diff', LOG, '-'], { input });
    expect(code).toBe(1);
    expect(out).toMatch(/: nothing changed among the tags that are in both$/m);
  });

  test('a log without a table is named', async () => {
    const { code, remarks } = await runText(['diff', LOG, 'samples/logs/hunt-x64-junk-label.log']);
    expect(code).toBe(1);
    expect(remarks).toContain('hunt-x64-junk-label.log: holds no !poolused table');
  });

  test('one file is not enough', async () => {
    expect((await runText(['diff', LOG])).code).toBe(2);
  });
});
