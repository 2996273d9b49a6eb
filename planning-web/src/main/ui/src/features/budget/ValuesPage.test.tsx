import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { ItemValue } from '@/api/budget';
import { anItemValue, euros } from '@/test/budget';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ValuesPage } from './ValuesPage';

const withoutMuch = anItemValue({
  item: { id: 'item-2', number: 'RM-2027-002', title: 'Write the record by speaking' },
  theme: null,
  value: { missing: ['THEME', 'IMPACT', 'CONFIDENCE'] },
  cost: null,
  valuePerThousand: null,
});

async function show(items: ItemValue[]) {
  const asked: string[] = [];
  serve('/planning-cycles', { items: [aCycle()] });
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/item-values', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(`${searchParams.get('sort')} ${searchParams.get('descending')}`);
      return HttpResponse.json({
        count: items.length,
        valued: 1,
        costed: 1,
        formulaVersion: 'score-impact-confidence/1',
        formula: 'Score of the strategy × impact × confidence × 100.',
        items,
      });
    }),
  );
  await renderInApp(<ValuesPage />, { paths: ['/budget', '/budget/values', '/roadmaps', '/roadmap-items/$itemId'] });
  return { asked, user: userEvent.setup({ delay: null }) };
}

test('each item stands with its value, its cost, and what is missing', async () => {
  await show([anItemValue({ mandatory: true, earliestQuarter: 1, latestQuarter: 2 }), withoutMuch]);

  await screen.findByText('1 of 2 items have a value, 1 a cost.');
  const first = screen.getByRole('row', { name: /Move records in/ });
  expect(first).toHaveTextContent('RM-2027-001, mandatory');
  expect(first).toHaveTextContent('608');
  expect(first).toHaveTextContent('€84,000');
  expect(first).toHaveTextContent('7.24');
  expect(first).toHaveTextContent('Q1 to Q2');
  expect(first).toHaveTextContent('Nothing');
  expect(screen.getByRole('link', { name: 'Theme, Impact, Confidence, Cost' })).toHaveAttribute(
    'href',
    '/roadmap-items/item-2',
  );
});

test('the server sorts, the most valuable first until somebody asks otherwise', async () => {
  const { asked, user } = await show([anItemValue(), withoutMuch]);
  await screen.findByRole('table');

  await user.click(screen.getByRole('button', { name: 'Cost' }));
  await user.click(screen.getByRole('button', { name: 'Item' }));

  await waitFor(() => expect(asked).toHaveLength(3));
  expect(asked[0]).toBe('VALUE true');
  expect(asked[1]).toMatch(/^COST /);
  expect(asked[2]).toMatch(/^TITLE /);
});

test('what costs nothing is told apart from what has no cost', async () => {
  await show([anItemValue({ cost: euros('0.00'), valuePerThousand: null })]);

  expect(await screen.findByText('Costs nothing')).toBeInTheDocument();
});

test('the file has every item, whatever is on screen', async () => {
  const texts: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push(blob as Blob);
    return 'blob:values';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await show([anItemValue(), withoutMuch]);

  await user.click(await screen.findByRole('button', { name: 'Download the values as CSV' }));

  await waitFor(() => expect(texts).toHaveLength(1));
  expect(await texts[0]?.text()).toContain(
    'RM-2027-001,Move records in over a weekend,Answered within the hour,608,3.8,2,0.8,EUR,84000.00,7.24',
  );
  expect(await texts[0]?.text()).toContain('Theme; Impact; Confidence; Cost');
});

test('without items it says what goes here', async () => {
  await show([]);

  expect(await screen.findByText('No items yet')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the product roadmaps' })).toHaveAttribute('href', '/roadmaps');
});
