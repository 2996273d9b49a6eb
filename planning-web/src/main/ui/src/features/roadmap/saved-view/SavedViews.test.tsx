import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { SavedView } from '@/api/saved-views';
import { Toasts } from '@/components/Toasts/Toasts';
import { accept, refuse } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { SavedViewDialog } from './SavedViewDialog';
import { SavedViewsDialog } from './SavedViewsDialog';

const view: SavedView = {
  id: 'view-1',
  name: 'Risky',
  address: 'view=timeline',
  shared: false,
  ownerName: 'Ada',
  mayChange: true,
  version: 2,
};

test('a view is saved with its name, its address and for whom it is', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  const saved = accept('post', '/saved-views', () => view);
  await renderInApp(<SavedViewDialog address="group=theme" onClose={onClose} />);

  await user.type(screen.getByLabelText('Name'), 'By theme');
  await user.click(screen.getByRole('checkbox', { name: /everybody/ }));
  await user.click(screen.getByRole('button', { name: 'Save view' }));

  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(saved[0]?.body).toEqual({ name: 'By theme', shared: true, address: 'group=theme' });
});

test('a view without a name is complained about at its field', async () => {
  const user = userEvent.setup();
  await renderInApp(<SavedViewDialog address="" onClose={() => undefined} />);

  await user.click(screen.getByRole('button', { name: 'Save view' }));

  expect(screen.getByText('Write a name')).toBeInTheDocument();
});

test('a name that is taken is told in the words of the server', async () => {
  const user = userEvent.setup();
  refuse('post', '/saved-views', 409, { title: 'Taken', detail: 'You have a view named Risky already.' });
  await renderInApp(<SavedViewDialog address="" onClose={() => undefined} />);

  await user.type(screen.getByLabelText('Name'), 'Risky');
  await user.click(screen.getByRole('button', { name: 'Save view' }));

  expect(await screen.findByText('You have a view named Risky already.')).toBeInTheDocument();
});

test('a change names the version that was seen', async () => {
  const user = userEvent.setup();
  const saved = accept('put', '/saved-views/view-1', () => view);
  await renderInApp(<SavedViewsDialog views={[view]} onClose={() => undefined} />);

  await user.click(screen.getByRole('button', { name: 'Change Risky' }));
  await user.type(screen.getByLabelText('Name'), ' ones');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));

  await waitFor(() =>
    expect(saved[0]).toEqual({
      ifMatch: '"2"',
      body: { name: 'Risky ones', shared: false, address: 'view=timeline' },
    }),
  );
});

test('what is removed comes back by undo', async () => {
  const user = userEvent.setup();
  const asked: string[] = [];
  server.use(
    http.post('*/api/v1/saved-views/view-1/:what', ({ params }) => {
      asked.push(String(params['what']));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await renderInApp(
    <>
      <SavedViewsDialog views={[view]} onClose={() => undefined} />
      <Toasts />
    </>,
  );

  await user.click(screen.getByRole('button', { name: 'Remove Risky' }));
  const undo = await screen.findByText('Risky removed');
  await user.click(within(undo.parentElement ?? document.body).getByText('Undo'));

  await waitFor(() => expect(asked).toEqual(['archivals', 'restorations']));
});
