import { expect, test } from 'vitest';
import { codeOf, complaintsAbout } from './model';

test('a reason has a code, and a sentence where the code says nothing', () => {
  expect(complaintsAbout({ code: 'MARKET', sentence: '' })).toEqual({});
  expect(complaintsAbout({ code: 'OTHER', sentence: ' ' })).toEqual({ sentence: 'sentence' });
  expect(complaintsAbout({ code: '', sentence: 'x'.repeat(301) })).toEqual({ code: 'code', sentence: 'long' });
  expect(codeOf('WEATHER')).toBeUndefined();
});
