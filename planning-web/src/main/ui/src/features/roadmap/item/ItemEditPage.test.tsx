import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { anItem } from '@/test/samples';
import { server } from '@/test/server';
import { ItemEditScreen } from './ItemEditPage';

const promoted = anItem({
  standing: 'CLEARED',
  portfolioEntry: { state: 'ACTIVE', enteredAt: '2026-11-20T10:00:00Z', enteredBy: 'Ada Lindqvist' },
});

interface Save {
  readonly version: string | null;
  readonly body: Record<string, unknown>;
}

async function editItem(item = promoted) {
  const saves: Save[] = [];
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(item)),
    http.get('*/api/v1/products', () => HttpResponse.json({ items: [{ id: 'product-1', name: 'Payments' }] })),
    http.get('*/api/v1/planning-cycles/cycle-1/themes', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })),
    http.put('*/api/v1/roadmap-items/item-1', async ({ request }) => {
      saves.push({ version: request.headers.get('If-Match'), body: (await request.json()) as Save['body'] });
      const consequence = { material: true, removedFromPortfolio: true, caseInvalidated: true };
      return HttpResponse.json({ item: anItem({ version: 4, standing: 'INVALIDATED' }), consequence });
    }),
  );
  await renderInApp(<ItemEditScreen itemId="item-1" />, { paths: ['/roadmap-items/$itemId'] });
  const user = userEvent.setup({ delay: null });
  return { user, saves, payer: await screen.findByLabelText(/^Who pays/) };
}

test('a change of what the gate judges is warned about before the save, by name', async () => {
  const { user, payer } = await editItem();
  expect(screen.queryByText(/takes this item off/)).not.toBeInTheDocument();

  await user.clear(payer);
  await user.type(payer, 'Banks');

  expect(
    screen.getByText(
      'Saving takes this item off the portfolio roadmap and voids its review, because you changed who pays.',
    ),
  ).toBeInTheDocument();
});

test('the last word before a review is lost shows from what to what, and saves only when confirmed', async () => {
  const { user, saves, payer } = await editItem();
  await user.clear(payer);
  await user.type(payer, 'Banks');
  await user.click(screen.getByRole('button', { name: 'Save and void the review' }));

  const dialog = await screen.findByRole('dialog', { name: 'Void the review of this item?' });
  expect(within(dialog).getByText('Merchants')).toBeInTheDocument();
  expect(within(dialog).getByText('Banks')).toBeInTheDocument();
  expect(saves).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Save and void the review' }));

  expect(await screen.findByText('/roadmap-items/$itemId')).toBeInTheDocument();
  expect(saves[0]).toMatchObject({ version: '"3"', body: { payer: 'Banks', title: 'Smart pricing assistant' } });
});

test('what is free to change is saved without a question', async () => {
  const { user, saves } = await editItem();

  await user.click(screen.getByRole('radio', { name: 'Later' }));
  await user.click(screen.getByRole('button', { name: 'Save changes' }));

  expect(await screen.findByText('/roadmap-items/$itemId')).toBeInTheDocument();
  expect(saves[0]?.body).toMatchObject({ horizon: 'LATER' });
});

test('before the first review there is nothing to warn about', async () => {
  const { user, payer } = await editItem(anItem());

  await user.type(payer, ' and banks');

  expect(screen.queryByText(/voids its review, because/)).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save changes' })).toBeEnabled();
});

test('whoever may not edit is told who may', async () => {
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () =>
      HttpResponse.json(anItem({ can: { edit: false, promote: false, takeOff: false } })),
    ),
  );
  await renderInApp(<ItemEditScreen itemId="item-1" />);

  expect(
    await screen.findByText('Only product leaders and the product manager of Payments can edit this item.'),
  ).toBeInTheDocument();
});
