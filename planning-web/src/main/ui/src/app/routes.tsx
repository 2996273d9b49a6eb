/*
 * To add a screen of a feature:
 *
 * 1. src/features/<word>/<Name>Page.tsx exports one component, <Name>Page. It starts with <PageHeader title=... />, which
 *    sets the heading, the window's title and the focus. Pure logic goes into model.ts beside it, with model.test.ts.
 * 2. src/features/<word>/en.json holds its strings; src/features/<word>/text.ts is two lines:
 *      import strings from './en.json';
 *      export const visionText = defineText('vision', strings);       // from '@/lib/text'
 *    In a component: const t = visionText.useText(); t('title'). A key that is not in the file does not compile.
 * 3. Below, give it a route with the `screen` helper (it becomes a chunk of its own) and put the route into `screens`:
 *      const visionRoute = createRoute({ ...inShell, path: '/vision',
 *        component: screen(() => import('@/features/vision/VisionPage'), 'VisionPage') });
 *    A screen that is in the side navigation has its entry in navigation.ts.
 * 4. Server calls: apiQuery.useQuery('get', '/api/v1/...') or api.POST(...) from '@/api/client'; they throw ProblemError.
 *
 * A feature imports '@/components/...', '@/lib/...' and '@/api/...'; never '@/app/...', never another feature. A Mantine
 * component that the shell does not use needs its CSS: import '@mantine/core/styles/Tabs.layer.css' in the file that uses it.
 */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  redirect,
  retainSearchParams,
  lazyRouteComponent as screen,
} from '@tanstack/react-router';
import { sessionQuery, useSession } from '@/api/session';
import { filterFrom } from '@/features/audit/model';
import { readPortfolioSearch } from '@/features/portfolio/search';
import { readListSearch } from '@/features/roadmap/list/search';
import { Shell } from './shell/Shell';
import { CrashScreen, NotFoundScreen, PendingScreen, StandaloneCrashScreen } from './shell/screens';

interface RouterContext {
  queryClient: QueryClient;
}

interface ReturnTo {
  /** Path inside this application to go to afterwards. */
  returnTo?: string | undefined;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: StandaloneCrashScreen,
});

/** Only a path of ours: a full address here would turn the sign-in into an open redirect. */
function readReturnTo(search: Record<string, unknown>): ReturnTo {
  const { returnTo } = search;
  const isLocal = typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo);
  // Named even when refused: what is left out here would come through from the address.
  return { returnTo: isLocal ? returnTo : undefined };
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readReturnTo,
  component: screen(() => import('./identity/SignInPage'), 'SignInPage'),
});

const changePasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-password',
  validateSearch: readReturnTo,
  beforeLoad: async ({ context, location }) => {
    if ((await context.queryClient.ensureQueryData(sessionQuery)) === null) {
      throw redirect({ to: '/sign-in', search: { returnTo: location.href } });
    }
  },
  component: screen(() => import('./identity/ChangePasswordPage'), 'ChangePasswordPage'),
});

interface CycleInView {
  /** The year of the plan that is looked at; the newest one when left out. */
  cycle?: number | undefined;
}

function readCycle({ cycle }: Record<string, unknown>): CycleInView {
  return Number.isInteger(cycle) ? { cycle: cycle as number } : {};
}

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  validateSearch: readCycle,
  // The year stays in the address from screen to screen, so every link that is passed on shows the same plan.
  search: { middlewares: [retainSearchParams(['cycle'])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { returnTo: location.href } });
    }
    if (session.mustChangePassword) {
      throw redirect({ to: '/change-password', search: { returnTo: location.href } });
    }
  },
  component: ShellOfPerson,
  errorComponent: StandaloneCrashScreen,
});

/** Nothing that one person has opened or read stays when another takes their place. */
function ShellOfPerson() {
  return <Shell key={useSession().person.id} />;
}

const inShell = { getParentRoute: () => shellRoute } as const;

