import { api } from '@/api/client';
import type { Team } from '@/api/teams';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { teamText } from './text';

export function ArchiveTeam({ team: { id, name }, onClose }: { team: Team; onClose: () => void }) {
  const t = teamText.useText();
  const params = { path: { id } };
  return (
    <ArchiveDialog
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('archived', { name })}
      archive={() => api.POST('/api/v1/teams/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/teams/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('archiveWords')}
    </ArchiveDialog>
  );
}
