import { expect, test } from 'vitest';
import { periodsNear } from '@/lib/plan-span';
import { withEnd, withStart } from './span';

const quarters = periodsNear({ year: 2027, fiscalStart: '2027-01-01' }, 'QUARTER');

test('a first start brings the end of its quarter along, and a later end stays', () => {
  expect(withStart({ startsOn: '', endsOn: '' }, '2027-04-01', quarters)).toEqual({
    startsOn: '2027-04-01',
    endsOn: '2027-06-30',
  });
  expect(withStart({ startsOn: '2027-01-01', endsOn: '2027-09-30' }, '2027-04-01', quarters).endsOn).toBe('2027-09-30');
});

test('nothing ends before it starts', () => {
  expect(withStart({ startsOn: '2027-01-01', endsOn: '2027-03-31' }, '2027-07-01', quarters).endsOn).toBe('2027-09-30');
  expect(withEnd({ startsOn: '2027-07-01', endsOn: '2027-09-30' }, '2027-03-31', quarters).startsOn).toBe('2027-01-01');
});

test('taking the start away takes the end away', () => {
  expect(withStart({ startsOn: '2027-01-01', endsOn: '2027-03-31' }, '', quarters)).toEqual({
    startsOn: '',
    endsOn: '',
  });
});
