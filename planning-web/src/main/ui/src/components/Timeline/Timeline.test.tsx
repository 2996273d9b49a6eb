import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderInApp } from '@/test/render';
import { calendarQuarters } from './calendar';
import type { TimelineItem } from './model';
import { Timeline, type TimelineProps } from './Timeline';
import { TimelineTable } from './TimelineTable';

const lanes = [
  { id: 'onboarding', name: 'Onboarding', detail: 'M. Okafor', capacity: { planned: 40, available: 28 } },
  { id: 'payments', name: 'Payments' },
];
const themes = [
  { id: 'growth', name: 'Growth' },
  { id: 'trust', name: 'Trust' },
];
const items: TimelineItem[] = [
  {
    id: 'setup',
    title: 'Self-serve setup',
    laneId: 'onboarding',
    themeId: 'growth',
    state: 'cleared',
    start: '2027-01-01',
    end: '2027-04-30',
  },
  {
    id: 'import',
    title: 'Guided import',
    laneId: 'onboarding',
    state: 'draft',
    start: '2027-06-01',
    end: '2027-07-31',
  },
  {
    id: 'payouts',
    title: 'Instant payouts',
    laneId: 'payments',
    state: 'blocked',
    start: '2027-02-01',
    end: '2027-05-31',
  },
];

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

async function showTimeline(more: Partial<TimelineProps> = {}) {
  const user = userEvent.setup();
  await renderInApp(
    <Timeline
      label="Portfolio roadmap 2027"
      laneHeading="Product"
      lanes={lanes}
      items={items}
      themes={themes}
      quarters={calendarQuarters(2027, 2027)}
      today="2027-03-13"
      hrefOf={({ id }) => `/items/${id}`}
      {...more}
    />,
    { paths: ['/items/setup', '/items/import', '/items/payouts'] },
  );
  const bar = (name: RegExp) => screen.getByRole('link', { name });
  return { user, bar };
}

test('each bar says what it is, how it stands and when', async () => {
  const { bar } = await showTimeline();

  expect(bar(/Self-serve setup ?, Cleared, Growth, Jan\s*–\s*Apr 2027/)).toBeInTheDocument();
  expect(within(screen.getByRole('group', { name: 'Payments' })).getByRole('link')).toHaveTextContent(
    'Instant payouts',
  );
});

test('dates are said as they were meant, in the quarters of the year of the plan', async () => {
  const [setup, , payouts] = items as [TimelineItem, TimelineItem, TimelineItem];
  const { user, bar } = await showTimeline({
    items: [
      { ...setup, start: '2027-04-01', end: '2027-06-30' },
      { ...payouts, end: '2027-05-09' },
    ],
    year: { year: 2028, fiscalStart: '2027-04-01' },
    onMove: async () => {},
  });

  expect(bar(/Instant payouts.*1 Feb\s*–\s*9 May 2027/)).toBeInTheDocument();
  bar(/Self-serve setup.*, Q1 2028/).focus();
  await user.keyboard(' {PageUp}');

  expect(screen.getByText('Q4 2027, Onboarding')).toBeInTheDocument();
  expect(bar(/Self-serve setup.*, Q4 2027/)).toHaveFocus();
});

test('the table says the dates as they were meant, too, and sorts by the first day', async () => {
  await renderInApp(
    <TimelineTable
      label="Portfolio roadmap 2027"
      laneHeading="Product"
      lanes={lanes}
      items={items.map((item) => (item.id === 'payouts' ? { ...item, start: '2027-07-01', end: '2027-09-30' } : item))}
      themes={themes}
      year={{ year: 2027, fiscalStart: '2027-01-01' }}
      hrefOf={({ id }) => `/items/${id}`}
    />,
  );

  const dates = screen.getAllByRole('row').map((row) => within(row).queryAllByRole('cell').at(-1)?.textContent);
  expect(dates.slice(1)).toEqual([
    expect.stringMatching(/^Jan\s*–\s*Apr 2027$/),
    expect.stringMatching(/^Jun\s*–\s*Jul 2027$/),
    'Q3 2027',
  ]);
});

test('too much work in a lane is said in words', async () => {
  await showTimeline();

  expect(screen.getByText('40/28, 12 over')).toBeInTheDocument();
});

