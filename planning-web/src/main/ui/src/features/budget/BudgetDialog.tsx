import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Budget } from '@/api/budget';
import type { Cycle } from '@/api/cycle';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import classes from './cards.module.css';
import { quarterLabel } from './labels';
import {
  amountOf,
  type BudgetEntry,
  followedFrom,
  planMoney,
  QUARTER_FIELDS,
  type QuarterField,
  sumOfEntry,
} from './model';
import { budgetText } from './text';
import { useBudgetEditing } from './use-budget-editing';

interface BudgetDialogProps {
  cycle: Cycle;
  budget: Budget;
  onClose: () => void;
}

/** What each quarter of the year has, and the year in all when that is less. */
export function BudgetDialog({ cycle, budget, onClose }: BudgetDialogProps) {
  const t = budgetText.useText();
  const { currency, year } = cycle;
  const [followed, setFollowed] = useState(false);
  const editing = useBudgetEditing(cycle, budget, () => {
    toast(t('moneyDialog.saved', { year }));
    onClose();
  });
  const { form } = editing;
  const entry = form.getValues();
  const labels = Object.fromEntries(
    QUARTER_FIELDS.map((field, index) => {
      const quarter = budget.quarters[index];
      return [field, quarter ? quarterLabel(quarter) : field];
    }),
  ) as Record<QuarterField, string>;
  const sum = sumOfEntry(entry);

  function follow() {
    form.setValues(followedFrom(form.getValues(), 'quarter1'));
    form.clearErrors();
    setFollowed(true);
  }

  return (
    <FormDialog<BudgetEntry>
      title={t('moneyDialog.title', { year, currency })}
      editing={editing}
      fieldLabels={{ ...labels, yearTotal: t('moneyDialog.yearTotal') }}
      saveLabel={t('moneyDialog.save')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.words}>{t('moneyDialog.words')}</p>
      {QUARTER_FIELDS.map((field, index) => (
        <div key={field} className={classes.amounts}>
          <TextInput
            label={labels[field]}
            inputMode="decimal"
            maxLength={20}
            data-autofocus={index === 0 || undefined}
            {...form.getInputProps(field)}
          />
          {index === 0 && (
            <Button variant="subtle" size="xs" disabled={amountOf(entry.quarter1) === undefined} onClick={follow}>
              {t('moneyDialog.follow')}
            </Button>
          )}
        </div>
      ))}
      <VisuallyHidden role="status">{followed ? t('moneyDialog.followed') : ''}</VisuallyHidden>
      <p className={classes.sum} data-absent={sum === undefined || undefined}>
        {sum === undefined
          ? t('moneyDialog.noSum')
          : t('moneyDialog.sum', { sum: planMoney({ amount: String(sum), currency }) })}
      </p>
      <div className={classes.amounts}>
        <TextInput
          label={t('moneyDialog.yearTotal')}
          inputMode="decimal"
          maxLength={20}
          {...form.getInputProps('yearTotal')}
        />
      </div>
    </FormDialog>
  );
}
