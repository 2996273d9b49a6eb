const PAGE = 200;

interface Page {
  readonly nextCursor?: string | null;
}

/** Every page of a list, in order: for what a screen shows or offers as a whole. */
export async function everyPage<Of extends Page>(
  read: (query: { limit: number; cursor?: string }) => Promise<Of>,
): Promise<Of[]> {
  const pages: Of[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}
