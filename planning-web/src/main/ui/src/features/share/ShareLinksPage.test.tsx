import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { ShareLink } from '@/api/share-links';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ShareLinksPage } from './ShareLinksPage';

const LINKS = '/planning-cycles/cycle-1/share-links';

function aLink(changes: Partial<ShareLink> = {}): ShareLink {
  return {
    id: 'link-1',
    audience: 'The board',
    lanes: 'PRODUCT',
    showsMoney: false,
    showsNames: false,
    frozen: false,
    madeOn: '2027-03-01',
    madeBy: 'Ada Lindqvist',
    expiresOn: '2027-06-30',
    ended: false,
    times: 0,
    version: 1,
    ...changes,
  };
}

async function show(items: ShareLink[], mayShare = true) {
  serve('/planning-cycles', { items: [aCycle()] });
  serve(LINKS, { items, mayShare });
  await renderInApp(
    <>
      <ShareLinksPage />
      <Toasts />
    </>,
    { paths: ['/portfolio'] },
  );
  await screen.findByRole(items.length > 0 ? 'table' : 'heading', items.length > 0 ? {} : { level: 1 });
  return userEvent.setup({ delay: null });
}

test('a link says for whom it is, what it shows, until when, and whether it was seen', async () => {
  await show([
    aLink({ showsMoney: true, times: 3, lastUsedAt: '2027-03-02T10:00:00Z' }),
    aLink({ id: 'link-2', audience: 'Acme Ltd', ended: true, revokedAt: '2027-04-01T10:00:00Z', frozen: true }),
  ]);

  const [board, acme] = screen.getAllByRole('row').slice(1);
  expect(board).toHaveTextContent('By product · money · live');
  expect(board).toHaveTextContent('3 times');
  expect(acme).toHaveTextContent('no money, no names · frozen on');
  expect(acme).toHaveTextContent('Revoked');
  expect(within(acme as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByText('1 link works')).toBeInTheDocument();
});

test('who may not share sees the links and no way to make one', async () => {
  await show([aLink()], false);

  expect(screen.queryByRole('button', { name: 'New share link' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Revoke/ })).not.toBeInTheDocument();
});

test('a link without an audience is asked for one at its field', async () => {
  const user = await show([]);

  await user.click(await screen.findByRole('button', { name: 'New share link' }));
  await user.click(await screen.findByRole('button', { name: 'Make link' }));

  expect(await screen.findByText('Say for whom the link is.')).toBeInTheDocument();
});

test('the address of a new link is shown once, and shows nothing that was not asked for', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`*/api/v1${LINKS}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'link-1', token: 'secret-token', version: 1 }, { status: 201 });
    }),
  );
  const user = await show([]);

  await user.click(await screen.findByRole('button', { name: 'New share link' }));
  await user.type(await screen.findByLabelText('For whom'), 'The board');
  await user.click(screen.getByRole('button', { name: 'Make link' }));

  expect(await screen.findByLabelText('Address')).toHaveValue(`${window.location.origin}/shared/secret-token`);
  expect(sent).toMatchObject([{ audience: 'The board', showsMoney: false, showsNames: false, frozen: false }]);
  await user.click(screen.getByRole('button', { name: 'I have copied it' }));
  expect(screen.queryByDisplayValue(/secret-token/)).not.toBeInTheDocument();
});

test('revoking asks first, and says what it means', async () => {
  let revoked = 0;
  server.use(
    http.post('*/api/v1/share-links/link-1/revocations', () => {
      revoked += 1;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = await show([aLink()]);

  await user.click(screen.getByRole('button', { name: 'Revoke the link for The board' }));
  expect(await screen.findByText(/This is for good/)).toBeInTheDocument();
  expect(revoked).toBe(0);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Revoke' }));

  expect(await screen.findByText('Link for The board revoked')).toBeInTheDocument();
  expect(revoked).toBe(1);
});

test('somebody else changed the link first: both are shown', async () => {
  refuse('put', '/share-links/link-1', 412, { type: '/problems/stale-version' });
  serve('/share-links/link-1', aLink({ audience: 'The whole board', version: 2 }));
  const user = await show([aLink()]);

  await user.click(screen.getByRole('button', { name: 'Change the link for The board' }));
  await user.type(await screen.findByLabelText('For whom'), ' of directors');
  await user.click(screen.getByRole('button', { name: 'Save link' }));

  expect(await screen.findByText('The whole board')).toBeInTheDocument();
});
