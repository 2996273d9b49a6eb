import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { downloadFile } from '@/lib/download';
import { serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { BoardPackDialog } from './BoardPackDialog';

vi.mock('@/lib/download', () => ({ downloadFile: vi.fn() }));

afterEach(() => {
  vi.clearAllMocks();
});

const FILES = '*/api/v1/planning-cycles/cycle-1/board-pack/exports/:format';

async function shown(baselines: readonly unknown[] = []) {
  serve('/planning-cycles/cycle-1/baselines', { items: baselines });
  const closed = vi.fn();
  await renderInApp(<BoardPackDialog cycleId="cycle-1" lanes="theme" onClose={closed} />);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Make slides' })).toBeEnabled());
  return { user: userEvent.setup(), closed };
}

test('asks for what the board may know, since the newest baseline', async () => {
  const asked: string[] = [];
  server.use(
    http.get(FILES, ({ request, params }) => {
      asked.push(`${params['format']} ${new URL(request.url).search}`);
      return new HttpResponse('slides', {
        headers: { 'Content-Disposition': 'attachment; filename="board-pack-2027.pptx"' },
      });
    }),
  );
  const baseline = { id: 'b-2', name: 'June', takenAt: '2027-06-01T08:00:00Z' };
  const { user, closed } = await shown([baseline, { ...baseline, id: 'b-1', name: 'March' }]);

  await user.click(screen.getByLabelText('Show figures in money'));
  await user.click(screen.getByRole('button', { name: 'Make slides' }));

  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(asked).toEqual(['pptx ?lanes=theme&money=true&names=false&since=b-2']);
  expect(downloadFile).toHaveBeenCalledWith('board-pack-2027.pptx', expect.anything());
});

test('without a baseline it says so, and what went wrong stays in sight', async () => {
  server.use(
    http.get(FILES, () => HttpResponse.json({ type: 'about:blank', title: 'Too busy', status: 409 }, { status: 409 })),
  );
  const { user, closed } = await shown();

  expect(screen.getByText(/No baseline was taken yet/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Make PDF' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Too busy');
  expect(closed).not.toHaveBeenCalled();
});
