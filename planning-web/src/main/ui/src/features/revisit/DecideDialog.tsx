import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { DecisionChoice, Tripwire } from '@/api/revisits';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { type FoundItem, ItemSelect } from '@/components/ItemSelect/ItemSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { figureText, limitText, standingText } from '@/components/Watched/words';
import classes from './dialogs.module.css';
import { revisitText } from './text';
import { type DecisionEntry, useDecision } from './use-answering';

const CHOICES: readonly DecisionChoice[] = ['KEEP', 'CHANGE', 'STOP'];

interface DecideDialogProps {
  cycle: Cycle;
  tripwire: Tripwire;
  onClose: () => void;
}

/** Asks what is decided, with what was agreed before the figure was known. */
export function DecideDialog({ cycle, tripwire, onClose }: DecideDialogProps) {
  const t = revisitText.useText();
  const [item, setItem] = useState<FoundItem | null>(null);
  const editing = useDecision(tripwire, () => {
    toast(t('decision.made'));
    onClose();
  });
  const { values, errors, setFieldValue, getInputProps } = editing.form;
  const labels = {
    choice: t('decision.choice'),
    reason: t('decision.reason'),
    changedItemId: t('decision.changedItem'),
    watchesOn: t('decision.watchesOn'),
  } as Record<keyof DecisionEntry & string, string>;

  return (
    <FormDialog<DecisionEntry>
      title={t('decision.title', { name: tripwire.measure.name })}
      editing={editing}
      fieldLabels={labels}
      saveLabel={t('decision.save')}
      size="medium"
      onClose={onClose}
    >
      <div className={classes.facts}>
        <p>
          {t('decision.stands', {
            limit: limitText(tripwire, cycle.currency),
            since: standingText(tripwire, cycle.currency) ?? '',
          })}
          {tripwire.newest && tripwire.newest.day !== tripwire.trippedBy?.day && (
            <>
              {' '}
              {t('decision.now', { figure: figureText(tripwire.newest.value, tripwire.measure.unit, cycle.currency) })}
            </>
          )}
        </p>
        <p>
          <strong>{t('decision.agreed', { agreed: tripwire.agreed })}</strong>
        </p>
      </div>
      <Segments
        stacked
        label={labels.choice}
        options={CHOICES.map((value) => ({ value, label: t(`decision.choices.${value}`) }))}
        value={values.choice || undefined}
        onChange={(choice) => setFieldValue('choice', choice as DecisionChoice)}
        describedBy="decision-words"
      />
      {errors['choice'] && (
        <p role="alert" className={classes.error}>
          {errors['choice']}
        </p>
      )}
      <p id="decision-words" className={classes.note}>
        {t('decision.words')}
      </p>
      <Textarea label={labels.reason} autosize minRows={2} maxLength={500} {...getInputProps('reason')} />
      {(values.choice === 'CHANGE' || values.choice === 'STOP') && (
        <>
          <ItemSelect
            label={t('decision.changedItem')}
            among={{ cycle: cycle.id }}
            value={item}
            onChange={(found) => {
              setItem(found);
              setFieldValue('changedItemId', found?.id ?? '');
            }}
            path="changedItemId"
            error={errors['changedItemId']}
          />
          <p className={classes.note}>{t('decision.changedItemHint')}</p>
        </>
      )}
      <Checkbox label={labels.watchesOn} {...getInputProps('watchesOn', { type: 'checkbox' })} />
    </FormDialog>
  );
}
