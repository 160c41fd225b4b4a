import { describe, expect, test } from '@jest/globals';
import { differingLines } from './differences';

describe('the lines that differ', () => {
  test('are none in equal texts, whatever their times, uptimes and folders of symbols', () => {
    const real =
      'at (Mon Nov 30 18:07:23.740 2026 (UTC + 0:00))\nUp 0 days 7:12:35.066\nz:\\a\\nt.pdb\n';
    const ours =
      'at (Tue Dec  1 08:00:00.000 2026 (UTC + 0:00))\nUp 1 day 0:00:00.001\nC:\\b\\nt.pdb\n';
    expect(differingLines(real, ours)).toEqual([]);
  });

  test('stand in order between those that are common', () => {
    expect(differingLines('a\nb\nc\nd\n', 'a\nx\nc\nd\ne\n')).toEqual([
      'real| b',
      'ours| x',
      'ours| e',
    ]);
  });

  test('a text that is missing leaves the other one', () => {
    expect(differingLines('', 'a\n')).toEqual(['real|', 'ours| a']);
  });

  test('the longest common part is what is common', () => {
    expect(differingLines('a\nb\na\nc', 'b\na\nc')).toEqual(['real| a']);
  });
});
