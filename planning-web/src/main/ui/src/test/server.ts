import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

const NONE = { items: [] };

/**
 * The server's side of a test: server.use(http.get('*\/api/v1/...', ...)). A call that no test expects is an error; but nothing is watched,
 * nothing was carried over and nothing is addressed, which many screens ask beside what they are about.
 */
export const server = setupServer(
  http.get('*/api/v1/planning-cycles/:cycle/tripwires', () => HttpResponse.json(NONE)),
  http.get('*/api/v1/roadmap-items/:id/origin', () => HttpResponse.json({ copies: [] })),
  http.get('*/api/v1/roadmap-items/:id/opportunities', () => HttpResponse.json({ items: [], mayChange: false })),
  http.get('*/api/v1/planning-cycles/:cycle/revisits', () => HttpResponse.json(NONE)),
  http.get('*/api/v1/planning-cycles/:cycle/revisit-counts', () =>
    HttpResponse.json({ tripped: 0, overdue: 0, due: 0 }),
  ),
);
