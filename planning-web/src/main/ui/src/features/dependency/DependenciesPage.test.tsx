import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { Dependency, DependentItem, ItemSet } from '@/api/dependencies';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { DependenciesOfCycle } from './DependenciesPage';
import type { DependencySearch } from './search';

function anItem(number: number, changes: Partial<DependentItem> = {}): DependentItem {
  return {
    id: `item-${number}`,
    number: `RM-2027-00${number}`,
    title: `Item ${number}`,
    product: { id: 'product-1', name: 'Payments' },
    startsOn: '2027-04-01',
    endsOn: '2027-06-30',
    withdrawn: false,
    ...changes,
  };
}

const broken: Dependency = {
  id: 'dependency-1',
  kind: 'DEPENDS_ON',
  item: anItem(1),
  standing: 'DRAFT',
  other: anItem(2, { product: { id: 'product-2', name: 'Accounts' } }),
  otherStanding: 'CLEARED',
  note: 'It needs the ledger.',
  warning: 'Starts on 1 Apr 2027, before RM-2027-002, which it depends on, ends on 30 Jun 2027.',
  mayChange: true,
  version: 1,
};

const aSet: ItemSet = {
  id: 'set-1',
  name: 'Ledger bundle',
  kind: 'TOGETHER',
  items: [anItem(1), anItem(2)],
  version: 4,
};

const found = (number: number) => ({
  ...anItem(number),
  kind: 'FEATURE',
  horizon: 'NEXT',
  owner: { id: 'person-1', name: 'Ada' },
  standing: 'DRAFT',
  onPortfolio: false,
  version: 1,
});

interface Shown {
  rows?: Dependency[];
  sets?: ItemSet[];
  search?: DependencySearch;
  session?: typeof aSession;
}

async function show({ rows = [], sets = [], search = {}, session = aSession }: Shown) {
  serve('/planning-cycles/cycle-1/dependencies', { items: rows });
  serve('/planning-cycles/cycle-1/item-sets', { items: sets });
  serve('/products', { items: [] });
  serve('/roadmap-items', { items: [found(1), found(2), found(3)] });
  await renderInApp(
    <>
      <DependenciesOfCycle cycle={aCycle()} search={search} />
      <Toasts />
    </>,
    { session, paths: ['/roadmaps', '/dependencies', '/roadmap-items/$itemId'] },
  );
  await screen.findByRole('region', { name: 'Sets of items' });
  return userEvent.setup({ delay: null });
}

test('a row has both items with the way to them, and says what is wrong with their order', async () => {
  await show({ rows: [broken] });

  const row = within((await screen.findAllByRole('row'))[1] as HTMLElement);
  expect(row.getByRole('link', { name: 'Item 1' })).toHaveAttribute('href', '/roadmap-items/item-1');
  expect(row.getByRole('link', { name: 'Item 2' })).toHaveAttribute('href', '/roadmap-items/item-2');
  expect(row.getByText('Accounts')).toBeInTheDocument();
  expect(row.getByText(/^Starts on 1 Apr 2027, before RM-2027-002/)).toBeInTheDocument();
  expect(row.getByRole('img', { name: 'Cleared' })).toBeInTheDocument();
});

test('the filters of the address reach the server', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/dependencies', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [] });
    }),
  );
  serve('/planning-cycles/cycle-1/item-sets', { items: [] });
  serve('/products', { items: [{ id: 'product-1', key: 'p', name: 'Payments', itemCount: 1, version: 1 }] });
  await renderInApp(<DependenciesOfCycle cycle={aCycle()} search={{ product: 'product-1', broken: true }} />);

  expect(await screen.findByText('No dependency matches')).toBeInTheDocument();
  expect(asked[0]).toBe('?product=product-1&broken=true&limit=100');
  expect(screen.getByRole('checkbox', { name: 'Only broken order' })).toBeChecked();
  await waitFor(() => expect(screen.getByLabelText('Product')).toHaveValue('product-1'));
});

test('where no order is broken it says so', async () => {
  await show({ search: { broken: true } });
  expect(await screen.findByText('The order is kept')).toBeInTheDocument();
});

test('the download has every page', async () => {
  const texts: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push(blob as Blob);
    return 'blob:dependencies';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const user = await show({ rows: [broken] });
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/dependencies', ({ request }) =>
      new URL(request.url).searchParams.has('cursor')
        ? HttpResponse.json({ items: [{ ...broken, id: 'dependency-2', item: anItem(9) }] })
        : HttpResponse.json({ items: [broken], nextCursor: 'next' }),
    ),
  );

  await user.click(await screen.findByRole('button', { name: 'Download CSV' }));

  await waitFor(() => expect(texts).toHaveLength(1));
  const text = await texts[0]?.text();
  expect(text).toContain('RM-2027-001,Item 1,Payments,2027-04-01,2027-06-30,Depends on,RM-2027-002');
  expect(text).toContain('RM-2027-009');
});

