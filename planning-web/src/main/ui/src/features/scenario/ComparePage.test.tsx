import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Comparison } from '@/api/scenarios';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { Compared } from './ComparePage';
import { readCompareSearch } from './search';

const comparison: Comparison = {
  plans: [
    {
      scenarioId: 'scenario-1',
      name: 'Calm year',
      consolidationId: 'consolidation-1',
      value: 4000,
      bound: 4000,
      current: true,
      items: 5,
      atGate: 1,
      weeks: 50,
      cost: 100,
    },
    { scenarioId: 'scenario-2', name: 'No plan', current: false, items: 0, atGate: 0, weeks: 0, cost: 0 },
    {
      scenarioId: 'scenario-3',
      name: 'Late start',
      consolidationId: 'consolidation-3',
      value: 3900,
      bound: 4000,
      current: false,
      items: 4,
      atGate: 0,
      weeks: 40,
      cost: 80,
    },
  ],
  themes: [{ name: 'Reach', costs: [50, 80] }],
  items: [
    {
      itemId: 'item-1',
      number: 'RM-2027-001',
      title: 'Slot booking',
      product: 'Payments',
      value: 600,
      quarters: [1, 0],
    },
  ],
};

test('each plan stands in its column, with what differs from the first', async () => {
  serve('/scenario-comparison', comparison);
  await renderInApp(<Compared cycle={aCycle()} of={['scenario-1', 'scenario-2', 'scenario-3']} />, {
    paths: ['/roadmap-items/$itemId'],
  });

  const figures = within(await screen.findByRole('region', { name: 'Figures' }));
  expect(figures.getByRole('row', { name: /Value/ })).toHaveTextContent('4,000No plan3,900, 2.5% less');
  expect(figures.getByRole('row', { name: /How good/ })).toHaveTextContent(
    'the best possibleNot consolidated yetat most 2.5% below the best possible, changed since',
  );
  expect(figures.getByRole('row', { name: /Cost of Reach/ })).toHaveTextContent('€50, 50%€80, 100%');
  expect(figures.getByRole('row', { name: /Load of the gate/ })).toHaveTextContent('1 item to clearAll cleared');
});

test('items that differ say where each plan has them', async () => {
  serve('/scenario-comparison', comparison);
  await renderInApp(<Compared cycle={aCycle()} of={['scenario-1', 'scenario-2', 'scenario-3']} />, {
    paths: ['/roadmap-items/$itemId'],
  });

  const items = within(await screen.findByRole('region', { name: 'Items that differ' }));
  expect(items.getByRole('columnheader', { name: 'Late start' })).toBeInTheDocument();
  expect(items.queryByRole('columnheader', { name: 'No plan' })).not.toBeInTheDocument();
  expect(items.getByRole('row', { name: /Slot booking/ })).toHaveTextContent('600Q1Not in the plan');
});

test('the address holds at most four different scenarios', () => {
  expect(readCompareSearch({ of: ['a', 'b', 'a', 3, 'c', 'd', 'e'] })).toEqual({ of: ['a', 'b', 'c', 'd'] });
  expect(readCompareSearch({ of: 'a' })).toEqual({});
});
