import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from './client';

/** An item as the views of a whole cycle show it. */
export type TimelineRow = Schema<'TimelineItem'>;
export type TimelineNeed = Schema<'TimelineNeed'>;
type View = Schema<'TimelineView'>;

/** What was read, with the tag by which the server is asked whether it still holds. */
interface ReadPage {
  readonly cursor: string;
  readonly etag: string | null;
  readonly view: View;
}

/** The items of a cycle, and the names of what they refer to. */
export type CycleItems = Omit<View, 'nextCursor'>;

const PATH = '/api/v1/planning-cycles/{cycle}/timeline-items';
const MOST = 5000;
const TWENTY_SECONDS = 20_000;

/** An answer without a body: what was read before still holds. */
async function orUnchanged(request: Request): Promise<Response> {
  const response = await globalThis.fetch(request);
  return response.status === 304 ? new Response('null', { headers: { 'Content-Type': 'application/json' } }) : response;
}

async function readPage(
  cycle: string,
  cursor: string,
  known: ReadPage | undefined,
  signal: AbortSignal,
): Promise<ReadPage> {
  const { data, response } = await api.GET(PATH, {
    params: { path: { cycle }, query: { limit: MOST, ...(cursor === '' ? {} : { cursor }) } },
    headers: known?.etag == null ? {} : { 'If-None-Match': known.etag },
    fetch: orUnchanged,
    signal,
  });
  const unchanged = data === null;
  return unchanged && known
    ? known
    : { cursor, etag: response.headers.get('ETag'), view: dataOf(data === undefined ? {} : { data }) };
}

export function timelineKey(cycle: string) {
  return ['get', PATH, cycle] as const;
}

/** All items of a cycle. While the page is in sight it is asked again and again whether others changed something. */
export function timelineQuery(cycle: string) {
  const queryKey = timelineKey(cycle);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }): Promise<readonly ReadPage[]> => {
      const known = client.getQueryData<readonly ReadPage[]>(queryKey) ?? [];
      const pages: ReadPage[] = [];
      let cursor: string | null | undefined = '';
      while (cursor != null) {
        const from: string = cursor;
        const page = await readPage(
          cycle,
          from,
          known.find((one) => one.cursor === from),
          signal,
        );
        pages.push(page);
        cursor = page.view.nextCursor;
      }
      return pages;
    },
    refetchInterval: TWENTY_SECONDS,
    select: joined,
  });
}

/** The pages as one; a name that several of them hold is held once. */
function joined(pages: readonly ReadPage[]): CycleItems {
  const views = pages.map(({ view }) => view);
  return {
    items: views.flatMap(({ items }) => items),
    needs: views.flatMap(({ needs }) => needs),
    products: once(views.flatMap(({ products }) => products)),
    themes: once(views.flatMap(({ themes }) => themes)),
    strategies: once(views.flatMap(({ strategies }) => strategies)),
    teams: once(views.flatMap(({ teams }) => teams)),
    people: once(views.flatMap(({ people }) => people)),
  };
}

function once<Named extends { id: string }>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Puts a saved change into what was read, so that it is seen before the server is asked again. */
export function withRow(
  pages: readonly ReadPage[] | undefined,
  id: string,
  change: Partial<TimelineRow>,
): readonly ReadPage[] | undefined {
  return pages?.map((page) =>
    page.view.items.some((row) => row.id === id)
      ? {
          ...page,
          view: { ...page.view, items: page.view.items.map((row) => (row.id === id ? { ...row, ...change } : row)) },
        }
      : page,
  );
}
