import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { StrategyOption } from '@/api/strategies';
import { aCycle, accept, aStrategyOption, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { StancesPage } from './StancesPage';

const paths = ['/strategy', '/strategy/scorecard', '/strategy/choice'];

beforeEach(() => serve('/planning-cycles', { items: [aCycle()] }));

function serveOptions(...options: StrategyOption[]) {
  serve('/planning-cycles/cycle-1/strategy-options', options);
}

/** A server that keeps the stances it is given. */
function keepStances(...options: StrategyOption[]) {
  const kept = new Map(options.map((option) => [option.id, option]));
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/strategy-options', () => HttpResponse.json([...kept.values()])),
    http.put('*/api/v1/strategy-options/:id/stance', async ({ params, request }) => {
      const before = kept.get(String(params['id']));
      const after = { ...before, ...((await request.json()) as object), version: (before?.version ?? 0) + 1 };
      kept.set(String(params['id']), after as StrategyOption);
      return HttpResponse.json(after);
    }),
  );
  return kept;
}

const frame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

test('digits, a reason and Ctrl+Enter go through all strategies without the mouse', async () => {
  const kept = keepStances(aStrategyOption(1), aStrategyOption(2));
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  await screen.findByText('0 of 2', { selector: 'strong' });

  await user.keyboard('1');
  await frame();
  await user.keyboard('Open.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.getByText('1 of 2', { selector: 'strong' })).toBeInTheDocument());
  await user.keyboard('4');
  await frame();
  await user.keyboard('No.{Control>}{Enter}{/Control}');

  await waitFor(() => expect(screen.getByText('2 of 2', { selector: 'strong' })).toBeInTheDocument());
  expect(kept.get('option-1')).toMatchObject({ stance: 'PURSUE', reason: 'Open.' });
  expect(kept.get('option-2')).toMatchObject({ stance: 'NEVER', reason: 'No.' });
});

test('j and k move, and the catalogue text follows', async () => {
  serveOptions(aStrategyOption(1), aStrategyOption(2));
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  await screen.findByText('What strategy 1 is.');

  await user.keyboard('j');
  expect(screen.getByText('What strategy 2 is.')).toBeInTheDocument();
  await user.keyboard('k');
  expect(screen.getByText('What strategy 1 is.')).toBeInTheDocument();
});

test('a stance without a reason is not saved and says so', async () => {
  serveOptions(aStrategyOption(1), aStrategyOption(2));
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  const picker = await screen.findByRole('radiogroup', { name: 'Stance on Strategy 1' });

  await user.click(within(picker).getByRole('radio', { name: 'Explore' }));
  await frame();
  await user.click(screen.getByRole('radiogroup', { name: 'Stance on Strategy 2' }));

  const reason = screen.getByRole('textbox', { name: 'Reason for the stance on Strategy 1' });
  expect(reason).toHaveAccessibleDescription('Say why, so that this stance counts');
  expect(screen.getByText('0 of 2', { selector: 'strong' })).toBeInTheDocument();
});

test('leaving a row saves it, with the version that was read', async () => {
  serveOptions(aStrategyOption(1, { version: 7 }), aStrategyOption(2));
  const received = accept('put', '/strategy-options/option-1/stance', (body: object) =>
    aStrategyOption(1, { ...body, version: 8 }),
  );
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  const picker = await screen.findByRole('radiogroup', { name: 'Stance on Strategy 1' });

  await user.click(within(picker).getByRole('radio', { name: 'Not now' }));
  await user.type(screen.getByRole('textbox', { name: 'Reason for the stance on Strategy 1' }), 'In autumn.');
  await user.tab();

  await waitFor(() =>
    expect(received).toEqual([{ body: { stance: 'NOT_NOW', reason: 'In autumn.' }, ifMatch: '"7"' }]),
  );
});

test('what is typed while a save is under way stays, and is saved after it', async () => {
  const kept = keepStances(aStrategyOption(1));
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.put(
      '*/api/v1/strategy-options/:id/stance',
      async () => {
        await held;
        return undefined;
      },
      { once: true },
    ),
  );
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  await user.click(await screen.findByRole('radio', { name: 'Pursue' }));
  const reason = screen.getByRole('textbox', { name: 'Reason for the stance on Strategy 1' });
  await user.type(reason, 'First.{Control>}{Enter}{/Control}');
  await user.type(reason, ' And more.');

  answer();

  await waitFor(() => expect(kept.get('option-1')).toMatchObject({ reason: 'First. And more.', version: 3 }));
  expect(reason).toHaveValue('First. And more.');
});

