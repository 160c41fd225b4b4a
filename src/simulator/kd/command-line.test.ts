import { describe, expect, test } from '@jest/globals';
import { splitCommands } from './command-line';

const texts = (line: string) => splitCommands(line).map(({ text }) => text);

describe('a command line', () => {
  test('is taken apart at its semicolons', () => {
    expect(splitCommands('rM 0x1; kb 0x18 ;r $thread')).toEqual([
      { text: 'rM 0x1', column: 0 },
      { text: 'kb 0x18', column: 8 },
      { text: 'r $thread', column: 17 },
    ]);
  });

  test('keeps what stands in double quotes together, escaped quotes included', () => {
    expect(texts('bp nt!Foo "k; .echo \\"a;b\\""; g')).toEqual([
      'bp nt!Foo "k; .echo \\"a;b\\""',
      'g',
    ]);
    expect(texts('dx @$pool.hitTag("a;b ")')).toEqual(['dx @$pool.hitTag("a;b ")']);
  });

  test('keeps a character constant together where an expression is expected', () => {
    expect(texts("ed nt!PoolHitTag 'a;bc'")).toEqual(["ed nt!PoolHitTag 'a;bc'"]);
    expect(texts("? 'a;b';.echo 'a;k'")).toEqual(["? 'a;b'", ".echo 'a", "k'"]);
  });

  test('keeps no braces together that hold no commands', () => {
    expect(texts('.echo {a;b}')).toEqual(['.echo {a', 'b}']);
  });

  test('goes on behind the semicolon of an .if with what else it does', () => {
    expect(texts('.if (0) {k}; .else {r}; g')).toEqual(['.if (0) {k}; .else {r}', 'g']);
  });

  test('keeps blocks in braces together', () => {
    expect(texts('.if (1) { k; r } .else { g }')).toEqual(['.if (1) { k; r } .else { g }']);
  });

  test('ends at a comment', () => {
    expect(texts('k; * then; g')).toEqual(['k']);
    expect(texts('$$ a remark; k')).toEqual(['k']);
  });
});
