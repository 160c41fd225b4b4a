import { describe, expect, test } from '@jest/globals';
import { formatSamples } from '../../test/format-samples';
import { type LastEventReport, parseLastEvent } from './last-event.parse';

describe('the last event, read', () => {
  test.each(formatSamples<LastEventReport>('last-event-'))(
    '$name has the values beside it',
    ({ lines, expected }) => {
      expect(parseLastEvent(lines)).toEqual(expected);
    },
  );

  test.each([[[]], [['']], [['hijacked']], [['  debugger time: Mon Nov 30 11:01:10.216 2026']]])(
    '%j tells of none',
    (lines) => {
      expect(parseLastEvent(lines)).toBeUndefined();
    },
  );
});
