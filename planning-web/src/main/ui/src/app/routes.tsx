/*
 * To add a screen of a feature:
 *
 * 1. src/features/<word>/<Name>Page.tsx exports one component, <Name>Page. It starts with <PageHeader title=... />, which
 *    sets the heading, the window's title and the focus. Pure logic goes into model.ts beside it, with model.test.ts.
 * 2. src/features/<word>/en.json holds its strings; src/features/<word>/text.ts is two lines:
 *      import strings from './en.json';
 *      export const visionText = defineText('vision', strings);       // from '@/lib/text'
 *    In a component: const t = visionText.useText(); t('title'). A key that is not in the file does not compile.
 * 3. In routes/, give it a route with the `screen` helper (it becomes a chunk of its own) and put the route into the list below:
 *      const visionRoute = createRoute({ ...inShell, path: '/vision',
 *        component: screen(() => import('@/features/vision/VisionPage'), 'VisionPage') });
 *    A screen that is in the side navigation has its entry in navigation.ts.
 * 4. Server calls: apiQuery.useQuery('get', '/api/v1/...') or api.POST(...) from '@/api/client'; they throw ProblemError.
 *
 * A feature imports '@/components/...', '@/lib/...' and '@/api/...'; never '@/app/...', never another feature. A Mantine
 * component that the shell does not use needs its CSS: import '@mantine/core/styles/Tabs.layer.css' in the file that uses it.
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { adminScreens } from './routes/admin-routes';
import { gateScreens } from './routes/gate-routes';
import { identityScreens } from './routes/identity-routes';
import { planScreens } from './routes/plan-routes';
import { rootRoute } from './routes/root-route';
import { inShell, shellRoute } from './routes/shell-route';
import { CrashScreen, NotFoundScreen, PendingScreen } from './shell/screens';

/** Whatever no other route answers to. */
const nothingHereRoute = createRoute({ ...inShell, path: '$', component: NotFoundScreen });

const shell = shellRoute.addChildren([...planScreens, ...gateScreens, ...adminScreens, nothingHereRoute]);
const routeTree = rootRoute.addChildren([...identityScreens, shell]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: NotFoundScreen,
    defaultErrorComponent: CrashScreen,
    defaultPendingComponent: PendingScreen,
    defaultPendingMs: 400,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
