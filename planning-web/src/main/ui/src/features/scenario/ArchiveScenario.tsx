import { api } from '@/api/client';
import type { Scenario } from '@/api/scenarios';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { scenarioText } from './text';

interface ArchiveScenarioProps {
  scenario: Scenario;
  onClose: () => void;
  onArchived: () => void;
}

export function ArchiveScenario({ scenario: { id, name }, onClose, onArchived }: ArchiveScenarioProps) {
  const t = scenarioText.useText();
  const params = { path: { id } };

  async function archive() {
    await api.POST('/api/v1/scenarios/{id}/archivals', { params });
    onArchived();
  }

  return (
    <ArchiveDialog
      title={t('archive.title', { name })}
      confirmLabel={t('archive.confirm')}
      doneText={t('archive.done', { name })}
      archive={archive}
      restore={() => api.POST('/api/v1/scenarios/{id}/restorations', { params })}
      onClose={onClose}
    >
      {t('archive.words')}
    </ArchiveDialog>
  );
}
