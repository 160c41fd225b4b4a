import { expect, test } from '@jest/globals';
import { toPlainScript } from '../../../scripts/bundle-script.mjs';
import { ownPropertyNames } from '../../../scripts/property-names.mjs';
import {
  functionsToArrows,
  nameStatics,
  nameTexts,
  nameThis,
  shortenCompares,
  shortenDefaults,
  shortenUndefined,
} from '../../../scripts/shorter-script.mjs';

/** Runs the module as the script that it becomes. */
const run = (text: string): unknown => new Function(`${toPlainScript(text)}; return result;`)();

test('a private member is a property that debuggers hide, the more used the shorter', () => {
  const made = run(`
    class Counter {
      #count = 1;
      #step;
      constructor(step) { this.#step = step; }
      next() { return (this.#count += this.#step); }
      get #half() { return this.#count / 2; }
      half() { return this.#half; }
      static is(value) { return #count in value; }
    }
    const counter = new Counter(3);
    const result = [counter.next(), counter.half(), Object.keys(counter), Counter.is(counter), Counter.is({})];
    export { result };`);
  expect(made).toEqual([4, 2, ['__0', '__1'], true, false]);
});

test('where no debugger comes to, a private member has a short name that nothing else has', () => {
  const plain = toPlainScript(`// src/pool/counter.ts
class Counter {
  #count = 1;
  #step = 'c';
  next(b) { return (this.#count += this.#count + b.a + this.#step); }
}
// src/extension/row.ts
class Row {
  #count = 2;
}`);
  expect(plain).toBe(`// src/pool/counter.ts
class Counter {
  d = 1;
  e = 'c';
  next(b) { return (this.d += this.d + b.a + this.e); }
}
// src/extension/row.ts
class Row {
  __0 = 2;
}`);
});

test('objects that take over others have the same members in the same order', () => {
  const made = run(`
    const $assign = Object.assign;
    const a = { x: 1, y: 2 };
    const none = undefined;
    const result = [
      { ...a },
      { x: 0, ...a, z: 3 },
      { ...a, x: 0, ...{ ...a, y: 5 }, ...(none && { q: 1 }) },
      [{ ...a, f: () => ({ ...a, y: 4 }) }].map(({ f, ...rest }) => ({ ...rest, made: f() })),
    ];
    export { result };`);
  expect(JSON.stringify(made)).toBe(
    '[{"x":1,"y":2},{"x":1,"y":2,"z":3},{"x":1,"y":5},[{"x":1,"y":2,"made":{"x":1,"y":4}}]]',
  );
});

