import { lazy, Suspense } from 'react';
import type { Cycle } from '@/api/cycle';
import type { KeyResult, Objective } from '@/api/objectives';
import type { Theme } from '@/api/themes';

const ObjectiveDialog = lazy(async () => ({ default: (await import('./ObjectiveDialog')).ObjectiveDialog }));
const ArchiveObjective = lazy(async () => ({ default: (await import('./ArchiveObjective')).ArchiveObjective }));
const KeyResultDialog = lazy(async () => ({ default: (await import('./KeyResultDialog')).KeyResultDialog }));
const CheckInDialog = lazy(async () => ({ default: (await import('./CheckInDialog')).CheckInDialog }));
const HistoryDialog = lazy(async () => ({ default: (await import('./HistoryDialog')).HistoryDialog }));

/** What is open over the page. */
export type Opened =
  | { what: 'new'; themeId?: string }
  | { what: 'edit' | 'archive' | 'new-key-result'; objective: Objective }
  | { what: 'edit-key-result'; objective: Objective; keyResult: KeyResult }
  | { what: 'check-in' | 'history'; keyResult: KeyResult };

interface OpenedDialogProps {
  cycle: Cycle;
  themes: readonly Theme[];
  opened: Opened | undefined;
  onClose: () => void;
  /** Where to go when the objective that the page shows is gone. */
  onArchived?: () => void;
}

export function OpenedDialog(props: OpenedDialogProps) {
  return (
    <Suspense>
      <DialogOf {...props} />
    </Suspense>
  );
}

function DialogOf({ cycle, themes, opened, onClose, onArchived }: OpenedDialogProps) {
  switch (opened?.what) {
    case undefined:
      return null;
    case 'new':
      return <ObjectiveDialog cycle={cycle} themes={themes} themeId={opened.themeId} onClose={onClose} />;
    case 'edit':
      return <ObjectiveDialog cycle={cycle} themes={themes} objective={opened.objective} onClose={onClose} />;
    case 'archive':
      return <ArchiveObjective objective={opened.objective} onClose={onClose} onArchived={onArchived} />;
    case 'new-key-result':
      return <KeyResultDialog cycle={cycle} objective={opened.objective} onClose={onClose} />;
    case 'edit-key-result':
      return (
        <KeyResultDialog cycle={cycle} objective={opened.objective} keyResult={opened.keyResult} onClose={onClose} />
      );
    case 'check-in':
      return <CheckInDialog cycle={cycle} keyResult={opened.keyResult} onClose={onClose} />;
    case 'history':
      return <HistoryDialog cycle={cycle} keyResult={opened.keyResult} onClose={onClose} />;
  }
}