test('there is one tab stop, arrows walk and Enter opens', async () => {
  const { user, bar } = await showTimeline();

  await user.tab();
  expect(bar(/Self-serve/)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(bar(/Guided import/)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(bar(/Instant payouts/)).toHaveFocus();
  expect(screen.getAllByRole('link').filter((link) => link.tabIndex === 0)).toEqual([bar(/Instant payouts/)]);

  await user.keyboard('{Enter}');
  expect(await screen.findByText('/items/payouts')).toBeInTheDocument();
});

test('without a way to move, Space does nothing', async () => {
  const { user, bar } = await showTimeline();

  await user.tab();
  await user.keyboard(' {ArrowRight}');

  expect(bar(/Guided import/)).toHaveFocus();
});

test('a bar that is picked up moves with the arrows and is dropped by Enter', async () => {
  const onMove = vi.fn(async () => {});
  const { user, bar } = await showTimeline({ onMove });

  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByText(/Self-serve setup picked up/)).toBeInTheDocument();
  await user.keyboard('{ArrowRight}{ArrowDown}{Shift>}{ArrowRight}{/Shift}');
  expect(bar(/Self-serve/)).toHaveFocus();
  expect(within(screen.getByRole('group', { name: 'Payments' })).getAllByRole('link')).toHaveLength(2);
  await user.keyboard('{Enter}');

  expect(onMove).toHaveBeenCalledExactlyOnceWith(items[0], {
    start: '2027-02-01',
    end: '2027-06-30',
    laneId: 'payments',
  });
});

test('in fixed lanes a bar moves in time alone', async () => {
  const onMove = vi.fn(async () => {});
  const { user } = await showTimeline({ onMove, fixedLanes: true });

  await user.tab();
  await user.keyboard(' {ArrowDown}{ArrowRight}{Enter}');

  expect(onMove).toHaveBeenCalledExactlyOnceWith(items[0], {
    start: '2027-02-01',
    end: '2027-05-31',
    laneId: 'onboarding',
  });
});

test('a bar does not leave the timeline, and the edge is said', async () => {
  const { user, bar } = await showTimeline({ onMove: async () => {} });

  await user.tab();
  await user.keyboard(' {PageUp}{PageUp}');

  expect(screen.getByText('The timeline ends here.')).toBeInTheDocument();
  expect(bar(/Self-serve setup.*Oct 2026/)).toHaveFocus();
});

test('the next bar can be moved while the one before is being saved', async () => {
  let save = () => {};
  const onMove = vi.fn(() => new Promise<void>((resolve) => (save = resolve)));
  const { user, bar } = await showTimeline({ onMove });

  await user.tab();
  await user.keyboard(' {ArrowRight}{Enter}{ArrowRight} {ArrowRight}');
  expect(bar(/Self-serve setup.*Feb\s*–\s*May 2027/)).toBeInTheDocument();
  expect(bar(/Guided import.*Jul\s*–\s*Aug 2027/)).toHaveFocus();
  save();

  await waitFor(() => expect(bar(/Self-serve setup.*Jan\s*–\s*Apr 2027/)).toBeInTheDocument());
  expect(bar(/Guided import.*Jul\s*–\s*Aug 2027/)).toHaveFocus();
});

test('all bars of one thing move together', async () => {
  const [first, ...others] = items as [TimelineItem, ...TimelineItem[]];
  const twice = [
    { ...first, id: 'setup 1', of: 'setup' },
    { ...first, id: 'setup 2', of: 'setup', laneId: 'payments' },
    ...others,
  ];
  const { user } = await showTimeline({ items: twice, onMove: async () => {}, fixedLanes: true });

  await user.tab();
  await user.keyboard(' {ArrowRight}');

  expect(screen.getAllByRole('link', { name: /Self-serve setup.*Feb\s*–\s*May 2027/ })).toHaveLength(2);
});

test('a click opens what the screen opens', async () => {
  const onOpen = vi.fn();
  const { user, bar } = await showTimeline({ onOpen });

  await user.click(bar(/Instant payouts/));

  expect(onOpen).toHaveBeenCalledExactlyOnceWith(items[2]);
});

test('Escape puts a held bar back', async () => {
  const onMove = vi.fn(async () => {});
  const { user, bar } = await showTimeline({ onMove });

  await user.tab();
  await user.keyboard(' {PageDown}');
  expect(bar(/Self-serve setup.*Apr\s*–\s*Jul 2027/)).toBeInTheDocument();
  await user.keyboard('{Escape}');

  expect(bar(/Self-serve setup.*Jan\s*–\s*Apr 2027/)).toHaveFocus();
  expect(onMove).not.toHaveBeenCalled();
});

test('a refused move brings the bar back and says so', async () => {
  const { user, bar } = await showTimeline({
    onMove: async () => {
      throw new Error('refused');
    },
  });

  await user.tab();
  await user.keyboard(' {ArrowRight}{Enter}');

  await waitFor(() => expect(bar(/Self-serve setup.*Jan\s*–\s*Apr 2027/)).toBeInTheDocument());
  expect(screen.getByText(/could not be moved/)).toBeInTheDocument();
});

test('a bar that may not be moved stays', async () => {
  const onMove = vi.fn(async () => {});
  const { user } = await showTimeline({ onMove, mayMove: ({ id }) => id !== 'setup' });

  await user.tab();
  await user.keyboard(' ');

  expect(screen.queryByText(/picked up/)).not.toBeInTheDocument();
});

test('of a thousand bars only those in sight are in the page', async () => {
  const many = Array.from(
    { length: 1000 },
    (_, index): TimelineItem => ({
      id: `item-${index}`,
      title: `Item ${index}`,
      laneId: 'onboarding',
      state: 'draft',
      start: '2027-01-01',
      end: '2027-12-31',
    }),
  );

  await showTimeline({ items: many });

  expect(screen.getAllByRole('link').length).toBeLessThan(80);
});
