import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { objectivesQuery } from '@/api/objectives';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { ChooseDialog } from '@/components/ChooseDialog/ChooseDialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { choicesOf } from './model';
import { servedText } from './text';

interface ServeDialogProps {
  itemId: string;
  cycleId: string;
  /** The key results that it serves already. */
  taken: readonly string[];
  onClose: () => void;
}

/** Lets an item serve a key result. */
export function ServeDialog({ itemId, cycleId, taken, onClose }: ServeDialogProps) {
  const t = servedText.useText();
  const objectives = useQuery(objectivesQuery(cycleId));

  async function serve(keyResultId: string) {
    const params = { path: { id: itemId } };
    const body = { keyResultId };
    const { keyResult } = dataOf(await api.POST('/api/v1/roadmap-items/{id}/key-results', { params, body }));
    return t('added', { name: keyResult.title });
  }

  return (
    <ChooseDialog
      words={{
        title: t('dialog.title'),
        field: t('dialog.field'),
        choose: t('dialog.choose'),
        missing: t('dialog.missing'),
        save: t('dialog.save'),
      }}
      field="keyResultId"
      query={objectives}
      choices={choicesOf(objectives.data ?? [], taken)}
      none={
        <EmptyState
          title={t('dialog.none')}
          action={<ButtonLink to="/objectives">{t('dialog.toObjectives')}</ButtonLink>}
        >
          {t('dialog.noneWords')}
        </EmptyState>
      }
      save={serve}
      onClose={onClose}
    />
  );
}
