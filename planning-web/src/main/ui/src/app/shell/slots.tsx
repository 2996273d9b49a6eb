import { lazy, type ReactNode, Suspense } from 'react';

/*
 * What features put into the top bar. Load it lazily, it is on every screen:
 *   const CycleSwitcher = lazy(() => import('@/features/cycle/CycleSwitcher').then((m) => ({ default: m.CycleSwitcher })));
 *   export const cycleSlot: ReactNode = <Suspense><CycleSwitcher /></Suspense>;
 */

/** Right of the logo: the planning cycle that is shown, and the switch to another. */
export const cycleSlot: ReactNode = null;

/** Left of the colour toggle: what waits for this person. */
const InboxButton = lazy(async () => ({ default: (await import('@/features/review/InboxButton')).InboxButton }));
export const inboxSlot: ReactNode = (
  <Suspense>
    <InboxButton />
  </Suspense>
);