test('the rest gets one stance with one reason, each saved for itself on its own version', async () => {
  const kept = keepStances(
    aStrategyOption(1, { stance: 'PURSUE', reason: 'Open.' }),
    aStrategyOption(2, { version: 5 }),
    aStrategyOption(3),
  );
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });

  await user.click(await screen.findByRole('button', { name: 'Same stance for the rest' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'One stance for the 2 others' }));
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Strategy 2', 'Strategy 3']);
  await user.click(dialog.getByRole('button', { name: 'Save 2 stances' }));
  expect(dialog.getByLabelText('Reason for all of them')).toHaveAccessibleDescription(/Say why/);
  await user.type(dialog.getByLabelText('Reason for all of them'), 'Not this year.');
  await user.click(dialog.getByRole('button', { name: 'Save 2 stances' }));

  expect(await screen.findByText('3 of 3', { selector: 'strong' })).toBeInTheDocument();
  expect(kept.get('option-1')).toMatchObject({ stance: 'PURSUE', reason: 'Open.', version: 1 });
  expect(kept.get('option-2')).toMatchObject({ stance: 'NOT_NOW', reason: 'Not this year.', version: 6 });
  expect(kept.get('option-3')).toMatchObject({ stance: 'NOT_NOW', reason: 'Not this year.', version: 2 });
  expect(screen.queryByRole('button', { name: 'Same stance for the rest' })).not.toBeInTheDocument();
});

test('what of the rest was not saved says so at its row, and the others are', async () => {
  const kept = keepStances(
    aStrategyOption(1, { stance: 'PURSUE', reason: 'Open.' }),
    aStrategyOption(2),
    aStrategyOption(3),
  );
  refuse('put', '/strategy-options/option-2/stance', 412);
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });

  await user.click(await screen.findByRole('button', { name: 'Same stance for the rest' }));
  await user.type(await screen.findByLabelText('Reason for all of them'), 'Not this year.');
  await user.click(screen.getByRole('button', { name: 'Save 2 stances' }));

  expect(await screen.findByRole('button', { name: 'Save mine' })).toBeInTheDocument();
  expect(screen.getByLabelText('Reason for the stance on Strategy 2')).toHaveValue('Not this year.');
  await waitFor(() => expect(kept.get('option-3')).toMatchObject({ stance: 'NOT_NOW' }));
});

test('while nothing is decided there is no rest, and the signs stay folded', async () => {
  serveOptions(aStrategyOption(1), aStrategyOption(2));
  await renderInApp(<StancesPage />, { paths });

  expect(await screen.findByText('What strategy 1 is.')).toBeVisible();
  expect(screen.getByText('Signs for and against').closest('details')).not.toHaveAttribute('open');
  expect(screen.queryByRole('button', { name: 'Same stance for the rest' })).not.toBeInTheDocument();
});

test('when somebody else was first both are shown, and nothing typed is lost', async () => {
  serveOptions(aStrategyOption(1));
  refuse('put', '/strategy-options/option-1/stance', 412);
  const user = userEvent.setup();
  await renderInApp(<StancesPage />, { paths });
  const picker = await screen.findByRole('radiogroup', { name: 'Stance on Strategy 1' });
  await user.click(within(picker).getByRole('radio', { name: 'Pursue' }));
  const reason = screen.getByRole('textbox', { name: 'Reason for the stance on Strategy 1' });
  await user.type(reason, 'Mine.');
  serveOptions(aStrategyOption(1, { stance: 'NEVER', reason: 'Theirs.', version: 2 }));

  await user.type(reason, '{Control>}{Enter}{/Control}');

  expect(await screen.findByRole('alert')).toHaveTextContent(/Never\. Theirs\./);
  expect(reason).toHaveValue('Mine.');
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect(reason).toHaveValue('Theirs.');
});

test('who may only read sees stances and reasons, and no controls', async () => {
  serveOptions(aStrategyOption(1, { stance: 'EXPLORE', reason: 'We ask two customers.' }), aStrategyOption(2));
  await renderInApp(<StancesPage />, { paths, session: { ...aSession, capacities: [{ capacity: 'EXECUTIVE' }] } });

  expect(await screen.findByText('We ask two customers.')).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
