import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schema } from '@/api/client';
import type { Dependency, DependentItem, ItemSet } from '@/api/dependencies';
import { Toasts } from '@/components/Toasts/Toasts';
import { accept, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ItemDependencies } from './ItemDependencies';

function anItem(id: string, changes: Partial<DependentItem> = {}): DependentItem {
  return {
    id,
    number: `RM-2027-00${id.at(-1)}`,
    title: `Item ${id.at(-1)}`,
    product: { id: 'product-2', name: 'Accounts' },
    startsOn: '2027-04-01',
    endsOn: '2027-06-30',
    withdrawn: false,
    ...changes,
  };
}

function aDependency(changes: Partial<Dependency> = {}): Dependency {
  return {
    id: 'dependency-1',
    kind: 'DEPENDS_ON',
    item: anItem('item-1'),
    standing: 'DRAFT',
    other: anItem('item-2'),
    otherStanding: 'CLEARED',
    note: '',
    mayChange: true,
    version: 3,
    ...changes,
  };
}

const aSet: ItemSet = {
  id: 'set-1',
  name: 'One change at a time',
  kind: 'EXCLUSIVE',
  items: [anItem('item-1'), anItem('item-4')],
  version: 1,
};

const found = {
  id: 'item-5',
  number: 'RM-2027-005',
  title: 'Item 5',
  kind: 'FEATURE',
  product: { id: 'product-2', name: 'Accounts' },
  horizon: 'NEXT',
  owner: { id: 'person-1', name: 'Ada' },
  standing: 'DRAFT',
  onPortfolio: false,
  version: 1,
} satisfies Schema<'ItemRowView'>;

async function show(items: Dependency[], { sets = [], edit = true }: { sets?: ItemSet[]; edit?: boolean } = {}) {
  serve('/roadmap-items/item-1/dependencies', { items });
  serve('/planning-cycles/cycle-1/item-sets', { items: sets });
  serve('/roadmap-items', { items: [found, { ...found, id: 'item-2', number: 'RM-2027-002', title: 'Item 2' }] });
  await renderInApp(
    <>
      <ItemDependencies item={{ id: 'item-1', cycle: { id: 'cycle-1' }, can: { edit } }} />
      <Toasts />
    </>,
    { paths: ['/dependencies', '/roadmap-items/$itemId'] },
  );
  await screen.findByRole('region', { name: 'Dependencies' });
  return userEvent.setup({ delay: null });
}

test('what comes before, what waits and what is related stand apart, each with product, dates and state', async () => {
  await show([
    aDependency({ warning: 'Starts on 1 Apr 2027, before RM-2027-002, which it depends on, ends on 30 Jun 2027.' }),
    aDependency({ id: 'd-2', item: anItem('item-3'), other: anItem('item-1'), mayChange: false }),
    aDependency({ id: 'd-3', kind: 'RELATES_TO', other: anItem('item-6', { withdrawn: true }), note: 'Same shelf' }),
  ]);

  const before = within(screen.getByRole('region', { name: 'Depends on' }));
  expect(before.getByRole('link', { name: 'Item 2' })).toHaveAttribute('href', '/roadmap-items/item-2');
  expect(before.getByText('Accounts')).toBeInTheDocument();
  expect(before.getByText(/^(?!Starts).*Apr.*Jun.*2027/)).toBeInTheDocument();
  expect(before.getByText('Cleared')).toBeInTheDocument();
  expect(before.getByText(/^Starts on 1 Apr 2027, before RM-2027-002/)).toBeInTheDocument();
  const waiting = within(screen.getByRole('region', { name: 'Needed by' }));
  expect(waiting.getByRole('link', { name: 'Item 3' })).toBeInTheDocument();
  expect(waiting.queryByRole('button')).not.toBeInTheDocument();
  const related = within(screen.getByRole('region', { name: 'Related to' }));
  expect(related.getByText('Withdrawn')).toBeInTheDocument();
  expect(related.getByText('Same shelf')).toBeInTheDocument();
});

test('a set names what comes with the item or instead of it', async () => {
  await show([], { sets: [aSet] });

  const sets = within(screen.getByRole('region', { name: 'In sets' }));
  expect(sets.getByText('One change at a time')).toBeInTheDocument();
  expect(sets.getByText('At most one of these comes:')).toBeInTheDocument();
  expect(sets.getByRole('link', { name: 'Item 4' })).toBeInTheDocument();
});

