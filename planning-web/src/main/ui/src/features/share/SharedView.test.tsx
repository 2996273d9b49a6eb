import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SharedRoadmap } from '@/api/share-links';
import { renderInApp } from '@/test/render';
import { SharedView } from './SharedView';

function aRoadmap(changes: Partial<SharedRoadmap> = {}): SharedRoadmap {
  return {
    audience: 'The board',
    expiresOn: '2027-06-30',
    lanes: 'PRODUCT',
    frozen: false,
    showsMoney: false,
    showsNames: false,
    plan: {
      cycle: 'Plan 2027',
      year: 2027,
      asOf: '2027-03-01',
      mark: 'Draft',
      quarters: [
        { label: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' },
        { label: 'Q2 2027', startsOn: '2027-04-01', endsOn: '2027-06-30' },
      ],
      products: [{ key: 'p1', name: 'Ledger' }],
      themes: [{ key: 't1', name: 'Trust' }],
      entries: [
        {
          number: 'RM-2027-001',
          title: 'Wait board',
          product: 'p1',
          theme: 't1',
          kind: 'FEATURE',
          startsOn: '2027-01-01',
          endsOn: '2027-03-31',
          horizon: 'NOW',
          owner: 'Ada Lindqvist',
          cost: { amount: '5000.00', currency: 'EUR' },
        },
        { number: 'RM-2027-002', title: 'Undated', product: 'p1', kind: 'FEATURE', horizon: 'LATER' },
      ],
    },
    ...changes,
  };
}

test('a bar leads to the line of its item and not into the application', async () => {
  await renderInApp(<SharedView roadmap={aRoadmap()} />);

  expect(screen.getByRole('link', { name: /^Wait board/ })).toHaveAttribute('href', '/#RM-2027-001');
  expect(within(screen.getByRole('table')).getByText('Undated')).toBeInTheDocument();
});

test('when an item is meant to come is said in the quarters of the plan', async () => {
  await renderInApp(<SharedView roadmap={aRoadmap()} />);

  expect(within(screen.getByRole('table')).getByText('Q1 2027')).toBeInTheDocument();
});

test('money and names have a column only where the link shows them', async () => {
  const { unmount } = await renderInApp(<SharedView roadmap={aRoadmap()} />);
  expect(screen.queryByRole('columnheader', { name: /Cost|Owner/ })).not.toBeInTheDocument();
  unmount();

  await renderInApp(<SharedView roadmap={aRoadmap({ showsMoney: true, showsNames: true })} />);
  expect(screen.getByRole('columnheader', { name: /Owner/ })).toBeInTheDocument();
  expect(screen.getByText('Ada Lindqvist')).toBeInTheDocument();
  expect(screen.getByText(/5,000/)).toBeInTheDocument();
});

test('an empty roadmap says what will be here', async () => {
  const roadmap = aRoadmap();
  await renderInApp(<SharedView roadmap={{ ...roadmap, plan: { ...roadmap.plan, entries: [] } }} />);

  expect(screen.getByText('Nothing is on the roadmap yet')).toBeInTheDocument();
});
