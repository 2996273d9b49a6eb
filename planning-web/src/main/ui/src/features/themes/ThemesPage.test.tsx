import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, aStrategyOption, aTheme, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { ThemesPage } from './ThemesPage';

const paths = ['/strategy/choice', '/roadmaps'];
const chosen = (number: number) =>
  aStrategyOption(number, { stance: 'PURSUE', reason: 'Because.', chosen: true, choiceReason: 'It fits.' });

beforeEach(() => {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/strategy-options', [chosen(1), chosen(2), aStrategyOption(3)]);
  serve('/planning-cycles/cycle-1/themes', { items: [aTheme()] });
});

async function show(session = aSession) {
  await renderInApp(
    <>
      <ThemesPage />
      <Toasts />
    </>,
    { paths, session },
  );
  await screen.findByRole('heading', { name: 'Themes' });
  return userEvent.setup();
}

test('themes stand under their strategies, and a strategy without work shows', async () => {
  await show();

  expect(screen.getByRole('region', { name: 'Strategy 1' })).toHaveTextContent('Land with self-serve');
  expect(screen.getByRole('region', { name: 'Strategy 2' })).toHaveTextContent('No theme yet');
  expect(screen.queryByRole('region', { name: 'Strategy 3' })).not.toBeInTheDocument();
});

test('a theme is added to the strategy whose button was pressed', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/themes', () => aTheme({ id: 'theme-2' }));
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Add a theme to Strategy 2' }));
  const dialog = await screen.findByRole('dialog', { name: 'New theme' });
  await user.type(within(dialog).getByLabelText('Name'), 'Calm month end{Control>}{Enter}{/Control}');

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).toEqual({ name: 'Calm month end', description: '', optionId: 'option-2' });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('an archived theme comes back with one click', async () => {
  const archivals = accept('post', '/themes/theme-1/archivals');
  const restorations = accept('post', '/themes/theme-1/restorations');
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Archive Land with self-serve' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Archive theme' }));
  await waitFor(() => expect(archivals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('a theme with items says what hangs on it, and the refusal stays in the dialog', async () => {
  serve('/planning-cycles/cycle-1/themes', { items: [aTheme({ itemCount: 3 })] });
  refuse('post', '/themes/theme-1/archivals', 409, { detail: 'The theme has 3 items.' });
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'Archive Land with self-serve' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('3 items belong to it');
  await user.click(within(dialog).getByRole('button', { name: 'Archive theme' }));

  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The theme has 3 items.');
});

test('without a chosen strategy it leads to the choice', async () => {
  serve('/planning-cycles/cycle-1/strategy-options', [aStrategyOption(3)]);
  await show();

  expect(screen.getByRole('link', { name: 'Go to the choice' })).toHaveAttribute('href', '/strategy/choice');
  expect(screen.queryByRole('button', { name: 'New theme' })).not.toBeInTheDocument();
});

test('who may only read gets no buttons', async () => {
  await show({ ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] });

  expect(screen.queryByRole('button', { name: /theme|Edit|Archive/ })).not.toBeInTheDocument();
});
