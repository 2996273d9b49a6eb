import { api } from '@/api/client';
import type { Objective } from '@/api/objectives';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { objectiveText } from './text';

interface ArchiveObjectiveProps {
  objective: Objective;
  onClose: () => void;
  onArchived?: (() => void) | undefined;
}

export function ArchiveObjective({ objective: { id, title: name }, onClose, onArchived }: ArchiveObjectiveProps) {
  const t = objectiveText.useText();
  const params = { path: { id } };

  async function archive() {
    await api.POST('/api/v1/objectives/{id}/archivals', { params });
    onArchived?.();
  }

  return (
    <ArchiveDialog
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('archived', { name })}
      archive={archive}
      restore={() => api.POST('/api/v1/objectives/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('archiveWords')}
    </ArchiveDialog>
  );
}