test('an item of another product is found by typing, and what is there already is not offered', async () => {
  const received = accept('post', '/roadmap-items/item-1/dependencies', () =>
    aDependency({ id: 'd-5', other: anItem('item-5') }),
  );
  const user = await show([aDependency()]);

  await user.click(screen.getByRole('button', { name: 'Add dependency' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a dependency' }));
  await user.click(dialog.getByRole('button', { name: 'Add dependency' }));
  expect(await dialog.findByText('Choose the other item')).toBeInTheDocument();
  await user.click(dialog.getByRole('combobox', { name: 'Which item?' }));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-005, Item 5' }));
  expect(screen.queryByRole('option', { name: 'RM-2027-002, Item 2' })).not.toBeInTheDocument();
  expect(dialog.getByText('Accounts · No dates')).toBeInTheDocument();
  await user.type(dialog.getByRole('textbox', { name: 'Note' }), ' It needs the ledger. ');
  await user.click(dialog.getByRole('button', { name: 'Add dependency' }));

  await waitFor(() =>
    expect(received[0]?.body).toEqual({ kind: 'DEPENDS_ON', otherItemId: 'item-5', note: 'It needs the ledger.' }),
  );
  expect(await screen.findByText('Dependency with RM-2027-005 added')).toBeInTheDocument();
});

test('a circle is named, with a way to each of its items', async () => {
  const detail = 'That would close a circle: RM-2027-001 depends on RM-2027-005, RM-2027-005 depends on RM-2027-001.';
  server.use(
    http.post('*/api/v1/roadmap-items/item-1/dependencies', () =>
      HttpResponse.json(
        {
          type: '/problems/dependency-circle',
          title: 'These items would wait for each other',
          status: 409,
          detail,
          reasons: [
            {
              code: 'DEPENDENCY_CIRCLE',
              title: 'RM-2027-001 depends on RM-2027-005',
              whatToDo: 'Item 1',
              link: '/roadmap-items/item-1',
            },
            {
              code: 'DEPENDENCY_CIRCLE',
              title: 'RM-2027-005 depends on RM-2027-001',
              whatToDo: 'Item 5',
              link: '/roadmap-items/item-5',
            },
          ],
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = await show([aDependency()]);

  await user.click(screen.getByRole('button', { name: 'Add dependency' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a dependency' }));
  await user.click(dialog.getByRole('combobox', { name: 'Which item?' }));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-005, Item 5' }));
  await user.click(dialog.getByRole('button', { name: 'Add dependency' }));

  await waitFor(() =>
    expect(dialog.getByRole('combobox', { name: 'Which item?' })).toHaveAccessibleDescription(detail),
  );
  const way = within(dialog.getByRole('region', { name: 'Remove one of these first' }));
  expect(way.queryByText('RM-2027-001 depends on RM-2027-005')).not.toBeInTheDocument();
  expect(way.getByRole('link', { name: /Go there.*RM-2027-005 depends on RM-2027-001/ })).toHaveAttribute(
    'href',
    '/roadmap-items/item-5',
  );
});

test('a removed dependency comes back with one click, unless something stands against it now', async () => {
  const withdrawals = accept('post', '/dependencies/dependency-1/withdrawals');
  const user = await show([aDependency()]);
  refuse('post', '/dependencies/dependency-1/restorations', 409, { detail: 'That would close a circle.' });

  await user.click(screen.getByRole('button', { name: 'Remove the dependency with RM-2027-002' }));
  await waitFor(() => expect(withdrawals).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('That would close a circle.');
});

test('two people at one note: both are shown, and mine goes on top of theirs', async () => {
  const sent: (string | null)[] = [];
  const user = await show([aDependency({ note: 'Old' })]);
  server.use(
    http.put('*/api/v1/dependencies/dependency-1', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return sent.length === 1
        ? HttpResponse.json({ title: 'Changed', status: 412 }, { status: 412 })
        : HttpResponse.json(aDependency({ note: 'Mine', version: 5 }));
    }),
  );
  serve('/dependencies/dependency-1', { ...aDependency({ note: 'Theirs', version: 4 }) });

  await user.click(screen.getByRole('button', { name: 'Change the note on RM-2027-002' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Note on RM-2027-002' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Note' }));
  await user.type(dialog.getByRole('textbox', { name: 'Note' }), 'Mine');
  await user.click(dialog.getByRole('button', { name: 'Save note' }));
  const conflict = within(await screen.findByRole('dialog', { name: 'This changed while you were editing' }));
  expect(conflict.getByRole('row', { name: /Note.*Mine.*Theirs/ })).toBeInTheDocument();
  await user.click(conflict.getByRole('button', { name: 'Reload and reapply' }));
  await user.click(dialog.getByRole('button', { name: 'Save note' }));

  await waitFor(() => expect(sent).toEqual(['"3"', '"4"']));
});

test('without a dependency it says what belongs here, and to a reader who writes it', async () => {
  await show([], { edit: false });
  expect(screen.getByText('Nothing depends on anything here')).toBeInTheDocument();
  expect(screen.getByText(/^Product leaders and the manager of the product/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
