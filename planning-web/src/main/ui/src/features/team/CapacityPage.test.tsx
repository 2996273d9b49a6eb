import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { QuarterLoad, TeamLoad } from '@/api/teams';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { CapacityPage } from './CapacityPage';

const quarters = [
  { quarter: 1, label: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' },
  { quarter: 2, label: 'Q2 2027', startsOn: '2027-04-01', endsOn: '2027-06-30' },
  { quarter: 3, label: 'Q3 2027', startsOn: '2027-07-01', endsOn: '2027-09-30' },
  { quarter: 4, label: 'Q4 2027', startsOn: '2027-10-01', endsOn: '2027-12-31' },
];

function quarterLoads(changes: Partial<QuarterLoad> = {}): QuarterLoad[] {
  return quarters.map(({ quarter }) => ({
    quarter,
    people: 3,
    daysOff: 20,
    runShare: 20,
    capacity: 28,
    load: 0,
    promoted: 0,
    ...changes,
  }));
}

function aTeam(changes: Partial<TeamLoad> = {}): TeamLoad {
  const [first, ...others] = quarterLoads();
  return {
    team: { id: 'team-1', name: 'Platform', version: 7 },
    capacity: { id: 'capacity-1', version: 3 },
    quarters: first ? [{ ...first, load: 40, promoted: 24 }, ...others] : [],
    notScheduled: 6.5,
    ...changes,
  };
}

const withoutCapacity: TeamLoad = {
  team: { id: 'team-2', name: 'Payments', version: 1 },
  quarters: quarterLoads({ people: 0, daysOff: 0, runShare: 0, capacity: 0 }),
  notScheduled: 0,
};

async function show(items: TeamLoad[], session = aSession) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/team-loads', { quarters, items });
  await renderInApp(
    <>
      <CapacityPage />
      <Toasts />
    </>,
    { session, paths: ['/roadmaps', '/roadmap-items/$itemId'] },
  );
  await screen.findByRole(items.length > 0 ? 'table' : 'heading', items.length > 0 ? {} : { name: 'Capacity 2027' });
  return userEvent.setup({ delay: null });
}

test('a quarter says how much of what is asked, what is over, and what of it is promoted', async () => {
  await show([aTeam(), withoutCapacity]);

  const [platform, payments] = screen.getAllByRole('row').slice(1);
  expect(platform).toHaveTextContent('40 of 28, 12 over 24 promoted');
  expect(platform).toHaveTextContent('0 of 28');
  expect(platform).toHaveTextContent('6.5 weeks');
  expect(payments).toHaveTextContent('No capacity set');
  expect(screen.getByText(/1 team has more than it can do/)).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Q2 2027, Apr to Jun' })).toBeInTheDocument();
});

test('a load opens what it is made of, by keyboard too, each item a link', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/team-loads/team-1/items', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('quarter') ?? 'none');
      return HttpResponse.json({
        items: [
          { item: { id: 'item-1', number: 'RM-2027-014', title: 'Smart pricing' }, weeks: 24, onPortfolio: true },
        ],
      });
    }),
  );
  const user = await show([aTeam()]);

  const cell = screen.getByRole('button', { name: 'Items of Platform, Q1 2027, Jan to Mar' });
  expect(cell).toHaveAccessibleDescription('40 of 28, 12 over 24 promoted');
  cell.focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Platform, Q1 2027, Jan to Mar' }));
  expect(await dialog.findByRole('link', { name: 'Smart pricing' })).toHaveAttribute('href', '/roadmap-items/item-1');
  expect(dialog.getByText('Promoted')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Items of Platform, not scheduled' }));
  await screen.findByRole('dialog', { name: 'Platform, not scheduled' });

  await waitFor(() => expect(asked).toEqual(['1', 'none']));
  expect(screen.queryByRole('button', { name: /Items of Platform, Q2/ })).not.toBeInTheDocument();
});

