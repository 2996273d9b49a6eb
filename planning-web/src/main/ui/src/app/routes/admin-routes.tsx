import { createRoute, lazyRouteComponent as screen } from '@tanstack/react-router';
import { inShell } from './shell-route';

const peopleRoute = createRoute({
  ...inShell,
  path: '/people',
  component: screen(() => import('@/features/people/PeoplePage'), 'PeoplePage'),
});
const personRoute = createRoute({
  ...inShell,
  path: '/people/$personId',
  component: screen(() => import('@/features/people/PersonPage'), 'PersonPage'),
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
const settingsRoute = createRoute({
  ...inShell,
  path: '/settings',
  component: screen(() => import('@/features/settings/SettingsPage'), 'SettingsPage'),
});
const workspaceRoute = createRoute({
  ...inShell,
  path: '/workspace',
  component: screen(() => import('@/features/workspace/WorkspacePage'), 'WorkspacePage'),
});
const sampleRoute = createRoute({
  ...inShell,
  path: '/sample',
  component: screen(() => import('@/features/sample/SamplePage'), 'SamplePage'),
});

/** What surrounds a plan: people, imports, settings, the workspace as a file and the sample company. */
export const adminScreens = [
  peopleRoute,
  personRoute,
  importRoute,
  importRunRoute,
  settingsRoute,
  workspaceRoute,
  sampleRoute,
];
