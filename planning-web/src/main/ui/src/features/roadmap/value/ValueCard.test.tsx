import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { accept, refuse } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { anEstimate } from '@/test/samples';
import { server } from '@/test/server';
import type { ItemEstimate } from './model';
import { ValueCard } from './ValueCard';

const whole = anEstimate({
  cost: { amount: '84000.00', currency: 'EUR' },
  impact: 'HIGH',
  confidence: 'MEDIUM',
  earliestQuarter: 1,
  latestQuarter: 2,
  theme: { id: 'theme-1', name: 'A full day in the first week', position: 1 },
  value: { points: 608, score: 3.8, impactFactor: 2, confidenceShare: 0.8, missing: [] },
  version: 3,
});

function serveEstimate(estimate: ItemEstimate) {
  server.use(http.get('*/api/v1/roadmap-items/item-1/estimate', () => HttpResponse.json(estimate)));
}

async function show(estimate: ItemEstimate) {
  serveEstimate(estimate);
  await renderInApp(<ValueCard itemId="item-1" />, {
    paths: ['/strategy/scorecard', '/budget/values', '/roadmap-items/$itemId/edit'],
  });
  await screen.findByRole('region', { name: 'Value and cost' });
  return userEvent.setup({ delay: null });
}

test('the value stands with its three factors written out', async () => {
  await show(whole);

  expect(screen.getByText('608')).toBeInTheDocument();
  expect(screen.getByText('3.80 × 2 × 80% × 100')).toBeInTheDocument();
  expect(screen.getByText(/by the theme A full day in the first week/)).toBeInTheDocument();
  expect(screen.getByText('High, × 2')).toBeInTheDocument();
  expect(screen.getByText('Medium, 80%')).toBeInTheDocument();
  expect(screen.getByText('€84,000')).toBeInTheDocument();
  expect(screen.getByText('From Q1 to Q2')).toBeInTheDocument();
});

test('what is missing is named, each with the way to where it is given', async () => {
  const user = await show({ ...whole, impact: undefined, value: { missing: ['SCORE', 'IMPACT'] } } as ItemEstimate);

  expect(screen.getByText('No value yet')).toBeInTheDocument();
  const missing = within(screen.getByRole('region', { name: 'What is missing' }));
  expect(missing.getByRole('link', { name: 'Open the scorecard' })).toHaveAttribute('href', '/strategy/scorecard');
  await user.click(missing.getByRole('button', { name: 'Give the impact' }));
  expect(await screen.findByRole('dialog', { name: 'Value and cost' })).toBeInTheDocument();
});

test('an item without a theme leads to where its theme is chosen', async () => {
  await show({ ...whole, theme: undefined, value: { missing: ['THEME'] } } as ItemEstimate);

  expect(screen.getByRole('link', { name: 'Choose its theme' })).toHaveAttribute(
    'href',
    '/roadmap-items/item-1/edit#field-themeId',
  );
});

test('a mandatory item tells why, and that the gate is asked all the same', async () => {
  await show({ ...whole, mandatory: true, mandatoryReason: 'The law asks for it.' });

  expect(screen.getByText(/The law asks for it\./)).toHaveTextContent('It still has to pass the gate.');
});

test('who may only read is told who writes it', async () => {
  await show(anEstimate({ mayChange: false }));

  expect(screen.getByText(/Product leaders and the manager of the product say here/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a first estimate says that it is the first, and shows the value while it is typed', async () => {
  const received = accept('put', '/roadmap-items/item-1/estimate', () => whole);
  const user = await show(anEstimate({ value: { score: 3.8, missing: ['IMPACT', 'CONFIDENCE'] } }));

  await user.click(screen.getByRole('button', { name: 'Estimate value and cost' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Value and cost' }));
  await user.selectOptions(dialog.getByLabelText('Impact'), 'High, × 2');
  await user.selectOptions(dialog.getByLabelText('Confidence'), 'Medium, 80%');
  expect(dialog.getByText('Strategic value 608: 3.80 × 2 × 80% × 100')).toBeInTheDocument();
  await user.type(dialog.getByLabelText('Cost, EUR'), '84,000');
  await user.selectOptions(dialog.getByLabelText('Not after'), 'Q2');
  await user.click(dialog.getByLabelText('The plan cannot do without it'));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByLabelText('Why it is mandatory')).toHaveAccessibleDescription(
    /Say why the plan cannot do without it/,
  );
  await user.type(dialog.getByLabelText('Why it is mandatory'), 'Promised.{Control>}{Enter}{/Control}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(received).toEqual([
    {
      ifMatch: '"0"',
      body: {
        cost: { amount: '84000.00', currency: 'EUR' },
        impact: 'HIGH',
        confidence: 'MEDIUM',
        latestQuarter: 2,
        mandatory: true,
        mandatoryReason: 'Promised.',
      },
    },
  ]);
});

test('who estimates what somebody else has just estimated sees both', async () => {
  refuse('put', '/roadmap-items/item-1/estimate', 412);
  const user = await show(whole);

  await user.click(screen.getByRole('button', { name: 'Change value and cost' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Value and cost' }));
  await user.selectOptions(dialog.getByLabelText('Impact'), 'Massive, × 3');
  serveEstimate({ ...whole, impact: 'LOW', version: 4 });
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  const conflict = within(await screen.findByRole('dialog', { name: 'This changed while you were editing' }));
  expect(conflict.getByRole('row', { name: /Impact/ })).toHaveTextContent(/Massive, × 3.*Low, × 0\.5/);
});

test('a complaint of the server stands at its field', async () => {
  refuse('put', '/roadmap-items/item-1/estimate', 422, {
    errors: [{ pointer: '/cost', detail: 'The plan is in EUR; give the amount in it.' }],
  });
  const user = await show(whole);

  await user.click(screen.getByRole('button', { name: 'Change value and cost' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Value and cost' }));
  await user.type(dialog.getByLabelText('Cost, EUR'), '5');
  await user.click(dialog.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(dialog.getByLabelText('Cost, EUR')).toHaveAccessibleDescription(
      /The plan is in EUR; give the amount in it\./,
    ),
  );
});