test('teams are added one after the other without leaving the dialog', async () => {
  const received = accept('post', '/teams', ({ name }: { name: string }) => ({ id: name, name, version: 0 }));
  const user = await show([]);

  await user.click(await screen.findByRole('button', { name: 'Add team' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add team' }));
  await user.click(dialog.getByLabelText('Add another after this one'));
  await user.type(dialog.getByLabelText('Name'), ' Platform {Enter}');
  await screen.findByText('Team Platform added');
  await waitFor(() => expect(dialog.getByLabelText('Name')).toHaveValue(''));
  expect(dialog.getByLabelText('Name')).toHaveFocus();
  await user.click(dialog.getByLabelText('Add another after this one'));
  await user.type(dialog.getByLabelText('Name'), 'Payments{Control>}{Enter}{/Control}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(received.map(({ body }) => body)).toEqual([{ name: 'Platform' }, { name: 'Payments' }]);
});

test('a name that is taken is refused at its field', async () => {
  refuse('put', '/teams/team-1', 409, { detail: 'There is a team of this name.' });
  const user = await show([aTeam()]);

  await user.click(screen.getByRole('button', { name: 'Rename Platform' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rename team' }));
  await user.type(dialog.getByLabelText('Name'), ' 2');
  await user.click(dialog.getByRole('button', { name: 'Save name' }));

  await waitFor(() =>
    expect(dialog.getByLabelText('Name')).toHaveAccessibleDescription('There is a team of this name.'),
  );
});

test('an archived team comes back with one click, and a refusal stays in the dialog', async () => {
  const user = await show([aTeam()]);
  refuse('post', '/teams/team-1/archivals', 409, { detail: 'Two items still take effort of it.' });

  await user.click(screen.getByRole('button', { name: 'Archive Platform' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Archive the team Platform?' }));
  await user.click(dialog.getByRole('button', { name: 'Archive team' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Two items still take effort of it.');

  accept('post', '/teams/team-1/archivals');
  const restorations = accept('post', '/teams/team-1/restorations');
  await user.click(dialog.getByRole('button', { name: 'Archive team' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(restorations).toHaveLength(1));
});

const group = (dialog: ReturnType<typeof within>, quarter: string) =>
  within(dialog.getByRole('group', { name: new RegExp(`^${quarter}`) }));

async function type(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

test('a capacity is set for one quarter and taken over into the rest', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/team-capacities', () => ({
    id: 'capacity-2',
    teamId: 'team-2',
    cycleId: 'cycle-1',
    quarters: quarterLoads(),
    version: 0,
  }));
  const user = await show([withoutCapacity]);

  await user.click(screen.getByRole('button', { name: 'Set the capacity of Payments' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Capacity of Payments, 2027' }));
  await user.click(dialog.getByRole('button', { name: 'Save capacity' }));
  const first = group(dialog, 'Q1');
  expect(first.getByLabelText('People')).toHaveAccessibleDescription(/^Write how many people/);
  await type(user, first.getByLabelText('People'), '6');
  await type(user, first.getByLabelText('Days off'), '30');
  await type(user, first.getByLabelText('Keeps the lights on, %'), '25');
  expect(first.getByText('54 person-weeks')).toBeInTheDocument();
  await user.click(first.getByRole('button', { name: /^Same in the following quarters/ }));
  await type(user, group(dialog, 'Q3').getByLabelText('Days off'), '60');
  await user.click(dialog.getByRole('button', { name: 'Save capacity' }));

  const usual = { people: 6, daysOff: 30, runShare: 25 };
  await waitFor(() =>
    expect(received[0]?.body).toEqual({
      teamId: 'team-2',
      quarters: [usual, usual, { ...usual, daysOff: 60 }, usual],
    }),
  );
  expect(await screen.findByText('Capacity of Payments saved')).toBeInTheDocument();
});

test('a complaint of the server stands at the quarter that it is about', async () => {
  refuse('put', '/team-capacities/capacity-1', 422, {
    errors: [{ pointer: '/quarters/1/daysOff', detail: 'More days than the team has.' }],
  });
  const user = await show([aTeam()]);

  await user.click(screen.getByRole('button', { name: 'Change the capacity of Platform' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Capacity of Platform, 2027' }));
  await type(user, group(dialog, 'Q2').getByLabelText('Days off'), '9999');
  await user.click(dialog.getByRole('button', { name: 'Save capacity' }));

  await waitFor(() =>
    expect(group(dialog, 'Q2').getByLabelText('Days off')).toHaveAccessibleDescription('More days than the team has.'),
  );
});

test('who sets a capacity that somebody else has just set sees both, and changes theirs', async () => {
  refuse('post', '/planning-cycles/cycle-1/team-capacities', 409, { detail: 'It has one.' });
  const received = accept('put', '/team-capacities/capacity-9', () => ({
    id: 'capacity-9',
    teamId: 'team-2',
    cycleId: 'cycle-1',
    quarters: quarterLoads(),
    version: 1,
  }));
  const user = await show([withoutCapacity]);

  await user.click(screen.getByRole('button', { name: 'Set the capacity of Payments' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Capacity of Payments, 2027' }));
  await type(user, group(dialog, 'Q1').getByLabelText('People'), '6');
  await user.click(group(dialog, 'Q1').getByRole('button', { name: /^Same/ }));
  const theirs = { ...withoutCapacity, capacity: { id: 'capacity-9', version: 0 }, quarters: quarterLoads() };
  serve('/planning-cycles/cycle-1/team-loads', { quarters, items: [theirs] });
  await user.click(dialog.getByRole('button', { name: 'Save capacity' }));

  const conflict = within(await screen.findByRole('dialog', { name: 'This changed while you were editing' }));
  expect(conflict.getAllByText('3 people, 20 days off, 20% keeps the lights on')).toHaveLength(4);
  await user.click(conflict.getByRole('button', { name: 'Reload and reapply' }));
  await user.click(dialog.getByRole('button', { name: 'Save capacity' }));

  await waitFor(() => expect(received[0]?.ifMatch).toBe('"0"'));
});

test('the download holds what is shown', async () => {
  const texts: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push(blob as Blob);
    return 'blob:capacity';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const user = await show([aTeam()]);

  await user.click(screen.getByRole('button', { name: 'Download CSV' }));

  expect(await texts[0]?.text()).toContain('Platform,Q1 2027,2027-01-01,2027-03-31,3,20,20,28,40,24,12');
});

test('who may only read gets no buttons but the loads and the download', async () => {
  await show([aTeam()], { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] });

  expect(screen.queryByRole('button', { name: /team|Set|Change|Rename|Archive/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Items of Platform, Q1/ })).toBeInTheDocument();
});

test('without a team it says what goes here, and who adds it to who may not', async () => {
  await show([], { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] });

  expect(await screen.findByText('No teams yet')).toBeInTheDocument();
  expect(screen.getByText(/A product leader adds them/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('without a capacity and without effort it says what the table lacks', async () => {
  await show([withoutCapacity]);

  const missing = within(screen.getByRole('region', { name: 'What is missing' }));
  expect(missing.getByText(/No team has a capacity for this year yet/)).toBeInTheDocument();
  expect(missing.getByRole('link', { name: 'Open the product roadmaps' })).toHaveAttribute('href', '/roadmaps');
});
