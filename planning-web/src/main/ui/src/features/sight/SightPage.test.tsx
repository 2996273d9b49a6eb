import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { aSight } from '@/test/sight';
import { SightOfCycle } from './SightPage';
import type { SightSearch } from './search';

const PATH = '/planning-cycles/cycle-1/lines-of-sight';

beforeEach(() => {
  serve(PATH, aSight());
});

async function shown(search: SightSearch = {}) {
  const user = userEvent.setup();
  const show = vi.fn();
  await renderInApp(<SightOfCycle cycle={aCycle()} search={search} show={show} />, {
    paths: ['/themes', '/roadmap-items/$itemId'],
  });
  await screen.findByRole('heading', { level: 1, name: 'Line of sight 2027' });
  await screen.findByText(/3 items|Nothing to see yet/);
  return { user, show };
}

const row = (name: RegExp) => screen.getByRole('row', { name });

test('the tree leads from the company to the items, with how many there are and how they stand', async () => {
  await shown();

  const company = row(/Goods move/);
  expect(company).toHaveAttribute('aria-level', '1');
  expect(company).toHaveAttribute('aria-expanded', 'true');
  expect(within(company).getByRole('img', { name: 'Cleared' })).toBeInTheDocument();
  expect(row(/Minutes waited/)).toHaveTextContent('follows Waits');
  expect(screen.getAllByRole('row', { name: /Wait board/ })[0]).toHaveTextContent('RM-1 · Payments');
  expect(row(/New geography/)).toHaveTextContent('no theme serves it');
  expect(screen.getByText(/3 items. 1 has no line to a chosen strategy. 5 strategies/)).toBeInTheDocument();
});

test('arrows, letters and Enter lead through the rows, of which one alone is a tab stop', async () => {
  const { user } = await shown();

  row(/Goods move/).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(row(/Up-market/)).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(row(/Up-market/)).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('row', { name: /Trust/ })).not.toBeInTheDocument();
  await user.keyboard('{ArrowRight}tr');
  await waitFor(() => expect(row(/Trust/)).toHaveFocus());
  expect(screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(await screen.findByText('/themes')).toBeInTheDocument();
});

test('Shift and Enter ask for the line of a row alone', async () => {
  const { user, show } = await shown();

  row(/Goods move/).focus();
  await user.keyboard('tr{Shift>}{Enter}{/Shift}');

  expect(show).toHaveBeenCalledWith({ node: 'theme:t1', view: undefined });
});

test('one line says what is above it, and begins its tree with itself', async () => {
  const { user, show } = await shown({ node: 'item:i1' });

  const above = screen.getByRole('list', { name: 'What it leads to, from the top' });
  expect(within(above).getAllByRole('listitem')).toHaveLength(9);
  expect(screen.getAllByRole('row')).toHaveLength(2);
  await user.click(within(above).getByRole('button', { name: 'Trust' }));
  expect(show).toHaveBeenCalledWith({ node: 'theme:t1', view: undefined });
});

test('what is not in the plan any more says so', async () => {
  await shown({ node: 'theme:gone' });

  expect(screen.getByText(/not in the plan of the year any more/)).toBeInTheDocument();
});

test('gaps stand in groups that say what to do', async () => {
  await shown({ gaps: 'yes' });

  expect(row(/Items without a theme/)).toHaveTextContent('choose the theme that it serves');
  expect(row(/Chosen strategies without a theme/)).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /Goods move/ })).not.toBeInTheDocument();
});

test('the table has the same lines', async () => {
  await shown({ view: 'table' });

  expect(row(/Wait board/)).toHaveTextContent(
    'Up-marketPay without a queuemoves On timeTrustNobody waitsMinutes waited',
  );
  expect(row(/Loose end/)).toHaveTextContent('no theme, its product has no vision');
});

test('filters that find nothing say so', async () => {
  await shown({ query: 'nowhere to be found' });
  expect(screen.getByText('Nothing matches these filters')).toBeInTheDocument();
});

test('a year without a plan says how to begin', async () => {
  const none = { visions: [], strategies: [], themes: [], objectives: [], keyResults: [], products: [], items: [] };
  serve(PATH, none);
  await shown();

  expect(await screen.findByRole('link', { name: 'Write the visions' })).toBeInTheDocument();
});

test('a search that is cleared while somebody types does not come back', async () => {
  const { user, show } = await shown({ theme: 't1' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });

  try {
    await user.type(screen.getByRole('searchbox'), 'wait');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    vi.advanceTimersByTime(1000);
  } finally {
    vi.useRealTimers();
  }

  expect(show).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ query: undefined }));
});
