import { Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Cycle } from '@/api/cycle';
import type { KeyResult } from '@/api/objectives';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { ConfidenceMark } from '@/components/Progress/ConfidenceMark';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { formatPercent } from '@/lib/format';
import { todayAt } from '@/lib/today';
import classes from './dialogs.module.css';
import { type CheckInEntry, figure } from './entries';
import { unitLabel, valueWords } from './labels';
import { progressAt } from './model';
import { objectiveText } from './text';
import { useCheckIn } from './use-check-in';

interface CheckInDialogProps {
  cycle: Cycle;
  keyResult: KeyResult;
  onClose: () => void;
}

const CONFIDENCES = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;

/** How far it is now and how sure people are: type a number, press Enter. */
export function CheckInDialog({ cycle, keyResult, onClose }: CheckInDialogProps) {
  const t = objectiveText.useText();
  const editing = useCheckIn(keyResult, () => {
    toast(t('checkIn.saved', { name: keyResult.title }));
    onClose();
  });
  const { getInputProps, values, errors, setFieldValue } = editing.form;
  const error = useId();
  const labels = {
    value: t('field.value', { unit: unitLabel(keyResult, cycle.currency) }),
    confidence: t('field.confidence'),
    note: t('field.note'),
    checkedOn: t('field.checkedOn'),
  } as Record<keyof CheckInEntry & string, string>;

  return (
    <FormDialog<CheckInEntry>
      title={t('checkIn.title')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={t('checkIn.save')}
      onClose={onClose}
    >
      <div>
        <p className={classes.name}>{keyResult.title}</p>
        <p className={classes.words}>{whereItStands(keyResult, cycle.currency, t)}</p>
      </div>
      {keyResult.metric == null && (
        <div>
          <TextInput
            label={labels.value}
            inputMode="decimal"
            autoComplete="off"
            maxLength={24}
            data-autofocus
            {...getInputProps('value')}
          />
          <Meaning keyResult={keyResult} typed={values.value} />
        </div>
      )}
      <div>
        <Segments
          label={labels.confidence}
          options={CONFIDENCES.map((value) => ({ value, label: <ConfidenceMark confidence={value} /> }))}
          value={values.confidence === '' ? undefined : values.confidence}
          onChange={(confidence) => setFieldValue('confidence', confidence)}
          describedBy={errors.confidence ? error : undefined}
        />
        {errors.confidence && (
          <p id={error} role="alert" className={classes.error}>
            {errors.confidence}
          </p>
        )}
      </div>
      <Textarea
        label={labels.note}
        description={t('field.noteHint')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={500}
        {...getInputProps('note')}
      />
      <TextInput type="date" label={labels.checkedOn} max={todayAt(new Date())} {...getInputProps('checkedOn')} />
    </FormDialog>
  );
}

/** What the typed value would come to; the server computes what is kept. */
function Meaning({ keyResult, typed }: { keyResult: KeyResult; typed: string }) {
  const t = objectiveText.useText();
  const value = figure(typed);
  return (
    <p className={classes.means}>
      {value === undefined
        ? t('checkIn.meansNothing')
        : t('checkIn.means', { progress: formatPercent(progressAt(keyResult, value)) })}
    </p>
  );
}

function whereItStands(keyResult: KeyResult, currency: string, t: ReturnType<typeof objectiveText.useText>): string {
  if (keyResult.metric != null) {
    return t('checkIn.follows', { metric: keyResult.metric.name });
  }
  const way = {
    baseline: valueWords(keyResult.baseline, keyResult, currency),
    target: valueWords(keyResult.target, keyResult, currency),
  };
  return keyResult.current == null
    ? t('checkIn.fromFirst', way)
    : t('checkIn.from', { ...way, current: valueWords(keyResult.current, keyResult, currency) });
}
