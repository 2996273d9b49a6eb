import { dataOf } from './client';

/** What was read, with the tag by which the server is asked whether it still holds. */
export interface ReadPage<View> {
  readonly cursor: string;
  readonly etag: string | null;
  readonly view: View;
}

interface Answer<View> {
  readonly data?: View | null;
  readonly response: Response;
}

/** An answer without a body: what was read before still holds. */
export async function orUnchanged(request: Request): Promise<Response> {
  const response = await globalThis.fetch(request);
  return response.status === 304 ? new Response('null', { headers: { 'Content-Type': 'application/json' } }) : response;
}

/** Every page of a large view; of each that was read before, the server is only asked whether it changed. */
export async function taggedPages<View extends { nextCursor?: string | null }>(
  known: readonly ReadPage<View>[],
  get: (cursor: string, headers: Record<string, string>) => Promise<Answer<View>>,
): Promise<readonly ReadPage<View>[]> {
  const pages: ReadPage<View>[] = [];
  let cursor: string | null | undefined = '';
  while (cursor != null) {
    const from: string = cursor;
    const page: ReadPage<View> = await readPage(
      from,
      known.find((one) => one.cursor === from),
      get,
    );
    pages.push(page);
    cursor = page.view.nextCursor;
  }
  return pages;
}

async function readPage<View>(
  cursor: string,
  known: ReadPage<View> | undefined,
  get: (cursor: string, headers: Record<string, string>) => Promise<Answer<View>>,
): Promise<ReadPage<View>> {
  const { data, response } = await get(cursor, known?.etag == null ? {} : { 'If-None-Match': known.etag });
  if (data === null && known) {
    return known;
  }
  return { cursor, etag: response.headers.get('ETag'), view: dataOf(data == null ? {} : { data }) };
}

/** The first of each id, in the order in which they come: a name that several pages hold is held once. */
export function once<Named extends { id: string }>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
