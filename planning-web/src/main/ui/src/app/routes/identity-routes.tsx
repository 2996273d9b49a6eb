import { createRoute, redirect, lazyRouteComponent as screen } from '@tanstack/react-router';
import { sessionQuery } from '@/api/session';
import { readSignInLink } from '@/lib/sign-in-link';
import { keepGiven } from '../identity/given-password';
import { rootRoute } from './root-route';

interface ReturnTo {
  /** Path inside this application to go to afterwards. */
  returnTo?: string | undefined;
}

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
  // What a sign-in link carries leaves the address, and the history of the browser, before anything is shown.
  beforeLoad: ({ context, location, search }) => {
    const given = readSignInLink(location.hash);
    if (given !== undefined) {
      keepGiven(context.queryClient, given);
      throw redirect({ to: '/sign-in', search, hash: '', replace: true });
    }
  },
  component: screen(() => import('../identity/SignInPage'), 'SignInPage'),
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
  component: screen(() => import('../identity/ChangePasswordPage'), 'ChangePasswordPage'),
});

/** For whoever holds a link, signed in or not: it asks for no session and leads nowhere else. */
const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shared/$token',
  component: screen(() => import('@/features/share/SharedPage'), 'SharedPage'),
});

/** The screens that a person sees outside of the shell. */
export const identityScreens = [signInRoute, changePasswordRoute, sharedRoute];
