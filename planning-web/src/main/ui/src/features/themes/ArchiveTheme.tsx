import { api } from '@/api/client';
import type { Theme } from '@/api/themes';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { themesText } from './text';

export function ArchiveTheme({ theme: { id, name, itemCount }, onClose }: { theme: Theme; onClose: () => void }) {
  const t = themesText.useText();
  const params = { path: { id } };
  return (
    <ArchiveDialog
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('archived', { name })}
      archive={() => api.POST('/api/v1/themes/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/themes/{id}/restorations', { params })}
      onClose={onClose}
    >
      {itemCount > 0 ? t('archiveWithItems', { count: itemCount }) : t('archiveWords')}
    </ArchiveDialog>
  );
}
