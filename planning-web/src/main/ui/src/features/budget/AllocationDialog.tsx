import { TextInput } from '@mantine/core';
import type { Allocation } from '@/api/budget';
import type { Cycle } from '@/api/cycle';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { formatPercent } from '@/lib/format';
import classes from './cards.module.css';
import { type AllocationEntry, sumOfShares, type TargetEntry } from './model';
import { budgetText } from './text';
import { type Replaced, useAllocationEditing } from './use-allocation-editing';

interface AllocationDialogProps {
  cycle: Cycle;
  allocation: Allocation;
  onSaved: (replaced?: Replaced) => void;
  onClose: () => void;
}

/** The targets of all themes at once, since their shares are at most the whole. */
export function AllocationDialog({ cycle, allocation, onSaved, onClose }: AllocationDialogProps) {
  const t = budgetText.useText();
  const editing = useAllocationEditing(cycle, allocation, (replaced) => {
    onSaved(replaced);
    onClose();
  });
  const { form } = editing;
  const sum = sumOfShares(form.getValues());

  return (
    <FormDialog<AllocationEntry>
      title={t('allocationDialog.title', { year: cycle.year })}
      editing={editing}
      fieldLabels={Object.fromEntries(allocation.themes.map(({ theme }) => [theme.id, theme.name]))}
      showValue={inWords}
      saveLabel={t('allocationDialog.save')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.words}>{t('allocationDialog.words')}</p>
      {allocation.themes.map(({ theme }, index) => (
        <fieldset key={theme.id} className={classes.target}>
          <legend>{theme.name}</legend>
          <TextInput
            label={t('allocationDialog.share')}
            inputMode="numeric"
            maxLength={4}
            data-autofocus={index === 0 || undefined}
            {...form.getInputProps(`${theme.id}.share`)}
          />
          <TextInput
            label={t('allocationDialog.tolerance')}
            inputMode="numeric"
            maxLength={4}
            {...form.getInputProps(`${theme.id}.tolerance`)}
          />
        </fieldset>
      ))}
      <p className={classes.sum} data-out={sum > 100 || undefined} aria-live="polite">
        {sum > 100
          ? t('allocationDialog.sumOver', { sum: formatPercent(sum / 100), over: formatPercent(sum / 100 - 1) })
          : t('allocationDialog.sum', { sum: formatPercent(sum / 100), left: formatPercent(1 - sum / 100) })}
      </p>
    </FormDialog>
  );
}

function inWords(_: string, value: unknown): string {
  const { share, tolerance } = value as TargetEntry;
  return share.trim() === ''
    ? budgetText.text('allocation.noTarget')
    : budgetText.text('allocationDialog.inWords', { share, tolerance });
}
