import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Revisit, Tripwire } from '@/api/revisits';
import { Toasts } from '@/components/Toasts/Toasts';
import { formatDate } from '@/lib/format';
import { aCycle, accept, aKeyResult, anObjective, aTheme, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { aRevisit, aTrippedOne, aTripwire } from '@/test/revisits';
import { RevisitOfCycle } from './RevisitPage';

async function show(tripwires: Tripwire[], revisits: Revisit[], session = aSession) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/tripwires', { items: tripwires });
  serve('/planning-cycles/cycle-1/revisits', { items: revisits });
  serve('/planning-cycles/cycle-1/objectives', { items: [anObjective({ keyResults: [aKeyResult()] })] });
  serve('/planning-cycles/cycle-1/visions', []);
  serve('/planning-cycles/cycle-1/themes', { items: [aTheme()] });
  serve('/people', { items: [] });
  await renderInApp(
    <>
      <RevisitOfCycle cycle={aCycle()} search={{}} />
      <Toasts />
    </>,
    { session, paths: ['/revisit', '/themes', '/strategy', '/objectives/$objectiveId', '/roadmap-items/$itemId'] },
  );
  return userEvent.setup({ delay: null });
}

test('what has tripped stands first, with what was agreed', async () => {
  await show([aTrippedOne(), aTripwire({ id: 'tripwire-2' })], [aRevisit()]);

  const tripped = within(await screen.findByRole('region', { name: 'Tripped' }));
  expect(tripped.getByText('at most 11.5% a year')).toBeInTheDocument();
  expect(tripped.getByText(/we stop the reporting work/)).toBeInTheDocument();
  expect(tripped.getByText(`since ${formatDate('2027-03-01')}, by 11.9% a year`)).toBeInTheDocument();
  const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(heads).toEqual(['Tripped', 'Due', 'Watching']);
});

test('a decision is written down with its reason', async () => {
  const made = accept('post', '/tripwires/tripwire-1/decisions', () => ({}));
  const user = await show([aTrippedOne()], []);

  await user.click(await screen.findByRole('button', { name: 'Decide about Practices that leave' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Practices that leave has tripped' }));
  await user.click(dialog.getByRole('button', { name: 'Write down decision' }));
  expect(await dialog.findByText('Choose what you decide')).toBeInTheDocument();
  await user.click(dialog.getByRole('radio', { name: 'The plan stays as it is' }));
  await user.type(dialog.getByRole('textbox', { name: 'Why?' }), 'Two chains closed');
  await user.click(dialog.getByRole('button', { name: 'Write down decision' }));

  await waitFor(() => expect(made[0]?.body).toEqual({ choice: 'KEEP', reason: 'Two chains closed', watchesOn: true }));
  expect(await screen.findByText('Decision written down')).toBeInTheDocument();
});

test('what came of a question is written down for its day', async () => {
  const written = accept('post', '/revisits/revisit-1/outcomes', () =>
    aRevisit({ state: 'PLANNED', dueOn: '2027-06-01' }),
  );
  const user = await show([], [aRevisit()]);

  await user.click(await screen.findByRole('button', { name: /Write down what came of/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'We go on.');
  await user.click(dialog.getByRole('button', { name: 'Write down' }));

  await waitFor(() => expect(written[0]?.body).toEqual({ dueOn: '2027-03-01', outcome: 'We go on.' }));
  expect(await screen.findByText(`Written down. It comes back on ${formatDate('2027-06-01')}`)).toBeInTheDocument();
});

test('the first tripwire is set from the empty page', async () => {
  const set = accept('post', '/planning-cycles/cycle-1/tripwires', () => aTripwire());
  const user = await show([], []);

  expect(await screen.findByText('Nothing is watched yet')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'New tripwire' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New tripwire' }));
  await user.selectOptions(await dialog.findByLabelText('Which figure does it watch?'), 'KEY_RESULT:key-result-1');
  await user.type(dialog.getByRole('textbox', { name: 'Limit, in %' }), '60');
  await user.type(dialog.getByRole('textbox', { name: /When it trips/ }), 'stop');
  await user.click(dialog.getByRole('button', { name: 'Set tripwire' }));

  await waitFor(() =>
    expect(set[0]?.body).toMatchObject({
      subjectKind: 'PLAN',
      measureKind: 'KEY_RESULT',
      measureId: 'key-result-1',
      comparison: 'AT_LEAST',
      threshold: 60,
      agreed: 'stop',
    }),
  );
});

test('somebody else changed the tripwire first: both are shown', async () => {
  refuse('put', '/tripwires/tripwire-1', 412, { type: '/problems/stale-version' });
  serve('/tripwires/tripwire-1', aTripwire({ agreed: 'hire two people', version: 2 }) as never);
  const user = await show([aTripwire()], []);

  await user.click(await screen.findByRole('button', { name: 'Edit Practices that leave' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit tripwire' }));
  await user.type(dialog.getByRole('textbox', { name: /When it trips/ }), ' today');
  await user.click(dialog.getByRole('button', { name: 'Save tripwire' }));

  expect(await screen.findByText('hire two people')).toBeInTheDocument();
});

test('an archived tripwire comes back with one click', async () => {
  accept('post', '/tripwires/tripwire-1/archivals');
  const restored = accept('post', '/tripwires/tripwire-1/restorations');
  const user = await show([aTripwire()], []);

  await user.click(await screen.findByRole('button', { name: 'Archive Practices that leave' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Archive' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restored).toHaveLength(1));
});

test('whoever may change nothing is offered nothing', async () => {
  await show([aTrippedOne({ mayChange: false, mayDecide: false })], [], { ...aSession, capacities: [] });

  expect(await screen.findByRole('region', { name: 'Tripped' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Decide|Archive|New tripwire/ })).not.toBeInTheDocument();
});
