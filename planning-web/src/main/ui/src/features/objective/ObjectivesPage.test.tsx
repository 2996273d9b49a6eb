import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Objective } from '@/api/objectives';
import { Toasts } from '@/components/Toasts/Toasts';
import { formatDate } from '@/lib/format';
import { aCheckIn, aCycle, accept, aKeyResult, anObjective, aTheme, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { shortDay } from './labels';
import { ObjectivesPage } from './ObjectivesPage';

const newest = formatDate('2026-11-14');
const themes = [aTheme(), aTheme({ id: 'theme-2', name: 'Calm month end', position: 2 })];

async function show(items: Objective[], { session = aSession, shown = themes } = {}) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/themes', { items: shown });
  serve('/planning-cycles/cycle-1/objectives', { items });
  serve('/planning-cycles/cycle-1/visions', []);
  serve('/products', { items: [] });
  serve('/people', { items: [] });
  await renderInApp(
    <>
      <ObjectivesPage />
      <Toasts />
    </>,
    { session, paths: ['/objectives/$objectiveId', '/themes'] },
  );
  await screen.findByRole('heading', { name: 'Objectives 2027' });
  return userEvent.setup({ delay: null });
}

test('an objective shows how far each key result came, with the day and the person', async () => {
  const stale = aKeyResult({
    id: 'key-result-2',
    title: 'Practices that leave',
    direction: 'DECREASE',
    unit: '% a year',
    baseline: 11.2,
    target: 8.5,
    current: 11.9,
    progress: -0.2593,
    grade: { value: 0, band: 'NO_REAL_PROGRESS' },
    kind: 'LAGGING',
    lastCheckIn: { checkedOn: '2026-08-01', confidence: 'OFF_TRACK', author: 'Iris Tamm', stale: true },
  });
  const silent = aKeyResult({
    id: 'key-result-3',
    title: 'Trainer hours',
    unit: 'hours',
    current: undefined,
    progress: undefined,
    grade: undefined,
    lastCheckIn: undefined,
  });
  await show([anObjective({ keyResults: [aKeyResult(), stale, silent] })]);

  const table = await screen.findByRole('table', { name: 'Key results of Work with us from the first week' });
  const [first, second, third] = within(table).getAllByRole('row').slice(1);
  expect(first).toHaveTextContent('Leading, Mara Lind');
  expect(first).toHaveTextContent(`58%71%90%41%0.4 some progressOn track${shortDay('2026-11-14')}, Mara Lind`);
  expect(second).toHaveTextContent('8.5% a year');
  expect(second).toHaveTextContent('-26%moved backwards');
  expect(second).toHaveTextContent(`0.0 no real progressOff track${shortDay('2026-08-01')}, Iris Tamm stale`);
  expect(third).toHaveTextContent('Not known90 hoursNo check-in yet');
  expect(screen.getByText('of 2 of 3')).toBeInTheDocument();
});

test('what is missing is told: themes without objectives, objectives without key results or with lagging ones only', async () => {
  await show([
    anObjective({ id: 'empty', title: 'Empty', keyResults: [], grade: undefined }),
    anObjective({ id: 'late', title: 'Late', keyResults: [aKeyResult({ kind: 'LAGGING' })] }),
  ]);

  const missing = await screen.findByRole('region', { name: 'What is missing' });
  expect(within(missing).getByRole('link', { name: 'Calm month end' })).toHaveAttribute('href', '#theme-theme-2');
  expect(within(missing).getByRole('link', { name: 'Empty' })).toHaveAttribute('href', '/objectives/empty');
  expect(within(missing).getByRole('link', { name: 'Late' })).toHaveAttribute('href', '/objectives/late');
  expect(screen.getByText(/Add a leading one\.$/)).toBeInTheDocument();
});

