import { expect, test } from '@jest/globals';
import { growthOver } from '../../pool/growth/growth';
import { events, reading, row } from '../../pool/growth/support';
import { toldGrowth } from './told-growth';

test('the freed share is that of both pools since boot, the gained one that of the first reading', () => {
  const two = [0, 1].map((n) =>
    reading([row('Leak', events(100 + n * 60, 40), events(40, 10))], { name: `r${n}` }),
  );
  const [told] = growthOver(two).rows.map(toldGrowth);
  expect(told).toMatchObject({ text: 'Leak', held: 150 * 16, freed: 50 / 200, share: 60 / 90 });
});