test('a set is tied from items that are found one after the other', async () => {
  const received = accept('post', '/planning-cycles/cycle-1/item-sets', () => aSet);
  const user = await show({});

  await user.click(screen.getByRole('button', { name: 'Add set' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a set' }));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Ledger bundle');
  await user.click(dialog.getByRole('radio', { name: 'All of these come, or none' }));
  await user.click(dialog.getByRole('combobox', { name: 'Add an item' }));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-001, Item 1' }));
  await user.click(dialog.getByRole('button', { name: 'Add set' }));
  expect(await dialog.findByText('Choose at least two items')).toBeInTheDocument();
  await user.click(dialog.getByRole('combobox', { name: 'Add an item' }));
  expect(screen.queryByRole('option', { name: 'RM-2027-001, Item 1' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('option', { name: 'RM-2027-002, Item 2' }));
  await user.click(dialog.getByRole('button', { name: 'Add set' }));

  await waitFor(() =>
    expect(received[0]?.body).toEqual({ name: 'Ledger bundle', kind: 'TOGETHER', itemIds: ['item-1', 'item-2'] }),
  );
  expect(await screen.findByText('Set Ledger bundle added')).toBeInTheDocument();
});

test('a set that contradicts another one is refused with the reason, and what is typed stays', async () => {
  refuse('put', '/item-sets/set-1', 409, { detail: 'Ledger bundle takes all of its items or none.' });
  const user = await show({ sets: [aSet] });

  await user.click(screen.getByRole('button', { name: 'Edit Ledger bundle' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the set Ledger bundle' }));
  await user.click(dialog.getByRole('combobox', { name: 'Add an item' }));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-003, Item 3' }));
  await user.click(dialog.getByRole('button', { name: 'Take RM-2027-001 out' }));
  await user.click(dialog.getByRole('button', { name: 'Save set' }));

  expect(await dialog.findByRole('alert')).toHaveTextContent('Ledger bundle takes all of its items or none.');
  const chosen = within(dialog.getByRole('list', { name: 'Items of the set' }));
  expect(chosen.getAllByRole('listitem')).toHaveLength(2);
  expect(chosen.getByText(/Item 3/)).toBeInTheDocument();
});

test('two people at one set: both lists of items are shown', async () => {
  refuse('put', '/item-sets/set-1', 412);
  serve('/item-sets/set-1', { ...aSet, items: [anItem(1), anItem(2), anItem(4)], version: 5 });
  const user = await show({ sets: [aSet] });

  await user.click(screen.getByRole('button', { name: 'Edit Ledger bundle' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the set Ledger bundle' }));
  await user.click(dialog.getByRole('combobox', { name: 'Add an item' }));
  await user.click(await screen.findByRole('option', { name: 'RM-2027-003, Item 3' }));
  await user.click(dialog.getByRole('button', { name: 'Save set' }));

  const conflict = within(await screen.findByRole('dialog', { name: 'This changed while you were editing' }));
  expect(conflict.getByRole('row', { name: /Items.*RM-2027-003.*RM-2027-004/ })).toBeInTheDocument();
});

test('an archived set comes back with one click', async () => {
  accept('post', '/item-sets/set-1/archivals');
  const restorations = accept('post', '/item-sets/set-1/restorations');
  const user = await show({ sets: [aSet] });

  await user.click(screen.getByRole('button', { name: 'Archive Ledger bundle' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Archive the set Ledger bundle?' }));
  await user.click(dialog.getByRole('button', { name: 'Archive set' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));

  await waitFor(() => expect(restorations).toHaveLength(1));
});

test('a set of which one item is left says that it has no effect', async () => {
  await show({ sets: [{ ...aSet, items: [anItem(1)] }] });
  expect(screen.getByText(/^Fewer than two of its items are left/)).toBeInTheDocument();
});

test('without anything it says where dependencies are written, and who ties sets to who may not', async () => {
  await show({ session: { ...aSession, capacities: [{ capacity: 'STAKEHOLDER' }] } });

  expect(await screen.findByText('No dependencies yet')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the product roadmaps' })).toBeInTheDocument();
  expect(screen.getByText(/^Product leaders tie items here/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /set/i })).not.toBeInTheDocument();
});
