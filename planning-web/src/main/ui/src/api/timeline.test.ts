import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@/test/server';
import { timelineQuery } from './timeline';

const empty = { items: [], products: [], themes: [], strategies: [], teams: [], people: [], needs: [] };

test('what did not change is not sent again', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/timeline-items', ({ request }) => {
      const known = request.headers.get('If-None-Match');
      asked.push(known);
      return known === '"one"'
        ? new HttpResponse(null, { status: 304, headers: { ETag: '"one"' } })
        : HttpResponse.json(empty, { headers: { ETag: '"one"' } });
    }),
  );
  const client = new QueryClient();

  const first = await client.fetchQuery(timelineQuery('cycle-1'));
  const second = await client.fetchQuery({ ...timelineQuery('cycle-1'), staleTime: 0 });

  expect(asked).toEqual([null, '"one"']);
  expect(second[0]).toBe(first[0]);
});

test('more than one page is read to the end', async () => {
  server.use(
    http.get('*/api/v1/planning-cycles/cycle-1/timeline-items', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('cursor')
          ? { ...empty, people: [{ id: 'p', name: 'Ada' }] }
          : { ...empty, nextCursor: 'more' },
      ),
    ),
  );

  const pages = await new QueryClient().fetchQuery(timelineQuery('cycle-1'));

  expect(pages.map(({ cursor }) => cursor)).toEqual(['', 'more']);
});
