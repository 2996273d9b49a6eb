import { expect, test } from 'vitest';
import { calendarQuarters } from './calendar';
import { drawnLinks, spotsOf } from './links';
import { layOut, type TimelineItem } from './model';

function anItem(id: string, start: string, end: string, more: Partial<TimelineItem> = {}): TimelineItem {
  return { id, title: id, laneId: 'lane', state: 'draft', start, end, ...more };
}

const view = { width: 1200, from: 0, to: 1000 };

function draw(items: TimelineItem[], links: { needed: string; by: string }[], shown = view) {
  const layout = layOut([{ id: 'lane', name: 'Lane' }], items, calendarQuarters(2027, 2027));
  return drawnLinks(spotsOf(layout), layout.months, links, shown);
}

test('a line leads from the end of what is needed to the start of what needs it', () => {
  const items = [anItem('a', '2027-01-01', '2027-03-31'), anItem('b', '2027-07-01', '2027-09-30')];

  const [link] = draw(items, [{ needed: 'a', by: 'b' }]);

  expect(link?.line).toMatch(/^M300\.0 27\.0.*L594\.0 27\.0$/);
  expect(link?.broken).toBe(false);
});

test('back to an earlier start a line runs between the rows', () => {
  const items = [anItem('a', '2027-01-01', '2027-06-30'), anItem('b', '2027-02-01', '2027-03-31')];

  const [link] = draw(items, [{ needed: 'a', by: 'b' }]);

  // The first row's middle lies at 27, the second one's at 65, and 46 is the gap between them.
  expect(link?.line).toMatch(/^M600\.0 27\.0.* 46\.0.*L94\.0 65\.0$/);
});

test('what starts before the other has ended is broken, and on the same day it is not', () => {
  const items = [
    anItem('a', '2027-01-01', '2027-03-31'),
    anItem('b', '2027-03-30', '2027-09-30'),
    anItem('c', '2027-03-31', '2027-09-30'),
  ];

  const links = draw(items, [
    { needed: 'a', by: 'b' },
    { needed: 'a', by: 'c' },
  ]);

  expect(links.map(({ broken }) => broken)).toEqual([true, false]);
});

test('a line with both ends out of sight, or with an end that has no dates, is not drawn', () => {
  const items = [anItem('a', '2027-01-01', '2027-03-31'), anItem('b', '2027-07-01', '2027-09-30')];

  expect(draw(items, [{ needed: 'a', by: 'b' }], { ...view, from: 500 })).toEqual([]);
  expect(draw(items, [{ needed: 'a', by: 'nowhere' }])).toEqual([]);
});

test('a thing in several lanes is linked once, where it is met first', () => {
  const items = [
    anItem('a 1', '2027-01-01', '2027-03-31', { of: 'a' }),
    anItem('a 2', '2027-01-01', '2027-03-31', { of: 'a' }),
    anItem('b', '2027-07-01', '2027-09-30'),
  ];

  expect(draw(items, [{ needed: 'a', by: 'b' }])).toHaveLength(1);
});
