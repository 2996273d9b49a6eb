import { lazy, type ReactNode, Suspense } from 'react';

/* What features put into the shell, loaded lazily: the shell is on every screen. */

const CycleSwitcher = lazy(() =>
  import('@/features/cycle/CycleSwitcher').then((module) => ({ default: module.CycleSwitcher })),
);

const SampleBanner = lazy(() =>
  import('@/features/sample/SampleBanner').then((module) => ({ default: module.SampleBanner })),
);

/** Right of the logo: the planning cycle that is shown, and the switch to another. */
export const cycleSlot: ReactNode = (
  <Suspense>
    <CycleSwitcher />
  </Suspense>
);

/** Left of the colour toggle: what waits for this person. */
const InboxButton = lazy(async () => ({ default: (await import('@/features/review/InboxButton')).InboxButton }));
export const inboxSlot: ReactNode = (
  <Suspense>
    <InboxButton />
  </Suspense>
);

/** Over every screen: what must not be overlooked. */
export const bannerSlot: ReactNode = (
  <Suspense>
    <SampleBanner />
  </Suspense>
);
