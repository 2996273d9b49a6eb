import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aTier, busy, noCases } from '@/test/figures';
import { aCycle } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { FiguresScreen } from './FiguresPage';
import type { FiguresOfCycle } from './model';

async function openFigures(figures: FiguresOfCycle) {
  server.use(http.get('*/api/v1/planning-cycles/cycle-1/gate-figures', () => HttpResponse.json(figures)));
  await renderInApp(<FiguresScreen cycle={aCycle({ id: 'cycle-1', year: 2027 })} />, { paths: ['/ethics-gate'] });
  await screen.findByRole('heading', { level: 1, name: 'Figures of the gate for 2027' });
}

test('each tier has its figures, and a tier without a decision has no days', async () => {
  await openFigures(busy);

  const cases = await screen.findByRole('region', { name: 'Cases' });
  expect(cellsOf(within(cases).getByRole('row', { name: /^Tier 1/ }))).toEqual([
    'Tier 1',
    '3',
    '0',
    '2',
    '1',
    '0',
    '0',
    '3',
    '4',
    '8.8',
  ]);
  expect(cellsOf(within(cases).getByRole('row', { name: /^Tier 2/ })).slice(-2)).toEqual([
    'None decided',
    'None decided',
  ]);
  expect(within(cases).getByRole('row', { name: /^Without a case/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Download as CSV' })).toBeInTheDocument();
  const appeals = screen.getByRole('region', { name: 'Appeals against stops' });
  expect(cellsOf(within(appeals).getByRole('row', { name: /^All/ }))).toEqual(['All', '1', '0', '0', '0', '1']);
});

test('every figure says what it counts', async () => {
  await openFigures(busy);

  const meanings = await screen.findByRole('region', { name: 'What each figure means' });
  expect(within(meanings).getByText('Decided').closest('div')).toHaveTextContent('promotion, return or stop');
});

test('before the first review there is nothing to count', async () => {
  await openFigures({ tiers: [aTier(1)], all: noCases });

  expect(await screen.findByText('Nothing has come to the gate yet')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Download as CSV' })).not.toBeInTheDocument();
});

function cellsOf(row: HTMLElement): (string | null)[] {
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}
