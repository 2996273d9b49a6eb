import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '@/api/session';
import { accept, refuse, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { server } from '@/test/server';
import type { WorkspaceImport } from './queries';
import { WorkspacePage } from './WorkspacePage';

const administrator: Session = { ...aSession, capacities: [{ capacity: 'ADMINISTRATOR' }] };
const paths = ['/settings', '/sample', '/people', '/roadmaps', '/roadmap-items/$itemId'];
const parts = [
  { name: 'planning_cycle', rows: 1 },
  { name: 'roadmap_item', rows: 25 },
  { name: 'item_revision', rows: 40 },
];

function taken(changes: Partial<WorkspaceImport> = {}): WorkspaceImport {
  return {
    id: 'import-1',
    state: 'CHECKED',
    fileName: 'northline-workspace.zip',
    size: 3_460_000,
    organisation: 'Meridian Works',
    exportedAt: '2026-11-20T09:00:00Z',
    schemaVersion: '0020',
    rows: 66,
    peopleArriving: 12,
    peopleHere: 1,
    awaited: 2,
    takenInBy: 'Ada Lindqvist',
    createdAt: '2026-11-23T09:00:00Z',
    parts,
    version: 1,
    ...changes,
  };
}

function serveWorkspace(empty: boolean, newest?: WorkspaceImport) {
  serve('/workspace', { empty, parts: empty ? [] : parts });
  serve('/workspace-imports', { items: newest ? [{ ...newest, parts: [] }] : [] });
  if (newest) {
    serve(`/workspace-imports/${newest.id}`, newest as never);
  }
}

let fetched: string[];

beforeEach(() => {
  fetched = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    fetched.push(this.pathname);
  });
  return () => vi.restoreAllMocks();
});

test('an export is asked for, then fetched by the browser, and can be fetched again', async () => {
  serveWorkspace(false);
  accept('post', '/workspace-exports', () => ({ id: 'export-1', minutes: 60 }));
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  await userEvent.click(await screen.findByRole('button', { name: 'Export the workspace' }));

  expect(await screen.findByRole('status')).toHaveTextContent('You can fetch the file again for 60 minutes.');
  await userEvent.click(screen.getByRole('button', { name: 'Download again' }));
  const address = '/api/v1/workspace-exports/export-1/workspace.zip';
  expect(fetched).toEqual([address, address]);
  expect(screen.getByText('Roadmap items').nextSibling).toHaveTextContent('25');
  expect(screen.getByText('Details of these').nextSibling).toHaveTextContent('40');
});

test('where there is a plan nothing is offered for import but the reason why not', async () => {
  serveWorkspace(false);
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  expect(await screen.findByText(/^There is a plan here already/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Exported workspace')).not.toBeInTheDocument();
});

test('a file that cannot be read says why at its field, and nothing is imported', async () => {
  serveWorkspace(true);
  refuse('post', '/workspace-imports', 422, {
    title: 'The input has mistakes',
    errors: [{ pointer: '/file', detail: 'plan/team.jsonl, line 3: the field org_id is not known.' }],
  });
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  await userEvent.click(await screen.findByRole('button', { name: 'Read the file' }));
  const field = screen.getByLabelText('Exported workspace');
  expect(field).toHaveAccessibleDescription(/Choose a file/);
  await userEvent.upload(field, new File(['x'], 'workspace.zip', { type: 'application/zip' }));
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));

  await waitFor(() => expect(field).toHaveAccessibleDescription(/line 3: the field org_id is not known\./));
  expect(field).toBeInvalid();
});

test('a file that was read shows what becomes of it, is imported in a second step, and leads to what waits', async () => {
  serveWorkspace(true);
  serve('/session', administrator as never);
  const sent: string[] = [];
  server.use(
    http.post('*/api/v1/workspace-imports', ({ request }) => {
      sent.push(`${request.headers.get('Content-Type')} ${new URL(request.url).searchParams.get('fileName')}`);
      serveWorkspace(true, taken());
      return HttpResponse.json(taken(), { status: 201 });
    }),
    http.post('*/api/v1/workspace-imports/import-1/runs', () => {
      const done = taken({ state: 'IMPORTED', finishedAt: '2026-11-23T09:01:00Z', version: 2 });
      serveWorkspace(false, done);
      return HttpResponse.json(done, { status: 201 });
    }),
  );
  serve('/workspace-imports/import-1/awaited-items', {
    items: [{ itemId: 'item-1', number: 'RM-2027-001', title: 'Wait board', product: 'Depot', standing: 'DRAFT' }],
  });
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  await userEvent.upload(
    await screen.findByLabelText('Exported workspace'),
    new File(['x'], 'workspace.zip', { type: 'application/zip' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));
  expect(await screen.findByRole('heading', { name: 'The workspace of Meridian Works' })).toBeInTheDocument();
  expect(sent).toEqual(['application/zip workspace.zip']);
  expect(screen.getByText(/every item is a draft at the gate/)).toBeInTheDocument();
  expect(screen.getByText(/^2 items stood on the portfolio roadmap/)).toBeInTheDocument();
  expect(screen.getByText(/^12 people come along without a password/)).toBeInTheDocument();
  expect(screen.getByText(/^One person of the file signs in here already/)).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Import this workspace' }));

  expect(await screen.findByRole('heading', { name: 'Imported: the workspace of Meridian Works' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Give 12 people passwords' })).toHaveAttribute('href', '/people');
  expect(await screen.findByRole('link', { name: 'Wait board' })).toHaveAttribute('href', '/roadmap-items/item-1');
});

test('whoever comes back to an import sees how far it is', async () => {
  serveWorkspace(true, taken({ rowsRead: 40 }));
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  expect(await screen.findByRole('status')).toHaveTextContent('Importing: 40 of 66 rows.');
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeDisabled();
});

test('another file can be chosen, and the first one is kept until then', async () => {
  serveWorkspace(true, taken());
  await renderInApp(<WorkspacePage />, { session: administrator, paths });

  await userEvent.click(await screen.findByRole('button', { name: 'Choose another file' }));
  expect(screen.getByLabelText('Exported workspace')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(screen.getByRole('heading', { name: 'The workspace of Meridian Works' })).toBeInTheDocument();
});

test('who does not administer is told who does', async () => {
  await renderInApp(<WorkspacePage />, { paths });

  expect(screen.getByText('Administrators export and import the workspace')).toBeInTheDocument();
});
