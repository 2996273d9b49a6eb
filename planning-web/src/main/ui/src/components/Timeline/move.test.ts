import { expect, test } from 'vitest';
import { movedBy, shifted } from './move';

const lanes = ['onboarding', 'payments', 'insights'];
const here = { start: '2027-03-01', end: '2027-05-31', laneId: 'payments' };
const press = (key: string, modifiers: { shiftKey?: boolean; altKey?: boolean } = {}) =>
  movedBy({ key, shiftKey: false, altKey: false, ...modifiers }, here, lanes);

test('arrows move by a month and keep whole months whole', () => {
  expect(press('ArrowRight')).toEqual({ ...here, start: '2027-04-01', end: '2027-06-30' });
  expect(press('ArrowLeft')).toEqual({ ...here, start: '2027-02-01', end: '2027-04-30' });
});

test('PageUp and PageDown move by a quarter', () => {
  expect(press('PageDown')).toEqual({ ...here, start: '2027-06-01', end: '2027-08-31' });
  expect(press('PageUp')).toEqual({ ...here, start: '2026-12-01', end: '2027-02-28' });
});

test('Shift moves the end, Alt moves the start', () => {
  expect(press('ArrowRight', { shiftKey: true })).toEqual({ ...here, end: '2027-06-30' });
  expect(press('ArrowLeft', { altKey: true })).toEqual({ ...here, start: '2027-02-01' });
});

test('up and down change the lane, and stop at the edge', () => {
  expect(press('ArrowUp')).toEqual({ ...here, laneId: 'onboarding' });
  expect(press('ArrowDown')).toEqual({ ...here, laneId: 'insights' });
  expect(movedBy({ key: 'ArrowUp', shiftKey: false, altKey: false }, { ...here, laneId: 'onboarding' }, lanes)).toBe(
    undefined,
  );
});

test('an item cannot end before it starts', () => {
  expect(shifted(here, -3, 'end')).toBeUndefined();
  expect(shifted(here, 3, 'start')).toBeUndefined();
  expect(shifted(here, -2, 'end')).toEqual({ ...here, end: '2027-03-31' });
});

test('other keys do nothing', () => {
  expect(press('x')).toBeUndefined();
});
