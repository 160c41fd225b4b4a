import { expect, test } from '@jest/globals';
import { compileScript, ScriptSource, ScriptSyntaxError } from './source';

test('positions in woven code lead back to the source', () => {
  const text = 'for (;;) { f(); } try { g(); } catch ({ message }) { h(message); }\nlast();';
  const source = new ScriptSource('a.js', text, 'v8');
  for (const name of ['f', 'g', 'h', 'last']) {
    const at = text.search(new RegExp(`\\b${name}\\(`));
    const line = text.slice(0, at).split('\n').length;
    const column = at - text.lastIndexOf('\n', at - 1);
    const woven = wovenPosition(source, name);
    expect([name, source.original(woven)]).toEqual([name, { line, column }]);
  }
});

function wovenPosition(source: ScriptSource, name: string) {
  const lines = source.text.split('\n');
  const line = lines.findIndex((each) => new RegExp(`\\b${name}\\(`).test(each));
  return { line: line + 1, column: (lines[line] ?? '').search(new RegExp(`\\b${name}\\(`)) + 1 };
}

test('a byte order mark does not count as a column', () => {
  expect(new ScriptSource('a.js', '\uFEFFvar a;', 'v8').text).toBe('var a;');
});

test('a syntax error has a position from 1', () => {
  const compile = () => new ScriptSource('a.js', 'var ok;\n  ?;', 'v8');
  expect(compile).toThrow(ScriptSyntaxError);
  try {
    compile();
  } catch (error) {
    expect(error).toMatchObject({ message: 'Unexpected token', position: { line: 2, column: 3 } });
  }
});

test('the same text at the same path is compiled once for an engine', () => {
  const once = compileScript('a.js', 'var once;', 'v8');
  expect(compileScript('a.js', 'var once;', 'v8')).toBe(once);
  expect(compileScript('b.js', 'var once;', 'v8')).not.toBe(once);
  expect(compileScript('a.js', 'var once;', 'chakra')).not.toBe(once);
});
