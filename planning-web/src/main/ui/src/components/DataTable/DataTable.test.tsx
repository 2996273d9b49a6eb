import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '@/test/render';
import { type DataColumn, DataTable } from './DataTable';

interface Item {
  name: string;
  score: number | null;
}

const columns: DataColumn<Item>[] = [
  { id: 'name', header: 'Name', cell: ({ name }) => <a href={`#${name}`}>{name}</a>, sortValue: ({ name }) => name },
  { id: 'score', header: 'Score', align: 'end', cell: ({ score }) => score ?? 'not scored', sortValue: (i) => i.score },
];
const rows: Item[] = [
  { name: 'Payouts', score: 4 },
  { name: 'Benchmarks', score: null },
  { name: 'Churn signals', score: 12 },
];

function names() {
  return screen.getAllByRole('link').map((link) => link.textContent);
}

test('sorts by a column, and keeps what is not scored at the end in both directions', async () => {
  const user = userEvent.setup();
  await renderInApp(<DataTable label="Items" columns={columns} rows={rows} rowId={({ name }) => name} />);

  await user.click(screen.getByRole('button', { name: 'Score' }));
  const first = names();
  await user.click(screen.getByRole('button', { name: 'Score' }));
  const second = names();

  expect([first, second]).toContainEqual(['Payouts', 'Churn signals', 'Benchmarks']);
  expect([first, second]).toContainEqual(['Churn signals', 'Payouts', 'Benchmarks']);
  expect(screen.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort');
});

test('j and k walk through the rows', async () => {
  const user = userEvent.setup();
  await renderInApp(<DataTable label="Items" columns={columns} rows={rows} rowId={({ name }) => name} />);

  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'Payouts' })).toHaveFocus();
  await user.keyboard('jj');
  expect(screen.getByRole('link', { name: 'Churn signals' })).toHaveFocus();
  await user.keyboard('jk');
  expect(screen.getByRole('link', { name: 'Benchmarks' })).toHaveFocus();
});

test('offers the next page by a button, and the empty words when there is nothing', async () => {
  const load = vi.fn();
  const user = userEvent.setup();
  const { unmount } = await renderInApp(
    <DataTable
      label="Items"
      columns={columns}
      rows={rows}
      rowId={({ name }) => name}
      more={{ available: true, loading: false, load }}
    />,
  );

  await user.click(within(screen.getByRole('group', { name: 'Items' })).getByRole('button', { name: 'Load more' }));
  expect(load).toHaveBeenCalledOnce();

  unmount();
  await renderInApp(
    <DataTable label="Items" columns={columns} rows={[]} rowId={({ name }) => name} empty={<p>No items yet</p>} />,
  );
  expect(screen.getByText('No items yet')).toBeInTheDocument();
});
