import { api } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import type { Revisit, Tripwire } from '@/api/revisits';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { DecideDialog } from './DecideDialog';
import { DecisionsDialog, OutcomesDialog } from './HistoryDialog';
import type { First } from './model';
import { OutcomeDialog } from './OutcomeDialog';
import { RevisitDialog } from './RevisitDialog';
import { TripwireDialog } from './TripwireDialog';
import { revisitText } from './text';

export type Opened =
  | { what: 'new-tripwire' }
  | { what: 'new-revisit' }
  | { what: 'decide' | 'edit-tripwire' | 'archive-tripwire' | 'decisions'; tripwire: Tripwire }
  | { what: 'outcome' | 'edit-revisit' | 'archive-revisit' | 'outcomes'; revisit: Revisit };

interface OpenedDialogProps {
  cycle: Cycle;
  opened: Opened;
  first: First;
  onClose: () => void;
}

/** The one dialog that is open. */
export function OpenedDialog({ cycle, opened, first, onClose }: OpenedDialogProps) {
  switch (opened.what) {
    case 'new-tripwire':
      return <TripwireDialog cycle={cycle} first={first} onClose={onClose} />;
    case 'edit-tripwire':
      return <TripwireDialog cycle={cycle} first={first} tripwire={opened.tripwire} onClose={onClose} />;
    case 'decide':
      return <DecideDialog cycle={cycle} tripwire={opened.tripwire} onClose={onClose} />;
    case 'decisions':
      return <DecisionsDialog cycle={cycle} tripwire={opened.tripwire} onClose={onClose} />;
    case 'archive-tripwire':
      return <ArchiveTripwire tripwire={opened.tripwire} onClose={onClose} />;
    case 'new-revisit':
      return <RevisitDialog cycle={cycle} first={first} onClose={onClose} />;
    case 'edit-revisit':
      return <RevisitDialog cycle={cycle} first={first} revisit={opened.revisit} onClose={onClose} />;
    case 'outcome':
      return <OutcomeDialog revisit={opened.revisit} onClose={onClose} />;
    case 'outcomes':
      return <OutcomesDialog revisit={opened.revisit} onClose={onClose} />;
    case 'archive-revisit':
      return <ArchiveRevisit revisit={opened.revisit} onClose={onClose} />;
  }
}

function ArchiveTripwire({ tripwire, onClose }: { tripwire: Tripwire; onClose: () => void }) {
  const t = revisitText.useText();
  const params = { path: { id: tripwire.id } };
  const { name } = tripwire.measure;
  return (
    <ArchiveDialog
      title={t('tripwire.archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('tripwire.archived', { name })}
      archive={() => api.POST('/api/v1/tripwires/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/tripwires/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('tripwire.archiveWords')}
    </ArchiveDialog>
  );
}

function ArchiveRevisit({ revisit, onClose }: { revisit: Revisit; onClose: () => void }) {
  const t = revisitText.useText();
  const params = { path: { id: revisit.id } };
  return (
    <ArchiveDialog
      title={t('revisit.archiveTitle')}
      confirmLabel={t('archive')}
      doneText={t('revisit.archived')}
      archive={() => api.POST('/api/v1/revisits/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/revisits/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('revisit.archiveWords', { name: revisit.question })}
    </ArchiveDialog>
  );
}
