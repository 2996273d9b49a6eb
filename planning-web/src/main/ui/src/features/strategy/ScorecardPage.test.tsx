import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { StrategyOption } from '@/api/strategies';
import { aCycle, accept, aStrategyOption, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ScorecardPage } from './ScorecardPage';
import type { Scorecard } from './use-scorecard-editing';

const paths = ['/strategy', '/strategy/scorecard', '/strategy/choice'];
const scorecard: Scorecard = {
  criteria: [
    { id: 'impact', name: 'Impact', weight: 60, direction: 'BENEFIT', position: 1 },
    { id: 'effort', name: 'Effort', weight: 20, direction: 'COST', position: 2 },
  ],
  formulaVersion: 'weighted-mean/1',
  formula: 'Sum of weight times rating, divided by the sum of the weights.',
  version: 5,
};

const pursued = (number: number, changes: Partial<StrategyOption> = {}) =>
  aStrategyOption(number, { stance: 'PURSUE', reason: 'Because.', ...changes });

const rated = pursued(1, {
  ratings: [
    { criterionId: 'impact', score: 4 },
    { criterionId: 'effort', score: 2 },
  ],
  score: { value: 4, rank: 1, tied: true },
});

beforeEach(() => {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/scorecard', scorecard);
});

async function show(...options: StrategyOption[]) {
  serve('/planning-cycles/cycle-1/strategy-options', options);
  const user = userEvent.setup();
  await renderInApp(<ScorecardPage />, { paths });
  return user;
}

test('a strategy with a criterion missing is not scored, which is not the same as zero', async () => {
  await show(pursued(1, { ratings: [{ criterionId: 'impact', score: 5 }] }));

  const row = await screen.findByRole('row', { name: /Strategy 1/ });
  expect(row).toHaveTextContent('Not scored');
  expect(row).toHaveTextContent('1 of 2 rated');
});

test('a tie shows, and the score explains itself term by term', async () => {
  const user = await show(rated);

  const score = await screen.findByRole('button', { name: 'How the score of Strategy 1 comes about' });
  expect(score).toHaveTextContent('4.00');
  expect(score).toHaveTextContent('Rank 1, tied');
  await user.click(score);

  expect(screen.getByText('20 × (6 - 2) = 80')).toBeInTheDocument();
  expect(screen.getByText('320 / 80 = 4.00')).toBeInTheDocument();
});

test('weights are in sight, as shares of all', async () => {
  await show(rated);

  expect(await screen.findByRole('columnheader', { name: /Impact.*75%/ })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: /Effort.*25%.*less is better/ })).toBeInTheDocument();
});

test('digits rate and go on, arrows move, and each rating is saved on the version before it', async () => {
  let stored = pursued(1);
  const versions: (string | null)[] = [];
  server.use(
    http.put('*/api/v1/strategy-options/option-1/ratings', async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      stored = { ...stored, ...((await request.json()) as object), version: stored.version + 1 };
      return HttpResponse.json(stored);
    }),
  );
  const user = await show(stored);
  server.use(http.get('*/api/v1/planning-cycles/cycle-1/strategy-options', () => HttpResponse.json([stored])));

  (await screen.findByRole('combobox', { name: 'Impact of Strategy 1' })).focus();
  await user.keyboard('44{ArrowLeft}{ArrowRight}2');

  await waitFor(() =>
    expect(stored.ratings).toEqual([
      { criterionId: 'impact', score: 4 },
      { criterionId: 'effort', score: 2 },
    ]),
  );
  expect(versions[0]).toBe('"1"');
  expect(screen.getByRole('combobox', { name: 'Effort of Strategy 1' })).toHaveFocus();
});

test('weights are tried out before they are saved', async () => {
  const user = await show(rated);
  const received = accept('put', '/planning-cycles/cycle-1/scorecard', () => ({ ...scorecard, version: 6 }));
  const [, weight] = await screen.findAllByLabelText('Weight of Impact');

  await user.clear(weight as HTMLElement);
  await user.type(weight as HTMLElement, '20');

  expect(screen.getByRole('columnheader', { name: 'Score, tried' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Save weights' }));
  await waitFor(() => expect(received[0]?.ifMatch).toBe('"5"'));
  expect(received[0]?.body).toMatchObject({
    criteria: [
      { id: 'impact', weight: 20 },
      { id: 'effort', weight: 20 },
    ],
  });
});

test('without a pursued strategy it says where to take that stance', async () => {
  await show(aStrategyOption(1));

  const matrix = await screen.findByText('No strategy is pursued yet');
  expect(matrix).toBeInTheDocument();
  expect(within(document.body).getByRole('link', { name: 'Go to the stances' })).toHaveAttribute('href', '/strategy');
});
