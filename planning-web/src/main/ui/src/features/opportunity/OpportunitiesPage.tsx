import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What both screens are made of is named by this small file and not by the shell, which has no room for it.
const OpportunityListScreen = lazy(async () => ({
  default: (await import('./OpportunityListScreen')).OpportunityListScreen,
}));
const OpportunityScreen = lazy(async () => ({ default: (await import('./OpportunityScreen')).OpportunityScreen }));

/** All opportunities of the cycle, or the one that the address names. */
export function OpportunitiesPage() {
  const { opportunityId } = useParams({ strict: false }) as { opportunityId?: string };
  return (
    <Suspense>
      {opportunityId === undefined ? (
        <OpportunityListScreen />
      ) : (
        <OpportunityScreen key={opportunityId} opportunityId={opportunityId} />
      )}
    </Suspense>
  );
}
