import { createRoute, lazyRouteComponent as screen } from '@tanstack/react-router';
import { filterFrom } from '@/features/audit/model';
import { inShell } from './shell-route';

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
const appealRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/appeal',
  component: screen(() => import('@/features/appeal/AppealPage'), 'AppealPage'),
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
const figuresRoute = createRoute({
  ...inShell,
  path: '/ethics-gate/figures',
  component: screen(() => import('@/features/figures/FiguresPage'), 'FiguresPage'),
});
const auditRoute = createRoute({
  ...inShell,
  path: '/audit-trail',
  validateSearch: filterFrom,
  component: screen(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});

/** What the gate asks, what was answered, and what everybody did. */
export const gateScreens = [
  misuseReviewRoute,
  signOffRoute,
  appealRoute,
  gateRoute,
  policyRoute,
  editPolicyRoute,
  figuresRoute,
  auditRoute,
];