test.each([
  ['class A { #x = 1; } class B extends A { #x = 2; }'],
  ['var A = class { #x = 1; }; var B = class extends A {}; class C extends B { #x() {} }'],
])('a class and one above it with a private member of one name do not build: %s', (text) => {
  expect(() => toPlainScript(text)).toThrow(/^#x: [BC] and a class above it/);
});

test('a getter and a setter are one private member', () => {
  const text = 'class A { get x() { return 1; } set x(v) {} }';
  expect(toPlainScript(text.replaceAll(' x(', ' #x('))).toBe(text.replaceAll(' x(', ' __0('));
});

test('unrelated classes may share the name of a private member', () => {
  expect(toPlainScript('class A { #x = 1; }\nclass B extends Error { #x = 2; }')).toBe(
    'class A { __0 = 1; }\nclass B extends Error { __0 = 2; }',
  );
});

test('what a text says about # stays', () => {
  const text = 'let a = "this.#x"; // #x\nlet b = /#x/;';
  expect(toPlainScript(text)).toBe(text);
});

test('undefined becomes a name, what is done for its effect stays', () => {
  const text = 'f(void 0, void g(), "void 0");';
  expect(shortenUndefined(text)).toBe('f($none, void g(), "void 0");');
});

test('constants become shorter words', () => {
  const text = 'const a = 1; for (const b of "const") a + b;';
  expect(toPlainScript(text)).toBe('let a = 1; for (let b of "const") a + b;');
});

test('functions become arrows that are there before anything runs, unless they have a this of their own', () => {
  const text = `var made = (function () {
  let before = twice(2);
  function twice(value) { return [value, value].map(function (one) { return this, one; }); }
  function count() { return arguments.length; }
  function* one() { yield 1; }
  return [before, count(1, 2), ...one()];
})();`;
  const arrows = functionsToArrows(text);
  expect(arrows).toContain('let twice = (value) => {');
  expect(arrows).toContain('function count()');
  expect(new Function(`${arrows} return made;`)()).toEqual([[2, 2], 2, 1]);
});

test('names that JavaScript, the host, the debugger or a recording know are kept', () => {
  const names = ownPropertyNames(`// src/pool/books.ts
const books = (given) => ({ survivors: given.holders, 'quoted': 1, text: given.map((one) => one.lookedFor), size: given.readMemoryValues });
const kinds = ['lookedFor'];
// src/extension/row.ts
class Row { Blocks = 1; constructor(book) { this.Bytes = book.notShown; } shownHere() {} }
// src/pool/recording/recording-line.ts
const written = (entry) => entry.seqOf;
`);
  expect(names).toEqual(['holders', 'notShown', 'survivors']);
});

test('a method that says this often names it, whatever its arrows and functions do', () => {
  const made = nameThis(`var made = (class {
  static all() { return [this.a = 1, this.b = 2, [3].map((one) => this.c = one + this.a), this.d = 5]; }
  static few() { return [this.a, this.b]; }
  static other() { this.a; this.b; this.c; this.d; return [function () { return this; }.call(7), this.a]; }
})`);
  expect(made).toContain('static few() { return [this.a, this.b]; }');
  expect(made).toContain('function () { return this; }.call(7), $this.a');
  const { all, few, other } = new Function(`${made}; return made;`)();
  const of = { all, few, other };
  expect([of.all(), of.few(), of.other()]).toEqual([
    [1, 2, [4], 5],
    [1, 2],
    [7, 1],
  ]);
});

test('a text that is written often has a name, but not where it is a key', () => {
  const made = nameTexts(`var made = (function () {
  let both = (kind) => kind === 'unknown' || typeof kind === 'unknown' ? 'unknown' : ['unknown', 'rare'];
  return [both('unknown'), both(1), { 'unknown': 1 }['unknown']];
})();`);
  expect(made.match(/'unknown'/g)).toHaveLength(2);
  expect(new Function(`${made} return made;`)()).toEqual(['unknown', ['unknown', 'rare'], 1]);
});

test('defaults and optional members are written without a name for what is asked', () => {
  const of = (text: string) => shortenDefaults(text);
  expect(of('a.b ?? 0')).toBe('a.b || 0');
  expect(of("(a ?? b) ?? ''")).toBe("($or(a , b)) || ''");
  expect(of('a ?? -1')).toBe('$or(a , -1)');
  expect(of('f() ?? g()')).toBe('f() ?? g()');
  expect(of('a()?.b?.c')).toBe('((a() || $empty).b || $empty).c');
  expect(of('(a ?? b)?.[0] ?? []')).toBe('(($or(a , b)) || $empty)[0] || []');
  expect(of('a?.b.c(d)')).toBe('(a && a.b.c(d))');
  for (const same of ['a?.length', 'a?.trim().b', 'a().b?.c()', 'a?.b?.c()', 'a?.()']) {
    expect(of(same)).toBe(same);
  }
});

test('what is the same with fewer signs is written so', () => {
  expect(
    shortenCompares("a === 'x1' || a.length === 0 || a === void 0 || a === b || a !== ''"),
  ).toBe("a == 'x1' || a.length < 1 || a == void 0 || a === b || a !== ''");
});

test('functions of built-in objects that are used often have a name', () => {
  const text = `var made = (function () { return [${'Math.max(1), '.repeat(9)}Math.min(2)]; })();`;
  const made = nameStatics(text);
  expect(made).toContain('let $static0 = Math.max;');
  expect(made).toContain('Math.min(2)');
  expect(new Function(`${made} return made;`)()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
});
