import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Vision } from '@/api/visions';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, aVision, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { VisionForm } from './VisionForm';

beforeEach(() =>
  serve('/metric-suggestions', [
    { kind: 'NORTH_STAR', name: 'Customers who reached their goal', unit: 'customers a month', definition: 'Monthly' },
    { kind: 'INPUT', name: 'Net revenue retention (NRR)', unit: '%', definition: 'Kept and grown' },
  ]),
);

async function showForm(vision?: Vision) {
  const user = userEvent.setup();
  await renderInApp(
    <>
      <VisionForm level="COMPANY" product={undefined} vision={vision} cycle={aCycle()} />
      <Toasts />
    </>,
    { paths: ['/vision'] },
  );
  return { user, statement: await screen.findByRole('textbox', { name: 'Statement' }) };
}

const metric = (name: string) => within(screen.getByRole('group', { name }));

test('a new vision is written with suggested metrics; a figure left blank is not sent', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/visions', () => aVision());
  const { user, statement } = await showForm();

  await user.type(statement, 'Calm money for everybody.');
  await user.click(screen.getByRole('radio', { name: '5 years, to 2032' }));
  await user.click(screen.getByRole('button', { name: 'Add Customers who reached their goal' }));
  await user.click(screen.getByRole('button', { name: 'Add Net revenue retention (NRR)' }));
  await user.type(metric('Net revenue retention (NRR)').getByLabelText('Result 2026'), '0');
  await user.type(metric('Net revenue retention (NRR)').getByLabelText('Target 2027'), '112.5');
  await user.keyboard('{Control>}{Enter}{/Control}');

  await waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]?.body).toEqual({
    level: 'COMPANY',
    statement: 'Calm money for everybody.',
    horizonYears: 5,
    metrics: [
      {
        kind: 'NORTH_STAR',
        name: 'Customers who reached their goal',
        unit: 'customers a month',
        definition: 'Monthly',
      },
      {
        kind: 'INPUT',
        name: 'Net revenue retention (NRR)',
        unit: '%',
        definition: 'Kept and grown',
        lastResult: 0,
        target: 112.5,
      },
    ],
  });
});

test('what is missing or unreadable is named at its field and nothing is sent', async () => {
  const { user } = await showForm(aVision());

  await user.type(metric('North Star').getByLabelText('Target 2027'), 'many');
  await user.clear(metric('North Star').getByLabelText('Unit'));
  await user.click(screen.getByRole('button', { name: 'Save vision' }));

  expect(metric('North Star').getByLabelText('Target 2027')).toHaveAccessibleDescription(/Write a number/);
  expect(metric('North Star').getByLabelText('Unit')).toHaveAccessibleDescription('Say what it is counted in');
});

test('the complaint about one metric stands at that metric', async () => {
  refuse('put', '/visions/vision-1', 422, {
    errors: [{ pointer: '/metrics/1/name', detail: 'Another metric has this name already.' }],
  });
  const { user } = await showForm(aVision());

  await user.click(screen.getByRole('button', { name: 'Add Net revenue retention (NRR)' }));
  await user.click(screen.getByRole('button', { name: 'Save vision' }));

  await waitFor(() =>
    expect(metric('Net revenue retention (NRR)').getByLabelText('Name')).toHaveAccessibleDescription(
      'Another metric has this name already.',
    ),
  );
});

test('a save names the version that was shown; somebody else saving first loses nothing', async () => {
  refuse('put', '/visions/vision-1', 412);
  serve('/visions/vision-1', aVision({ statement: 'Theirs.', version: 4 }));
  const { user, statement } = await showForm(aVision());

  await user.clear(statement);
  await user.type(statement, 'Mine.');
  await user.click(screen.getByRole('button', { name: 'Save vision' }));

  const dialog = await screen.findByRole('dialog', { name: 'This changed while you were editing' });
  expect(within(dialog).getByRole('row', { name: /Statement/ })).toHaveTextContent(/Mine\..*Theirs\./);
  await user.click(within(dialog).getByRole('button', { name: 'Reload and reapply' }));
  expect(statement).toHaveValue('Mine.');

  const received = accept('put', '/visions/vision-1', () => aVision({ statement: 'Mine.', version: 5 }));
  await user.click(screen.getByRole('button', { name: 'Save vision' }));
  await waitFor(() => expect(received[0]?.ifMatch).toBe('"4"'));
});

test('a metric that was removed by mistake comes back', async () => {
  const { user } = await showForm(aVision());
  await user.click(screen.getByRole('button', { name: 'Add Net revenue retention (NRR)' }));

  await user.click(screen.getByRole('button', { name: 'Remove Net revenue retention (NRR)' }));

  expect(screen.queryByRole('group', { name: 'Net revenue retention (NRR)' })).not.toBeInTheDocument();
  await user.click(
    within(screen.getByText('Removed Net revenue retention (NRR)').closest('div') as HTMLElement).getByRole('button', {
      name: 'Undo',
    }),
  );

  expect(screen.getByRole('group', { name: 'Net revenue retention (NRR)' })).toBeInTheDocument();
});

test('all the usual guiding metrics come with one click, their definitions folded away', async () => {
  serve('/metric-suggestions', [
    { kind: 'INPUT', name: 'Net revenue retention (NRR)', unit: '%', definition: 'Kept and grown' },
    { kind: 'INPUT', name: 'Overall NPS', unit: 'points', definition: 'Promoters less detractors' },
  ]);
  const { user } = await showForm();

  await user.click(screen.getByRole('button', { name: 'Add all' }));

  expect(metric('Net revenue retention (NRR)').getByLabelText('Unit')).toHaveValue('%');
  expect(metric('Overall NPS').getByLabelText('Definition')).toHaveValue('Promoters less detractors');
  expect(metric('Overall NPS').getByText('Definition').closest('details')).not.toHaveAttribute('open');
  expect(metric('North Star').getByText('Definition').closest('details')).toHaveAttribute('open');
  expect(screen.queryByRole('button', { name: 'Add all' })).not.toBeInTheDocument();
});

test('a definition that is missing is in sight with its complaint', async () => {
  const { user } = await showForm(aVision());
  await user.click(metric('North Star').getByText('Definition'));
  await user.clear(metric('North Star').getByLabelText('Definition'));
  await user.click(metric('North Star').getByText('Definition'));

  await user.click(screen.getByRole('button', { name: 'Save vision' }));

  expect(metric('North Star').getByText('Definition').closest('details')).toHaveAttribute('open');
  expect(metric('North Star').getByLabelText('Definition')).toHaveAccessibleDescription('Say what exactly is counted');
});
