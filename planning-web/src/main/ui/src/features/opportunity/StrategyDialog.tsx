import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Opportunity } from '@/api/opportunities';
import { type StrategyOption, strategyOptionsQuery } from '@/api/strategies';
import { Dialog } from '@/components/Dialog/Dialog';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { opportunityText } from './text';
import { type StrategyEntry, useStrategyChoosing } from './use-strategy-choosing';

interface StrategyDialogProps {
  opportunity: Opportunity;
  onClose: () => void;
}

export function StrategyDialog({ opportunity, onClose }: StrategyDialogProps) {
  const t = opportunityText.useText();
  const options = useQuery(strategyOptionsQuery(opportunity.cycleId));
  if (options.isPending) {
    return null;
  }
  const taken = opportunity.strategies.map(({ optionId }) => optionId);
  const free = (options.data ?? []).filter(({ id }) => !taken.includes(id));
  return free.length > 0 ? (
    <StrategyForm opportunity={opportunity} options={free} onClose={onClose} />
  ) : (
    <Dialog open title={t('strategies.dialog')} onClose={onClose}>
      {options.isError ? (
        <ProblemNotice error={options.error} onRetry={options.refetch} />
      ) : (
        <p>{t('strategies.all')}</p>
      )}
    </Dialog>
  );
}

function StrategyForm({ opportunity, options, onClose }: StrategyDialogProps & { options: readonly StrategyOption[] }) {
  const t = opportunityText.useText();
  const nameOf = (id: string) => options.find((option) => option.id === id)?.strategy.name ?? '';
  const editing = useStrategyChoosing(opportunity.id, (optionId) => {
    toast(t('strategies.added', { name: nameOf(optionId) }));
    onClose();
  });
  const group = (label: string, chosen: boolean) => ({
    group: label,
    items: options
      .filter((option) => option.chosen === chosen)
      .map(({ id, strategy }) => ({ value: id, label: strategy.name })),
  });
  const groups = [group(t('strategies.chosen'), true), group(t('strategies.others'), false)];

  return (
    <FormDialog<StrategyEntry>
      title={t('strategies.dialog')}
      editing={editing}
      fieldLabels={{ optionId: t('strategies.field') } as Record<keyof StrategyEntry & string, string>}
      showValue={(_, value) => nameOf(String(value))}
      saveLabel={t('strategies.add')}
      onClose={onClose}
    >
      <NativeSelect
        label={t('strategies.field')}
        data={[
          { value: '', label: t('strategies.choose'), disabled: true },
          ...groups.filter(({ items }) => items.length > 0),
        ]}
        data-autofocus
        {...editing.form.getInputProps('optionId')}
      />
    </FormDialog>
  );
}
