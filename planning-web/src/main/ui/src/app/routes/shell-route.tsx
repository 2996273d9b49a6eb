import { createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import { sessionQuery, useSession } from '@/api/session';
import { Shell } from '../shell/Shell';
import { StandaloneCrashScreen } from '../shell/screens';
import { rootRoute } from './root-route';

interface CycleInView {
  /** The year of the plan that is looked at; the newest one when left out. */
  cycle?: number | undefined;
}

function readCycle({ cycle }: Record<string, unknown>): CycleInView {
  return Number.isInteger(cycle) ? { cycle: cycle as number } : {};
}

export const shellRoute = createRoute({
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

/** Begins every route inside the shell. */
export const inShell = { getParentRoute: () => shellRoute } as const;
