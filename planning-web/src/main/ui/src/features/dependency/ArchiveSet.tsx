import { api } from '@/api/client';
import type { ItemSet } from '@/api/dependencies';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { dependencyText } from './text';

export function ArchiveSet({ set: { id, name }, onClose }: { set: ItemSet; onClose: () => void }) {
  const t = dependencyText.useText();
  const params = { path: { id } };
  return (
    <ArchiveDialog
      title={t('archive.title', { name })}
      confirmLabel={t('archive.confirm')}
      doneText={t('archive.done', { name })}
      archive={() => api.POST('/api/v1/item-sets/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/item-sets/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('archive.words')}
    </ArchiveDialog>
  );
}
