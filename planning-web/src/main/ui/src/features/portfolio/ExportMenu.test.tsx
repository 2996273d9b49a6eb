import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Toasts } from '@/components/Toasts/Toasts';
import { dismissToast, toastStore } from '@/components/Toasts/toasts';
import { downloadFile } from '@/lib/download';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { ExportMenu } from './ExportMenu';
import { useExport } from './use-export';

vi.mock('@/lib/download', () => ({ downloadFile: vi.fn() }));

afterEach(() => {
  vi.clearAllMocks();
  act(() => {
    for (const { id } of toastStore.shown()) {
      dismissToast(id);
    }
  });
});

const FILES = '*/api/v1/planning-cycles/cycle-1/portfolio-roadmap/exports/:format';

function Screen() {
  const files = useExport('cycle-1', 'theme');
  return (
    <>
      <ExportMenu making={files.making} onChoose={files.make} />
      {files.failure !== undefined && <ProblemNotice error={files.failure} onRetry={files.again} />}
      <Toasts />
    </>
  );
}

test('a file is asked for as the roadmap is laid out, and has the name that the server gave it', async () => {
  const asked: string[] = [];
  server.use(
    http.get(FILES, ({ request, params }) => {
      asked.push(`${params.format} ${new URL(request.url).searchParams.get('lanes')}`);
      return new HttpResponse('slides', {
        headers: { 'Content-Disposition': 'attachment; filename="portfolio-roadmap-2027.pptx"' },
      });
    }),
  );
  await renderInApp(<Screen />);

  await userEvent.click(screen.getByRole('button', { name: /^Slides/ }));

  expect(await screen.findByText('Slides downloaded')).toBeInTheDocument();
  expect(asked).toEqual(['pptx theme']);
  expect(downloadFile).toHaveBeenCalledWith('portfolio-roadmap-2027.pptx', expect.anything());
});

test('a failure says what it is, and is tried again with the same format', async () => {
  let answers = 0;
  server.use(
    http.get(FILES, ({ params }) => {
      answers += 1;
      return answers === 1
        ? HttpResponse.json(
            { type: '/problems/unavailable', title: 'The server is not ready', status: 503 },
            { status: 503 },
          )
        : new HttpResponse(String(params.format));
    }),
  );
  await renderInApp(<Screen />);

  await userEvent.click(screen.getByRole('button', { name: /^Workbook/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The server is not ready');
  expect(downloadFile).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText('Workbook downloaded')).toBeInTheDocument();
  expect(downloadFile).toHaveBeenCalledWith('portfolio-roadmap.xlsx', expect.anything());
});
