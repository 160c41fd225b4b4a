import { expect, test } from '@jest/globals';
import { parseCallTarget } from './call-target';

const symbol = (name: string, offset = 0) => ({
  kind: 'symbol',
  symbol: { module: 'nt', name, offset },
});

test.each([
  ['call nt!ExAllocatePool2 (fffff802`1a2b3c40)', symbol('ExAllocatePool2')],
  ['call nt!ExFreePool+0x10 (82ab06b1)', symbol('ExFreePool', 16)],
  ['bl nt!ExFreePoolWithTag (fffff802`1a2b3c40)', symbol('ExFreePoolWithTag')],
  [
    'call qword ptr [larkdrv!_imp_ExAllocatePoolWithTag (fffff807`3d052068)]',
    { kind: 'slot', address: 'fffff8073d052068', import: 'ExAllocatePoolWithTag' },
  ],
  [
    'call dword ptr [larkdrv!_imp__ExAllocatePoolWithTag@12 (9b694044)]',
    { kind: 'slot', address: '000000009b694044', import: 'ExAllocatePoolWithTag' },
  ],
  [
    'call qword ptr [larkdrv+0x2068 (fffff807`3d052068)]',
    { kind: 'slot', address: 'fffff8073d052068' },
  ],
  ['call esi', { kind: 'register', register: 'esi' }],
  ['blr x8', { kind: 'register', register: 'x8' }],
  ['call qword ptr [rax+8]', { kind: 'none' }],
  ['call fffff802`1a2b3c40', { kind: 'none' }],
  ['mov rdx,rbx', { kind: 'none' }],
  ['int 3', { kind: 'none' }],
  ['', { kind: 'none' }],
])('%s', (text, target) => {
  expect(parseCallTarget(text)).toEqual(target);
});
