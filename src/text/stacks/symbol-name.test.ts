import { expect, test } from '@jest/globals';
import { parseSymbolName } from './symbol-name';

test.each([
  ['nt!ExFreePool+0x9', { module: 'nt', name: 'ExFreePool', offset: 9 }],
  ['nt!KeBugCheckEx', { module: 'nt', name: 'KeBugCheckEx', offset: 0 }],
  ['Driver+0x1170', { module: 'Driver', name: '', offset: 0x1170 }],
  [
    "nt! ?? ::FNODOBFM::`string'+0x24a2a",
    { module: 'nt', name: " ?? ::FNODOBFM::`string'", offset: 0x24a2a },
  ],
  [
    "lark!AREA::`scalar deleting destructor'+0xe",
    { module: 'lark', name: "AREA::`scalar deleting destructor'", offset: 14 },
  ],
  ['lark!Nest::operator new+0x2a', { module: 'lark', name: 'Nest::operator new', offset: 42 }],
  ['lark!operator!=+0x2', { module: 'lark', name: 'operator!=', offset: 2 }],
  ['<Unloaded_lark.sys>+0x12', { module: '<Unloaded_lark.sys>', name: '', offset: 18 }],
  [
    'ntoskrnl!_DbgBreakPointWithStatus+4',
    { module: 'ntoskrnl', name: '_DbgBreakPointWithStatus', offset: 4 },
  ],
  ['0x12e', undefined],
  ['0xffffb803`df1b7000', undefined],
  ['lark', undefined],
  ['call nt!ExFreePool', undefined],
  ['!ExFreePool', undefined],
  ['nt!', undefined],
  ['nt!A+0xffffffffffffffffff', undefined],
  ['', undefined],
])('%s', (text, symbol) => {
  expect(parseSymbolName(text)).toEqual(symbol);
});
