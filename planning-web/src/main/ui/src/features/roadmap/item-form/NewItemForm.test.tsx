import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { anItem } from '@/test/samples';
import { server } from '@/test/server';
import type { ItemView } from './model';
import { NewItemForm } from './NewItemForm';

async function showForm() {
  const created: ItemView[] = [];
  server.use(
    http.get('*/api/v1/products', () => HttpResponse.json({ items: [{ id: 'product-1', name: 'Payments' }] })),
    http.get('*/api/v1/planning-cycles/cycle-1/themes', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })),
  );
  await renderInApp(
    <NewItemForm
      cycleId="cycle-1"
      known={{ productId: 'product-1' }}
      onCreated={(item) => created.push(item)}
      onCancel={() => {}}
    />,
  );
  return { user: userEvent.setup({ delay: null }), created, title: await screen.findByLabelText(/^Title/) };
}

test('a title and the product that the list knows are enough', async () => {
  const { user, created, title } = await showForm();
  server.use(
    http.post('*/api/v1/roadmap-items', async ({ request }) => {
      expect(await request.json()).toMatchObject({
        title: 'Instant payouts',
        productId: 'product-1',
        cycleId: 'cycle-1',
      });
      return HttpResponse.json(anItem(), { status: 201 });
    }),
  );

  await user.type(title, 'Instant payouts');
  await user.click(screen.getByRole('button', { name: 'Create item' }));

  await waitFor(() => expect(created).toHaveLength(1));
});

test('a quarter is chosen in place of days, and the days of it are sent', async () => {
  const { user, created, title } = await showForm();
  const year = new Date().getFullYear();
  server.use(
    http.post('*/api/v1/roadmap-items', async ({ request }) => {
      expect(await request.json()).toMatchObject({ startsOn: `${year}-04-01`, endsOn: `${year}-09-30` });
      return HttpResponse.json(anItem(), { status: 201 });
    }),
  );

  await user.type(title, 'Instant payouts');
  await user.selectOptions(screen.getByLabelText('First quarter'), `Q2 ${year}`);
  expect(screen.getByLabelText('Last quarter')).toHaveDisplayValue(`Q2 ${year}`);
  await user.selectOptions(screen.getByLabelText('Last quarter'), `Q3 ${year}`);
  await user.click(screen.getByRole('radio', { name: 'Day' }));
  expect(screen.getByLabelText('Starts')).toHaveValue(`${year}-04-01`);
  await user.click(screen.getByRole('button', { name: 'Create item' }));

  await waitFor(() => expect(created).toHaveLength(1));
});

test('without a title nothing is sent, and the field says so', async () => {
  const { user, title } = await showForm();

  await user.click(screen.getByRole('button', { name: 'Create item' }));

  expect(title).toHaveAccessibleDescription(/Give it a title/);
});

test('a complaint of the server stands at its field and what was typed stays', async () => {
  const { user, created, title } = await showForm();
  server.use(
    http.post('*/api/v1/roadmap-items', () =>
      HttpResponse.json(
        {
          type: '/problems/invalid-input',
          title: 'Some values are not right',
          status: 422,
          errors: [{ pointer: '/title', detail: 'This is too long.' }],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );

  await user.type(title, 'Instant payouts');
  await user.click(screen.getByRole('button', { name: 'Create item' }));

  await waitFor(() => expect(title).toHaveAccessibleDescription(/This is too long/));
  expect(title).toHaveValue('Instant payouts');
  expect(created).toEqual([]);
});
