import { describe, expect, test } from 'vitest';
import { groupBy } from '@/lib/group-by';
import { calendarQuarters } from './calendar';
import {
  BAR,
  firstBar,
  layOut,
  NAME_BESIDE,
  neighbour,
  quartersFor,
  ROW,
  seriesOf,
  type TimelineItem,
  visibleBetween,
} from './model';

const year = calendarQuarters(2027, 2027);
const lanes = [
  { id: 'onboarding', name: 'Onboarding' },
  { id: 'payments', name: 'Payments' },
];

function anItem(id: string, start: string, end: string, laneId = 'onboarding'): TimelineItem {
  return { id, title: id, laneId, start, end, state: 'draft' };
}

function laid(...items: TimelineItem[]) {
  return layOut(lanes, items, year);
}

describe('placing', () => {
  test('a bar starts at its first day and ends after its last', () => {
    const [bar] = laid(anItem('a', '2027-02-01', '2027-04-30')).lanes[0]?.bars ?? [];

    expect(bar).toMatchObject({ left: 1, width: 3, row: 0, startsBefore: false, endsAfter: false });
  });

  test('a bar that leaves the year is cut there and says so', () => {
    const [bar] = laid(anItem('a', '2026-11-01', '2028-02-28')).lanes[0]?.bars ?? [];

    expect(bar).toMatchObject({ left: 0, width: 12, startsBefore: true, endsAfter: true });
  });

  test('what lies outside the year is left out', () => {
    expect(laid(anItem('a', '2026-01-01', '2026-12-31')).lanes[0]?.bars).toEqual([]);
    expect(laid(anItem('a', '2028-01-01', '2028-12-31')).lanes[0]?.bars).toEqual([]);
  });

  test('a single day is still wide enough to hit', () => {
    const [bar] = laid(anItem('a', '2027-12-31', '2027-12-31')).lanes[0]?.bars ?? [];

    expect(bar?.width).toBeGreaterThan(0.25);
    expect((bar?.left ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(12);
  });
});

describe('stacking', () => {
  test('bars that overlap take rows of their own, bars that follow each other share one', () => {
    const [lane] = laid(
      anItem('first', '2027-01-01', '2027-03-31'),
      anItem('second', '2027-04-01', '2027-06-30'),
      anItem('across', '2027-03-01', '2027-04-30'),
    ).lanes;

    expect(lane?.rows).toBe(2);
    expect(Object.fromEntries(lane?.bars.map(({ item, row }) => [item.id, row]) ?? [])).toEqual({
      first: 0,
      second: 0,
      across: 1,
    });
  });

  test('no two bars of a row overlap, however many there are', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const day = (offset: number) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);
    const items = Array.from({ length: 1000 }, (_, index) => {
      const start = Math.floor(random() * 360);
      return anItem(`item-${index}`, day(start), day(start + Math.floor(random() * 120)));
    });

    const bars = laid(...items).lanes[0]?.bars ?? [];

    expect(bars).toHaveLength(1000);
    for (const [row, inRow] of groupBy(bars, (bar) => bar.row)) {
      const inTime = inRow.toSorted((one, other) => one.left - other.left);
      for (const [index, bar] of inTime.entries()) {
        const next = inTime[index + 1];
        if (next) {
          expect(bar.left + bar.width, `row ${row}`).toBeLessThanOrEqual(next.left + 1e-9);
        }
      }
    }
  });

  test('the order of the input does not change the picture', () => {
    const items = [
      anItem('b', '2027-01-01', '2027-02-28'),
      anItem('a', '2027-01-01', '2027-02-28'),
      anItem('long', '2027-01-01', '2027-09-30'),
    ];
    const rows = (layout: ReturnType<typeof laid>) => layout.lanes[0]?.bars.map(({ item, row }) => [item.id, row]);

    expect(rows(laid(...items))).toEqual(rows(laid(...items.toReversed())));
    expect(rows(laid(...items))?.[0]).toEqual(['long', 0]);
  });

  test('a lane grows with its rows and the next one starts below it', () => {
    const many = Array.from({ length: 5 }, (_, index) => anItem(`item-${index}`, '2027-01-01', '2027-12-31'));
    const { lanes: placed, height } = laid(...many);

    expect(placed[0]?.height).toBe(NAME_BESIDE.above + 4 * ROW + BAR + NAME_BESIDE.below);
    expect(placed[1]?.top).toBe(placed[0]?.height);
    expect(height).toBe((placed[1]?.top ?? 0) + (placed[1]?.height ?? 0));
  });
});

