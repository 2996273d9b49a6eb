import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { mira } from '@/test/samples';
import { server } from '@/test/server';
import { GateScreen } from './GatePage';
import { type Standing, standingFrom } from './standings';

function row(number: number, standing: string) {
  return {
    itemId: `item-${number}`,
    number: `RM-2027-${number}`,
    title: `Item ${number}`,
    productName: 'Payments',
    owner: mira,
    standing,
    onPortfolio: false,
    tier: 1,
    signatures: 1,
    signaturesNeeded: 2,
  };
}

function Screen() {
  const [standing, setStanding] = useState<Standing>('ALL');
  return <GateScreen standing={standing} onStanding={setStanding} />;
}

async function openGate(inbox: object[] = []) {
  server.use(
    http.get('*/api/v1/gate-inbox', () => HttpResponse.json({ items: inbox })),
    http.get('*/api/v1/gate-items', ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('standing') === 'STOPPED') {
        return HttpResponse.json({ items: [] });
      }
      return searchParams.has('cursor')
        ? HttpResponse.json({ items: [row(2, 'IN_REVIEW')] })
        : HttpResponse.json({ items: [row(1, 'AWAITING_SIGN_OFF')], nextCursor: 'next' });
    }),
  );
  await renderInApp(<Screen />, { paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/sign-off', '/roadmaps'] });
  return userEvent.setup({ delay: null });
}

test('what waits for the reader stands first and leads there', async () => {
  const user = await openGate([
    {
      kind: 'SIGN',
      itemId: 'item-1',
      itemNumber: 'RM-2027-1',
      itemTitle: 'Smart pricing',
      what: 'Read the statement and sign it as stakeholder',
      since: '2026-11-20T10:00:00Z',
      link: '/roadmap-items/item-1/sign-off',
    },
  ]);

  const mine = await screen.findByRole('region', { name: 'Waiting for you' });
  await user.click(within(mine).getByRole('link', { name: /Smart pricing/ }));

  expect(await screen.findByText('/roadmap-items/$itemId/sign-off')).toBeInTheDocument();
});

test('says so when nothing waits', async () => {
  await openGate();

  expect(await screen.findByText('Nothing waits for you.')).toBeInTheDocument();
});

test('lists the items with their standing and signatures, page by page', async () => {
  const user = await openGate();

  const first = await screen.findByRole('row', { name: /Item 1/ });
  expect(within(first).getByText('Awaiting sign-off')).toBeInTheDocument();
  expect(within(first).getByText('1 of 2')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Load more' }));

  expect(await screen.findByRole('row', { name: /Item 2/ })).toBeInTheDocument();
});

test('filters by standing, and says when none is left', async () => {
  const user = await openGate();

  await user.click(await screen.findByRole('radio', { name: 'Stopped' }));

  expect(await screen.findByText('No item has this standing')).toBeInTheDocument();
});

test('an address with a made-up standing shows everything', () => {
  expect(standingFrom('CLEARED')).toBe('CLEARED');
  expect(standingFrom('APPROVED')).toBe('ALL');
  expect(standingFrom(undefined)).toBe('ALL');
});
