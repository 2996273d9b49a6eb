import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aCycle, accept, aStrategyOption, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { ChoicePage } from './ChoicePage';

const paths = ['/strategy', '/strategy/scorecard', '/strategy/choice'];
const scored = aStrategyOption(1, {
  stance: 'PURSUE',
  reason: 'Because.',
  score: { value: 4.15, rank: 1, tied: false },
  version: 9,
});

beforeEach(() => serve('/planning-cycles', { items: [aCycle()] }));

async function show(...options: ReturnType<typeof aStrategyOption>[]) {
  serve('/planning-cycles/cycle-1/strategy-options', options);
  await renderInApp(<ChoicePage />, { paths });
  return userEvent.setup();
}

test('a strategy is chosen with a reason', async () => {
  const user = await show(scored);
  const received = accept('put', '/strategy-options/option-1/choice', () => ({ ...scored, chosen: true }));

  await user.click(await screen.findByRole('button', { name: 'Choose' }));
  const dialog = await screen.findByRole('dialog', { name: 'Choose Strategy 1?' });
  await user.click(within(dialog).getByRole('button', { name: 'Choose' }));
  expect(received).toEqual([]);
  await user.type(within(dialog).getByRole('textbox'), 'It carries the vision furthest.');
  await user.click(within(dialog).getByRole('button', { name: 'Choose' }));

  await waitFor(() =>
    expect(received).toEqual([{ body: { chosen: true, reason: 'It carries the vision furthest.' }, ifMatch: '"9"' }]),
  );
});

test('what the server refuses is said in the dialog', async () => {
  const user = await show({ ...scored, chosen: true, choiceReason: 'It fits.' });
  refuse('put', '/strategy-options/option-1/choice', 409, { detail: '2 themes come from Strategy 1.' });

  await user.click(await screen.findByRole('button', { name: 'Take back' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), 'Facts changed.');
  await user.click(within(dialog).getByRole('button', { name: 'Take back' }));

  expect(await within(dialog).findByRole('alert')).toHaveTextContent('2 themes come from Strategy 1.');
});

test('a strategy without a score leads to the scorecard instead', async () => {
  await show(aStrategyOption(1, { stance: 'PURSUE', reason: 'Because.' }));

  expect(await screen.findByRole('link', { name: 'Rate it' })).toHaveAttribute('href', '/strategy/scorecard');
  expect(screen.queryByRole('button', { name: 'Choose' })).not.toBeInTheDocument();
});

test('"not now" and "never" are listed with their reasons', async () => {
  await show(
    aStrategyOption(1, { stance: 'NOT_NOW', reason: 'No partner yet.' }),
    aStrategyOption(2, { stance: 'NEVER', reason: 'Against our terms.' }),
  );

  expect(await screen.findByRole('region', { name: 'Not now' })).toHaveTextContent(/Strategy 1.*No partner yet\./);
  expect(screen.getByRole('region', { name: 'Never' })).toHaveTextContent(/Strategy 2.*Against our terms\./);
});