describe('windows', () => {
  const many = Array.from({ length: 200 }, (_, index) => anItem(`item-${index}`, '2027-01-01', '2027-12-31'));

  test('only what is in sight is drawn', () => {
    const visible = visibleBetween(laid(...many), 0, 10 * ROW, undefined);

    expect(visible).toHaveLength(1);
    expect(visible[0]?.bars.length).toBeLessThan(12);
  });

  test('the bar that holds the focus stays drawn when it scrolls away', () => {
    const visible = visibleBetween(laid(...many, anItem('far', '2027-01-01', '2027-01-31', 'payments')), 0, ROW, 'far');

    expect(visible.at(-1)?.bars.map(({ item }) => item.id)).toContain('far');
  });
});

describe('arrows', () => {
  const layout = laid(
    anItem('setup', '2027-01-01', '2027-04-30'),
    anItem('import', '2027-04-01', '2027-07-31'),
    anItem('templates', '2027-08-01', '2027-12-31'),
    anItem('payouts', '2027-01-01', '2027-06-30', 'payments'),
    anItem('taxes', '2027-07-01', '2027-10-31', 'payments'),
  );
  const from = (id: string, direction: Parameters<typeof neighbour>[2]) => neighbour(layout, id, direction)?.item.id;

  test('left and right follow the time in one lane', () => {
    expect(from('setup', 'right')).toBe('import');
    expect(from('import', 'right')).toBe('templates');
    expect(from('templates', 'right')).toBeUndefined();
    expect(from('import', 'left')).toBe('setup');
    expect(from('templates', 'first')).toBe('setup');
    expect(from('setup', 'last')).toBe('templates');
  });

  test('up and down lead to the nearest bar of the next row, across lanes', () => {
    expect(from('setup', 'down')).toBe('import');
    expect(from('import', 'down')).toBe('payouts');
    expect(from('taxes', 'up')).toBe('import');
    expect(from('payouts', 'up')).toBe('import');
    expect(from('payouts', 'down')).toBeUndefined();
    expect(from('setup', 'up')).toBeUndefined();
  });

  test('an empty lane is stepped over', () => {
    const withGap = layOut(
      [...lanes, { id: 'insights', name: 'Insights' }],
      [anItem('top', '2027-01-01', '2027-02-28'), anItem('bottom', '2027-09-01', '2027-10-31', 'insights')],
      year,
    );

    expect(neighbour(withGap, 'top', 'down')?.item.id).toBe('bottom');
    expect(neighbour(withGap, 'bottom', 'up')?.item.id).toBe('top');
  });

  test('Tab leads to the first bar', () => {
    expect(firstBar(layout)?.item.id).toBe('setup');
    expect(firstBar(laid())).toBeUndefined();
  });
});

test('whole years are shown, and this one when there is nothing', () => {
  expect(quartersFor([anItem('a', '2027-05-01', '2028-02-01')], 2030)).toHaveLength(8);
  expect(quartersFor([], 2030)).toEqual(calendarQuarters(2030, 2030));
});

test('four themes have a colour of their own, the fifth and none share the neutral one', () => {
  const themes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

  expect(seriesOf('b', themes)).toBe('var(--series-2)');
  expect(seriesOf('e', themes)).toBe('var(--series-other)');
  expect(seriesOf(undefined, themes)).toBe('var(--series-other)');
});

test('5,000 bars are laid out within a frame or two', () => {
  const day = (offset: number) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);
  const items = Array.from({ length: 5000 }, (_, index) =>
    anItem(
      `item-${index}`,
      day((index * 37) % 330),
      day(((index * 37) % 330) + 20 + (index % 90)),
      lanes[index % 2]?.id,
    ),
  );

  const before = performance.now();
  laid(...items);

  expect(performance.now() - before).toBeLessThan(250);
});
