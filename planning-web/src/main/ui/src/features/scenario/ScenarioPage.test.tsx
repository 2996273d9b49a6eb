import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Consolidation, ItemPlace, Scenario } from '@/api/scenarios';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ScenarioScreen } from './ScenarioPage';

function aScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'scenario-1',
    cycleId: 'cycle-1',
    name: 'With what we have',
    note: 'Nobody is hired.',
    thoroughness: 'USUAL',
    capacityPercent: 100,
    budgetPercent: 100,
    delayPercent: 5,
    keepsPromoted: true,
    keepsAllocation: false,
    leadDays: [10, 20, 40, 60],
    reviewHours: [4, 10, 30, 60],
    assumptions: [],
    adjustable: false,
    changedBy: 'Ada',
    changedAt: '2026-11-23T06:00:00Z',
    version: 1,
    ...changes,
  };
}

function aConsolidation(changes: Partial<Consolidation> = {}): Consolidation {
  return {
    id: 'consolidation-1',
    scenarioId: 'scenario-1',
    currency: 'EUR',
    state: 'DONE',
    running: false,
    stopped: false,
    current: true,
    askedAt: '2026-11-23T06:00:00Z',
    askedBy: 'Ada',
    value: 4312,
    bound: 4312,
    epoch: 3,
    epochs: 40,
    uses: [
      { kind: 'TEAM', teamId: 'team-1', team: 'Daily work', quarter: 1, has: 13, takes: 12.5, worth: 37.2 },
      { kind: 'TEAM', teamId: 'team-1', team: 'Daily work', quarter: 2, has: 13, takes: 4, worth: 0 },
    ],
    conflict: [],
    itemCounts: [1, 1, 0, 0, 0],
    ...changes,
  };
}

function aPlace(number: number, changes: Partial<ItemPlace> = {}): ItemPlace {
  return {
    itemId: `item-${number}`,
    number: `RM-2027-00${number}`,
    title: `Item ${number}`,
    product: 'Payments',
    quarter: 1,
    value: 480,
    cost: 1000,
    weeks: 12,
    mandatory: false,
    gate: 'CLEARED',
    reason: 'FIRST_OF_CYCLE',
    shortages: [],
    ...changes,
  };
}

const cut = aPlace(2, {
  quarter: null,
  reason: 'TEAM_SHORT',
  subject: 'Daily work',
  nearest: 2,
  shortages: [{ kind: 'TEAM', teamId: 'team-1', team: 'Daily work', amount: 3 }],
});

interface Shown {
  scenario?: Partial<Scenario>;
  consolidation?: Partial<Consolidation>;
  places?: ItemPlace[];
  session?: typeof aSession;
}

const result = { consolidationId: 'consolidation-1', state: 'DONE', value: 4312, bound: 4312, current: true };

async function show({ scenario = { result }, consolidation = {}, places = [aPlace(1), cut], session }: Shown = {}) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/scenarios/scenario-1', aScenario(scenario));
  serve('/consolidations/consolidation-1', aConsolidation(consolidation));
  serve('/consolidations/consolidation-1/items', { items: places });
  await renderInApp(
    <>
      <ScenarioScreen scenarioId="scenario-1" />
      <Toasts />
    </>,
    ...(session ? [{ session }] : []),
  );
}

test('a scenario that was never consolidated says what consolidating does', async () => {
  await show({ scenario: {} });

  expect(await screen.findByText('No plan yet')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Consolidate' })).toBeVisible();
  expect(screen.getByText('Each quarter of waiting costs an item 5% of its value')).toBeVisible();
});

test('the plan says how good it is, why each item is where it is, and what one more week is worth', async () => {
  await show();

  expect(await screen.findByText('4,312 points')).toBeVisible();
  expect(screen.getByText('the best possible')).toBeVisible();
  expect(screen.getByText('1 item in the plan, 1 not in it.')).toBeVisible();
  const row = await screen.findByRole('row', { name: /Item 2/ });
  expect(row).toHaveTextContent('Daily work has no room for it.');
  expect(row).toHaveTextContent('With 3 person-weeks of Daily work more in Q2 it fits beside everything else.');
  expect(screen.getByText('+37.2 per 1 more')).toBeVisible();
});

test('a plan that may not be the best says how far below it is at most, and that the scenario has changed', async () => {
  await show({ consolidation: { bound: 4400, current: false } });

  expect(await screen.findByText('at most 2% below the best possible')).toBeVisible();
  expect(screen.getByText('The scenario has changed since this plan was found.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Adopt this plan' })).not.toBeInTheDocument();
});

