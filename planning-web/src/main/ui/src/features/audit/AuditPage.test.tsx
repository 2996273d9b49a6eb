import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { ada, mira } from '@/test/samples';
import { server } from '@/test/server';
import { AuditScreen } from './AuditPage';
import type { AuditFilter } from './model';

function Screen() {
  const [filter, setFilter] = useState<AuditFilter>({});
  return <AuditScreen filter={filter} onFilter={setFilter} />;
}

const change = {
  id: '7',
  at: '2026-11-20T10:00:00.000000Z',
  actor: ada,
  what: 'changed the text of the item',
  kind: 'ITEM',
  changes: [{ field: 'data_categories', before: 'Sales figures', after: 'Sales figures and places' }],
  itemId: 'item-1',
};

async function openTrail() {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [{ ...ada }, { ...mira }] })),
    http.get('*/api/v1/audit-events', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      return HttpResponse.json({ items: searchParams.get('kind') === 'IMPORT' ? [] : [change] });
    }),
  );
  await renderInApp(<Screen />, { paths: ['/roadmap-items/$itemId'] });
  return { user: userEvent.setup({ delay: null }), asked };
}

test('says who did what, and from what to what', async () => {
  await openTrail();

  expect(await screen.findByText('changed the text of the item')).toBeInTheDocument();
  expect(screen.getByText('Ada Lindqvist', { selector: 'strong' })).toBeInTheDocument();
  expect(screen.getByText('Data categories')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the item' })).toHaveAttribute('href', '/roadmap-items/item-1');
});

test('filters by kind and person together, and clears both', async () => {
  const { user, asked } = await openTrail();
  const kind = await screen.findByLabelText('What it is about');

  await user.selectOptions(kind, 'SIGNATURE');
  await screen.findByRole('option', { name: 'Mira Okafor' });
  await user.selectOptions(screen.getByLabelText('Who did it'), mira.id);
  await waitFor(() => expect(asked.at(-1)).toBe('?person=person-3&kind=SIGNATURE'));
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));

  expect(kind).toHaveValue('');
});

test('says when no change fits the filters', async () => {
  const { user } = await openTrail();

  await user.selectOptions(await screen.findByLabelText('What it is about'), 'IMPORT');

  expect(await screen.findByText('No change fits these filters')).toBeInTheDocument();
});

test('gives a head to keep and an export that proves itself', async () => {
  await openTrail();

  expect(await screen.findByRole('link', { name: 'Keep the newest head' })).toHaveAttribute(
    'href',
    '/api/v1/audit-head.txt',
  );
  expect(screen.getByRole('link', { name: 'Export with proof' })).toHaveAttribute('href', '/api/v1/audit-export.zip');
});
