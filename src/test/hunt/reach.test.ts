import { describe, expect, test } from '@jest/globals';
import { queryMethodNames } from '../../simulator/dx/linq/methods';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';
import { reached } from './support-reach';

/**
 * Words of C++ and of Microsoft's C++: `x.long` shows `x` itself, without a word. From the tables of
 * ISO C++23 ([lex.key], [lex.digraph]) and of its contextual and conditional keywords.
 * But `export` is a name behind a dot to Microsoft's engine.
 */
const KEYWORDS = new Set(
  [
    'alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t',
    'char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr',
    'constinit continue decltype default delete do double dynamic_cast else enum explicit',
    'extern false final float for friend goto if import inline int long module mutable namespace new',
    'noexcept not not_eq nullptr operator or or_eq override private protected public register',
    'reinterpret_cast requires return short signed sizeof static static_assert static_cast struct',
    'switch template this thread_local throw true try typedef typeid typename union unsigned using',
    'virtual void volatile wchar_t while xor xor_eq',
    '__int8 __int16 __int32 __int64 __ptr32 __ptr64 interface',
  ]
    .join(' ')
    .split(' '),
);

const QUERIES = new Set(queryMethodNames);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028-\u202e]/;

describe.each(targets)('on $id, of all that the script hands out', (spec) => {
  const hunt = new HuntSession(spec, { seed: 3 });
  hunt.hitTag(40);
  hunt.run('dx @$pool.skip("acmeflt!Acme*")');
  const { names, texts, valueless } = reached(hunt);

  test('no member is named like a word of C++ or a method of queries', () => {
    expect([...names].filter((name) => KEYWORDS.has(name))).toEqual([]);
    expect([...names].filter((name) => QUERIES.has(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(40);
  });

  test('everything has a value: what is not known is a blank text', () => {
    expect(valueless).toEqual([]);
    expect(texts.filter((text) => text === '').length).toBeGreaterThan(5);
  });

  test('no text has a control character', () => {
    expect(texts.filter((text) => CONTROL.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  });
});

test('what the target and the user say has no control character either', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.intercept = ({ kind, text }) => {
    if (kind !== 'command' || !/^rM |^!poolused/.test(text)) return undefined;
    const lines = hunt.engine.capture(text).join('\n');
    return { kind: 'answer', text: lines.replace(/acmeflt!|nt!mm/g, 'acm\te\u001b\u0085!') };
  };
  hunt.hitTag(12);
  hunt.run('dx @$pool.skip("a\\nb\\r*")');
  const { texts } = reached(hunt);
  expect(texts.some((text) => text.includes('acm e..!'))).toBe(true);
  expect(texts.filter((text) => CONTROL.test(text))).toEqual([]);
});
