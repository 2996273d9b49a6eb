import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { aBaseline, aComparison, aDifference } from '@/test/baselines';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ComparisonOfCycle } from './ComparisonPage';
import type { ComparisonSearch } from './search';

async function show(search: ComparisonSearch, rows = [aDifference()]) {
  const asked: string[] = [];
  serve('/planning-cycles/cycle-1/baselines', { items: [aBaseline()] });
  serve('/products', { items: [{ id: 'product-1', key: 'p', name: 'Payments', itemCount: 1, version: 1 }] });
  serve('/planning-cycles/cycle-1/comparison', aComparison());
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/comparison/items', ({ request }) => {
      const { search: query, searchParams } = new URL(request.url);
      asked.push(query);
      return HttpResponse.json(
        rows.length > 1 && !searchParams.has('cursor')
          ? { items: rows.slice(0, 1), nextCursor: 'next' }
          : { items: rows.slice(-1) },
      );
    }),
  );
  await renderInApp(<ComparisonOfCycle cycle={aCycle()} search={search} />, {
    paths: ['/baselines', '/roadmap-items/$itemId'],
  });
  return { asked, user: userEvent.setup({ delay: null }) };
}

test('an item says by how much it moved, what changed, and why', async () => {
  await show({ before: 'baseline-1' }, [
    aDifference({
      reason: { code: 'CUSTOMER', sentence: 'Two depots asked.', givenBy: 'Ada', givenAt: '2027-04-01T09:00:00Z' },
    }),
  ]);

  const row = within((await screen.findByRole('link', { name: 'Wait board' })).closest('tr') as HTMLElement);
  expect(row.getByText('Moved and changed')).toBeInTheDocument();
  expect(row.getByText(/\(14 days later\)/)).toBeInTheDocument();
  expect(row.getByText('€1,500')).toBeInTheDocument();
  expect(row.getByText(/Customer: Two depots asked\./)).toBeInTheDocument();
  expect(screen.getByText(/^From Board of March .* to now/)).toBeInTheDocument();
  expect(screen.getByText('1 item moved and changed, and counts in both.')).toBeInTheDocument();
});

test('themes show both moments and the difference', async () => {
  await show({ before: 'baseline-1' });
  const total = within((await screen.findByText('All items')).closest('tr') as HTMLElement);
  expect(total.getByText('+€500')).toBeInTheDocument();
  expect(total.getByText('+1')).toBeInTheDocument();
});

test('the filters of the address reach the server', async () => {
  const { asked } = await show({ before: 'baseline-1', after: 'baseline-2', kind: 'MOVED', product: 'product-1' });

  expect(await screen.findByRole('button', { name: 'Moved: 1. Show only these' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(asked[0]).toBe('?before=baseline-1&after=baseline-2&kind=MOVED&product=product-1&limit=100');
});

test('the printer waits for every page', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = await show({ before: 'baseline-1' }, [
    aDifference(),
    aDifference({ itemId: 'item-2', title: 'Yard map' }),
  ]);
  await screen.findByText('Wait board');

  await user.click(screen.getByRole('button', { name: 'Print' }));

  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(screen.getByText('Yard map')).toBeInTheDocument();
  vi.unstubAllGlobals();
});

test('without a moment it asks for one', async () => {
  await show({});
  expect(await screen.findByText('Nothing to compare yet')).toBeInTheDocument();
  expect(screen.getByLabelText('From')).toBeInTheDocument();
});
