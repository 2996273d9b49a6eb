import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Opportunity } from '@/api/opportunities';
import { strategyOptionsQuery } from '@/api/strategies';
import { ChooseDialog } from '@/components/ChooseDialog/ChooseDialog';
import { opportunityText } from './text';

interface StrategyDialogProps {
  opportunity: Opportunity;
  onClose: () => void;
}

/** Lets a strategy address an opportunity. */
export function StrategyDialog({ opportunity, onClose }: StrategyDialogProps) {
  const t = opportunityText.useText();
  const options = useQuery(strategyOptionsQuery(opportunity.cycleId));
  const taken = opportunity.strategies.map(({ optionId }) => optionId);
  const free = (options.data ?? []).filter(({ id }) => !taken.includes(id));
  const group = (label: string, chosen: boolean) => ({
    group: label,
    items: free
      .filter((option) => option.chosen === chosen)
      .map(({ id, strategy }) => ({ value: id, label: strategy.name })),
  });
  const groups = [group(t('strategies.chosen'), true), group(t('strategies.others'), false)];

  async function choose(optionId: string) {
    await api.POST('/api/v1/strategy-options/{id}/opportunities', {
      params: { path: { id: optionId } },
      body: { opportunityId: opportunity.id },
    });
    return t('strategies.added', { name: free.find(({ id }) => id === optionId)?.strategy.name ?? '' });
  }

  return (
    <ChooseDialog
      words={{
        title: t('strategies.dialog'),
        field: t('strategies.field'),
        choose: t('strategies.choose'),
        missing: t('strategies.missing'),
        save: t('strategies.add'),
      }}
      field="optionId"
      query={options}
      choices={groups.filter(({ items }) => items.length > 0)}
      none={<p>{t('strategies.all')}</p>}
      save={choose}
      onClose={onClose}
    />
  );
}
