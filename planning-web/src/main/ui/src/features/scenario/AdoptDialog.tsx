import { Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { refreshPlan } from '@/api/plan';
import { type Adoption, beginAdoption, type Consolidation, stepAdoption } from '@/api/scenarios';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { scenarioText } from './text';

interface AdoptDialogProps {
  consolidation: Consolidation;
  onClose: () => void;
}

/** Makes the plan the plan of the year, step by step; what was done stays done when the page is left. */
export function AdoptDialog({ consolidation, onClose }: AdoptDialogProps) {
  const t = scenarioText.useText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [adoption, setAdoption] = useState<Adoption>();
  const [, ...inQuarters] = consolidation.itemCounts;
  const count = inQuarters.reduce((sum, items) => sum + items, 0);

  async function adopt() {
    let now = adoption ?? (await beginAdoption(consolidation.id));
    setAdoption(now);
    while (now.due > 0) {
      now = await stepAdoption(now.id);
      setAdoption(now);
    }
    await refreshPlan(queryClient);
    await navigate({ to: '/scenarios/adopted' });
  }

  return (
    <ConfirmDialog open title={t('adopt.title')} confirmLabel={t('adopt.confirm')} onConfirm={adopt} onClose={onClose}>
      <p>{t('adopt.words', { count })}</p>
      <p>{t('adopt.gate')}</p>
      {adoption && (
        <>
          <Progress
            value={adoption.items === 0 ? 100 : (100 * (adoption.items - adoption.due)) / adoption.items}
            aria-label={t('adopt.progress', { done: adoption.items - adoption.due, count: adoption.items })}
          />
          <p role="status">{t('adopt.progress', { done: adoption.items - adoption.due, count: adoption.items })}</p>
        </>
      )}
    </ConfirmDialog>
  );
}
