import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Opportunity, OpportunityFilters } from '@/api/opportunities';
import { Toasts } from '@/components/Toasts/Toasts';
import { aHandful, anEvidence, anOpportunity } from '@/test/opportunities';
import { aCycle, accept, aStrategyOption, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { OpportunitiesOfCycle } from './OpportunityListScreen';
import { OpportunityScreen } from './OpportunityScreen';

const PATHS = [
  '/opportunities/{-$opportunityId}',
  '/line-of-sight',
  '/strategy',
  '/roadmaps',
  '/roadmap-items/$itemId',
];

async function list(opportunities: Opportunity[], filters: OpportunityFilters = {}) {
  serve('/planning-cycles/cycle-1/opportunities', { items: opportunities });
  serve('/planning-cycles/cycle-1/visions', []);
  serve('/people', { items: [] });
  await renderInApp(
    <>
      <OpportunitiesOfCycle cycle={aCycle()} filters={filters} />
      <Toasts />
    </>,
    { paths: PATHS },
  );
  await screen.findByRole('heading', { level: 1, name: 'Opportunities 2027' });
  return userEvent.setup({ delay: null });
}

async function one(opportunity: Opportunity) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/opportunities/opportunity-1', opportunity as never);
  serve('/opportunities/opportunity-1/items', { items: [] } as never);
  serve('/planning-cycles/cycle-1/opportunities', { items: [opportunity] });
  serve('/planning-cycles/cycle-1/strategy-options', [aStrategyOption(1), aStrategyOption(2, { chosen: true })]);
  await renderInApp(
    <>
      <OpportunityScreen opportunityId="opportunity-1" />
      <Toasts />
    </>,
    { paths: PATHS },
  );
  await screen.findByRole('heading', { level: 1, name: opportunity.title });
  return userEvent.setup({ delay: null });
}

test('the list shows the best segment with its range, how many were asked and what addresses it', async () => {
  await list([anOpportunity(), anOpportunity({ id: 'o2', title: 'Bare', evidence: [], itemCount: 0, strategies: [] })]);

  const row = within(await screen.findByRole('row', { name: /Pay without a queue/ }));
  expect(row.getByText('13.5 (11.6 to 15.0)')).toBeInTheDocument();
  expect(row.getByText('Region: DACH')).toBeInTheDocument();
  expect(row.getByText('Underserved')).toBeInTheDocument();
  expect(row.getByText('210 asked')).toBeInTheDocument();
  expect(row.getByText('2 segments')).toBeInTheDocument();
  const bare = within(screen.getByRole('row', { name: /Bare/ }));
  expect(bare.getByText('Nobody asked yet')).toBeInTheDocument();
  expect(bare.getByText('Nothing yet')).toBeInTheDocument();
  expect(screen.getByText(/1 is addressed by nothing yet/)).toBeInTheDocument();
});

test('the first opportunity is added from the empty page, and says what is missing at its field', async () => {
  const added = accept('post', '/planning-cycles/cycle-1/opportunities', () => anOpportunity());
  const user = await list([]);

  expect(await screen.findByText('No opportunities yet')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'New opportunity' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New opportunity' }));
  await user.click(dialog.getByRole('button', { name: 'Add opportunity' }));
  expect(await dialog.findByText('Say what customers want to reach')).toBeInTheDocument();
  await user.type(dialog.getByLabelText('Outcome that customers want'), 'Pay without a queue');
  await user.click(dialog.getByRole('button', { name: 'Add opportunity' }));

  await waitFor(() =>
    expect(added[0]?.body).toEqual({ title: 'Pay without a queue', description: '', ownerId: 'person-1' }),
  );
  expect(await screen.findByText('Pay without a queue added')).toBeInTheDocument();
});

test('each segment says what it says for itself, and what is wrong with one is said at its field', async () => {
  refuse('post', '/opportunities/opportunity-1/evidence', 422, {
    errors: [{ pointer: '/segment', detail: 'There is evidence of this segment already.' }],
  });
  const user = await one(anOpportunity());

  const table = within(screen.getByRole('region', { name: 'What segments say' }));
  expect(table.getByText('13.3 (5.5 to 17.7)')).toBeInTheDocument();
  expect(table.getByText('Too few asked to say')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add segment' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add segment' }));
  await user.type(dialog.getByLabelText('Told apart by'), 'Region');
  await user.type(dialog.getByLabelText('Segment'), 'DACH');
  await user.type(dialog.getByLabelText('Source'), 'Calls');
  await user.type(dialog.getByLabelText('People asked'), '12');
  await user.type(dialog.getByLabelText('Call it important'), '10');
  await user.type(dialog.getByLabelText('Are satisfied'), '4');
  await user.click(dialog.getByRole('button', { name: 'Add segment' }));

  expect(await dialog.findByText('There is evidence of this segment already.')).toBeInTheDocument();
});

test('a segment that is taken away comes back with one click', async () => {
  const withdrawals = accept('post', '/evidence/evidence-2/withdrawals');
  const restorations = accept('post', '/evidence/evidence-2/restorations');
  const user = await one(anOpportunity({ evidence: [anEvidence(), aHandful()] }));

  await user.click(screen.getByRole('button', { name: 'Remove Region: Nordics' }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('a strategy that does not address it yet is chosen', async () => {
  const made = accept('post', '/strategy-options/option-2/opportunities', () => ({}) as never);
  const user = await one(anOpportunity());

  await user.click(screen.getByRole('button', { name: 'Add strategy' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Which strategy addresses it?' }));
  expect(dialog.queryByRole('option', { name: 'Strategy 1' })).not.toBeInTheDocument();
  await user.selectOptions(dialog.getByLabelText('Strategy'), 'Strategy 2');
  await user.click(dialog.getByRole('button', { name: 'Add strategy' }));

  await waitFor(() => expect(made[0]?.body).toEqual({ opportunityId: 'opportunity-1' }));
  expect(await screen.findByText('Strategy 2 addresses it')).toBeInTheDocument();
});

test('who may only read sees no tools', async () => {
  await one(anOpportunity({ mayChange: false, mayChooseStrategies: false }));

  expect(screen.queryByRole('button', { name: /Add|Edit|Remove|Archive|Let/ })).not.toBeInTheDocument();
});
