import { expect, test } from '@jest/globals';
import { HuntRecord } from '../../pool/books/hunt-record';
import { start } from '../../test/recordings';
import { latestThatFit } from './kept-hunts';

function huntOf(lines: number): HuntRecord {
  const hunt = new HuntRecord(start);
  for (let time = 0; time < lines; time++) hunt.take({ type: 'end', why: 'hits', time });
  return hunt;
}

test('the latest hunts are kept, as many as fit', () => {
  const [first, second, third] = [huntOf(3), huntOf(2), huntOf(2)];
  expect(latestThatFit([first, second, third], 7)).toEqual([first, second, third]);
  expect(latestThatFit([first, second, third], 6)).toEqual([second, third]);
  expect(latestThatFit([first, second, third], 3)).toEqual([third]);
});

test('the last hunt is kept however long it is', () => {
  const hunt = huntOf(5);
  expect(latestThatFit([huntOf(1), hunt], 2)).toEqual([hunt]);
  expect(latestThatFit([], 2)).toEqual([]);
});
