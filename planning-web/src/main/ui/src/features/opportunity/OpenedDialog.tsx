import { lazy, Suspense } from 'react';
import type { Cycle } from '@/api/cycle';
import type { Evidence, Opportunity } from '@/api/opportunities';

const OpportunityDialog = lazy(async () => ({ default: (await import('./OpportunityDialog')).OpportunityDialog }));
const ArchiveOpportunity = lazy(async () => ({ default: (await import('./ArchiveOpportunity')).ArchiveOpportunity }));
const EvidenceDialog = lazy(async () => ({ default: (await import('./EvidenceDialog')).EvidenceDialog }));
const StrategyDialog = lazy(async () => ({ default: (await import('./StrategyDialog')).StrategyDialog }));

/** What is open over the page. */
export type Opened =
  | { what: 'new' }
  | { what: 'edit' | 'archive' | 'new-evidence' | 'strategy'; opportunity: Opportunity }
  | { what: 'edit-evidence'; opportunity: Opportunity; evidence: Evidence };

interface OpenedDialogProps {
  cycle: Cycle;
  opened: Opened | undefined;
  onClose: () => void;
  /** Where to go when the opportunity that the page shows is gone. */
  onArchived?: () => void;
}

export function OpenedDialog(props: OpenedDialogProps) {
  return (
    <Suspense>
      <DialogOf {...props} />
    </Suspense>
  );
}

function DialogOf({ cycle, opened, onClose, onArchived }: OpenedDialogProps) {
  switch (opened?.what) {
    case undefined:
      return null;
    case 'new':
      return <OpportunityDialog cycle={cycle} onClose={onClose} />;
    case 'edit':
      return <OpportunityDialog cycle={cycle} opportunity={opened.opportunity} onClose={onClose} />;
    case 'archive':
      return <ArchiveOpportunity opportunity={opened.opportunity} onClose={onClose} onArchived={onArchived} />;
    case 'new-evidence':
      return <EvidenceDialog cycle={cycle} opportunity={opened.opportunity} onClose={onClose} />;
    case 'edit-evidence':
      return (
        <EvidenceDialog cycle={cycle} opportunity={opened.opportunity} evidence={opened.evidence} onClose={onClose} />
      );
    case 'strategy':
      return <StrategyDialog opportunity={opened.opportunity} onClose={onClose} />;
  }
}
