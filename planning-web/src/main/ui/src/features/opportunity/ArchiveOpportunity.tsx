import { api } from '@/api/client';
import type { Opportunity } from '@/api/opportunities';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { opportunityText } from './text';

interface ArchiveOpportunityProps {
  opportunity: Opportunity;
  onClose: () => void;
  onArchived?: (() => void) | undefined;
}

export function ArchiveOpportunity({ opportunity: { id, title: name }, onClose, onArchived }: ArchiveOpportunityProps) {
  const t = opportunityText.useText();
  const params = { path: { id } };

  async function archive() {
    await api.POST('/api/v1/opportunities/{id}/archivals', { params });
    onArchived?.();
  }

  return (
    <ArchiveDialog
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('archived', { name })}
      archive={archive}
      restore={() => api.POST('/api/v1/opportunities/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('archiveWords')}
    </ArchiveDialog>
  );
}