test('a check-in is a number and Enter: what was said of confidence stays unless it is changed', async () => {
  const received = accept('post', '/key-results/key-result-1/check-ins', () => aCheckIn({ value: 74 }));
  const user = await show([anObjective()]);

  await user.click(
    await screen.findByRole('button', { name: 'Check in on Practices that run a full day in week one' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Check in' });
  await waitFor(() => expect(within(dialog).getByLabelText('Value now, %')).toHaveFocus());
  await user.keyboard('74');
  expect(dialog).toHaveTextContent('That is 50% of the way.');
  await user.keyboard('{Enter}');

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).toMatchObject({ value: 74, confidence: 'ON_TRACK', note: '' });
  expect(await screen.findByText(/^Checked in on/)).toBeInTheDocument();
});

test('a first check-in asks how sure one is, and the refusal of the server stands at its field', async () => {
  refuse('post', '/key-results/key-result-1/check-ins', 422, {
    errors: [{ pointer: '/checkedOn', detail: 'Use a day of the last two years.' }],
  });
  const user = await show([anObjective({ keyResults: [aKeyResult({ lastCheckIn: undefined })] })]);

  await user.click(await screen.findByRole('button', { name: /^Check in on/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Check in' }));
  await user.type(dialog.getByLabelText('Value now, %'), '74{Enter}');
  expect(dialog.getByRole('alert')).toHaveTextContent('Choose how sure you are');
  await user.click(dialog.getByRole('radio', { name: 'At risk' }));
  await user.click(dialog.getByRole('button', { name: 'Check in' }));

  await waitFor(() =>
    expect(dialog.getByLabelText('As of')).toHaveAccessibleDescription('Use a day of the last two years.'),
  );
});

test('what follows a metric is asked only for confidence', async () => {
  const received = accept('post', '/key-results/key-result-1/check-ins', () => aCheckIn({ value: undefined }));
  const metric = { id: 'metric-1', name: 'Time to first value', gone: false };
  const user = await show([anObjective({ keyResults: [aKeyResult({ metric })] })]);

  await user.click(await screen.findByRole('button', { name: /^Check in on/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Check in' }));
  expect(dialog.queryByLabelText('Value now, %')).not.toBeInTheDocument();
  await user.click(dialog.getByRole('radio', { name: 'Off track' }));
  await user.click(dialog.getByRole('button', { name: 'Check in' }));

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).not.toHaveProperty('value');
});

test('a mistaken check-in is withdrawn with a reason and stays in the list', async () => {
  serve('/key-results/key-result-1/check-ins', {
    items: [
      aCheckIn({ id: 'new', checkedOn: '2026-11-14', value: 71 }),
      aCheckIn({
        id: 'wrong',
        checkedOn: '2026-10-14',
        value: 710,
        withdrawal: { at: '2026-10-15T08:00:00Z', by: 'Iris Tamm', reason: 'One zero too many' },
      }),
      aCheckIn({ id: 'old', checkedOn: '2026-09-14', value: 58 }),
    ],
  });
  const received = accept('post', '/check-ins/new/withdrawals', () => aCheckIn());
  const user = await show([anObjective()]);

  await user.click(await screen.findByRole('button', { name: /^Check-ins of/ }));
  const history = within(await screen.findByRole('dialog', { name: /^Check-ins of/ }));
  expect(
    await history.findByRole('img', {
      name: `From 58% on ${formatDate('2026-09-14')} to 71% on ${newest}; the baseline is 58%, the target 90%.`,
    }),
  ).toBeInTheDocument();
  expect(history.getByText('Withdrawn by Iris Tamm: One zero too many')).toBeInTheDocument();
  await user.click(history.getByRole('button', { name: `Withdraw the check-in of ${newest}` }));
  const question = within(await screen.findByRole('dialog', { name: `Withdraw the check-in of ${newest}?` }));
  await user.click(question.getByRole('button', { name: 'Withdraw' }));
  expect(received).toHaveLength(0);
  await user.type(question.getByRole('textbox'), 'Counted twice');
  await user.click(question.getByRole('button', { name: 'Withdraw' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ reason: 'Counted twice' }));
});

test('an archived objective comes back with one click', async () => {
  const archivals = accept('post', '/objectives/objective-1/archivals');
  const restorations = accept('post', '/objectives/objective-1/restorations');
  const user = await show([anObjective()]);

  await user.click(await screen.findByRole('button', { name: 'Archive Work with us from the first week' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Archive objective' }));
  await waitFor(() => expect(archivals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('an objective is added to the theme whose button was pressed', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/objectives', () => anObjective({ id: 'objective-2' }));
  const user = await show([anObjective()]);

  await user.click(await screen.findByRole('button', { name: 'Add an objective to Calm month end' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New objective' }));
  await user.type(dialog.getByLabelText('Title'), 'Close the month in a day');
  await user.click(dialog.getByRole('radio', { name: /^Aspirational/ }));
  await user.click(dialog.getByRole('button', { name: 'Add objective' }));

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).toEqual({
    title: 'Close the month in a day',
    why: '',
    themeId: 'theme-2',
    ownerId: aSession.person.id,
    commitment: 'ASPIRATIONAL',
  });
});

test('a key result is refused a target on the wrong side before it is sent', async () => {
  const received = accept('post', '/objectives/objective-1/key-results', () => aKeyResult());
  const user = await show([anObjective()]);

  await user.click(await screen.findByRole('button', { name: 'Add a key result to Work with us from the first week' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add key result' }));
  await user.type(dialog.getByLabelText('Title'), 'Days to the first full day');
  await user.type(dialog.getByLabelText('Unit'), 'days');
  await user.type(dialog.getByLabelText('Baseline'), '29');
  await user.type(dialog.getByLabelText('Target'), '7');
  await user.click(dialog.getByRole('button', { name: 'Add key result' }));
  expect(dialog.getByLabelText('Target')).toHaveAccessibleDescription(
    'It is to increase: write a target above the baseline',
  );
  await user.click(dialog.getByRole('radio', { name: 'Decrease' }));
  await user.click(dialog.getByRole('button', { name: 'Add key result' }));

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).toMatchObject({ direction: 'DECREASE', baseline: 29, target: 7, kind: 'LEADING' });
});

test('without themes it leads to them, and a reader is told who adds objectives', async () => {
  await show([], { shown: [] });
  expect(await screen.findByRole('link', { name: 'Go to the themes' })).toHaveAttribute('href', '/themes');
});

test('who may only read gets no buttons to change anything', async () => {
  await show([anObjective({ mayChange: false, keyResults: [aKeyResult({ mayCheckIn: false })] })], {
    session: { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] },
  });

  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: /^(Add|Edit|Archive|Check in|New)/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Check-ins of/ })).toBeInTheDocument();
});
