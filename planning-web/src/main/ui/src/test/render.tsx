import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { type Session, sessionQuery } from '@/api/session';
import { theme } from '@/app/theme/theme';

export const aSession: Session = {
  person: { id: 'person-1', name: 'Ada Lindqvist', email: 'ada@example.org' },
  organisation: { id: 'organisation-1', name: 'Meridian Works', sample: false },
  capacities: [{ capacity: 'PRODUCT_LEADER' }],
  mustChangePassword: false,
  expiresAt: '2027-01-01T00:00:00Z',
};

interface RenderOptions {
  session?: Session;
  /** Other paths that the screen may lead to; each shows its own name. */
  paths?: string[];
}

/** Renders a screen or a component as the app would: with theme, router, queries and a person who is signed in. */
export async function renderInApp(content: ReactNode, options: RenderOptions = {}): Promise<RenderResult> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, options.session ?? aSession);
  const root = createRootRoute({ component: Outlet });
  const screen = createRoute({ getParentRoute: () => root, path: '/', component: () => content });
  const others = (options.paths ?? []).map((path) =>
    createRoute({ getParentRoute: () => root, path, component: () => <p>{path}</p> }),
  );
  const router = createRouter({
    routeTree: root.addChildren([screen, ...others]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();

  return render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