const homeRoute = createRoute({
  ...inShell,
  path: '/',
  component: screen(() => import('@/features/cycle/AnnualPlanPage'), 'AnnualPlanPage'),
});
const visionRoute = createRoute({
  ...inShell,
  path: '/vision',
  component: screen(() => import('@/features/vision/VisionPage'), 'VisionPage'),
});
const companyVisionRoute = createRoute({
  ...inShell,
  path: '/vision/company',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'CompanyVisionPage'),
});
const portfolioVisionRoute = createRoute({
  ...inShell,
  path: '/vision/portfolio',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'PortfolioVisionPage'),
});
const productVisionRoute = createRoute({
  ...inShell,
  path: '/vision/products/$productId',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'ProductVisionPage'),
});
const strategyRoute = createRoute({
  ...inShell,
  path: '/strategy',
  component: screen(() => import('@/features/strategy/StancesPage'), 'StancesPage'),
});
const scorecardRoute = createRoute({
  ...inShell,
  path: '/strategy/scorecard',
  component: screen(() => import('@/features/strategy/ScorecardPage'), 'ScorecardPage'),
});
const choiceRoute = createRoute({
  ...inShell,
  path: '/strategy/choice',
  component: screen(() => import('@/features/strategy/ChoicePage'), 'ChoicePage'),
});
const themesRoute = createRoute({
  ...inShell,
  path: '/themes',
  component: screen(() => import('@/features/themes/ThemesPage'), 'ThemesPage'),
});
const roadmapsRoute = createRoute({
  ...inShell,
  path: '/roadmaps',
  validateSearch: readListSearch,
  component: screen(() => import('@/features/roadmap/list/RoadmapsPage'), 'RoadmapsPage'),
});
const portfolioRoute = createRoute({
  ...inShell,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  component: screen(() => import('@/features/portfolio/PortfolioPage'), 'PortfolioPage'),
});
const newItemRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/new',
  component: screen(() => import('@/features/roadmap/item-form/NewItemPage'), 'NewItemPage'),
});
const itemRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId',
  component: screen(() => import('@/features/roadmap/item/ItemPage'), 'ItemPage'),
});
const itemEditRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/edit',
  component: screen(() => import('@/features/roadmap/item/ItemEditPage'), 'ItemEditPage'),
});
const itemHistoryRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/history',
  component: screen(() => import('@/features/roadmap/item/HistoryPage'), 'HistoryPage'),
});
const misuseReviewRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/misuse-review',
  component: screen(() => import('@/features/review/ReviewPage'), 'ReviewPage'),
});
const signOffRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/sign-off',
  component: screen(() => import('@/features/signoff/SignOffPage'), 'SignOffPage'),
});
const gateRoute = createRoute({
  ...inShell,
  path: '/ethics-gate',
  validateSearch: ({ standing }: Record<string, unknown>): { standing?: string } =>
    typeof standing === 'string' ? { standing } : {},
  component: screen(() => import('@/features/review/GatePage'), 'GatePage'),
});
const policyRoute = createRoute({
  ...inShell,
  path: '/ethics-gate/policy',
  validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
    Number.isInteger(version) ? { version: version as number } : {},
  component: screen(() => import('@/features/policy/PolicyPage'), 'PolicyPage'),
});
const editPolicyRoute = createRoute({
  ...inShell,
  path: '/ethics-gate/policy/edit',
  component: screen(() => import('@/features/policy/edit/EditPolicyPage'), 'EditPolicyPage'),
});
const auditRoute = createRoute({
  ...inShell,
  path: '/audit-trail',
  validateSearch: filterFrom,
  component: screen(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});
const importRoute = createRoute({
  ...inShell,
  path: '/import',
  component: screen(() => import('@/features/imports/ImportsPage'), 'ImportsPage'),
});
const importRunRoute = createRoute({
  ...inShell,
  path: '/import/$importId',
  component: screen(() => import('@/features/imports/ImportPage'), 'ImportPage'),
});
const peopleRoute = createRoute({
  ...inShell,
  path: '/people',
  component: screen(() => import('@/features/people/PeoplePage'), 'PeoplePage'),
});
const settingsRoute = createRoute({
  ...inShell,
  path: '/settings',
  component: screen(() => import('@/features/settings/SettingsPage'), 'SettingsPage'),
});
const personRoute = createRoute({
  ...inShell,
  path: '/people/$personId',
  component: screen(() => import('@/features/people/PersonPage'), 'PersonPage'),
});
const productsRoute = createRoute({
  ...inShell,
  path: '/products',
  component: screen(() => import('@/features/products/ProductsPage'), 'ProductsPage'),
});
const sampleRoute = createRoute({
  ...inShell,
  path: '/sample',
  component: screen(() => import('@/features/sample/SamplePage'), 'SamplePage'),
});

/** Whatever no route above answers to. */
const nothingHereRoute = createRoute({ ...inShell, path: '$', component: NotFoundScreen });

const screens = [
  homeRoute,
  visionRoute,
  companyVisionRoute,
  portfolioVisionRoute,
  productVisionRoute,
  strategyRoute,
  scorecardRoute,
  choiceRoute,
  themesRoute,
  productsRoute,
  roadmapsRoute,
  portfolioRoute,
  newItemRoute,
  itemRoute,
  itemEditRoute,
  itemHistoryRoute,
  misuseReviewRoute,
  signOffRoute,
  gateRoute,
  policyRoute,
  editPolicyRoute,
  auditRoute,
  peopleRoute,
  personRoute,
  sampleRoute,
  importRoute,
  importRunRoute,
  settingsRoute,
  nothingHereRoute,
];

const routeTree = rootRoute.addChildren([signInRoute, changePasswordRoute, shellRoute.addChildren(screens)]);

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