test('rules that cannot be kept together are written out', async () => {
  await show({
    consolidation: {
      state: 'NO_PLAN',
      value: null,
      bound: null,
      conflict: [
        { kind: 'MANDATORY', itemId: 'item-1', itemNumber: 'RM-2027-001' },
        { kind: 'WINDOW', itemId: 'item-1', itemNumber: 'RM-2027-001', quarter: 2, lastQuarter: 2 },
        { kind: 'CAPACITY', team: 'Daily work', quarter: 2, amount: 13 },
      ],
    },
  });

  expect(await screen.findByText('No plan keeps to all rules')).toBeVisible();
  expect(screen.getByText('RM-2027-001 is mandatory.')).toBeVisible();
  expect(screen.getByText('RM-2027-001 has to come in Q2.')).toBeVisible();
  expect(screen.getByText('Daily work has 13 person-weeks in Q2.')).toBeVisible();
});

test('a search shows how far it is and can be stopped', async () => {
  const stopped: string[] = [];
  server.use(
    http.post('/api/v1/consolidations/:id/stops', ({ params }) => {
      stopped.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show({ consolidation: { state: 'OPEN', running: true, value: 400, bound: 500, epoch: 10 } });

  expect(await screen.findByText('Looking for the best plan')).toBeVisible();
  expect(screen.getByText(/Best so far: 400 points, at most 20% below the best possible/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stop and keep the best so far' }));

  expect(stopped).toEqual(['consolidation-1']);
});

test('an item is placed with what is missing for it, and that can be taken back', async () => {
  const asked: unknown[] = [];
  const withdrawn: string[] = [];
  server.use(
    http.post('/api/v1/scenarios/scenario-1/assumptions', async ({ request }) => {
      asked.push(await request.json());
      const id = `assumption-${asked.length}`;
      return HttpResponse.json({ id, kind: 'TEAM_WEEKS', itemWithdrawn: false }, { status: 201 });
    }),
    http.post('/api/v1/assumptions/:id/withdrawals', ({ params }) => {
      withdrawn.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show();
  const row = await screen.findByRole('row', { name: /Item 2/ });

  await userEvent.click(within(row).getByRole('button', { name: 'Change RM-2027-002 in this scenario' }));
  await userEvent.click(within(row).getByRole('button', { name: 'Place it with what is missing', hidden: true }));
  expect(asked).toEqual([
    { kind: 'TEAM_WEEKS', teamId: 'team-1', quarter: 2, amount: 3 },
    { kind: 'ITEM_PLACED', itemId: 'item-2', quarter: 2 },
  ]);

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(withdrawn).toEqual(['assumption-1', 'assumption-2']);
});

test('a plan is adjusted to what the scenario takes for granted now', async () => {
  let asked = 0;
  server.use(
    http.post('/api/v1/scenarios/scenario-1/adjustments', () => {
      asked++;
      return HttpResponse.json(aConsolidation({ id: 'consolidation-2', state: 'OPEN', epochs: 0 }), { status: 201 });
    }),
  );
  await show({ scenario: { result, adjustable: true }, consolidation: { current: false } });

  await userEvent.click(await screen.findByRole('button', { name: 'Adjust the plan' }));

  expect(asked).toBe(1);
});

test('a plan that is still the answer needs no adjustment', async () => {
  await show({ scenario: { result, adjustable: true } });

  expect(await screen.findByText('4,312 points')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Adjust the plan' })).not.toBeInTheDocument();
});

test('a plan says from which one it was adjusted, what that cost and how much moved', async () => {
  await show({ consolidation: { epochs: 0, adjusted: { consolidationId: 'consolidation-0', value: 4321, moved: 2 } } });

  expect(await screen.findByText('Adjusted from a plan of 4,321 points: 9 points less, 2 items moved.')).toBeVisible();
});

test('who does not lead reads the plan and changes nothing', async () => {
  await show({ session: { ...aSession, capacities: [] } });

  expect(await screen.findByText('4,312 points')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Consolidate again' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add assumption' })).not.toBeInTheDocument();
});
