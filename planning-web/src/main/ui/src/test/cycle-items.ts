import { HttpResponse, http } from 'msw';
import type { Schema } from '@/api/client';
import { serve } from './plan';
import { mira } from './samples';
import { server } from './server';

interface Save {
  readonly id: string;
  readonly body: Schema<'ItemInput'>;
  readonly ifMatch: string | null;
}

/** The item as the read of a whole cycle tells it. */
export function aTimelineRow(item: Schema<'ItemView'>): Schema<'TimelineItem'> {
  const { id, number, title, kind, horizon, startsOn, endsOn, standing, changedAt, version } = item;
  return {
    ...{ id, number, title, kind, horizon, startsOn, endsOn, standing, changedAt, version },
    productId: item.product.id,
    themeId: item.theme?.id,
    teamIds: [],
    ownerId: item.owner.id,
    onPortfolio: item.portfolioEntry != null,
    changedBy: mira.id,
  };
}

/** A server that has these items in cycle-1 and changes them as it is told; a test may change them behind the screen's back. */
export function serveCycleItems(all: readonly Schema<'ItemView'>[], changes: Partial<Schema<'TimelineView'>> = {}) {
  const items = new Map(all.map((item) => [item.id, item]));
  const saves: Save[] = [];
  serve('/planning-cycles/cycle-1/timeline-items', {
    items: all.map(aTimelineRow),
    products: [{ id: 'product-1', name: 'Payments', mayChange: true }],
    themes: [],
    strategies: [],
    teams: [],
    people: [mira],
    needs: [],
    ...changes,
  });
  server.use(
    http.get('*/api/v1/roadmap-items/:id', ({ params }) => HttpResponse.json(items.get(String(params['id'])))),
    http.put('*/api/v1/roadmap-items/:id', async ({ params, request }) => {
      const id = String(params['id']);
      const body = (await request.json()) as Schema<'ItemInput'>;
      const before = items.get(id);
      if (before === undefined) {
        return new HttpResponse(null, { status: 404 });
      }
      const { startsOn, endsOn, horizon } = body;
      const item = { ...before, startsOn, endsOn, horizon, version: before.version + 1 };
      items.set(id, item);
      saves.push({ id, body, ifMatch: request.headers.get('If-Match') });
      const consequence = { material: false, removedFromPortfolio: false, caseInvalidated: false };
      return HttpResponse.json({ item, consequence });
    }),
  );
  return { items, saves };
}
