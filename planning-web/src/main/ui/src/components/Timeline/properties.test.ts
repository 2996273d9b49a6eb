import { expect, test } from 'vitest';
import { calendarQuarters, dateAt, dayBefore, monthsFrom, type PlanDate, shiftMonths } from './calendar';
import { type Bar, layOut, type TimelineItem, visibleBetween } from './model';
import { type MovedPart, shifted, wholeMonths } from './move';

/* What holds for whatever comes: plans made by chance, the same ones each time. */

const quarters = calendarQuarters(2026, 2028);
const [origin = { label: '', startsOn: '2026-01-01' }] = quarters;
const lanes = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

/** Lehmer's generator: small, and the same on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function somePlan(seed: number): TimelineItem[] {
  const next = chance(seed);
  return Array.from({ length: 1 + next(60) }, (_, index) => {
    const from = next(340) / 10;
    const start = dateAt(origin, from);
    const end = dateAt(origin, from + next(60) / 10);
    return { id: `${index}`, title: `Item ${index}`, laneId: 'abc'.charAt(next(3)), state: 'draft', start, end };
  });
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const overlaps = (one: Bar, other: Bar) =>
  one.left + one.width > other.left + 1e-6 && other.left + other.width > one.left + 1e-6;

test.each(seeds)(
  'every item is placed once and no two bars of a row overlap, in as few rows as there can be: %i',
  (seed) => {
    const items = somePlan(seed);

    const layout = layOut(lanes, items, quarters);

    expect(layout.lanes.flatMap(({ bars }) => bars.map(({ item }) => item.id)).sort()).toEqual(
      items.map(({ id }) => id).sort(),
    );
    for (const { bars, rows } of layout.lanes) {
      const clashes = bars.filter((bar, index) =>
        bars.slice(index + 1).some((other) => other.row === bar.row && overlaps(bar, other)),
      );
      expect(clashes).toEqual([]);
      // As many rows as bars lie over each other somewhere: no packing has fewer.
      const deepest = Math.max(
        0,
        ...bars.map((bar) => bars.filter((other) => other.left <= bar.left + 1e-9 && overlaps(bar, other)).length),
      );
      expect(rows).toBe(deepest);
    }
  },
);

test.each(seeds)('windows one below the other show every bar once: %i', (seed) => {
  const layout = layOut(lanes, somePlan(seed), quarters);
  const seen = new Set<string>();

  for (let from = 0; from < layout.height; from += 100) {
    for (const { bars } of visibleBetween(layout, from, from + 100, undefined)) {
      for (const { item } of bars) {
        seen.add(item.id);
      }
    }
  }

  expect(seen.size).toBe(layout.lanes.flatMap(({ bars }) => bars).length);
});

test.each(seeds)('a move keeps the order of the days, and comes back to its months: %i', (seed) => {
  const next = chance(seed);
  const part = (['start', 'end', 'both'] as const satisfies readonly MovedPart[])[next(3)] ?? 'both';
  const months = next(25) - 12;
  for (const { start, end, laneId } of somePlan(seed)) {
    const there = shifted({ start, end, laneId }, months, part);
    const back = there && shifted(there, -months, part);

    expect(there === undefined || there.start <= there.end).toBe(true);
    if (back) {
      expect([back.start.slice(0, 7), back.end.slice(0, 7)]).toEqual([start.slice(0, 7), end.slice(0, 7)]);
    }
  }
});

test.each(seeds)('a place on the scale is the day that lies there: %i', (seed) => {
  const months = chance(seed)(360) / 10;

  expect(Math.abs(monthsFrom(origin, dateAt(origin, months)) - months)).toBeLessThan(1 / 28 + 1e-9);
});

test.each<[PlanDate, number, PlanDate, PlanDate]>([
  ['2027-03-17', 3, '2027-03-01', '2027-05-31'],
  ['2027-12-31', 2, '2027-12-01', '2028-01-31'],
  ['2028-01-31', 2, '2028-01-01', '2028-02-29'],
])('whole months from %s, %i of them', (day, months, start, end) => {
  expect(wholeMonths(day, months)).toEqual({ start, end });
  expect(dayBefore(shiftMonths(start, months))).toBe(end);
});
