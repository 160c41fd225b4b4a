import { expect, test } from '@jest/globals';
import { parsePrompt } from './prompt';

test.each([
  ['kd> g', { command: 'g' }],
  [' kd> !poolused 4', { command: '!poolused 4' }],
  ['15: kd> kvn 20 ', { processor: 15, command: 'kvn 20' }],
  ['0: kd>', { processor: 0, command: '' }],
  ['lkd> dd nt!PoolHitTag', { command: 'dd nt!PoolHitTag' }],
  ['1: kd:x86> k', { processor: 1, command: 'k' }],
  ['16.0: kd:x86> k', { processor: 0, command: 'k' }],
  ['0:000> k', undefined],
  ['00 8772d834 82ab06b1 nt!A', undefined],
  ['kd is here', undefined],
  ['12345: kd> g', undefined],
  ['', undefined],
])('%s', (line, prompt) => {
  expect(parsePrompt(line)).toEqual(prompt);
});
