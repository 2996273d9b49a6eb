import { lazy, Suspense } from 'react';

// What the screen is made of is named by this small file and not by the shell, which has no room for it.
const SightPage = lazy(async () => ({ default: (await import('./SightPage')).SightPage }));

/** Leads from the shell to the lines of sight. */
export function SightEntry() {
  return (
    <Suspense>
      <SightPage />
    </Suspense>
  );
}
