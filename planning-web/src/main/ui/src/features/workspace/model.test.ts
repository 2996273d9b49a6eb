import { expect, test } from 'vitest';
import { countsOf, detailsOf, megabytes } from './model';

const parts = [
  { name: 'person', rows: 3 },
  { name: 'planning_cycle', rows: 1 },
  { name: 'item_revision', rows: 40 },
  { name: 'roadmap_item', rows: 25 },
  { name: 'scenario', rows: 0 },
];

test('a plan is counted by what its readers know, in the order in which plans are made', () => {
  expect(countsOf(parts)).toEqual([
    { kind: 'planning_cycle', rows: 1 },
    { kind: 'roadmap_item', rows: 25 },
    { kind: 'person', rows: 3 },
  ]);
});

test('everything else is told as one number', () => {
  expect(detailsOf(parts)).toBe(40);
  expect(detailsOf([])).toBe(0);
});

test('a small file is not said to be of no size', () => {
  expect(megabytes(812)).toBe(0.1);
  expect(megabytes(3_460_000)).toBe(3.5);
});
